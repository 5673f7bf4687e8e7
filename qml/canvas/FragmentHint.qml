// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// States without StartAt: they can be drawn and edited, not run.
Rectangle {
    width: label.implicitWidth + 28
    height: 30
    radius: 15
    color: Theme.panel
    border.color: Theme.waiting
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    PlainText {
        id: label

        anchors.centerIn: parent
        text: qsTr("StartAt is missing: this fragment can be edited, not run")
        color: Theme.text
        font.pixelSize: Theme.fontSmall
    }
}
