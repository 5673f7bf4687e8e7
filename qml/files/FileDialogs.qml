// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Steploom

// What asks for a file.
Item {
    id: dialogs

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    signal fileChosen(string path)
    signal runChosen(string path)
    signal runPlaceChosen(string path)

    function open() { openDialog.open(); }
    function saveAs() { saveDialog.open(); }
    function openHistory() { historyDialog.open(); }
    function openMocks() { mocksDialog.open(); }
    function openRecording() { recordingDialog.open(); }
    function openRun() { runDialog.open(); }
    function saveRun() { saveRunDialog.open(); }
    // Where a definition is that the template at `path` names and that is not there.
    function locate(path: string, definition: string) {
        locateDialog.path = path;
        locateDialog.definition = definition;
        locateDialog.open();
    }

    FileDialog {
        id: openDialog

        title: qsTr("Open a definition")
        nameFilters: [qsTr("Definitions and templates (*.json *.asl *.yaml *.yml *.template *.tf)"), qsTr("All files (*)")]
        onAccepted: dialogs.fileChosen(Windows.pathOf(selectedFile))
    }
    FileDialog {
        id: locateDialog

        property string path: ""
        property string definition: ""

        title: qsTr("Where is %1?").arg(definition)
        nameFilters: [qsTr("Definitions (*.json *.asl *.yaml *.yml *.tpl *.tftpl *.template)"), qsTr("All files (*)")]
        onAccepted: dialogs.document.openLocated(path, selectedFile)
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the definition as")
        fileMode: FileDialog.SaveFile
        onAccepted: dialogs.document.saveAs(selectedFile)
    }
    FileDialog {
        id: historyDialog

        title: qsTr("Open execution histories")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Histories (*.json *.jsonl *.yaml *.yml *.csv *.txt *.log *.gz)"), qsTr("All files (*)")]
        onAccepted: dialogs.history.openUrls(selectedFiles)
    }
    FileDialog {
        id: recordingDialog

        title: qsTr("Open a recorded run")
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: dialogs.session.answers.record(selectedFile)
    }
    FileDialog {
        id: mocksDialog

        title: qsTr("Open a mock file")
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: dialogs.session.mocks.loadUrl(selectedFile)
    }
    FileDialog {
        id: runDialog

        title: qsTr("Open a run")
        nameFilters: [qsTr("Runs (*.run.json)"), qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: dialogs.runChosen(Windows.pathOf(selectedFile))
    }
    FileDialog {
        id: saveRunDialog

        title: qsTr("Save the run as")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Runs (*.run.json)"), qsTr("All files (*)")]
        onAccepted: dialogs.runPlaceChosen(Windows.pathOf(selectedFile))
    }
}
