// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What goes wrong on purpose: a line for each fault.
Column {
    id: fields

    required property var kinds

    function load(faults: var) {
        lines = Array.from(faults).map(fault => ({ attempt: fault.attempt > 0 ? String(fault.attempt) : "", kind: fault.kind, error: fault.error, cause: fault.cause, delay: String(fault.delay) }));
    }
    function entries(): var {
        return lines.map(line => ({ attempt: parseInt(line.attempt) || 0, kind: line.kind, error: line.error, cause: line.cause, delay: parseFloat(line.delay) || 0 }));
    }

    // A line that is typed in changes in place, so that its fields stay.
    property var lines: []

    spacing: 6

    Item {
        width: parent.width
        height: add.height

        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Goes wrong on purpose")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        AppButton {
            id: add

            anchors.right: parent.right
            iconName: "plus"
            text: qsTr("Add a fault")
            onClicked: fields.lines = fields.lines.concat([{ attempt: "1", kind: "fail", error: "States.TaskFailed", cause: "", delay: "" }])
        }
    }
    Text {
        width: parent.width
        visible: fields.lines.length > 0
        text: qsTr("Which attempt of a visit, empty for every one; what happens to it; by how many seconds of the run it is late.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    Repeater {
        model: fields.lines

        FaultLine {
            width: fields.width
            kinds: fields.kinds
            onChanged: (key, value) => fields.lines[index][key] = value
            onRemoved: fields.lines = fields.lines.filter((line, at) => at !== index)
        }
    }
}
