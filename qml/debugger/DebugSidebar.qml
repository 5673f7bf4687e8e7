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

    function addBreakpoint() {
        breakpoints.edit(0);
    }

    ScrollColumn {
        id: head

        width: parent.width
        height: Math.min(contentHeight, parent.height * 0.66)
        spacing: 12

        RunStatus {
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
        width: parent.width
        height: 1
        color: Theme.border
    }
    StateList {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 6 }
        model: panel.document.states
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
}
