// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// How far a repetition on the open definition agrees with the recording, and what can be made of it.
Card {
    id: card

    required property ReplayDesk desk
    readonly property Reexecution found: desk.reexecution
    readonly property bool differs: found.checked && found.why !== ""

    frame: !found.checked ? Theme.border : found.agrees ? Theme.done : Theme.waiting
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Re-execution")

    component Line: PlainText {
        width: parent ? parent.width : 0
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Item {
        width: parent.width
        height: headline.height

        Icon {
            id: sign

            visible: card.found.headline !== ""
            name: card.found.agrees ? "succeed" : "problem"
            colour: card.found.agrees ? Theme.done : Theme.waiting
            width: 15
            height: 15
        }
        Line {
            id: headline

            x: sign.visible ? 21 : 0
            width: parent.width - x
            text: card.found.headline !== "" ? card.found.headline : card.found.busy ? qsTr("Being repeated…") : qsTr("Not repeated yet")
            visible: true
            color: card.found.agrees ? Theme.done : Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
    }
    Line {
        text: card.found.agrees ? qsTr("Answers came from the recording; all else was evaluated anew.") : ""
    }
    Line {
        text: card.differs ? qsTr("First difference: %1").arg(card.found.why) : ""
        color: Theme.text
    }
    Line {
        text: card.found.reason
        color: Theme.waiting
        font.weight: Font.Medium
    }
    Line {
        text: card.found.recorded === "" ? "" : qsTr("Recorded")
    }
    AppTextArea {
        visible: card.found.recorded !== ""
        width: parent.width
        readOnly: true
        leastLines: 1
        mostLines: 5
        name: qsTr("Recorded")
        text: card.found.recorded
    }
    Line {
        text: card.found.produced === "" ? "" : qsTr("Repeated")
    }
    AppTextArea {
        visible: card.found.produced !== ""
        width: parent.width
        readOnly: true
        leastLines: 1
        mostLines: 5
        name: qsTr("Repeated")
        text: card.found.produced
    }
    Flow {
        width: parent.width
        spacing: 6
        visible: card.differs

        AppButton {
            visible: card.found.recordedEvent > 0
            text: qsTr("Event %1 of the recording").arg(card.found.recordedEvent)
            hint: qsTr("Shows where the recording goes another way")
            onClicked: card.desk.showInRecording()
        }
        AppButton {
            text: card.found.ownEvent > 0 ? qsTr("Event %1 of the repetition").arg(card.found.ownEvent) : qsTr("End of the repetition")
            hint: qsTr("Takes the debugger there")
            onClicked: card.desk.goToDifference()
        }
    }
    Flow {
        width: parent.width
        spacing: 6

        AppButton {
            iconName: "step-over"
            tint: Theme.accent
            text: qsTr("Step through")
            Accessible.name: qsTr("Step through again")
            enabled: card.found.available
            hint: qsTr("Debugs this execution with the recorded answers (Ctrl+Alt+X)")
            onClicked: card.desk.stepThrough()
        }
        AppButton {
            iconName: "retry"
            tint: Theme.container
            text: qsTr("Fix and resume…")
            enabled: card.found.available
            hint: qsTr("Goes on from where it failed (Ctrl+Alt+U)")
            onClicked: card.desk.askRedrive()
        }
    }
    SaveRunRow {
        width: parent.width
        desk: card.desk
    }
}
