// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The state as the text has it. What is typed is written where it is JSON, and kept with a word about it where
// it is not.
Item {
    id: page

    required property StateInspector form
    readonly property string problem: box.draft === form.text ? "" : form.jsonProblem(box.draft)

    ExpressionBox {
        id: box

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: 14; bottomMargin: 8 }
        mostLines: 10000
        form: page.form
        pointer: page.form.pointer
        kind: "raw"
        value: page.visible ? page.form.text : ""
        name: qsTr("JSON of the state")
        faulty: page.problem !== ""
        keepsDraft: page.problem !== ""
        onWritten: text => page.form.write(pointer, "raw", text)
    }
    PlainText {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 14; topMargin: 0 }
        text: page.problem !== "" ? page.problem : qsTr("Ctrl+Return, or leaving the box, writes what has changed; nothing else of the text is touched.")
        color: page.problem !== "" ? Theme.failed : Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
}
