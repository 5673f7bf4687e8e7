// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// How much of the 256 KiB that a payload may have it takes.
Item {
    id: meter

    required property string size
    required property real quota // 1 is all
    readonly property color tint: quota > 1 ? Theme.failed : quota > 0.75 ? Theme.waiting : Theme.textMuted

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight + 4
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2 % of 256 KiB").arg(size).arg(Math.round(quota * 100))

    PlainText {
        id: words

        text: meter.size
        color: meter.tint
        font.pixelSize: Theme.fontTiny
        font.weight: meter.quota > 0.75 ? Font.DemiBold : Font.Normal
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        radius: 1
        color: Theme.border

        Rectangle {
            width: Math.max(meter.quota > 0 ? 2 : 0, parent.width * Math.min(1, meter.quota))
            height: 2
            radius: 1
            color: meter.quota > 0.75 ? meter.tint : Theme.done
        }
    }
    HoverHandler {
        id: hover
    }
    Tip {
        shown: hover.hovered
        text: meter.Accessible.name
    }
}
