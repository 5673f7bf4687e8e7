// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Steploom

// What goes wrong on purpose: a line for each fault.
Column {
    id: fields

    required property var kinds

    function load(faults: var) {
        lines.clear();
        for (const fault of faults)
            lines.append({ attempt: fault.attempt > 0 ? String(fault.attempt) : "", kind: fault.kind, error: fault.error, cause: fault.cause, delay: String(fault.delay) });
    }
    function entries(): var {
        const list = [];
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.get(i);
            list.push({ attempt: parseInt(line.attempt) || 0, kind: line.kind, error: line.error, cause: line.cause, delay: parseFloat(line.delay) || 0 });
        }
        return list;
    }

    spacing: 6

    ListModel {
        id: lines
    }
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
            onClicked: lines.append({ attempt: "1", kind: "fail", error: "States.TaskFailed", cause: "", delay: "" })
        }
    }
    Text {
        width: parent.width
        visible: lines.count > 0
        text: qsTr("Which attempt of a visit, empty for every one; what happens to it; by how many seconds of the run it is late.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    Repeater {
        model: lines

        FaultLine {
            width: fields.width
            kinds: fields.kinds
            onChanged: (key, value) => lines.setProperty(index, key, value)
            onRemoved: lines.remove(index)
        }
    }
}
