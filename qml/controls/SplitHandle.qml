// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: T.SplitHandle.pressed || T.SplitHandle.hovered ? Theme.accent : Theme.border

    containmentMask: Item {
        x: -3
        y: -3
        width: parent ? parent.width + 6 : 0
        height: parent ? parent.height + 6 : 0
    }
}
