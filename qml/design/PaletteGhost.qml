// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What follows the pointer while a row of the palette is dragged to its place. Who takes the drop finds the
// row as its source.
Rectangle {
    id: ghost

    property Item row: null // what is carried, with an itemId
    property bool dragged: false
    property string icon: ""
    property string text: ""
    property color colour: Theme.text

    function hold(at: point) {
        x = at.x - Drag.hotSpot.x;
        y = at.y - Drag.hotSpot.y;
    }

    visible: Drag.active
    z: 100
    width: Math.min(220, label.implicitWidth + 46)
    height: 34
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.accent
    opacity: 0.92
    Drag.active: dragged && row !== null
    Drag.keys: ["steploom/palette"]
    Drag.source: row
    Drag.hotSpot: Qt.point(20, 17)

    Icon {
        x: 10
        anchors.verticalCenter: parent.verticalCenter
        name: ghost.icon
        colour: ghost.colour
        width: 15
        height: 15
    }
    PlainText {
        id: label

        x: 34
        width: parent.width - 44
        anchors.verticalCenter: parent.verticalCenter
        text: ghost.text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
    }
}
