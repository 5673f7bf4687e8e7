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
    // All that was asked for at the start is on screen.
    readonly property bool settled: started && (canvas.ready || document.empty) && session.status !== DebugSession.Running

    function begin() {
        if (!document.open(startFile))
            return;
        if (startHistory !== "" && history.open(startHistory))
            mode = "history";
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
        prompt.ask("close");
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

        onFocusRequested: pointer => window.selection = pointer
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
        onPositionChanged: if (current !== "" && window.mode === "history") {
            window.selection = current;
            canvas.reveal(current);
        }
    }

    WindowKeys {
        document: document
        session: session
        history: history
        mode: window.mode
        selection: window.selection
        onModeRequested: key => window.mode = key
        onDebugRequested: {
            window.commit();
            window.mode = "debug";
        }
        onOpenRequested: {
            window.commit();
            prompt.ask("open");
        }
        onSaveRequested: window.save()
        onSaveAsRequested: dialogs.saveAs()
        onHistoryRequested: dialogs.openHistory()
        onProblemsRequested: window.showProblems()
        onPanelToggled: panel => window.togglePanel(panel)
    }

    // What was typed into a field and not left yet counts.
    function commit() {
        const field = activeFocusItem;
        if (field === null || !(field instanceof TextInput || field instanceof TextEdit))
            return;
        canvas.focusCanvas();
        field.forceActiveFocus();
    }
    function save() {
        commit();
        if (document.path === "")
            dialogs.saveAs();
        else
            document.save();
    }
    function lookAt(pointer: string) {
        selection = pointer;
        canvas.reveal(pointer);
    }
    function showProblems() {
        mode = "design";
        bottom.visible = true;
        bottom.show("problems");
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
        canvas: canvas.item
        mode: window.mode
        onModeRequested: key => window.mode = key
        onOpenRequested: prompt.ask("open")
        onSaveRequested: window.save()
        onHistoryRequested: dialogs.openHistory()
        onProblemsRequested: window.showProblems()
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
            onSelectionRequested: pointer => window.lookAt(pointer)
            onHistoryRequested: dialogs.openHistory()
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
                marks: window.mode === "debug" ? session.marks : window.mode === "history" ? history.marks : null
                selection: window.selection
                breakpoints: session.breakpoints
                editable: window.mode === "design"
                onSelectionRequested: pointer => window.selection = pointer
                onBreakpointRequested: pointer => session.toggleBreakpoint(pointer)
                onEditRequested: if (window.mode === "design")
                    rightPanel.focusFirst()
                onProblemRequested: {
                    window.mode = "design";
                    bottom.visible = true;
                    bottom.goToLine(document.staleLine);
                }
            }
            BottomPanel {
                id: bottom

                C.SplitView.preferredHeight: Math.max(190, columns.height * 0.3)
                C.SplitView.minimumHeight: 120
                document: document
                session: session
                history: history
                mode: window.mode
                selection: window.selection
                onSelectionRequested: pointer => window.lookAt(pointer)
                onMocksRequested: dialogs.openMocks()
            }
        }

        RightPanel {
            id: rightPanel

            C.SplitView.preferredWidth: Math.max(300, Math.min(360, columns.width * 0.225))
            C.SplitView.minimumWidth: 260
            document: document
            session: session
            history: history
            mode: window.mode
            selection: window.selection
        }
    }

    FileBar {
        anchors { horizontalCenter: parent.horizontalCenter; top: topBar.bottom; topMargin: 10 }
        z: 10
        document: document
        onSaveElsewhere: dialogs.saveAs()
    }
    NoticeBar {
        id: noticeBar

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 26 }
        z: 10
    }
    SavePrompt {
        id: prompt

        parent: window.contentItem
        document: document
        onNameNeeded: dialogs.saveAs()
        onDecided: action => {
            if (action === "open") {
                dialogs.open();
            } else {
                window.leaving = true;
                window.close();
            }
        }
    }

    FileDialogs {
        id: dialogs

        document: document
        session: session
        history: history
        onHistoryOpened: window.mode = "history"
    }
}
