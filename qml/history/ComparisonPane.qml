// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Two executions: where they part, which states took longer, and what differs in their data, side by side.
ScrollColumn {
    id: pane

    required property ReplayDesk desk
    readonly property RunComparisonView found: desk.comparison
    property string part: "data"
    signal stateRequested(string name)

    margin: 10
    spacing: 6

    component Said: PlainText {
        width: parent ? parent.width : 0
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    // A statement, and the way to the event in each of the two.
    component Place: Item {
        id: statement

        required property string words
        required property var place

        width: parent ? parent.width : 0
        height: Math.max(24, said.height)

        Said {
            id: said

            width: parent.width - jumps.width - 8
            anchors.verticalCenter: parent.verticalCenter
            text: statement.words
            font.weight: Font.DemiBold
        }
        Row {
            id: jumps

            anchors.right: parent.right
            spacing: 6
            visible: statement.place.state !== undefined

            AppButton {
                visible: (statement.place.leftEvent ?? 0) > 0
                height: 24
                text: qsTr("A: event %1").arg(statement.place.leftEvent ?? 0)
                hint: qsTr("Opens A there")
                onClicked: pane.desk.openRun(pane.desk.runs.left, statement.place.leftEvent)
            }
            AppButton {
                visible: (statement.place.rightEvent ?? 0) > 0
                height: 24
                text: qsTr("B: event %1").arg(statement.place.rightEvent ?? 0)
                hint: qsTr("Opens B there")
                onClicked: pane.desk.openRun(pane.desk.runs.right, statement.place.rightEvent)
            }
        }
    }

    Said {
        visible: pane.found.busy
        text: qsTr("Being compared…")
        color: Theme.textMuted
    }
    Item {
        visible: pane.found.valid
        width: parent ? parent.width : 0
        height: parts.height

        Said {
            width: parent.width - parts.width - 8
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A is %1, B is %2").arg(pane.found.leftName).arg(pane.found.rightName)
            color: Theme.textMuted
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Segmented {
            id: parts

            anchors.right: parent.right
            current: pane.part
            choices: [
                { key: "data", text: qsTr("Differences"), hint: qsTr("Where they part, and what differs in their data") },
                { key: "states", text: qsTr("Times"), hint: qsTr("How long each state took in both") }
            ]
            onChosen: key => pane.part = key
        }
    }
    Place {
        visible: pane.found.valid && pane.part === "data"
        words: pane.found.pathText
        place: pane.found.pathPlace
    }
    Place {
        visible: pane.found.valid && pane.part === "data"
        words: pane.found.payloadText
        place: pane.found.payloadPlace
    }
    ChangeTable {
        visible: pane.found.valid && pane.part === "data"
        width: parent ? parent.width : 0
        found: pane.found
    }
    PairTable {
        visible: pane.found.valid && pane.part === "states"
        width: parent ? parent.width : 0
        found: pane.found
        onStateRequested: name => {
            pane.part = "data";
            pane.stateRequested(name);
        }
    }
}
