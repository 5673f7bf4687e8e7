// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Executions, newest first, as clients start and end them.
Item {
    id: panel

    function open(row: var) { ServiceHost.openHistory(row.key); }

    EmptyText {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 14 }
        visible: list.count === 0
        text: qsTr("No execution yet. One that a client starts appears here at once; the button above starts the open workflow with the test input.")
    }
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        model: ServiceHost.executions
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Executions")
        Keys.onReturnPressed: if (currentIndex >= 0)
            panel.open(ServiceHost.executions.rowAt(currentIndex))

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: item

            required property int index
            required property var row
            readonly property color tint: row.driven ? Theme.accent : row.running ? Theme.waiting : row.status === "SUCCEEDED" ? Theme.done : Theme.failed

            width: list.width
            implicitHeight: 30
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 of %2, %3, %4").arg(row.name).arg(row.machine).arg(row.statusText).arg(row.detail)
            Accessible.onPressAction: item.clicked()
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                panel.open(row);
            }

            contentItem: Item {
                Rectangle {
                    id: dot

                    x: 14
                    width: 9
                    height: 9
                    radius: 5
                    color: item.tint
                    anchors.verticalCenter: parent.verticalCenter
                }
                PlainText {
                    id: status

                    anchors { left: dot.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                    width: 96
                    text: item.row.statusText
                    color: item.tint
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    id: name

                    anchors { left: status.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                    width: Math.min(implicitWidth, parent.width * 0.36)
                    text: item.row.name
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideMiddle
                }
                PlainText {
                    anchors { left: name.right; leftMargin: 10; right: stopButton.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    text: (item.row.express ? qsTr("%1 (Express)").arg(item.row.machine) : item.row.machine) + " · " + item.row.detail
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                AppButton {
                    id: stopButton

                    anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    visible: item.row.running && !item.row.express
                    flat: true
                    implicitHeight: 24
                    iconName: "stop"
                    tint: Theme.textMuted
                    hint: qsTr("Stop the execution %1").arg(item.row.name)
                    onClicked: ServiceHost.stopExecution(item.row.key)
                }
            }
            Tip {
                shown: item.hovered
                text: qsTr("Opens its history")
            }
            background: Rectangle {
                color: item.hovered || list.currentIndex === item.index ? Theme.hover : "transparent"
                border.width: list.activeFocus && list.currentIndex === item.index ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
