// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Steploom

// What can be done with recorded runs besides looking at them: repeated, gone on from, kept, compared, counted.
Item {
    id: desk

    required property DebugSession session
    required property HistorySession history
    required property string mode
    readonly property alias reexecution: reexecution
    readonly property alias redrive: redrive
    readonly property alias saver: saver
    readonly property RunSet runs: collection.runs
    readonly property RunComparisonView comparison: collection.comparison
    readonly property CoverageView coverage: collection.coverage
    readonly property bool busy: reexecution.busy || collection.busy
    signal debugRequested()
    signal historyRequested()
    signal pageRequested(string page)

    property var wanted: null // an execution that is being opened: { path, run, event }
    property string kind: "" // of the file that is asked for

    function stepThrough() {
        if (reexecution.stepThrough())
            debugRequested();
    }
    function goToDifference() {
        if (reexecution.goToDifference())
            debugRequested();
    }
    function showInRecording() {
        historyRequested();
        history.position = reexecution.recordedEvent;
    }
    function askRedrive() {
        historyRequested();
        redrive.prepare();
        pageRequested("redrive");
    }
    function resume(goOn: bool) {
        if (!redrive.resume())
            return;
        debugRequested();
        if (goOn)
            session.run();
    }
    function save(what: string) {
        kind = what;
        saveDialog.selectedFile = saver.suggestion(what);
        saveDialog.open();
    }
    function saveTo(file: url) {
        if (kind === "mocks")
            saver.saveMocks(file);
        else if (kind === "test")
            saver.saveTest(file);
        else
            saver.saveCapture(file);
    }
    function addFiles() {
        show("compare");
        filesDialog.open();
    }
    function addFolder() {
        show(desk.mode === "history" ? "" : "compare");
        folderDialog.open();
    }
    function show(page: string) {
        historyRequested();
        if (page !== "")
            pageRequested(page);
    }
    function openRun(row: int, event: int) {
        wanted = { path: runs.pathAt(row), run: runs.inFileAt(row), event: event };
        if (history.path === wanted.path && !history.opening)
            arrive();
        else
            history.open([wanted.path]);
        historyRequested();
    }
    // What was asked for is open: the right one of the file's executions, at the right event.
    function arrive() {
        if (wanted === null || history.opening || history.path !== wanted.path)
            return;
        if (history.run !== wanted.run) {
            history.choose(wanted.run);
            return;
        }
        const event = wanted.event;
        wanted = null;
        if (event > 0)
            history.position = event;
    }

    Connections {
        target: desk.history

        function onChanged() { desk.arrive(); }
        function onOpenedFiles() { desk.arrive(); }
        function onOpeningChanged() { desk.arrive(); }
    }

    Reexecution {
        id: reexecution

        history: desk.history
        session: desk.session
    }
    RedriveForm {
        id: redrive

        reexecution: reexecution
    }
    RunSaver {
        id: saver

        redrive: redrive
        ofDebugger: desk.mode === "debug"
    }
    ExecutionCollection {
        id: collection

        session: desk.session
    }

    FileDialog {
        id: saveDialog

        title: desk.kind === "mocks" ? qsTr("Save the answers as a mock file") : desk.kind === "test" ? qsTr("Save as a test case: a mock file, new or not") : qsTr("Save the run as one file")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save the run")
        defaultSuffix: "json"
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: desk.saveTo(selectedFile)
    }
    FileDialog {
        id: filesDialog

        title: qsTr("Add execution histories")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)"), qsTr("All files (*)")]
        onAccepted: desk.runs.addUrls(selectedFiles)
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Add all histories of a folder")
        onAccepted: desk.runs.addUrls([selectedFolder])
    }
}
