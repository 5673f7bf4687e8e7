// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The cells of a call, or of the table's heading.
Item {
    id: row

    required property var number
    required property string stateName
    required property var attempt
    required property string resource
    required property string who
    required property string duration
    required property string outcome
    property color ink: Theme.text
    property bool heading: false

    // State, who, outcome and, where there is room, the resource share what the numbers leave.
    readonly property real room: Math.max(0, width - 46 - 64 - 84 - 14)
    readonly property bool wide: room > 520

    implicitHeight: heading ? 26 : 24

    component Cell: PlainText {
        height: row.height
        color: row.heading ? Theme.textMuted : Theme.text
        font.pixelSize: row.heading ? Theme.fontTiny : Theme.fontSmall
        font.weight: row.heading ? Font.Bold : Font.Normal
        font.capitalization: row.heading ? Font.AllUppercase : Font.MixedCase
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        rightPadding: 8
    }

    Row {
        x: 14

        Cell {
            width: 32
            text: row.number
            color: Theme.textMuted
        }
        Cell {
            width: row.room * (row.wide ? 0.26 : 0.4)
            text: row.stateName
        }
        Cell {
            width: 64
            text: row.attempt
            color: Theme.textMuted
        }
        Cell {
            visible: row.wide
            width: row.room * 0.26
            text: row.resource
            elide: Text.ElideMiddle
            color: Theme.textMuted
        }
        Cell {
            width: row.room * (row.wide ? 0.22 : 0.3)
            text: row.who
        }
        Cell {
            width: 84
            text: row.duration
            color: Theme.textMuted
        }
        Cell {
            width: row.room * (row.wide ? 0.26 : 0.3)
            text: row.outcome
            color: row.heading ? Theme.textMuted : row.ink
        }
    }
}
