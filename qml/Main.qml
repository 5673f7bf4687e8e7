// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// The window: one document, three modes over it.
C.ApplicationWindow {
    id: window

    property string startFile: ""
    property string startHistory: ""
    property string startMode: ""
    property string startCase: ""
    property string startSelect: ""
    property int startSteps: 0
    property bool remembers: true // panel sizes; a picture is always the same

    property string mode: "design"
    property string selection: ""
    property string severeNotice: ""
    property bool started: false
    property bool leaving: false
    readonly property var selectionList: canvas.selectionList
    // All that was asked for at the start is on screen.
    readonly property bool settled: started && !history.opening && (canvas.ready || document.empty) && session.status !== DebugSession.Running && !replay.busy

    function begin() {
        if (!files.startWith(startFile))
            return;
        if (startHistory !== "")
            history.open([startHistory]);
        if (startMode !== "")
            mode = startMode;
        if (startCase !== "")
            session.mocks.choose(startCase);
        for (let i = 0; i < startSteps && !session.ended; ++i)
            session.stepOver();
        if (startSelect !== "")
            selection = document.pointerOfName(startSelect);
    }

    width: 1280
    height: 800
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    title: (document.modified ? "• " : "") + document.fileName
    color: Theme.window
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal

    Component.onCompleted: {
        if (remembers) {
            columns.restoreState(settings.split("columns"));
            rows.restoreState(settings.split("rows"));
        }
        begin();
        canvas.focusCanvas();
        started = true;
    }
    onClosing: close => {
        if (remembers) {
            settings.keepSplit("columns", columns.saveState());
            settings.keepSplit("rows", rows.saveState());
        }
        if (leaving || !document.modified)
            return;
        close.accepted = false;
        files.close();
    }
    onModeChanged: document.states.setMarks(mode === "debug" ? session.marks : mode === "history" ? history.marks : null)
    onSelectionChanged: {
        session.look(selection);
        if (mode === "history")
            history.look(selection);
    }

    WindowSettings {
        id: settings
    }
    DocumentController {
        id: document

        onFocusRequested: pointer => window.lookAt(pointer)
        onWorkflowChanged: if (nameOf(window.selection) === "")
            window.selection = ""
        onNotice: (text, severe) => {
            noticeBar.show(text, severe);
            if (severe)
                window.severeNotice = text;
        }
    }
    DebugSession {
        id: session

        document: document
        onPausedAt: pointer => {
            if (pointer === "")
                return;
            window.selection = pointer;
            canvas.reveal(pointer);
        }
    }
    HistorySession {
        id: history

        document: document
        onOpenedFiles: {
            window.mode = "history";
            if (history.status === "") // there is nothing but Map Runs
                bottom.show("mapRuns");
            if (window.startSelect !== "")
                window.selection = document.pointerOfName(window.startSelect);
        }
        onPositionChanged: if (current !== "" && window.mode === "history") {
            window.selection = current;
            canvas.reveal(current);
        }
    }

    RunAdvice {
        session: history
        document: document
    }
    ReplayDesk {
        id: replay

        session: session
        history: history
        mode: window.mode
        onDebugRequested: window.mode = "debug"
        onHistoryRequested: window.mode = "history"
        onPageRequested: page => {
            bottom.visible = true;
            bottom.show(page);
        }
    }

    // Executions that clients of the local service start of this workflow stop at its breakpoints.
    ServiceLink {
        id: serviceLink

        document: document
        session: session
        onAdopted: {
            window.mode = "debug";
            noticeBar.show(qsTr("A client started this workflow. Its execution is in the debugger."), false);
        }
    }
    Connections {
        target: ServiceHost
        enabled: window.active

        function onHistoryReady(paths: var) { history.open(paths); }
    }
    WindowCommands {
        id: commands

        document: document
        session: session
        history: history
        desk: replay
        mode: window.mode
        selection: window.selection
        onModeRequested: key => window.mode = key
        onDebugRequested: {
            window.commit();
            window.mode = "debug";
        }
        onNewRequested: files.startNew()
        onOpenRequested: files.open()
        onSaveRequested: files.save()
        onSaveAsRequested: files.saveAs()
        onHistoryRequested: files.openHistory()
        onPlayRequested: topBar.togglePlay()
        onProblemsRequested: advice => window.showProblems(advice)
        onPolicyRequested: window.showPolicy()
        onSaveRunRequested: files.saveRun()
        onOpenRunRequested: files.openRun()
        onCompareRequested: window.compareRuns()
        onRunsRequested: {
            leftPanel.visible = true;
            leftPanel.showRuns();
        }
        onPanelToggled: panel => window.togglePanel(panel)
        onPaletteRequested: statesOnly => palette.ask(statesOnly)
        onUsagesRequested: pointer => {
            bottom.visible = true;
            bottom.showUsages(pointer);
        }
        onRenameRequested: pointer => canvas.rename(pointer)
        onBreakpointRequested: {
            leftPanel.visible = true;
            leftPanel.addBreakpoint();
        }
        onFitRequested: canvas.fit()
        onLanguageRequested: topBar.askLanguage()
        onServiceRequested: window.showService()
        onServiceStartRequested: {
            window.commit();
            window.showService();
            serviceLink.start();
        }
        onEventRequested: {
            bottom.visible = true;
            if (window.mode === "history")
                window.mode = "design";
            bottom.showEvent();
        }
        onSearchRequested: {
            window.mode = "design";
            leftPanel.visible = true;
            leftPanel.searchPalette();
        }
        onPageRequested: page => {
            bottom.visible = true;
            bottom.ask(page);
        }
        onGraphRequested: {
            window.commit();
            canvas.focusCanvas();
        }
    }
    CommandPalette {
        id: palette

        parent: window.contentItem
        document: document
        commands: commands.offered
        files: files.recent
        onCommandChosen: key => commands.run(key)
        onStateChosen: pointer => {
            window.lookAt(pointer);
            canvas.focusCanvas();
        }
        onFileChosen: path => files.openFile(path)
    }
    // What was typed into a field and not left yet counts.
    function commit() {
        const field = activeFocusItem;
        if (field === null || !(field instanceof TextInput || field instanceof TextEdit))
            return;
        canvas.focusCanvas();
        field.forceActiveFocus();
    }
    function lookAt(pointer: string) {
        selection = pointer;
        canvas.reveal(pointer);
    }
    function showProblems(advice: bool) {
        mode = "design";
        bottom.visible = true;
        bottom.showProblems(advice);
    }
    function showPolicy() {
        mode = "design";
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

    TopBar {
        id: topBar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        document: document
        session: session
        history: history
        desk: replay
        canvas: canvas.item
        mode: window.mode
        onModeRequested: key => window.mode = key
        onOpenRequested: files.open()
        recent: files.recent
        onFileRequested: path => files.openFile(path)
        onPaletteRequested: palette.ask(false)
        onDefinitionRequested: key => commands.run(key)
        onSaveRequested: files.save()
        onHistoryRequested: files.openHistory()
        onProblemsRequested: window.showProblems(false)
        onServiceRequested: window.showService()
        onLanguageRequested: code => {
            window.commit();
            Language.choose(code);
        }
    }

    C.SplitView {
        id: columns

        anchors { left: parent.left; right: parent.right; top: topBar.bottom; bottom: parent.bottom }
        orientation: Qt.Horizontal
        handle: SplitHandle {}

        LeftPanel {
            id: leftPanel

            C.SplitView.preferredWidth: 232
            C.SplitView.minimumWidth: 180
            document: document
            session: session
            history: history
            mode: window.mode
            selection: window.selection
            selectionList: canvas.selectionList
            onSelectionRequested: pointer => window.lookAt(pointer)
            onHistoryRequested: files.openHistory()
            onSaveRunRequested: files.saveRun()
            onOpenRunRequested: files.openRun()
            onCompareRequested: window.compareRuns()
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
                document: document
                marks: window.mode === "debug" ? session.marks : window.mode !== "history" ? null : bottom.page === "coverage" && replay.coverage.valid ? replay.coverage.marks : history.marks
                selection: window.selection
                breakpoints: session.breakpoints
                editable: window.mode === "design"
                onSelectionRequested: pointer => window.selection = pointer
                onBreakpointRequested: pointer => session.toggleBreakpoint(pointer)
                onRunToRequested: pointer => {
                    window.mode = "debug";
                    session.runTo(pointer);
                }
                onEditRequested: if (window.mode === "design")
                    rightPanel.focusFirst()
                onSnippetRequested: pointers => leftPanel.saveSnippet(pointers)
                onIterationRequested: (pointer, iteration) => session.chooseIteration(pointer, iteration)

                HeatBar {
                    anchors { right: parent.right; top: parent.top; margins: 12 }
                    visible: window.mode === "history" && history.eventCount > 0
                    session: history
                }
                onProblemRequested: {
                    window.mode = "design";
                    bottom.visible = true;
                    bottom.goToLine(document.staleLine);
                }
            }
            BottomPanel {
                id: bottom

                C.SplitView.preferredHeight: Math.max(190, Math.round(columns.height * 0.3))
                C.SplitView.minimumHeight: 120
                document: document
                session: session
                history: history
                desk: replay
                link: serviceLink
                mode: window.mode
                selection: window.selection
                onSelectionRequested: pointer => window.lookAt(pointer)
                onNameRequested: name => {
                    const pointer = document.pointerOfName(name);
                    if (pointer !== "")
                        window.lookAt(pointer);
                }
                onPlaceRequested: (pointer, place) => window.lookAt(pointer)
                onMocksRequested: files.openMocks()
                onRunStarted: window.mode = "debug"
                onRecordingRequested: files.openRecording()
            }
        }

        RightPanel {
            id: rightPanel

            C.SplitView.preferredWidth: Math.max(300, Math.min(360, columns.width * 0.225))
            C.SplitView.minimumWidth: 260
            document: document
            session: session
            history: history
            desk: replay
            mode: window.mode
            selection: window.selection
            selectionList: canvas.selectionList
            onSelectionRequested: pointer => window.lookAt(pointer)
        }
    }

    NoticeBar {
        id: noticeBar

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 26 }
        z: 10
    }
    OpeningCard {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 110 }
        z: 11
        session: history
    }
    ReadingBar {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: files.barHeight > 0 ? files.barHeight + 66 : 58 }
        width: Math.min(720, parent.width - 80)
        z: 9
        session: history
    }
    FileDesk {
        id: files

        anchors.fill: parent
        window: window
        remembers: window.remembers
        document: document
        session: session
        history: history
        onRunOpened: window.mode = "debug"
        onOpened: canvas.focusCanvas()
        onCommitRequested: window.commit()
        onLeaveRequested: {
            window.leaving = true;
            window.close();
        }
    }
}
