// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Who answers the tasks of executions of the open workflow, and whether what is chosen in Debug counts.
Item {
    id: panel

    Row {
        id: choice

        anchors { left: parent.left; top: parent.top; margins: 14; topMargin: 8 }
        spacing: 10

        Segmented {
            choices: [
                { key: "debug", text: qsTr("As chosen in Debug"), hint: qsTr("Who answers in Debug, its mocks and its test case answer here too, at once") },
                { key: "file", text: qsTr("Settings file only"), hint: qsTr("Only the settings file of the service says who does the tasks") }
            ]
            current: ServiceHost.choicesUsed ? "debug" : "file"
            onChosen: key => ServiceHost.choicesUsed = key === "debug"
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, panel.width - x - 40)
            text: ServiceHost.choicesUsed ? qsTr("A change in Debug holds for the next task. Where nothing is chosen, the settings file of the service says it.")
                                          : qsTr("What is chosen in Debug holds for runs there only.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            elide: Text.ElideRight
        }
    }
    EmptyText {
        anchors { left: parent.left; right: parent.right; top: choice.bottom; margins: 14 }
        visible: list.count === 0
        text: qsTr("The open workflow has no Task state, or it cannot run.")
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: choice.bottom; topMargin: 6; bottom: parent.bottom }
        clip: true
        model: ServiceHost.answerers
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Who answers the tasks")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: item

            required property int index
            required property var row

            width: list.width
            implicitHeight: 28
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 of %2, answered by: %3").arg(row.state).arg(row.machine).arg(row.who)
            Accessible.description: origin.text

            contentItem: Item {
                PlainText {
                    id: state

                    anchors { left: parent.left; leftMargin: 14; verticalCenter: parent.verticalCenter }
                    width: parent.width * 0.26
                    text: item.row.state
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                PlainText {
                    id: who

                    anchors { left: state.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                    width: parent.width * 0.3
                    text: item.row.who
                    color: item.row.chosen ? Theme.accent : Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    id: origin

                    anchors { left: who.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                    width: parent.width * 0.16
                    text: item.row.faulty ? qsTr("Debug, with a fault") : item.row.chosen ? qsTr("as in Debug") : qsTr("service")
                    color: item.row.faulty ? Theme.failed : Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
                PlainText {
                    anchors { left: origin.right; leftMargin: 10; right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
                    text: item.row.machine + " · " + item.row.resource
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideMiddle
                }
            }
            background: Rectangle {
                color: item.hovered ? Theme.hover : "transparent"
                border.width: list.activeFocus && list.currentIndex === item.index ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
