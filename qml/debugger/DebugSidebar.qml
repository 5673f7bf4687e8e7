// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Where the run stands, its states, its breakpoints.
Item {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property string selection
    signal selectionRequested(string pointer)

    Column {
        id: head

        x: 14
        y: 14
        width: parent.width - 28
        spacing: 6

        SectionLabel {
            text: qsTr("Run")
        }
        Text {
            width: parent.width
            text: panel.session.statusText
            color: panel.session.status === DebugSession.Failed ? Theme.failed
                   : panel.session.status === DebugSession.Succeeded ? Theme.done : Theme.text
            font.pixelSize: Theme.fontNormal
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Run status: %1").arg(text)
        }
        Text {
            visible: panel.session.active
            text: qsTr("%1 of virtual time · %2 events").arg(panel.session.clock).arg(panel.session.events.count)
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextArea {
            visible: panel.session.outcome !== ""
            width: parent.width
            readOnly: true
            mostLines: 8
            leastLines: 1
            name: qsTr("Outcome")
            text: panel.session.outcome
        }
        SectionLabel {
            visible: panel.session.variables !== ""
            text: qsTr("Variables")
        }
        AppTextArea {
            visible: panel.session.variables !== ""
            width: parent.width
            readOnly: true
            mostLines: 6
            leastLines: 1
            name: qsTr("Variables")
            text: panel.session.variables
        }
        SectionLabel {
            visible: panel.session.breakpoints.length > 0
            topPadding: 8
            text: qsTr("Breakpoints")
        }
        Repeater {
            model: panel.session.breakpoints

            AppButton {
                required property string modelData

                width: head.width
                iconName: "breakpoint"
                tint: Theme.failed
                text: panel.document.nameOf(modelData)
                hint: qsTr("Remove the breakpoint")
                onClicked: panel.session.toggleBreakpoint(modelData)
            }
        }
        SectionLabel {
            topPadding: 8
            text: qsTr("States")
        }
    }
    StateList {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 6 }
        model: panel.document.states
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
}
