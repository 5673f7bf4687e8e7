// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Right of the canvas: the selected state's fields, or its data in a run.
Rectangle {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk desk
    required property string mode
    required property string selection
    property var selectionList: []
    signal selectionRequested(string pointer)

    function focusFirst() { inspector.focusFirst(); }

    color: Theme.panel

    InspectorPanel {
        id: inspector

        anchors.fill: parent
        visible: panel.mode === "design"
        document: panel.document
        session: panel.session
        selection: panel.selection
        selectionList: panel.selectionList
        onStateRequested: pointer => panel.selectionRequested(pointer)
    }
    DataFlowPanel {
        anchors.fill: parent
        visible: panel.mode === "debug"
        visit: panel.session.visit
        provenance: ProvenanceView {
            session: panel.session
        }
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
        emptyText: panel.session.active ? qsTr("The selected state has not been entered in this run.")
                                        : qsTr("F10 starts a run and stops at the first state. Here you then see each stage of its data.")
        above: [
            ReplayCard {
                width: parent ? parent.width : 0
                desk: panel.desk
                session: panel.session
            },
            IterationCard {
                width: parent ? parent.width : 0
                session: panel.session
            },
            AnswerCard {
                width: parent ? parent.width : 0
                visible: panel.session.taskOpen
                session: panel.session
            },
            StepStages {
                width: parent ? parent.width : 0
                stages: panel.session.stages
            }
        ]
        below: WhatIfCard {
            width: parent ? parent.width : 0
            session: panel.session
            document: panel.document
            selection: panel.selection
        }
    }
    DataFlowPanel {
        anchors.fill: parent
        visible: panel.mode === "history"
        visit: panel.history.visit
        above: ReexecutionCard {
            width: parent ? parent.width : 0
            visible: panel.history.eventCount > 0
            desk: panel.desk
        }
        emptyText: panel.history.loaded && panel.history.eventCount === 0 ? "" : panel.history.loaded ? qsTr("The selected state has not been entered by this event.")
                                        : qsTr("Open a history to see what each state got and gave.")
    }
}
