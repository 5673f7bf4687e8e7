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
    readonly property bool settled: started && !history.opening && (bench.canvas.ready || document.empty) && session.status !== DebugSession.Running && !replay.busy

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
            bench.restore(settings.split("columns"), settings.split("rows"));
        }
        begin();
        bench.canvas.focusCanvas();
        started = true;
    }
    onClosing: close => {
        if (remembers) {
            settings.keepSplit("columns", bench.saveState());
            settings.keepSplit("rows", bench.keptRows());
        }
        if (leaving || !document.modified) {
            seconds.close();
            return;
        }
        close.accepted = false;
        files.close();
    }
    onModeChanged: document.states.setMarks(mode === "debug" ? session.marks : mode === "history" ? history.marks : null)
    onActiveChanged: if (active && seconds.any)
        session.look(selection)
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

        onFocusRequested: pointer => {
            if (!seconds.used)
                bench.lookAt(pointer);
        }
        onWorkflowChanged: if (nameOf(window.selection) === "")
            window.selection = ""
        onNotice: (text, severe) => {
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
            bench.canvas.reveal(pointer);
        }
    }
    RunFacts {
        id: facts

        session: session
    }
    LiveRun {
        id: live

        session: session
    }
    HistorySession {
        id: history

        document: document
        onOpenedFiles: {
            if (seconds.used) // it asked
                return;
            window.mode = "history";
            if (history.status === "") // there is nothing but Map Runs
                bench.pages.show("mapRuns");
            if (window.startSelect !== "")
                window.selection = document.pointerOfName(window.startSelect);
        }
        onPositionChanged: if (current !== "" && window.mode === "history") {
            window.selection = current;
            bench.canvas.reveal(current);
        }
    }

    RunAdvice {
        session: history
        measured: session.measured
    }
    ReplayDesk {
        id: replay

        session: session
        history: history
        mode: window.mode
        onDebugRequested: if (!seconds.used)
            window.mode = "debug"
        onHistoryRequested: if (!seconds.used)
            window.mode = "history"
        onPageRequested: page => {
            if (!seconds.used)
                bench.showPage(page);
        }
    }

    // Executions that clients of the local service start of this workflow stop at its breakpoints.
    ServiceLink {
        id: serviceLink

        document: document
        session: session
        onAdopted: {
            window.mode = "debug";
            notices.show(qsTr("A client started this workflow. Its execution is in the debugger."), false);
        }
    }
    Connections {
        target: ServiceHost
        enabled: window.active || seconds.used

        function onHistoryReady(paths: var) { history.open(paths); }
    }
    CommandDesk {
        id: commands

        room: window.contentItem
        mode: window.mode
        selection: window.selection
        bench: bench
        bar: topBar
        files: files
        document: document
        session: session
        history: history
        replay: replay
        link: serviceLink
        onModeRequested: key => window.mode = key
        onCommitRequested: window.commit()
        onSecondRequested: seconds.add(window, window.mode, window.selection)
    }
    SecondWindows {
        id: seconds

        window: window
        document: document
        session: session
        history: history
        replay: replay
        link: serviceLink
        facts: facts
        live: live
        remembers: window.remembers
    }
    // What was typed into a field and not left yet counts.
    function commit() {
        const field = activeFocusItem;
        if (field === null || !(field instanceof TextInput || field instanceof TextEdit))
            return;
        bench.canvas.focusCanvas();
        field.forceActiveFocus();
    }

    TopBar {
        id: topBar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        document: document
        session: session
        history: history
        desk: replay
        canvas: bench.canvas.item
        mode: window.mode
        onModeRequested: key => window.mode = key
        onOpenRequested: files.open()
        recent: files.recent
        onFileRequested: path => files.openFile(path)
        onPaletteRequested: commands.askPalette()
        onDefinitionRequested: key => commands.run(key)
        onSaveRequested: files.save()
        onHistoryRequested: files.openHistory()
        onProblemsRequested: bench.showProblems(false)
        onServiceRequested: bench.showService()
        onLanguageRequested: code => {
            window.commit();
            Language.choose(code);
        }
    }

    Workbench {
        id: bench

        anchors { left: parent.left; right: parent.right; top: topBar.bottom; bottom: parent.bottom }
        document: document
        session: session
        history: history
        desk: replay
        link: serviceLink
        facts: facts
        live: live
        files: files
        mode: window.mode
        selection: window.selection
        onModeRequested: key => window.mode = key
        onSelectionRequested: pointer => window.selection = pointer
        onDefinitionRequested: key => commands.run(key)
    }

    WindowNotices {
        id: notices

        document: document
        session: session
        facts: facts
        mode: window.mode
        asked: !seconds.used
        onValuesRequested: bench.showPage("values")
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
        shared: seconds.any
        document: document
        session: session
        history: history
        onRunOpened: window.mode = "debug"
        onOpened: bench.canvas.focusCanvas()
        onCommitRequested: window.commit()
        onLeaveRequested: {
            window.leaving = true;
            window.close();
        }
    }
}
