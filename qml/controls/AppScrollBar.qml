// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

T.ScrollBar {
    id: control

    implicitWidth: 9
    implicitHeight: 9
    padding: 2
    visible: size < 1 && policy !== T.ScrollBar.AlwaysOff
    minimumSize: 0.06
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 5
        implicitHeight: 5
        radius: 2.5
        color: Theme.borderStrong
        opacity: control.pressed ? 0.9 : control.hovered ? 0.7 : 0.45
    }
}
