// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A task that no mock answers: the person does.
Card {
    id: card

    required property DebugSession session
    property bool failing: false
    readonly property string problem: failing ? "" : session.jsonProblem(answer.text)

    frame: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answer this task")

    PlainText {
        width: parent.width
        text: qsTr("%1 waits for an answer").arg(card.session.taskState)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainText {
        width: parent.width
        text: card.session.taskResource
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        elide: Text.ElideMiddle
    }
    OpenTasks {
        width: parent.width
        visible: card.session.openTasks.length > 1
        session: card.session
    }
    PlainText {
        visible: card.session.taskWorks
        width: parent.width
        text: qsTr("Somebody is at work for it. Your answer counts instead.")
        color: Theme.accent
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    PlainText {
        visible: card.session.taskToken !== ""
        text: qsTr("Task token")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        Accessible.ignored: true
    }
    AppTextArea {
        visible: card.session.taskToken !== ""
        width: parent.width
        readOnly: true
        mostLines: 2
        leastLines: 1
        name: qsTr("Task token")
        text: card.session.taskToken
    }
    PlainText {
        text: qsTr("What was sent")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        Accessible.ignored: true
    }
    AppTextArea {
        width: parent.width
        readOnly: true
        mostLines: 6
        leastLines: 1
        name: qsTr("What the task sent")
        text: card.session.taskRequest
    }
    Flow {
        width: parent.width
        spacing: 6

        AppButton {
            text: qsTr("Succeed with")
            primary: !card.failing
            onClicked: card.failing = false
        }
        AppButton {
            text: qsTr("Fail with")
            primary: card.failing
            onClicked: card.failing = true
        }
        AppButton {
            text: qsTr("Time out")
            hint: qsTr("Fails the attempt with States.Timeout")
            onClicked: card.session.timeOutTask()
        }
        AppButton {
            text: qsTr("Let it expire")
            hint: qsTr("Lets the time of the run pass until nobody waits for the answer any more")
            onClicked: card.session.expireTask()
        }
        AppButton {
            visible: card.session.taskBeats
            text: qsTr("Heartbeat")
            hint: qsTr("As SendTaskHeartbeat does: its heartbeat time begins anew")
            onClicked: card.session.heartbeatTask()
        }
    }
    AppTextArea {
        id: answer

        visible: !card.failing
        width: parent.width
        name: qsTr("Result of the task")
        text: "{}"
        faulty: card.problem !== ""
    }
    PlainText {
        visible: card.problem !== ""
        width: parent.width
        text: card.problem
        color: Theme.failed
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    LabelledField {
        id: error

        property string written_: "TaskFailed"

        visible: card.failing
        width: parent.width
        label: qsTr("Error")
        value: written_
        onWritten: text => written_ = text
    }
    LabelledField {
        id: cause

        property string written_: ""

        visible: card.failing
        width: parent.width
        label: qsTr("Cause")
        value: written_
        onWritten: text => written_ = text
    }
    AppButton {
        iconName: card.failing ? "fail" : "succeed"
        text: card.failing ? qsTr("Fail this attempt") : qsTr("Answer and go on")
        enabled: card.problem === ""
        onClicked: card.failing ? card.session.failTask(error.written_, cause.written_) : card.session.succeedTask(answer.text)
    }
}
