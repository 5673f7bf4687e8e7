// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// One of the executions in the files.
T.AbstractButton {
    id: control

    required property string name
    required property string status
    property bool chosen: false

    readonly property bool good: status === "SUCCEEDED"
    readonly property bool open: status === "RUNNING" || status === "PENDING"

    implicitHeight: 26
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(name).arg(status)
    Accessible.selected: chosen
    Accessible.onPressAction: control.clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.chosen ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        Icon {
            x: 6
            width: 13
            height: 13
            anchors.verticalCenter: parent.verticalCenter
            name: control.good ? "succeed" : control.open ? "wait" : "fail"
            colour: control.good ? Theme.done : control.open ? Theme.waiting : Theme.failed
        }
        PlainText {
            anchors { left: parent.left; leftMargin: 26; right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
            text: control.name
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideMiddle
        }
    }
}
