// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One stage: a dot in the colour of what became of it, a title, the paths, the value.
Item {
    id: card

    required property var modelData
    readonly property bool ahead: modelData.status === "ahead"
    readonly property color tint: ({ done: Theme.done, failed: Theme.failed, waiting: Theme.waiting })[modelData.status] ?? Theme.borderStrong

    implicitHeight: column.implicitHeight

    Rectangle {
        x: 4
        y: 16
        width: 1
        height: parent.height - 8
        color: Theme.border
    }
    Rectangle {
        y: 4
        width: 9
        height: 9
        radius: 4.5
        color: card.ahead ? "transparent" : card.tint
        border.color: card.tint
        border.width: 1.3
    }

    Column {
        id: column

        x: 20
        width: parent.width - 20
        spacing: 5

        Text {
            width: parent.width
            text: card.modelData.title
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
        Text {
            visible: text !== ""
            width: parent.width
            text: card.modelData.note
            color: card.tint
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        Text {
            visible: card.ahead
            text: card.modelData.text
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextArea {
            visible: !card.ahead
            width: parent.width
            readOnly: true
            leastLines: 1
            mostLines: 10
            name: card.modelData.title
            text: card.modelData.text
        }
    }
}
