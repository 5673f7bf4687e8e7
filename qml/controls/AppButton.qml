// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A push button: an icon, a text, or both. Its accessible name is the text, or what `hint` says.
T.Button {
    id: control

    property string iconName: ""
    property color tint: Theme.text
    property string hint: ""
    property bool primary: false

    implicitWidth: Math.max(Theme.controlHeight, content.wanted + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: text === "" ? 6 : 10
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    property bool used: false // what was just pressed needs no explanation
    onPressed: used = true
    onHoveredChanged: if (!hovered)
        used = false

    opacity: enabled ? 1 : 0.45
    Accessible.name: text !== "" ? text : hint
    Accessible.description: hint
    Accessible.onPressAction: if (control.enabled)
        control.clicked()

    contentItem: Item {
        id: content

        readonly property real iconRoom: control.iconName === "" ? 0 : control.text === "" ? 15 : 21
        readonly property real wanted: iconRoom + (control.text === "" ? 0 : Math.ceil(label.implicitWidth))

        implicitWidth: wanted
        implicitHeight: 15

        Row {
            anchors.centerIn: parent
            spacing: 6

            Icon {
                visible: control.iconName !== ""
                name: control.iconName
                colour: control.primary ? Theme.onAccent : control.tint
                width: 15
                height: 15
                anchors.verticalCenter: parent.verticalCenter
            }
            PlainText {
                id: label

                visible: control.text !== ""
                width: Math.max(0, Math.min(Math.ceil(implicitWidth), content.width - content.iconRoom))
                text: control.text
                color: control.primary ? Theme.onAccent : Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.primary ? Theme.accent : control.down || control.checked ? Theme.hover : control.hovered ? Theme.hover : control.flat ? "transparent" : Theme.field
        border.width: control.visualFocus ? 2 : 1
        border.color: control.visualFocus || control.primary ? Theme.accent : control.flat ? "transparent" : Theme.border
    }

    Tip {
        shown: control.hovered && !control.used && text !== ""
        text: control.hint !== "" ? control.hint : label.truncated ? control.text : ""
    }
}
