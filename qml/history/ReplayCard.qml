// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// In the debugger: that this run repeats a recorded execution, or goes on from one, and what it can be kept as.
Card {
    id: card

    required property ReplayDesk desk
    required property DebugSession session
    readonly property bool repeats: desk.reexecution.active
    readonly property bool resumes: desk.redrive.active

    visible: repeats || resumes
    frame: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    PlainText {
        id: title

        width: parent.width
        text: card.resumes ? qsTr("Resumed from %1").arg(card.desk.redrive.state) : qsTr("Re-execution of %1").arg(card.desk.history.fileName)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainText {
        visible: text !== ""
        width: parent.width
        text: card.resumes ? card.desk.redrive.answerHint : card.desk.reexecution.why !== "" ? qsTr("First difference: %1").arg(card.desk.reexecution.why) : card.desk.reexecution.headline
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
        wrapMode: Text.Wrap
    }
    AppButton {
        visible: card.repeats && card.desk.reexecution.why !== ""
        text: qsTr("Go to the first difference")
        hint: card.desk.reexecution.reason
        onClicked: card.desk.goToDifference()
    }
    AppButton {
        visible: card.resumes
        text: qsTr("Change how it goes on…")
        hint: qsTr("Back to the place, the input and the answers (Ctrl+Alt+U)")
        onClicked: card.desk.askRedrive()
    }
    SaveRunRow {
        visible: card.session.ended
        width: parent.width
        desk: card.desk
    }
}
