// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One row of a rule's condition in JSONPath: a comparison, a group, or what is neither. Lines at its left show
// which groups it is part of.
Item {
    id: row

    required property ChoiceForm form
    required property var test // a row of testRows()
    required property string what
    readonly property string kind: test.kind ?? ""
    readonly property string pointer: test.pointer ?? ""
    readonly property real indent: Math.min(test.depth ?? 0, 6) * 10

    implicitHeight: body.implicitHeight

    Repeater {
        model: Math.min(row.test.depth ?? 0, 6)

        Rectangle {
            required property int index

            x: index * 10 + 2
            width: 2
            height: row.height + 6
            color: Theme.border
        }
    }
    Column {
        id: body

        x: row.indent
        width: row.width - row.indent
        spacing: 5

        RawFields {
            width: parent.width
            form: row.form
            fields: row.kind === "raw" ? [row.test] : []
        }
        ExpressionBox {
            visible: row.kind === "test"
            width: parent.width
            form: row.form
            pointer: row.pointer + "/Variable"
            kind: "path"
            value: row.test.variable ?? ""
            name: qsTr("Variable of %1").arg(row.what)
            placeholder: "$.value"
            onWritten: text => row.form.write(pointer, "text", text)
        }
        AppComboBox {
            visible: row.kind === "test"
            width: parent.width
            name: qsTr("Comparison of %1").arg(row.what)
            model: row.form.comparisons
            chosen: row.form.comparisons.indexOf(row.test.op ?? "")
            enabled: row.form.editable
            onActivated: index => row.form.compareBy(row.pointer, row.test.op, row.form.comparisons[index])
        }
        AppComboBox {
            visible: row.kind === "test" && row.test.operand === "word"
            width: parent.width
            name: qsTr("Value of %1").arg(row.what)
            model: ["true", "false"]
            chosen: row.test.value === "false" ? 1 : 0
            enabled: row.form.editable
            onActivated: index => row.form.write(row.test.operandPointer, "raw", model[index])
        }
        ExpressionBox {
            visible: row.kind === "test" && row.test.operand !== "word"
            width: parent.width
            form: row.form
            pointer: row.test.operandPointer ?? ""
            kind: row.test.operand ?? "text"
            value: row.test.value ?? ""
            name: qsTr("Value of %1").arg(row.what)
            placeholder: qsTr("empty text")
            onWritten: text => text === "" && kind === "text" ? row.form.write(pointer, "raw", "\"\"") : row.form.write(pointer, kind, text)
        }
        Flow {
            width: parent.width
            spacing: 5

            AppComboBox {
                visible: row.kind === "group" && row.test.op !== "Not"
                implicitWidth: 92
                name: qsTr("Group of %1").arg(row.what)
                model: [qsTr("all of"), qsTr("any of")]
                chosen: row.test.op === "Or" ? 1 : 0
                enabled: row.form.editable
                onActivated: index => row.form.renameGroup(row.pointer, row.test.op, index === 0 ? "And" : "Or")
            }
            PlainText {
                visible: row.kind === "group" && row.test.op === "Not"
                height: Theme.controlHeight
                text: qsTr("not")
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                verticalAlignment: Text.AlignVCenter
            }
            AppButton {
                visible: row.kind === "group" && row.test.op !== "Not"
                iconName: "plus"
                hint: qsTr("Add a comparison to the group")
                enabled: row.form.editable
                onClicked: row.form.addTest(row.pointer, row.test.op)
            }
            AppButton {
                visible: row.kind === "group" && (row.test.dissolvable ?? false)
                text: qsTr("Dissolve")
                hint: qsTr("Puts what is in the group in its place")
                enabled: row.form.editable
                onClicked: row.form.dissolve(row.pointer)
            }
            Repeater {
                model: row.kind === "test" || row.kind === "group" ? ["And", "Or", "Not"] : []

                AppButton {
                    required property string modelData

                    text: ({ And: qsTr("and"), Or: qsTr("or"), Not: qsTr("not") })[modelData]
                    hint: ({ And: qsTr("Let another comparison hold as well: And"), Or: qsTr("Let another comparison hold instead: Or"),
                             Not: qsTr("Turn the condition round: Not") })[modelData]
                    enabled: row?.form.editable ?? false // its row may be gone before it
                    onClicked: row.form.widen(row.pointer, modelData)
                }
            }
            AppButton {
                visible: row.test.removable ?? false
                iconName: "delete"
                tint: Theme.textMuted
                hint: qsTr("Remove from the group")
                enabled: row.form.editable
                onClicked: row.form.removeItem(row.pointer)
            }
        }
    }
}
