// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Each state over many executions, slowest first.
Item {
    id: spreads

    required property RunSet runs
    signal openRequested(int row)
    signal stateRequested(string name)

    component Figure: PlainText {
        width: (spreads.width - 150) / 5
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    }
    component Title: Figure {
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        font.weight: Font.DemiBold
    }

    Row {
        id: head

        height: 24

        Title {
            width: 126
            horizontalAlignment: Text.AlignLeft
            text: qsTr("State, pick two to compare")
        }
        Title { text: qsTr("Median") }
        Title { text: qsTr("95 of 100") }
        Title { text: qsTr("Longest") }
        Title { text: qsTr("Runs") }
        Title { text: qsTr("Failed") }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        clip: true
        model: spreads.runs.spreads
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("States over all executions")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property var modelData
            required property int index

            width: list.width
            height: 26
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: median %2, longest %3, in %4 of %5 executions").arg(modelData.name).arg(modelData.median).arg(modelData.most).arg(modelData.runs).arg(spreads.runs.count)
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                spreads.stateRequested(modelData.name);
            }
            onDoubleClicked: spreads.openRequested(modelData.run)
            contentItem: Row {
                Figure {
                    width: 126
                    horizontalAlignment: Text.AlignLeft
                    text: row.modelData.name
                    font.weight: Font.Medium
                }
                Figure { text: row.modelData.median }
                Figure { text: row.modelData.p95 }
                Figure { text: row.modelData.most }
                Figure { text: row.modelData.runs }
                Figure {
                    text: row.modelData.failed
                    color: row.modelData.failed > 0 ? Theme.failed : Theme.textMuted
                }
            }
            background: Rectangle {
                color: row.hovered || (list.activeFocus && list.currentIndex === row.index) ? Theme.hover : "transparent"
            }
        }
    }
}
