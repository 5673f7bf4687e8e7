// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The variables that the state assigns, and those that it can read.
ScrollColumn {
    id: page

    required property VariableForm form
    required property bool assigns // the type can assign
    readonly property var assigned: form.assigned
    readonly property var seen: form.inScope
    signal stateRequested(string pointer)

    locked: form.document.stale

    SectionLabel {
        visible: page.assigns
        text: qsTr("Assigned here")
    }
    RawFields {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.raw
    }
    Repeater {
        model: page.assigns ? page.assigned.length : 0

        AssignCard {
            required property int index

            width: parent ? parent.width : 0
            form: page.form
            variable: page.assigned[index] ?? ({})
        }
    }
    Card {
        width: parent ? parent.width : 0
        visible: page.assigns && page.form.raw.length === 0

        AppTextField {
            id: newName

            width: parent.width
            mono: true
            placeholderText: qsTr("new variable")
            enabled: page.form.editable
            Accessible.name: qsTr("Name of a new variable")
            onAccepted: newValue.focusBox()
        }
        ExpressionBox {
            id: newValue

            visible: newName.text !== ""
            width: parent.width
            form: page.form
            pointer: page.form.pointer + "/Assign/" + newName.text
            kind: "json"
            value: ""
            name: qsTr("Value of the new variable")
            placeholder: qsTr("JSON, a path or an expression")
            onWritten: text => {
                if (page.form.assign(newName.text, text))
                    newName.text = "";
            }
        }
    }
    SectionLabel {
        text: qsTr("Seen here")
    }
    Repeater {
        model: page.seen.length

        VariableCard {
            required property int index

            width: parent ? parent.width : 0
            form: page.form
            variable: page.seen[index] ?? ({})
            onStateRequested: pointer => page.stateRequested(pointer)
        }
    }
    EmptyText {
        width: parent ? parent.width : 0
        visible: page.seen.length === 0
        text: qsTr("No state assigns a variable that can be read here. A variable is seen by the states after it, without being passed on.")
    }
}
