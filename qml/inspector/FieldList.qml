// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The inputs of a list of fields, under the headings of their sections. Rows keep their inputs while the same
// fields are shown, so that focus stays.
Column {
    id: column

    required property Form form
    required property var fields
    property string owner: ""

    readonly property var headings: ({
        processor: qsTr("Processing"),
        items: qsTr("Items"),
        reader: qsTr("Item reader"),
        batcher: qsTr("Item batcher"),
        writer: qsTr("Result writer"),
        failures: qsTr("Tolerated failures"),
        state: qsTr("State")
    })

    spacing: 12

    Repeater {
        model: column.fields.length

        Column {
            id: row

            required property int index
            readonly property var field: column.fields[index] ?? ({})
            readonly property string section: field.section ?? ""
            readonly property bool first: section !== "" && (column.fields[index - 1]?.section ?? "") !== section

            width: column.width
            spacing: 10

            SectionLabel {
                visible: row.first
                topPadding: 6
                width: parent.width
                text: column.headings[row.section] ?? ""
            }
            FieldEditor {
                width: parent.width
                form: column.form
                field: row.field
                owner: column.owner !== "" ? column.owner : ({ reader: qsTr("the item reader"), writer: qsTr("the result writer") })[row.section] ?? ""
            }
        }
    }
}
