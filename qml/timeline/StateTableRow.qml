// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The cells of a state in the table.
Item {
    id: row

    required property StateColumns columns
    required property string state
    required property string type
    required property int visits
    required property int attempts
    required property int failures
    required property string total
    required property string median
    required property string slowest
    required property string status // done, caught, failed, open
    required property real share

    readonly property var inks: ({ done: Theme.done, caught: Theme.waiting, failed: Theme.failed, open: Theme.accent })
    readonly property var icons: ({ done: "succeed", caught: "catch", failed: "fail", open: "wait" })

    implicitHeight: 26

    component Cell: PlainText {
        height: row.height
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    component Number: Cell {
        horizontalAlignment: Text.AlignRight
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontTiny + 0.5
    }

    Icon {
        x: 12
        width: 13
        height: 13
        anchors.verticalCenter: parent.verticalCenter
        name: row.icons[row.status]
        colour: row.inks[row.status]
    }
    Cell {
        x: 32
        width: row.columns.nameWidth
        text: row.state
    }
    Cell {
        x: row.columns.type
        width: 60
        visible: row.columns.roomy
        text: row.type
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
    }
    Number {
        x: row.columns.visits
        width: 60
        text: row.visits
    }
    Number {
        x: row.columns.attempts
        width: 76
        text: row.attempts > 0 ? row.attempts : "–"
        color: row.attempts > row.visits ? Theme.waiting : Theme.text
    }
    Number {
        x: row.columns.failures
        width: 70
        text: row.failures > 0 ? row.failures : "–"
        color: row.failures > 0 ? Theme.failed : Theme.textMuted
    }
    Rectangle {
        x: row.columns.total
        y: row.height - 5
        width: 72 * row.share
        height: 2.5
        radius: 1
        color: row.inks[row.status]
    }
    Number {
        x: row.columns.total
        width: 72
        text: row.total
    }
    Number {
        x: row.columns.median
        width: 68
        visible: row.columns.roomy
        text: row.median
    }
    Number {
        x: row.columns.slowest
        width: 72
        visible: !row.columns.tight
        text: row.slowest
    }
}
