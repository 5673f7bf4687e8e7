// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Where the run stands and how it got there, its variables, its breakpoints, its states.
Item {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property string selection
    signal selectionRequested(string pointer)
    signal saveRunRequested()
    signal openRunRequested()
    signal compareRequested()

    property string page: "run"

    function addBreakpoint() {
        page = "run";
        breakpoints.edit(0);
    }
    function showRuns() {
        page = "runs";
        runsPage.focusFirst();
    }

    TabRow {
        id: pages

        x: 8
        current: panel.page
        titles: [
            { key: "run", text: qsTr("This run") },
            { key: "runs", text: panel.session.runs.count > 1 ? qsTr("Runs %1").arg(panel.session.runs.count) : qsTr("Runs") }
        ]
        onChosen: key => panel.page = key
    }
    Rectangle {
        anchors.top: pages.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    RunsPage {
        id: runsPage

        anchors { left: parent.left; right: parent.right; top: pages.bottom; topMargin: 1; bottom: parent.bottom }
        visible: panel.page === "runs"
        session: panel.session
        onSaveRequested: panel.saveRunRequested()
        onOpenRequested: panel.openRunRequested()
        onCompareRequested: panel.compareRequested()
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
    ScrollColumn {
        id: head

        anchors { top: pages.bottom; topMargin: 1 }
        visible: panel.page === "run"
        width: parent.width
        height: Math.min(contentHeight, (parent.height - pages.height) * 0.66)
        spacing: 12

        RunStatus {
            width: parent.width
            session: panel.session
        }
        EditImpactCard {
            width: parent.width
            session: panel.session
        }
        StrandList {
            width: parent.width
            visible: panel.session.strands.length > 1
            session: panel.session
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        CallStack {
            width: parent.width
            visible: panel.session.active
            session: panel.session
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        Column {
            width: parent.width
            visible: panel.session.variables !== ""
            spacing: 4

            SectionLabel {
                text: qsTr("Variables")
            }
            AppTextArea {
                width: parent.width
                readOnly: true
                mostLines: 6
                leastLines: 1
                name: qsTr("Variables")
                text: panel.session.variables
            }
        }
        BreakpointSection {
            id: breakpoints

            width: parent.width
            breakpoints: panel.session.breakpointList
            document: panel.document
            selection: panel.selection
        }
        Column {
            width: parent.width
            visible: panel.session.log !== ""
            spacing: 4

            SectionLabel {
                text: qsTr("Log points wrote")
            }
            AppTextArea {
                width: parent.width
                readOnly: true
                mostLines: 6
                leastLines: 1
                name: qsTr("Log points wrote")
                text: panel.session.log
            }
        }
    }
    Rectangle {
        anchors.top: head.bottom
        visible: head.visible
        width: parent.width
        height: 1
        color: Theme.border
    }
    StateList {
        visible: head.visible
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 6 }
        model: panel.document.states
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
}
