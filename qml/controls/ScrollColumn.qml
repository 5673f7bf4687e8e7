// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A column that scrolls when it is taller than its room.
Flickable {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    property real margin: 14
    property bool locked: false // what is in it can be read, not changed

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    T.ScrollBar.vertical: AppScrollBar {}

    Column {
        id: column

        x: view.margin
        y: view.margin
        width: view.width - 2 * view.margin
        spacing: 12
        enabled: !view.locked
    }
}
