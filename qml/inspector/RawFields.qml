// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What a form cannot show otherwise, as JSON.
Column {
    id: column

    required property Form form
    required property var fields // rows of FieldRows, or undefined
    property string heading: ""
    readonly property var rows: fields ?? []

    visible: rows.length > 0
    spacing: 8

    SectionLabel {
        visible: column.heading !== ""
        topPadding: 6
        width: parent.width
        text: column.heading
    }
    Repeater {
        model: column.rows.length

        FieldEditor {
            required property int index

            width: column.width
            form: column.form
            field: column.rows[index] ?? ({})
        }
    }
}
