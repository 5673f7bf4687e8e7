// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Something that is on or off; a tick says so, not the colour alone.
T.AbstractButton {
    id: control

    property string hint: ""

    implicitWidth: label.implicitWidth + (checked ? 36 : 20)
    implicitHeight: Theme.controlHeight + 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.clicked()
    Accessible.onToggleAction: control.clicked()

    contentItem: Item {
        Icon {
            x: 10
            width: 12
            height: 12
            visible: control.checked
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            colour: Theme.accent
        }
        PlainText {
            id: label

            x: control.checked ? 26 : 10
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            color: control.checked ? Theme.accent : Theme.text
            font.pixelSize: Theme.fontSmall
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.checked ? Theme.accentSoft : control.hovered ? Theme.hover : Theme.field
        border.width: control.visualFocus ? 2 : 1
        border.color: control.checked || control.visualFocus ? Theme.accent : Theme.border
    }
    Tip {
        shown: control.hovered && control.hint !== ""
        text: control.hint
    }
}
