// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// How much of a limit is used: green, amber past three quarters, red past all of it.
Rectangle {
    id: bar

    required property real share

    implicitHeight: 5
    radius: 2.5
    color: Theme.field
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 % of the limit").arg(Math.round(share * 1000) / 10)

    Rectangle {
        width: Math.max(3, parent.width * Math.min(1, bar.share))
        height: parent.height
        radius: 2.5
        color: bar.share > 1 ? Theme.failed : bar.share > 0.75 ? Theme.waiting : Theme.done
    }
}
