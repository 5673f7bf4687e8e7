// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One field: its name and an input of the right kind. Leaving the input, or Enter, writes it; empty removes the field.
Column {
    id: editor

    required property StateInspector form
    required property var field
    readonly property string value: field.value ?? ""
    readonly property bool large: field.large ?? false

    function write(text: string) {
        if (text !== value)
            form.write(field.pointer, field.kind, text);
    }

    spacing: 4

    Text {
        text: editor.field.name ?? ""
        color: editor.field.present ? Theme.text : Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
        font.weight: Font.Medium
    }

    AppTextField {
        id: line

        visible: !editor.large
        width: parent.width
        mono: editor.field.kind !== "text"
        text: editor.value
        placeholderText: ({ InputPath: "$", OutputPath: "$", ResultPath: "$", ItemsPath: "$" })[editor.field.name] ?? qsTr("not set")
        Accessible.name: editor.field.name ?? ""
        onEditingFinished: {
            editor.write(text);
            text = Qt.binding(() => editor.value);
        }
        Keys.onEscapePressed: text = editor.value
    }

    AppTextArea {
        id: box

        visible: editor.large
        width: parent.width
        name: editor.field.name ?? ""
        text: editor.value
        mostLines: 12
        leastLines: editor.field.present ? 3 : 1
        faulty: problem.text !== ""
        onFinished: {
            editor.write(text);
            text = Qt.binding(() => editor.value);
        }
    }
    Text {
        id: problem

        visible: text !== ""
        text: ""
        color: Theme.failed
        font.pixelSize: Theme.fontTiny
    }
}
