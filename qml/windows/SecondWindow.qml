// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// Another window on the document of a window, and on its run: what is changed, undone, stopped at or stepped in one is
// so in both. Mode, selection, view and panels are its own.
C.ApplicationWindow {
    id: window

    required property DocumentController shown
    required property DebugSession run
    required property HistorySession recorded
    required property ReplayDesk replay
    required property ServiceLink link
    required property RunFacts facts
    required property LiveRun live
    required property bool remembers
    property string mode: "design"
    property string selection: ""
    signal secondRequested()

    width: 1180
    height: 760
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    title: qsTr("%1 · second window").arg((shown.modified ? "• " : "") + shown.fileName)
    color: Theme.window
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontNormal

    Component.onCompleted: bench.canvas.focusCanvas()
    onActiveChanged: if (active)
        look()
    onSelectionChanged: look()

    // The run shows what is looked at in the window that is used.
    function look() {
        run.look(selection);
        if (mode === "history")
            recorded.look(selection);
    }
    function commit() {
        const field = activeFocusItem;
        if (field === null || !(field instanceof TextInput || field instanceof TextEdit))
            return;
        bench.canvas.focusCanvas();
        field.forceActiveFocus();
    }

    Connections {
        target: window.shown

        function onFocusRequested(pointer: string) {
            if (window.active)
                bench.lookAt(pointer);
        }
        function onWorkflowChanged() {
            if (window.shown.nameOf(window.selection) === "")
                window.selection = "";
        }
    }
    Connections {
        target: window.run

        function onPausedAt(pointer: string) {
            if (pointer === "" || window.mode !== "debug")
                return;
            window.selection = pointer;
            bench.canvas.reveal(pointer);
        }
    }
    Connections {
        target: window.recorded

        function onOpenedFiles() {
            if (!window.active)
                return;
            window.mode = "history";
            if (window.recorded.status === "") // there is nothing but Map Runs
                bench.pages.show("mapRuns");
        }
        function onPositionChanged() {
            if (window.recorded.current === "" || window.mode !== "history")
                return;
            window.selection = window.recorded.current;
            bench.canvas.reveal(window.recorded.current);
        }
    }
    Connections {
        target: window.replay
        enabled: window.active

        function onDebugRequested() { window.mode = "debug"; }
        function onHistoryRequested() { window.mode = "history"; }
        function onPageRequested(page: string) { bench.showPage(page); }
    }
    CommandDesk {
        id: commands

        room: window.contentItem
        mode: window.mode
        selection: window.selection
        bench: bench
        bar: topBar
        files: files
        document: window.shown
        session: window.run
        history: window.recorded
        replay: window.replay
        link: window.link
        onModeRequested: key => window.mode = key
        onCommitRequested: window.commit()
        onSecondRequested: window.secondRequested()
    }
    TopBar {
        id: topBar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        document: window.shown
        session: window.run
        history: window.recorded
        desk: window.replay
        canvas: bench.canvas.item
        mode: window.mode
        recent: files.recent
        onModeRequested: key => window.mode = key
        onOpenRequested: files.open()
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
        document: window.shown
        session: window.run
        history: window.recorded
        desk: window.replay
        link: window.link
        facts: window.facts
        live: window.live
        files: files
        mode: window.mode
        selection: window.selection
        onModeRequested: key => window.mode = key
        onSelectionRequested: pointer => window.selection = pointer
        onDefinitionRequested: key => commands.run(key)
    }
    WindowNotices {
        document: window.shown
        session: window.run
        facts: window.facts
        mode: window.mode
        asked: window.active
        onValuesRequested: bench.showPage("values")
    }
    FileDesk {
        id: files

        anchors.fill: parent
        window: window
        remembers: window.remembers
        shared: true
        document: window.shown
        session: window.run
        history: window.recorded
        onRunOpened: window.mode = "debug"
        onCommitRequested: window.commit()
    }
}
