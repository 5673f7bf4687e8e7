// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Left of the canvas: what can be added, or what a run has done.
Rectangle {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property string mode
    required property string selection
    property var selectionList: []
    signal selectionRequested(string pointer)
    signal historyRequested()
    signal saveRunRequested()
    signal openRunRequested()
    signal compareRequested()

    function showRuns() { debugSidebar.showRuns(); }
    function saveSnippet(pointers: var) { palettePanel.saveSnippet(pointers); }
    function addBreakpoint() { debugSidebar.addBreakpoint(); }
    function searchPalette() { palettePanel.search(); }

    color: Theme.panel

    PalettePanel {
        id: palettePanel

        anchors.fill: parent
        visible: panel.mode === "design"
        document: panel.document
        selection: panel.selection
        selectionList: panel.selectionList
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
    DebugSidebar {
        id: debugSidebar

        anchors.fill: parent
        visible: panel.mode === "debug"
        document: panel.document
        session: panel.session
        selection: panel.selection
        onSaveRunRequested: panel.saveRunRequested()
        onOpenRunRequested: panel.openRunRequested()
        onCompareRequested: panel.compareRequested()
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }
    HistorySidebar {
        anchors.fill: parent
        visible: panel.mode === "history"
        document: panel.document
        session: panel.history
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
        onFileRequested: panel.historyRequested()
    }
}
