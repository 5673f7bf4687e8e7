// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The input of the next run.
Item {
    id: page

    required property DebugSession session

    AppTextArea {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: hint.top; margins: 12 }
        name: qsTr("Test input")
        text: page.session.input
        faulty: page.session.inputProblem !== ""
        onTextChanged: if (editing)
            page.session.input = text
    }
    Text {
        id: hint

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 12; topMargin: 0 }
        text: page.session.inputProblem !== "" ? page.session.inputProblem : qsTr("JSON that the next run starts with. F5 runs, F10 steps.")
        color: page.session.inputProblem !== "" ? Theme.failed : Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
}
