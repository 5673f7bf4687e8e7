// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What differs between two payloads, place by place, A on the left and B on the right.
Column {
    id: table

    required property RunComparisonView found

    spacing: 2

    component Side: Rectangle {
        id: side

        required property string words
        required property color ink

        implicitHeight: value.implicitHeight + 6
        radius: 4
        color: Theme.field
        clip: true

        PlainText {
            id: value

            x: 6
            y: 3
            width: parent.width - 12
            text: side.words === "" ? "–" : side.words
            color: side.words === "" ? Theme.textMuted : side.ink
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 8
            elide: Text.ElideRight
        }
    }

    Row {
        spacing: 6
        bottomPadding: 4

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: table.found.changesText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
        }
        AppButton {
            visible: table.found.state !== ""
            height: 22
            text: table.found.ofOutput ? qsTr("Output") : qsTr("Input")
            hint: qsTr("Compares the input, or the output")
            onClicked: table.found.ofOutput = !table.found.ofOutput
        }
        AppButton {
            visible: table.found.state !== ""
            height: 22
            text: qsTr("First difference")
            hint: qsTr("Back to the first event with other data")
            onClicked: table.found.state = ""
        }
    }
    Repeater {
        model: table.found.changes

        Row {
            id: change

            required property var modelData
            readonly property real room: (table.width - pointer.width - 12) / 2

            width: table.width
            spacing: 6
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.kind === "added" ? qsTr("%1: only in B, %2").arg(modelData.pointer).arg(modelData.after)
                : modelData.kind === "removed" ? qsTr("%1: only in A, %2").arg(modelData.pointer).arg(modelData.before)
                : qsTr("%1: A %2, B %3").arg(modelData.pointer).arg(modelData.before).arg(modelData.after)

            PlainText {
                id: pointer

                width: table.width * 0.24
                topPadding: 3
                text: (change.modelData.kind === "added" ? "+ " : change.modelData.kind === "removed" ? "− " : "≠ ") + (change.modelData.pointer === "" ? qsTr("all of it") : change.modelData.pointer)
                color: Theme.textMuted
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideMiddle
            }
            Side {
                width: change.room
                words: change.modelData.before
                ink: Theme.failed
            }
            Side {
                width: change.room
                words: change.modelData.after
                ink: Theme.done
            }
        }
    }
}
