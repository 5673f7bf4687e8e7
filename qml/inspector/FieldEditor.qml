// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One field of a form: its name, an input of its kind, and what is wrong with it. Of fields that exclude each
// other the name is a choice.
Column {
    id: editor

    required property Form form
    required property var field // a row of FieldRows
    property string label: field.name ?? ""
    property string owner: "" // what the field is of, for who does not see where it stands
    property string unset: qsTr("not set")
    readonly property string accessibleName: owner === "" ? field.name ?? "" : qsTr("%1 of %2").arg(field.name ?? "").arg(owner)
    readonly property var choices: field.choices ?? []
    readonly property var words: field.words ?? []
    // Of fields that exclude each other and are not there: the one that will be written.
    property int picked: 0
    readonly property int current: field.present ? Math.max(0, choices.findIndex(choice => choice.name === field.name)) : picked
    property int wanted: -1 // another one than that which is there
    readonly property var target: choices.length > 0 ? choices[wanted >= 0 ? wanted : current] ?? field : field
    readonly property string kind: field.present && wanted < 0 ? field.kind ?? "text" : target.kind ?? field.kind ?? "text"
    readonly property var problems: {
        editor.form.findings; // problemsAt() depends on it
        return field.present ? form.problemsAt(field.pointer) : [];
    }

    function write(text: string) {
        const done = wanted >= 0 ? form.replace(field.pointer, target.name, kind, text)
                                 : form.write(field.present ? field.pointer : target.pointer, kind, text);
        if (done)
            wanted = -1;
    }
    function pick(index: int) {
        if (!field.present)
            picked = index;
        else
            wanted = index === current ? -1 : index;
        focusField();
    }
    function focusField() {
        const box = boxes.itemAt(0) as ExpressionBox;
        if (box !== null)
            box.focusBox();
        else
            combos.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 4
    onFieldChanged: wanted = -1

    PlainText {
        visible: editor.choices.length === 0
        width: parent.width
        text: editor.label
        color: editor.field.present ? Theme.text : Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
        font.weight: Font.Medium
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
    AppComboBox {
        visible: editor.choices.length > 0
        width: parent.width
        flat: true
        implicitHeight: 20
        name: qsTr("Which field: %1").arg(displayText)
        model: editor.choices.map(choice => choice.name)
        chosen: editor.wanted >= 0 ? editor.wanted : editor.current
        enabled: editor.form.editable
        onActivated: index => editor.pick(index)
    }
    Repeater {
        id: boxes

        model: editor.kind === "word" ? 0 : 1

        ExpressionBox {
            width: editor.width
            form: editor.form
            pointer: editor.wanted >= 0 || !editor.field.present ? editor.target.pointer ?? "" : editor.field.pointer
            kind: editor.kind
            value: editor.wanted >= 0 ? "" : editor.field.value ?? ""
            name: editor.accessibleName
            placeholder: ({ InputPath: "$", OutputPath: "$", ResultPath: "$", ItemsPath: "$", MaxAttempts: "3", IntervalSeconds: "1", BackoffRate: "2.0" })[editor.field.name] ?? editor.unset
            faulty: editor.problems.some(problem => problem.severity === 0)
            onWritten: text => editor.write(text)
        }
    }
    Repeater {
        id: combos

        model: editor.kind === "word" ? 1 : 0

        AppComboBox {
            readonly property string value: editor.field.value ?? ""
            readonly property bool known: editor.words.includes(value)
            readonly property var extra: value === "" || known ? [] : [value]

            width: editor.width
            name: editor.accessibleName
            enabled: editor?.form.editable ?? false // its field may be gone before it
            model: [editor?.unset ?? "", ...extra, ...editor.words]
            chosen: value === "" ? 0 : known ? editor.words.indexOf(value) + 1 + extra.length : 1
            onActivated: index => editor.write(index === 0 ? "" : model[index])
        }
    }
    PlainText {
        visible: text !== ""
        width: parent.width
        text: editor.field.note ?? ""
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    Repeater {
        model: editor.problems.slice(0, 3)

        PlainText {
            required property var modelData

            width: editor.width
            text: modelData.text
            color: modelData.severity === 0 ? Theme.failed : modelData.severity === 1 ? Theme.waiting : Theme.flow
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
    }
}
