// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What an edit of the definition meant for the run, and from where it can go on.
Card {
    id: card

    required property DebugSession session
    readonly property EditMarks edits: session.edits

    visible: edits.active
    frame: Theme.container
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The definition was edited")

    PlainText {
        width: parent.width
        text: qsTr("The definition was edited")
        Accessible.role: Accessible.Heading
        Accessible.name: text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainText {
        width: parent.width
        text: card.edits.summary
        color: card.edits.problem !== "" ? Theme.failed : Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppButton {
        visible: card.edits.problem === "" && card.edits.touchesRun
        width: Math.min(implicitWidth, parent.width)
        iconName: "step-back"
        text: qsTr("Continue from before it")
        hint: qsTr("Back to step %1, before the first invalid one, with the edited definition (Ctrl+Alt+E)").arg(card.edits.position)
        onClicked: {
            const problem = card.edits.goOnBefore();
            if (problem !== "")
                card.session.document.notice(problem, true);
        }
    }
}
