// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A framed group; what it holds stands in a column.
Rectangle {
    id: card

    property color frame: Theme.border
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 24
    radius: Theme.radius
    color: Theme.panel
    border.color: frame

    Column {
        id: column

        x: 12
        y: 12
        width: card.width - 24
        spacing: 8
    }
}
