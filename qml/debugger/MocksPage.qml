// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The mock file: its test cases with how they end, and who answers the tasks of the chosen one.
Item {
    id: page

    required property DebugSession session
    readonly property MockSet mocks: session.mocks
    readonly property CaseList caseList: desk.cases
    readonly property MockEditor editor: desk.editor
    property string problem: ""
    signal fileRequested()

    function take(problem: string): bool {
        page.problem = problem;
        return problem === "";
    }

    MockDesk {
        id: desk

        session: page.session
    }
    CaseNameBox {
        id: nameBox

        parent: page.Window.contentItem
        editor: page.editor
    }
    MockBox {
        id: mockBox

        parent: page.Window.contentItem
        editor: page.editor
        onClosed: states.forceActiveFocus(Qt.TabFocusReason)
    }
    Flow {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 10; leftMargin: 12; rightMargin: 12 }
        spacing: 8

        AppButton {
            iconName: "open"
            text: page.mocks.fileName === "" ? qsTr("Open a mock file…") : page.mocks.fileName
            hint: qsTr("A MockConfigFile.json as Step Functions Local reads it")
            onClicked: page.fileRequested()
        }
        AppComboBox {
            width: 200
            name: qsTr("Test case")
            model: page.mocks.cases
            chosen: page.mocks.chosen
            onActivated: index => page.mocks.chosen = index
        }
        AppButton {
            iconName: "plus"
            text: qsTr("New case…")
            hint: qsTr("A new test case, in the mock file beside the definition")
            onClicked: nameBox.show(false)
        }
        AppButton {
            visible: page.editor.caseName !== ""
            text: qsTr("Rename…")
            hint: qsTr("Rename the test case %1").arg(page.editor.caseName)
            onClicked: nameBox.show(true)
        }
        AppButton {
            visible: page.editor.caseName !== ""
            iconName: "delete"
            text: qsTr("Delete")
            hint: qsTr("Delete the test case %1").arg(page.editor.caseName)
            onClicked: page.take(page.editor.removeCase())
        }
        AppButton {
            visible: page.editor.undoText !== ""
            iconName: "undo"
            text: qsTr("Undo")
            hint: page.editor.undoText
            onClicked: page.take(page.editor.undo())
        }
        AppButton {
            visible: page.caseList.count > 0
            iconName: "run"
            primary: true
            text: qsTr("Run all cases")
            hint: qsTr("Runs every test case as steploom-cli test does")
            enabled: !page.caseList.running
            onClicked: page.caseList.runAll()
        }
        PlainText {
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            text: page.mocks.problem !== "" ? page.mocks.problem : page.problem !== "" ? page.problem : page.caseList.summary
            color: page.mocks.problem !== "" || page.problem !== "" ? Theme.failed : Theme.textMuted
            font.pixelSize: Theme.fontTiny
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    CaseRows {
        id: cases

        anchors { left: parent.left; top: bar.bottom; topMargin: 8; bottom: parent.bottom }
        width: visible ? Math.max(240, page.width * 0.42) : 0
        visible: page.caseList.count > 0
        cases: page.caseList
    }
    Rectangle {
        id: line

        anchors { left: cases.right; top: cases.top; bottom: cases.bottom }
        width: 1
        visible: cases.visible
        color: Theme.border
    }
    MockStateRows {
        id: states

        anchors { left: line.right; right: parent.right; top: cases.top; bottom: parent.bottom }
        visible: page.editor.caseName !== ""
        editor: page.editor
        onEditRequested: row => mockBox.show(row)
    }
    AppTextArea {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; margins: 12 }
        visible: page.mocks.text !== "" && page.mocks.problem !== ""
        readOnly: true
        name: qsTr("Mock file")
        text: page.mocks.text
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.caseList.count === 0 && page.mocks.problem === ""
        text: qsTr("Without mocks a run asks for the answer of each task. A mock file answers them: open one, or make a test case. It is %1 beside the definition.").arg("NAME.mocks.json")
    }
}
