// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The inputs of a list of fields. Rows keep their inputs while the same fields are shown, so that focus stays.
Column {
    id: column

    required property StateInspector form
    required property var fields

    spacing: 12

    Repeater {
        model: column.fields.length

        FieldEditor {
            required property int index

            width: column.width
            form: column.form
            field: column.fields[index] ?? ({})
        }
    }
}
