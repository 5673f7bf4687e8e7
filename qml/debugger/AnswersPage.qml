// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Who answers the tasks of a run: a row for each Task state, each Resource, and all others.
Item {
    id: page

    required property AnswerList answers
    required property MockSet mocks
    signal mocksRequested()
    signal recordingRequested()

    function edit(row: int) {
        box.show(row);
    }

    function focusList() {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    AnswererBox {
        id: box

        parent: page.Window.contentItem
        answers: page.answers
        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    Flow {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 10; leftMargin: 12; rightMargin: 12 }
        spacing: 8

        AppComboBox {
            width: 200
            name: qsTr("Test case")
            model: page.mocks.cases
            chosen: page.mocks.chosen
            onActivated: index => page.mocks.chosen = index
        }
        AppButton {
            iconName: "open"
            text: page.mocks.fileName === "" ? qsTr("Open a mock file…") : page.mocks.fileName
            hint: qsTr("A MockConfigFile.json as Step Functions Local reads it")
            onClicked: page.mocksRequested()
        }
        AppButton {
            iconName: "open"
            text: page.answers.recording === "" ? qsTr("Open a recorded run…") : page.answers.recording
            hint: qsTr("An execution history or captured run whose answers are given again")
            onClicked: page.recordingRequested()
        }
        PlainText {
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: page.answers.problem !== "" ? page.answers.problem
                  : page.answers.fileName === "" ? qsTr("Kept until the definition is closed: it has no file yet.")
                                                 : qsTr("Kept in %1").arg(page.answers.fileName)
            color: page.answers.problem !== "" ? Theme.failed : Theme.textMuted
            font.pixelSize: Theme.fontTiny
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: 8; bottom: parent.bottom }
        clip: true
        model: page.answers
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Who answers the tasks")
        Keys.onReturnPressed: page.edit(currentIndex)
        Keys.onEnterPressed: page.edit(currentIndex)
        Keys.onSpacePressed: page.edit(currentIndex)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string title
            required property string kind
            required property string detail
            required property string answerer
            required property bool chosen
            required property string faults

            width: list.width
            implicitHeight: 30
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: faults === "" ? qsTr("%1, answered by: %2").arg(title).arg(answerer) : qsTr("%1, answered by: %2, faults: %3").arg(title).arg(answerer).arg(faults)
            Accessible.onPressAction: clicked()
            onClicked: {
                list.currentIndex = index;
                page.edit(index);
            }

            contentItem: Item {
                readonly property real titleWidth: Math.min(280, row.width * 0.32)
                readonly property real whoWidth: (width - titleWidth) * (row.faults === "" ? 1 : 0.55)

                Icon {
                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: 14
                    height: 14
                    name: row.kind === "state" ? "task" : row.kind === "resource" ? "service" : "pattern"
                    colour: Theme.textMuted
                }
                PlainText {
                    x: 34
                    width: parent.titleWidth - 40
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.title
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: row.kind === "state" ? Font.Medium : Font.Normal
                    elide: row.kind === "resource" ? Text.ElideMiddle : Text.ElideRight
                }
                PlainText {
                    x: parent.titleWidth
                    width: parent.whoWidth - 10
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: row.answerer
                    color: row.chosen ? Theme.text : Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    x: parent.titleWidth + parent.whoWidth
                    width: parent.width - x - 12
                    height: parent.height
                    visible: row.faults !== ""
                    verticalAlignment: Text.AlignVCenter
                    text: "⚡ " + row.faults
                    color: Theme.waiting
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                color: row.ListView.isCurrentItem && list.activeFocus ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.answers.count === 0
        text: qsTr("The definition has no Task states. Of each of them you choose here who answers: a mock, a recorded run, a command, a handler, an endpoint, a local service, or you.")
    }
}
