// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// One state's share of the time.
T.AbstractButton {
    id: control

    required property string name
    required property string duration
    required property real share // 0 … 1 of the longest
    property bool failed: false

    implicitHeight: 34
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: failed ? qsTr("%1, %2, with failures").arg(name).arg(duration) : qsTr("%1, %2").arg(name).arg(duration)
    Accessible.description: qsTr("To its slowest visit")
    Accessible.onPressAction: control.clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.hovered ? Theme.hover : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Item {
        PlainText {
            id: length

            anchors { right: parent.right; rightMargin: 4 }
            y: 4
            text: control.duration
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny + 0.5
        }
        Icon {
            id: sign

            x: 4
            y: 5
            width: visible ? 12 : 0
            height: 12
            visible: control.failed
            name: "fail"
            colour: Theme.failed
        }
        PlainText {
            anchors { left: sign.right; leftMargin: sign.visible ? 4 : 0; right: length.left; rightMargin: 8 }
            y: 3
            text: control.name
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
        }
        Rectangle {
            x: 4
            y: 24
            width: parent.width - 8
            height: 4
            radius: 2
            color: Theme.field

            Rectangle {
                width: Math.max(4, parent.width * control.share)
                height: 4
                radius: 2
                color: control.failed ? Theme.failed : Theme.done
            }
        }
    }
}
