// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic as C
import Steploom

// All that has to do with the document's file: opening, saving, what is asked before anything is lost, the files that were
// open before, and files that are dropped on the window.
Item {
    id: desk

    required property C.ApplicationWindow window
    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    property bool remembers: true // what was opened; a picture is always the same
    property bool shared: false // other windows show the document too: what is opened gets a window of its own
    readonly property var recent: remembers ? recentFiles.files : []
    signal runOpened()
    signal opened()
    signal commitRequested()
    signal leaveRequested()

    readonly property real barHeight: fileBar.visible ? fileBar.height : 0 // of what it says at the top

    property string wanted: "" // to be opened once nothing can be lost

    function startWith(path: string): bool {
        if (path !== "" && capture.isRun(path)) {
            document.startNew();
            return takeRun(path);
        }
        if (path !== "")
            return document.open(path);
        document.startNew();
        return true;
    }
    function save() {
        commitRequested();
        if (document.path === "")
            dialogs.saveAs();
        else
            document.save();
    }
    function saveAs() { dialogs.saveAs(); }
    function openHistory() { dialogs.openHistory(); }
    function saveRun() { saveRunBox.ask(); }
    function openRun() { dialogs.openRun(); }
    // Nothing is lost where the run is one of the document as it is.
    function openRunFile(path: string) {
        if (!capture.read(path))
            return;
        if (capture.fits())
            showRun();
        else
            ask("run", path);
    }
    function showRun() {
        capture.show();
        runOpened();
    }
    function takeRun(path: string): bool {
        if (!capture.read(path))
            return false;
        showRun();
        return true;
    }
    function openMocks() { dialogs.openMocks(); }
    function openRecording() { dialogs.openRecording(); }
    function close() { prompt.ask("close"); }
    function startNew() {
        if (shared)
            Windows.open("");
        else
            ask("new", "");
    }
    function open() {
        if (shared)
            dialogs.open();
        else
            ask("open", "");
    }
    // A file that another window has is shown by that one.
    function openFile(path: string) {
        if (capture.isRun(path))
            openRunFile(path);
        else if (!Windows.showAgain(window, path))
            ask("file", path);
    }
    function place(path: string) {
        if (shared) {
            Windows.open(path);
            return;
        }
        document.open(path);
        opened();
    }

    function ask(action: string, path: string) {
        commitRequested();
        wanted = path;
        if (shared && action === "file")
            goOn(action); // nothing is lost
        else
            prompt.ask(action);
    }
    function goOn(action: string) {
        if (action === "open") {
            dialogs.open();
        } else if (action === "close") {
            leaveRequested();
        } else if (action === "run") {
            showRun();
        } else if (action === "new") {
            document.startNew();
            opened();
        } else {
            place(wanted);
        }
    }

    RunCapture {
        id: capture

        session: desk.session
    }
    SaveRunBox {
        id: saveRunBox

        parent: desk
        capture: capture
        onBrowseRequested: dialogs.saveRun()
    }
    RecentFiles {
        id: recentFiles
    }
    Connections {
        target: desk.document

        function onPathChanged() {
            if (desk.remembers)
                recentFiles.add(desk.document.address);
            Windows.setFile(desk.window, desk.document.address);
        }
        function onMachinesFound(file, names) { chooser.ask(file, names); }
        function onDefinitionMissing(path, definition) { dialogs.locate(path, definition); }
    }
    FileDrop {
        anchors.fill: parent
        onFilesDropped: paths => {
            const histories = paths.filter(path => desk.history.isHistory(path));
            const others = paths.filter(path => !histories.includes(path));
            if (histories.length > 0) { // a definition among them is theirs
                desk.history.open(histories.concat(others));
                return;
            }
            desk.openFile(others[0]);
            for (const path of others.slice(1))
                Windows.open(path);
        }
    }
    FileBar {
        id: fileBar

        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 58 }
        z: 10
        document: desk.document
        onSaveElsewhere: dialogs.saveAs()
    }
    SavePrompt {
        id: prompt

        parent: desk
        document: desk.document
        onNameNeeded: dialogs.saveAs()
        onDecided: action => desk.goOn(action)
    }
    MachineChooser {
        id: chooser

        parent: desk
        onChosen: address => {
            if (!Windows.showAgain(desk.window, address))
                desk.place(address);
        }
    }
    FileDialogs {
        id: dialogs

        document: desk.document
        session: desk.session
        history: desk.history
        onFileChosen: path => {
            if (!Windows.showAgain(desk.window, path))
                desk.place(path);
        }
        onRunChosen: path => desk.openRunFile(path)
        onRunPlaceChosen: path => saveRunBox.setPath(path)
    }
}
