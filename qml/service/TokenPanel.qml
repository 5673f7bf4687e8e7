// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Tasks that wait for whoever has their token: the message that carried it, and the answers that there are.
Item {
    id: panel

    property string chosen: ""
    readonly property var row: {
        ServiceHost.tokens.revision; // looked up anew when a row changes
        return ServiceHost.tokens.rowOf(chosen);
    }
    readonly property bool has: row.key !== undefined
    readonly property string problem: ServiceHost.jsonProblem(answer.text)

    function keyOf(row: var): string { return row.key ?? ""; }

    EmptyText {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 14 }
        visible: list.count === 0
        text: qsTr("No task waits for an answer. One with .waitForTaskToken, or of an activity, appears here with its message.")
    }
    ListView {
        id: list

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.min(300, parent.width * 0.27)
        clip: true
        model: ServiceHost.tokens
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Open tokens")
        onCountChanged: if (count > 0 && panel.keyOf(ServiceHost.tokens.rowOf(panel.chosen)) === "")
            panel.chosen = panel.keyOf(ServiceHost.tokens.rowAt(0))
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            panel.chosen = panel.keyOf(ServiceHost.tokens.rowAt(currentIndex))

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: item

            required property int index
            required property var row
            readonly property string key: row.key

            width: list.width
            implicitHeight: 40
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 waits, %2").arg(row.state).arg(row.from)
            Accessible.onPressAction: item.clicked()
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                panel.chosen = key;
            }

            contentItem: Column {
                leftPadding: 14
                topPadding: 5
                spacing: 2

                Text {
                    width: item.width - 24
                    text: item.row.state
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                Text {
                    width: item.width - 24
                    text: item.row.from
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideMiddle
                }
            }
            background: Rectangle {
                color: panel.chosen === item.key ? Theme.accentSoft : item.hovered ? Theme.hover : "transparent"
                border.width: list.activeFocus && list.currentIndex === item.index ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
    Rectangle {
        id: line

        anchors { left: list.right; top: parent.top; bottom: parent.bottom }
        width: 1
        color: Theme.border
        visible: list.count > 0
    }
    Item {
        id: detail

        anchors { left: line.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: 12; topMargin: 8 }
        visible: panel.has

        Row {
            id: answers

            anchors { right: parent.right; top: parent.top }
            spacing: 8

            AppButton {
                iconName: "succeed"
                primary: true
                text: qsTr("Approve")
                hint: qsTr("Sends the output as SendTaskSuccess")
                enabled: panel.problem === ""
                onClicked: ServiceHost.approve(panel.row.key, answer.text)
            }
            AppButton {
                iconName: "fail"
                tint: Theme.failed
                text: qsTr("Reject")
                hint: qsTr("Sends the error and the cause as SendTaskFailure")
                onClicked: ServiceHost.reject(panel.row.key, error.written_, cause.written_)
            }
            AppButton {
                iconName: "timeout"
                text: qsTr("Expire")
                hint: qsTr("Lets the task time out with States.Timeout, whatever time it has")
                onClicked: ServiceHost.expire(panel.row.key)
            }
        }
        Column {
            anchors { left: parent.left; right: answers.left; rightMargin: 10; verticalCenter: answers.verticalCenter }
            spacing: 1

            Text {
                width: parent.width
                text: panel.has ? panel.row.resource : ""
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
            }
            Text {
                width: parent.width
                text: panel.has ? [qsTr("since %1").arg(panel.row.since), panel.row.remaining].filter(part => part !== "").join(" · ") : ""
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideRight
            }
        }
        AppTextArea {
            id: message

            anchors { left: parent.left; top: answers.bottom; topMargin: 8; bottom: parent.bottom }
            width: (parent.width - 12) / 2
            name: qsTr("Message that carried the token")
            readOnly: true
            text: panel.has ? panel.row.message : ""
        }
        AppTextArea {
            id: answer

            anchors { left: message.right; leftMargin: 12; right: parent.right; top: message.top; bottom: fault.top; bottomMargin: 4 }
            name: qsTr("Output of the task")
            text: "{\"approved\": true}"
            faulty: panel.problem !== ""
        }
        Text {
            id: fault

            anchors { left: answer.left; right: parent.right; bottom: rejection.top; bottomMargin: text === "" ? 0 : 4 }
            height: text === "" ? 0 : implicitHeight
            text: panel.problem
            color: Theme.failed
            font.pixelSize: Theme.fontTiny
            elide: Text.ElideRight
        }
        Row {
            id: rejection

            anchors { left: answer.left; right: parent.right; bottom: parent.bottom }
            spacing: 8

            LabelledField {
                id: error

                property string written_: "Rejected"

                width: (rejection.width - 8) * 0.4
                label: qsTr("Error of a rejection")
                value: written_
                onWritten: text => written_ = text
            }
            LabelledField {
                id: cause

                property string written_: ""

                width: (rejection.width - 8) * 0.6
                label: qsTr("Cause of a rejection")
                value: written_
                onWritten: text => written_ = text
            }
        }
    }
}
