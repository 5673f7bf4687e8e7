// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// The canvas and the panels round it.
C.SplitView {
    id: bench

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk desk
    required property ServiceLink link
    required property RunFacts facts
    required property FileDesk files
    required property string mode
    required property string selection
    readonly property alias canvas: canvas
    readonly property alias pages: bottom
    readonly property alias leftPanel: leftPanel
    signal modeRequested(string key)
    signal selectionRequested(string pointer)
    signal definitionRequested(string key) // of DefinitionCommands

    function lookAt(pointer: string) {
        selectionRequested(pointer);
        canvas.reveal(pointer);
    }
    function showProblems(advice: bool) {
        modeRequested("design");
        bottom.visible = true;
        bottom.showProblems(advice);
    }
    function showPolicy() {
        modeRequested("design");
        bottom.visible = true;
        bottom.ask("policy");
    }
    function compareRuns() {
        bottom.visible = true;
        bottom.show("compare");
    }
    function showService() {
        bottom.visible = true;
        bottom.showService(ServiceHost.tokens.count > 0 ? "tokens" : "executions");
    }
    function togglePanel(panel: string) {
        const item = ({ left: leftPanel, bottom: bottom, right: rightPanel })[panel];
        item.visible = !item.visible;
    }
    function showPage(page: string) {
        bottom.visible = true;
        bottom.show(page);
    }
    function restore(columns: var, lines: var) {
        restoreState(columns);
        rows.restoreState(lines);
    }
    function keptRows(): var { return rows.saveState(); }

    orientation: Qt.Horizontal
    handle: SplitHandle {}

    LeftPanel {
        id: leftPanel

        C.SplitView.preferredWidth: 232
        C.SplitView.minimumWidth: 180
        document: bench.document
        session: bench.session
        history: bench.history
        mode: bench.mode
        selection: bench.selection
        selectionList: canvas.selectionList
        onSelectionRequested: pointer => bench.lookAt(pointer)
        onHistoryRequested: bench.files.openHistory()
        onSaveRunRequested: bench.files.saveRun()
        onOpenRunRequested: bench.files.openRun()
        onCompareRequested: bench.compareRuns()
    }

    C.SplitView {
        id: rows

        C.SplitView.fillWidth: true
        C.SplitView.minimumWidth: 320
        orientation: Qt.Vertical
        handle: SplitHandle {}

        CanvasView {
            id: canvas

            C.SplitView.fillHeight: true
            C.SplitView.minimumHeight: 160
            document: bench.document
            marks: bottom.page === "coverage" && bench.desk.coverage.valid ? bench.desk.coverage.marks : bench.mode === "debug" ? bench.session.marks : bench.mode === "history" ? bench.history.marks : null
            selection: bench.selection
            breakpoints: bench.session.breakpoints
            editable: bench.mode === "design"
            facts: bench.mode === "debug" ? bench.facts : null
            onSelectionRequested: pointer => bench.selectionRequested(pointer)
            onBreakpointRequested: pointer => bench.session.toggleBreakpoint(pointer)
            onRunToRequested: pointer => {
                bench.modeRequested("debug");
                bench.session.runTo(pointer);
            }
            onEditRequested: if (bench.mode === "design")
                rightPanel.focusFirst()
            onSnippetRequested: pointers => leftPanel.saveSnippet(pointers)
            onDefinitionRequested: key => bench.definitionRequested(key)
            onIterationRequested: (pointer, iteration) => bench.session.chooseIteration(pointer, iteration)

            HeatBar {
                // Beside the way to the selected state, or where there is no room, above the zoom.
                anchors { right: parent.right; rightMargin: 12 }
                y: canvas.narrow ? canvas.height - height - 52 : 12
                visible: bench.mode === "history" && bench.history.eventCount > 0
                session: bench.history
            }
            onProblemRequested: {
                bench.modeRequested("design");
                bottom.visible = true;
                bottom.goToLine(bench.document.staleLine);
            }
        }
        BottomPanel {
            id: bottom

            C.SplitView.preferredHeight: Math.max(190, Math.round(bench.height * 0.3))
            C.SplitView.minimumHeight: 120
            document: bench.document
            session: bench.session
            history: bench.history
            desk: bench.desk
            link: bench.link
            mode: bench.mode
            selection: bench.selection
            onSelectionRequested: pointer => bench.lookAt(pointer)
            onNameRequested: name => {
                const pointer = bench.document.pointerOfName(name);
                if (pointer !== "")
                    bench.lookAt(pointer);
            }
            onPlaceRequested: (pointer, place) => bench.lookAt(pointer)
            onMocksRequested: bench.files.openMocks()
            onRunStarted: bench.modeRequested("debug")
            onRecordingRequested: bench.files.openRecording()
        }
    }

    RightPanel {
        id: rightPanel

        C.SplitView.preferredWidth: Math.max(300, Math.min(360, bench.width * 0.225))
        C.SplitView.minimumWidth: 260
        document: bench.document
        session: bench.session
        history: bench.history
        desk: bench.desk
        mode: bench.mode
        selection: bench.selection
        selectionList: canvas.selectionList
        onSelectionRequested: pointer => bench.lookAt(pointer)
    }
}
