// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Two executions: where they part, which states took longer, and what differs in their data, side by side.
ScrollColumn {
    id: pane

    required property ReplayDesk desk
    readonly property RunComparisonView found: desk.comparison
    signal stateRequested(string name)

    margin: 4
    spacing: 8

    component Said: Text {
        width: parent ? parent.width : 0
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    component Jumps: Flow {
        id: jumps

        required property var place

        width: parent ? parent.width : 0
        spacing: 6
        visible: place.state !== undefined

        AppButton {
            visible: (jumps.place.leftEvent ?? 0) > 0
            height: 24
            text: qsTr("A: event %1").arg(jumps.place.leftEvent ?? 0)
            hint: qsTr("Opens A there")
            onClicked: pane.desk.openRun(pane.desk.runs.left, jumps.place.leftEvent)
        }
        AppButton {
            visible: (jumps.place.rightEvent ?? 0) > 0
            height: 24
            text: qsTr("B: event %1").arg(jumps.place.rightEvent ?? 0)
            hint: qsTr("Opens B there")
            onClicked: pane.desk.openRun(pane.desk.runs.right, jumps.place.rightEvent)
        }
    }

    Said {
        visible: pane.found.busy
        text: qsTr("Being compared…")
        color: Theme.textMuted
    }
    Said {
        visible: pane.found.valid
        text: qsTr("A is %1, B is %2").arg(pane.found.leftName).arg(pane.found.rightName)
        color: Theme.textMuted
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Said {
        visible: pane.found.valid
        text: pane.found.pathText
        font.weight: Font.DemiBold
    }
    Jumps {
        place: pane.found.pathPlace
    }
    Said {
        visible: pane.found.valid
        text: pane.found.payloadText
        font.weight: Font.DemiBold
    }
    Jumps {
        place: pane.found.payloadPlace
    }
    ChangeTable {
        visible: pane.found.valid
        width: parent ? parent.width : 0
        found: pane.found
    }
    PairTable {
        visible: pane.found.valid
        width: parent ? parent.width : 0
        found: pane.found
        onStateRequested: name => pane.stateRequested(name)
    }
}
