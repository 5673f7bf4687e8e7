// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What happened, in short: status, times, and why it failed.
Item {
    id: panel

    required property DocumentController document
    required property HistorySession session
    required property string selection
    signal selectionRequested(string pointer)
    signal fileRequested()

    component Fact: Item {
        id: fact

        required property string label
        required property string value
        property color ink: Theme.text

        width: parent ? parent.width : 0
        height: 22
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(label).arg(value)

        Text {
            text: fact.label
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: parent.width - 74
            horizontalAlignment: Text.AlignRight
            text: fact.value
            color: fact.ink
            font.pixelSize: Theme.fontSmall
            font.weight: Font.Medium
            elide: Text.ElideMiddle
        }
    }

    Column {
        id: head

        x: 14
        y: 14
        width: parent.width - 28
        spacing: 4

        SectionLabel {
            text: qsTr("Execution")
        }
        EmptyText {
            visible: !panel.session.loaded
            width: parent.width
            text: qsTr("Open what `aws stepfunctions get-execution-history` printed, and see it on the graph event by event.")
        }
        AppButton {
            visible: !panel.session.loaded
            iconName: "open"
            primary: true
            text: qsTr("Open a history…")
            onClicked: panel.fileRequested()
        }
        Column {
            visible: panel.session.loaded
            width: parent.width

            Fact {
                label: qsTr("File")
                value: panel.session.fileName
            }
            Fact {
                label: qsTr("Status")
                value: panel.session.status
                ink: panel.session.status === "SUCCEEDED" ? Theme.done : panel.session.status === "RUNNING" ? Theme.text : Theme.failed
            }
            Fact {
                label: qsTr("Started")
                value: panel.session.started
            }
            Fact {
                label: qsTr("Duration")
                value: panel.session.duration
            }
            Fact {
                label: qsTr("Events")
                value: panel.session.eventCount
            }
        }
        SectionLabel {
            visible: panel.session.error !== "" || panel.session.failingState !== ""
            topPadding: 10
            text: qsTr("Why it failed")
        }
        Card {
            visible: panel.session.error !== "" || panel.session.failingState !== ""
            width: parent.width
            frame: Theme.failed

            Text {
                width: parent.width
                text: panel.session.error
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Error: %1").arg(text)
                color: Theme.failed
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Text {
                visible: text !== ""
                width: parent.width
                text: panel.session.cause
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Cause: %1").arg(text)
                color: Theme.text
                font.pixelSize: Theme.fontTiny + 0.5
                wrapMode: Text.Wrap
                maximumLineCount: 6
                elide: Text.ElideRight
            }
            AppButton {
                visible: panel.session.failingState !== ""
                text: qsTr("Go to %1").arg(panel.session.failingState)
                onClicked: panel.session.goToFailure()
            }
        }
        Text {
            visible: panel.session.strangers > 0
            width: parent.width
            text: qsTr("Visits of states that this definition does not have: %1.").arg(panel.session.strangers)
            color: Theme.waiting
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        SectionLabel {
            topPadding: 10
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
