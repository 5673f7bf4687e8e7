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
    readonly property var recent: remembers ? recentFiles.files : []
    signal historyOpened()
    signal opened()
    signal commitRequested()
    signal leaveRequested()

    property string wanted: "" // to be opened once nothing can be lost

    function startWith(path: string): bool {
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
    function openMocks() { dialogs.openMocks(); }
    function close() { prompt.ask("close"); }
    function startNew() { ask("new", ""); }
    function open() { ask("open", ""); }
    function openFile(path: string) { ask("file", path); }

    function ask(action: string, path: string) {
        commitRequested();
        wanted = path;
        prompt.ask(action);
    }
    function goOn(action: string) {
        if (action === "open") {
            dialogs.open();
        } else if (action === "close") {
            leaveRequested();
        } else {
            if (action === "new")
                document.startNew();
            else
                document.open(wanted);
            opened();
        }
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
    }
    FileDrop {
        anchors.fill: parent
        onFilesDropped: paths => {
            desk.openFile(paths[0]);
            for (const path of paths.slice(1))
                Windows.open(path);
        }
    }
    FileBar {
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
            desk.document.open(address);
            desk.opened();
        }
    }
    FileDialogs {
        id: dialogs

        document: desk.document
        session: desk.session
        history: desk.history
        onHistoryOpened: desk.historyOpened()
    }
}
