// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Names the transition that was picked by key, and the keys for it.
Rectangle {
    id: hint

    required property CanvasItem canvas
    property string payload: "" // what went over it
    readonly property string words: payload !== "" ? qsTr("Transition %1: %2").arg(canvas.pickedText).arg(payload)
                                    : canvas.editable ? qsTr("Transition %1: Insert adds a state, Delete removes it, T goes on").arg(canvas.pickedText)
                                    : qsTr("Transition %1: T goes on").arg(canvas.pickedText)

    visible: canvas.pickedText !== ""
    width: Math.min(label.implicitWidth + 24, parent.width - 24)
    height: 30
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    PlainText {
        id: label

        anchors.centerIn: parent
        width: parent.width - 24
        text: hint.words
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideMiddle
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
