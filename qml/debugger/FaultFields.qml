// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What goes wrong on purpose: a line for each fault.
Column {
    id: fields

    required property var kinds

    // What is typed changes it in place, so that its field stays; adding and removing make it anew.
    property var faults: []

    function load(list: var) {
        faults = list.map(each => ({ attempt: each.attempt > 0 ? String(each.attempt) : "", kind: each.kind, error: each.error, cause: each.cause, delay: String(each.delay) }));
    }
    function entries(): var {
        return faults.map(each => ({ attempt: parseInt(each.attempt) || 0, kind: each.kind, error: each.error, cause: each.cause, delay: parseFloat(each.delay) || 0 }));
    }

    spacing: 6

    Item {
        width: parent.width
        height: add.height

        PlainText {
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
            onClicked: fields.faults = fields.faults.concat([{ attempt: "1", kind: "fail", error: "States.TaskFailed", cause: "", delay: "" }])
        }
    }
    PlainText {
        width: parent.width
        visible: fields.faults.length > 0
        text: qsTr("Which attempt of a visit, empty for every one; what happens to it; by how many seconds of the run it is late.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    Repeater {
        model: fields.faults

        FaultLine {
            width: fields.width
            kinds: fields.kinds
            onChanged: (key, value) => fields.faults[index][key] = value
            onRemoved: fields.faults = fields.faults.filter((each, at) => at !== index)
        }
    }
}
