// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The mock file: who answers the tasks of a run.
Item {
    id: page

    required property MockSet mocks
    signal fileRequested()

    Row {
        id: bar

        x: 12
        y: 10
        spacing: 10

        AppButton {
            iconName: "open"
            text: page.mocks.fileName === "" ? qsTr("Open a mock file…") : page.mocks.fileName
            hint: qsTr("A MockConfigFile.json as Step Functions Local reads it")
            onClicked: page.fileRequested()
        }
        AppComboBox {
            width: 220
            name: qsTr("Test case")
            model: page.mocks.cases
            chosen: page.mocks.chosen
            onActivated: index => page.mocks.chosen = index
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: page.mocks.problem
            color: Theme.failed
            font.pixelSize: Theme.fontTiny
        }
    }
    AppTextArea {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; margins: 12 }
        visible: page.mocks.text !== ""
        readOnly: true
        name: qsTr("Mock file")
        text: page.mocks.text
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.mocks.text === ""
        text: qsTr("Without mocks a run asks for the answer of each task. A mock file answers them: open one, or put %1 beside the definition.").arg("NAME.mocks.json")
    }
}
