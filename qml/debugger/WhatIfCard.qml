// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be changed in a run that stands still, to see what would happen then.
Card {
    id: card

    required property DebugSession session
    required property DocumentController document
    property string selection: ""

    function tell(problem: string) {
        if (problem !== "")
            document.notice(problem, true);
    }

    visible: whatIf.possible
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What if")

    WhatIf {
        id: whatIf

        session: card.session
    }
    ValueBox {
        id: box

        parent: card.Window.contentItem
    }

    PlainText {
        width: parent.width
        text: card.session.live ? qsTr("What if") : qsTr("What if, from here on")
        Accessible.role: Accessible.Heading
        Accessible.name: text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
    }
    PlainText {
        visible: !card.session.live
        width: parent.width
        text: qsTr("A change here makes the run go another way: what was recorded after this step is forgotten.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 6

        AppButton {
            iconName: "edit"
            text: qsTr("Payload…")
            hint: qsTr("Change the data that the state works on")
            onClicked: box.ask(qsTr("Change the payload"), qsTr("The data that the chosen branch or iteration has at this step."), whatIf.payload, text => whatIf.setPayload(text))
        }
        AppButton {
            iconName: "edit"
            text: qsTr("Variables…")
            hint: qsTr("Change the workflow variables")
            onClicked: box.ask(qsTr("Change the variables"), qsTr("An object of all variables that the state sees."), whatIf.variables, text => whatIf.setVariables(text))
        }
        AppButton {
            visible: whatIf.answerable
            iconName: "succeed"
            text: qsTr("Answer…")
            hint: qsTr("Give the task another answer")
            onClicked: box.ask(qsTr("Answer the task"), qsTr("What the task returns, whatever it returned."), "{}", text => whatIf.answer(text))
        }
        AppButton {
            visible: whatIf.failable
            iconName: "fail"
            text: qsTr("Fail…")
            hint: qsTr("Let the state fail with an error")
            onClicked: box.askFailure(qsTr("Let the state fail"), qsTr("Its retriers and catchers answer as they would."), "States.TaskFailed", (error, cause) => whatIf.fail(error, cause))
        }
        AppButton {
            visible: whatIf.answerable
            iconName: "timeout"
            text: qsTr("Time out")
            hint: qsTr("Let the state fail with States.Timeout")
            onClicked: card.tell(whatIf.timeOut())
        }
        AppButton {
            visible: whatIf.retries
            iconName: "retry"
            text: qsTr("Exhaust retries…")
            hint: qsTr("Let the state fail with no attempt left")
            onClicked: box.askFailure(qsTr("Fail with no attempt left"), qsTr("The retriers count as used up; catchers answer."), "States.TaskFailed", (error, cause) => whatIf.exhaustRetries(error, cause))
        }
        AppButton {
            visible: card.selection !== "" && card.selection !== card.session.current
            iconName: "next"
            text: qsTr("Move to %1").arg(card.document.nameOf(card.selection))
            hint: qsTr("Leave the state unfinished and enter the selected one")
            onClicked: card.tell(whatIf.moveTo(card.selection))
        }
    }
    PlainText {
        visible: whatIf.definitionChanged
        width: parent.width
        text: qsTr("The definition was edited since the run began.")
        color: Theme.waiting
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    AppButton {
        visible: whatIf.definitionChanged
        iconName: "pass"
        text: qsTr("Go on with the edited definition")
        hint: qsTr("From this step the run follows the definition as it is now")
        onClicked: card.tell(whatIf.useDefinition())
    }
}
