// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The cells of an event, or of the table's heading.
Item {
    id: row

    required property var eventId
    required property string time
    required property string type
    required property string stateName
    required property string detail
    property bool failure: false
    property bool mild: false // of a failure: the run got over it
    property bool heading: false
    property string tag: "" // what an edit of the definition means for it

    readonly property color ink: heading ? Theme.textMuted : failure ? (mild ? Theme.waiting : Theme.failed) : Theme.text

    implicitHeight: heading ? 26 : 24

    // Where there is not room for all, the type and the state share what there is.
    readonly property real room: Math.max(0, width - 150 - 12)
    readonly property real typeWidth: Math.min(200, Math.max(room * 0.5, room - 168))
    readonly property real stateWidth: Math.max(0, Math.min(160, room - typeWidth - 8, Math.max(100, room * 0.25)))

    component Cell: PlainText {
        height: row.height
        color: row.ink
        font.pixelSize: row.heading ? Theme.fontTiny : Theme.fontSmall
        font.weight: row.heading ? Font.Bold : Font.Normal
        font.capitalization: row.heading ? Font.AllUppercase : Font.MixedCase
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    Cell {
        x: 14
        width: 40
        text: row.eventId
        color: Theme.textMuted
    }
    Cell {
        x: 58
        width: 84
        text: row.time
        color: Theme.textMuted
    }
    Cell {
        x: 150
        width: row.typeWidth
        text: row.type
    }
    Cell {
        x: 158 + row.typeWidth
        width: row.stateWidth
        text: row.tag === "" ? row.stateName : row.stateName + " · " + row.tag
        color: row.tag === "" ? row.ink : Theme.container
    }
    Cell {
        x: 166 + row.typeWidth + row.stateWidth
        width: Math.max(0, row.width - x - 12)
        visible: width > 30
        text: row.detail
        color: row.failure ? row.ink : Theme.textMuted
        font.family: row.heading ? Theme.fontFamily : Theme.monoFamily
        font.pixelSize: Theme.fontTiny
    }
}
