// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The states in the order of the text; in a run with what became of each.
ListView {
    id: list

    required property string selection
    signal selectionRequested(string pointer)

    readonly property var colours: [Theme.borderStrong, Theme.done, Theme.accent, Theme.waiting, Theme.failed]

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("States")
    Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string name
        required property string type
        required property string pointer
        required property int depth
        required property int status
        required property string words

        width: list.width
        implicitHeight: 27
        hoverEnabled: true
        highlighted: pointer === list.selection
        Accessible.name: words === "" ? qsTr("%1, %2").arg(name).arg(type) : qsTr("%1, %2, %3").arg(name).arg(type).arg(words)
        Accessible.selected: highlighted
        Accessible.onPressAction: row.clicked()
        onClicked: {
            list.currentIndex = index;
            list.selectionRequested(pointer);
        }

        contentItem: Item {
            Rectangle {
                id: dot

                x: 8 + row.depth * 14
                width: 9
                height: 9
                radius: row.status === 4 ? 1.5 : 4.5
                anchors.verticalCenter: parent.verticalCenter
                color: row.status === 0 ? "transparent" : list.colours[row.status]
                border.width: 1.3
                border.color: list.colours[row.status]
            }
            PlainText {
                anchors { left: dot.right; leftMargin: 9; right: kind.left; rightMargin: 6; verticalCenter: parent.verticalCenter }
                text: row.name
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: row.status === 2 ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
            }
            PlainText {
                id: kind

                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: row.type
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: row.highlighted ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            border.width: list.activeFocus && list.currentIndex === row.index ? 1 : 0
            border.color: Theme.accent
        }
    }
}
