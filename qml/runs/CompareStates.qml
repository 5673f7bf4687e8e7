// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What each of two runs made of every state.
Item {
    id: table

    required property var states
    required property string firstName
    required property string secondName
    signal selectionRequested(string pointer)

    readonly property real nameWidth: width * 0.28
    readonly property real cellWidth: width * 0.23
    readonly property real lastWidth: width - nameWidth - 2 * cellWidth - 20

    component Cell: PlainText {
        height: 24
        verticalAlignment: Text.AlignVCenter
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
    }
    component Title: PlainText {
        height: 22
        verticalAlignment: Text.AlignVCenter
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        font.weight: Font.Bold
        elide: Text.ElideRight
    }

    Row {
        id: heading

        x: 8

        Title {
            width: table.nameWidth
            text: qsTr("State")
        }
        Title {
            width: table.cellWidth
            text: table.firstName
        }
        Title {
            width: table.cellWidth
            text: table.secondName
        }
        Title {
            width: table.lastWidth
            text: qsTr("Compared")
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: heading.bottom; bottom: parent.bottom }
        clip: true
        model: table.states
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("States of both runs")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var modelData

            width: list.width
            implicitHeight: 25
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(modelData.name).arg(modelData.words)
            Accessible.description: qsTr("%1: %2. %3: %4").arg(table.firstName).arg(modelData.first).arg(table.secondName).arg(modelData.second)
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                if (modelData.pointer !== "")
                    table.selectionRequested(modelData.pointer);
            }

            contentItem: Row {
                leftPadding: 8

                Cell {
                    width: table.nameWidth
                    text: row.modelData.name
                    font.weight: row.modelData.same ? Font.Normal : Font.DemiBold
                    rightPadding: 6
                }
                Cell {
                    width: table.cellWidth
                    text: row.modelData.first
                    rightPadding: 6
                }
                Cell {
                    width: table.cellWidth
                    text: row.modelData.second
                    rightPadding: 6
                }
                Cell {
                    width: table.lastWidth
                    text: row.modelData.same ? row.modelData.words : "≠ " + row.modelData.words
                    color: row.modelData.same ? Theme.textMuted : Theme.container
                    font.weight: row.modelData.same ? Font.Normal : Font.DemiBold
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: list.activeFocus && list.currentIndex === row.index ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
}
