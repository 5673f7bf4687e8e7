// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Where the run stands, and why.
Column {
    id: status

    required property DebugSession session

    spacing: 4

    RunFacts {
        id: facts

        session: status.session
    }

    SectionLabel {
        text: qsTr("Run")
    }
    PlainText {
        width: parent.width
        text: status.session.statusText
        color: status.session.status === DebugSession.Failed ? Theme.failed
               : status.session.status === DebugSession.Succeeded ? Theme.done : Theme.text
        font.pixelSize: Theme.fontNormal
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Run status: %1").arg(text)
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: status.session.reasonText
        color: Theme.waiting
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlainText {
        width: parent.width
        visible: status.session.active
        text: qsTr("%1 of virtual time · %2").arg(status.session.clock).arg(facts.eventText)
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlainText {
        width: parent.width
        visible: status.session.express
        text: qsTr("Express workflow: five minutes at most")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PlainText {
        width: parent.width
        visible: status.session.active
        text: qsTr("Step %1 of %2 · %3").arg(status.session.position).arg(status.session.lastPosition).arg(status.session.memory)
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    AppButton {
        visible: !status.session.live
        iconName: "last"
        text: qsTr("To the end of the run")
        hint: qsTr("Shows what happened last (Ctrl+Shift+F5)")
        onClicked: status.session.goLive()
    }
    AppTextArea {
        visible: status.session.outcome !== ""
        width: parent.width
        readOnly: true
        mostLines: wraps ? 16 : 8
        leastLines: 1
        wraps: status.session.status === DebugSession.Failed
        name: qsTr("Outcome")
        text: status.session.outcome
    }
}
