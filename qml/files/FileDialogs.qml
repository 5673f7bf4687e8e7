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
    signal historyOpened()

    function open() { openDialog.open(); }
    function saveAs() { saveDialog.open(); }
    function openHistory() { historyDialog.open(); }
    function openMocks() { mocksDialog.open(); }

    FileDialog {
        id: openDialog

        title: qsTr("Open a definition")
        nameFilters: [qsTr("Definitions and templates (*.json *.asl *.yaml *.yml *.template *.tf)"), qsTr("All files (*)")]
        onAccepted: dialogs.document.openUrl(selectedFile)
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the definition as")
        fileMode: FileDialog.SaveFile
        onAccepted: dialogs.document.saveAs(selectedFile)
    }
    FileDialog {
        id: historyDialog

        title: qsTr("Open an execution history")
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: if (dialogs.history.openUrl(selectedFile))
            dialogs.historyOpened()
    }
    FileDialog {
        id: mocksDialog

        title: qsTr("Open a mock file")
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: dialogs.session.mocks.loadUrl(selectedFile)
    }
}
