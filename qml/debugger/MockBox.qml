// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What the chosen test case answers for a state, attempt by attempt, as a form.
T.Popup {
    id: box

    required property MockEditor editor
    property int row: -1
    property string problem: ""
    // What is typed changes it in place, so that its field stays; adding and removing make it anew.
    property var answers: []

    function show(row: int) {
        if (row < 0)
            return;
        box.row = row;
        problem = "";
        load(editor.answers(row));
        if (answers.length === 0)
            add();
        open();
        forceActiveFocus(Qt.TabFocusReason);
    }
    function load(list: var) {
        answers = list.map(each => ({ attempts: each.attempts, throws: each.throws, json: each.json, error: each.error, cause: each.cause }));
    }
    // The next attempts are those after the last ones.
    function add() {
        const last = answers.length === 0 ? [] : answers[answers.length - 1].attempts.split("-");
        const next = last.length === 0 ? 0 : parseInt(last[last.length - 1]) + 1;
        answers = answers.concat([{ attempts: String(next), throws: false, json: "{}", error: "States.TaskFailed", cause: "" }]);
    }
    function take() {
        problem = editor.put(row, answers);
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: Math.min(600, parent ? parent.width - 40 : 600)
    height: Math.min(column.implicitHeight + 40, parent ? parent.height - 40 : 600)
    modal: true
    focus: true
    padding: 20
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: "#40000000"
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.panel
        border.color: Theme.border
    }
    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column

            width: parent.width
            spacing: 8

            PlainText {
                width: parent.width
                text: qsTr("What %1 gets in %2").arg(box.editor.stateAt(box.row)).arg(box.editor.caseName)
                Accessible.role: Accessible.Heading
                Accessible.name: text
                color: Theme.text
                font.pixelSize: Theme.fontLarge
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            PlainText {
                width: parent.width
                text: qsTr("Attempts count from 0 over the whole run: 0 is the first call, 1-3 are the next three. Without any answer the run asks.")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.Wrap
            }
            Repeater {
                model: box.answers

                MockAnswerLine {
                    width: column.width
                    onChanged: (key, value) => box.answers[index][key] = value
                    onRemoved: box.answers = box.answers.filter((each, at) => at !== index)
                }
            }
            AppButton {
                iconName: "plus"
                text: qsTr("Add an answer")
                onClicked: box.add()
            }
            PlainText {
                visible: box.problem !== ""
                width: parent.width
                text: box.problem
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
                color: Theme.failed
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            Row {
                anchors.right: parent.right
                topPadding: 8
                spacing: 8

                AppButton {
                    text: qsTr("Cancel")
                    onClicked: box.close()
                }
                AppButton {
                    text: qsTr("Save")
                    primary: true
                    onClicked: box.take()
                }
            }
        }
    }
}
