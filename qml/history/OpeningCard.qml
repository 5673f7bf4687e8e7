// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// How far the opening of a history is; it can be given up.
Rectangle {
    id: card

    required property HistorySession session

    implicitWidth: 320
    implicitHeight: 84
    visible: late.done && session.opening
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.border
    Accessible.role: Accessible.ProgressBar
    Accessible.name: title.text

    // What takes no time is not announced.
    Timer {
        id: late

        property bool done: false

        interval: 250
        running: card.session.opening
        onRunningChanged: if (running)
            done = false
        onTriggered: done = true
    }
    PlainText {
        id: title

        x: 16
        y: 14
        text: qsTr("Opening the history… %1 %").arg(Math.round(card.session.progress * 100))
        color: Theme.text
        font.pixelSize: Theme.fontNormal
    }
    Rectangle {
        x: 16
        y: 46
        width: parent.width - 32 - cancel.width - 12
        height: 6
        radius: 3
        color: Theme.field

        Rectangle {
            width: parent.width * card.session.progress
            height: 6
            radius: 3
            color: Theme.accent
        }
    }
    AppButton {
        id: cancel

        anchors { right: parent.right; rightMargin: 16; bottom: parent.bottom; bottomMargin: 18 }
        text: qsTr("Cancel")
        onClicked: card.session.cancel()
    }
}
