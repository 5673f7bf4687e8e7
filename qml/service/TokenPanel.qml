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

    property int before: 0

    function keyOf(row: var): string { return row.key ?? ""; }
    // The first one is looked at. Where there were others it is chosen by hand: what is about to be answered
    // must not become another one under the pointer.
    function settle() {
        if (before === 0 && ServiceHost.tokens.count > 0)
            chosen = keyOf(ServiceHost.tokens.rowAt(0));
        before = ServiceHost.tokens.count;
    }

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
        onCountChanged: panel.settle()
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

                PlainText {
                    width: item.width - 24
                    text: item.row.state
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                PlainText {
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
    EmptyText {
        anchors { left: line.right; right: parent.right; top: parent.top; margins: 14 }
        visible: list.count > 0 && !panel.has
        text: qsTr("Choose the task to answer.")
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
                hint: qsTr("Sends the output of an approval as SendTaskSuccess")
                enabled: !approval.faulty
                onClicked: ServiceHost.succeed(panel.row.key, approval.text)
            }
            AppButton {
                iconName: "close"
                text: qsTr("Reject")
                hint: qsTr("Sends the output of a rejection as SendTaskSuccess")
                enabled: !rejection.faulty
                onClicked: ServiceHost.succeed(panel.row.key, rejection.text)
            }
            AppButton {
                iconName: "fail"
                tint: Theme.failed
                text: qsTr("Fail")
                hint: qsTr("Sends the error and the cause as SendTaskFailure")
                onClicked: ServiceHost.fail(panel.row.key, error.text, cause.text)
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

            PlainText {
                width: parent.width
                text: panel.has ? panel.row.resource : ""
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
            }
            PlainText {
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
        // What each of the answers sends.
        Grid {
            id: form

            readonly property real room: width - 72

            anchors { left: message.right; leftMargin: 12; right: parent.right; top: message.top }
            columns: 2
            columnSpacing: 6
            rowSpacing: 4
            verticalItemAlignment: Grid.AlignVCenter

            FieldTitle { text: qsTr("Approval") }
            AppTextField {
                id: approval

                width: form.room
                mono: true
                faulty: ServiceHost.jsonProblem(text) !== ""
                text: "{\"approved\": true}"
                Accessible.name: qsTr("Output of an approval")
            }
            FieldTitle { text: qsTr("Rejection") }
            AppTextField {
                id: rejection

                width: form.room
                mono: true
                faulty: ServiceHost.jsonProblem(text) !== ""
                text: "{\"approved\": false}"
                Accessible.name: qsTr("Output of a rejection")
            }
            FieldTitle { text: qsTr("Failure") }
            Row {
                spacing: 6

                AppTextField {
                    id: error

                    width: (form.room - 6) * 0.4
                    mono: true
                    text: "Rejected"
                    placeholderText: qsTr("Error")
                    Accessible.name: qsTr("Error of a failure")
                }
                AppTextField {
                    id: cause

                    width: (form.room - 6) * 0.6
                    mono: true
                    placeholderText: qsTr("Cause")
                    Accessible.name: qsTr("Cause of a failure")
                }
            }
        }
    }

    component FieldTitle: PlainText {
        width: 66
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        elide: Text.ElideRight
    }
}
