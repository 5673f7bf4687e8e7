// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The input of the next run: written here, or what an event and a rule make of it.
Item {
    id: page

    required property DebugSession session
    required property ServiceLink link
    property string source: "json"
    signal started()

    Segmented {
        id: sources

        x: 12
        z: 1
        y: 8
        choiceHeight: 24
        choices: [
            { key: "json", text: qsTr("JSON"), hint: qsTr("The input, as it is written here") },
            { key: "event", text: qsTr("From an event"), hint: qsTr("What a rule of EventBridge and its input transformer make of an event") }
        ]
        current: page.source
        onChosen: key => page.source = key
    }
    PlainText {
        anchors { left: sources.right; right: parent.right; margins: 12; verticalCenter: sources.verticalCenter }
        visible: page.source === "json"
        text: page.session.inputProblem !== "" ? page.session.inputProblem : qsTr("JSON that the next run starts with. F5 runs, F10 steps.")
        color: page.session.inputProblem !== "" ? Theme.failed : Theme.textMuted
        font.pixelSize: Theme.fontTiny
        elide: Text.ElideRight
    }
    AppTextArea {
        anchors { left: parent.left; right: parent.right; top: sources.bottom; bottom: parent.bottom; margins: 12; topMargin: 8 }
        visible: page.source === "json"
        name: qsTr("Test input")
        text: page.session.input
        faulty: page.session.inputProblem !== ""
        onTextChanged: if (editing)
            page.session.input = text
    }
    EventInput {
        anchors { fill: parent; margins: 12; topMargin: 8 }
        visible: page.source === "event"
        taken: sources.width
        session: page.session
        link: page.link
        onStarted: page.started()
    }
}
