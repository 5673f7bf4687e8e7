// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What happened, in short: status, times, why it failed, where the time went, and the other executions in the files.
Item {
    id: panel

    required property DocumentController document
    required property HistorySession session
    required property string selection
    signal selectionRequested(string pointer)
    signal fileRequested()

    readonly property bool hasRun: session.loaded && session.run >= 0 && summary.facts.length > 0

    HistoryCard {
        id: summary

        session: panel.session
    }

    ScrollColumn {
        anchors.fill: parent
        spacing: 6

        SectionLabel {
            text: qsTr("Execution")
        }
        EmptyText {
            visible: !panel.session.loaded
            width: parent.width
            text: qsTr("Open what `aws stepfunctions get-execution-history` printed, or drop it here, and see it on the graph event by event.")
        }
        AppButton {
            visible: !panel.session.loaded
            iconName: "open"
            primary: true
            text: qsTr("Open a history…")
            onClicked: panel.fileRequested()
        }
        EmptyText {
            visible: panel.session.loaded && !panel.hasRun
            width: parent.width
            text: qsTr("These files tell of no execution's events. What they tell of Map Runs stands below the graph.")
        }
        Column {
            visible: panel.hasRun
            width: parent.width

            Repeater {
                model: summary.facts

                FactRow {
                    required property var modelData

                    width: parent ? parent.width : 0
                    label: modelData.label
                    value: modelData.value
                    tone: modelData.tone
                }
            }
        }
        PlainText {
            visible: panel.session.origin === "inferred" || panel.session.origin === "beside"
            width: parent.width
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            text: panel.session.origin === "inferred" ? qsTr("The graph is drawn from the events alone: no definition has these states.")
                                                      : qsTr("The definition was found beside the history.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        Column {
            visible: panel.session.strangers > 0
            width: parent.width
            spacing: 4

            PlainText {
                width: parent.width
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                text: qsTr("Visits of states that this definition does not have: %1.").arg(panel.session.strangers)
                color: Theme.waiting
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.Wrap
            }
            AppButton {
                visible: !panel.document.modified
                text: qsTr("Draw its own graph")
                hint: qsTr("Shows the states and transitions that the events tell of")
                onClicked: panel.session.showOwnGraph()
            }
        }
        SectionLabel {
            visible: summary.failed
            topPadding: 8
            text: qsTr("Why it failed")
        }
        FailureCard {
            visible: summary.failed
            width: parent.width
            summary: summary
            onFailureRequested: panel.session.goToFailure()
        }
        SectionLabel {
            visible: summary.slowest.length > 0
            topPadding: 8
            text: qsTr("States by time")
        }
        Repeater {
            model: summary.slowest

            TimeBar {
                required property var modelData

                width: parent ? parent.width : 0
                name: modelData.state
                duration: modelData.duration
                share: modelData.share
                failed: modelData.failed
                onClicked: panel.session.goToVisit(modelData.visit)
            }
        }
        SectionLabel {
            visible: panel.session.runs.length > 1
            topPadding: 8
            text: qsTr("Open runs")
        }
        Repeater {
            model: panel.session.runs.length > 1 ? panel.session.runs : []

            OpenRunRow {
                required property int index
                required property var modelData

                width: parent ? parent.width : 0
                name: modelData.name
                status: modelData.status
                chosen: index === panel.session.run
                onClicked: panel.session.choose(index)
            }
        }
        SectionLabel {
            topPadding: 8
            text: qsTr("States")
        }
        StateList {
            width: parent.width
            height: Math.max(120, Math.min(contentHeight, 400))
            model: panel.document.states
            selection: panel.selection
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
    }
}
