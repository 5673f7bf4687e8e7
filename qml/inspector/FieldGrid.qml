// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Short fields side by side, as many as have room for their names.
Flow {
    id: grid

    required property Form form
    required property var fields // rows by name
    required property var names
    property var labels: ({})
    property string owner: ""

    readonly property real widest: {
        let most = 64;
        for (const name of names)
            most = Math.max(most, metrics.advanceWidth(labels[name] ?? name) + 4);
        return most;
    }
    readonly property int columns: Math.max(1, Math.min(names.length, Math.floor((width + spacing) / (widest + spacing))))
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    spacing: 8

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontTiny + 0.5
        font.weight: Font.Medium
    }
    Repeater {
        model: grid.names

        FieldEditor {
            required property string modelData

            width: grid.cell
            form: grid.form
            field: grid.fields?.[modelData] ?? ({})
            label: grid.labels[modelData] ?? modelData
            owner: grid.owner
            unset: "–"
        }
    }
}
