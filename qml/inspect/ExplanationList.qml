// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// An expression piece by piece, each with its value; the one where the value was lost stands out.
Column {
    id: list

    required property var pieces // as piecesOf() gives them
    readonly property var inks: ({ value: Theme.text, "undefined": Theme.waiting, "function": Theme.textMuted, error: Theme.failed, unused: Theme.textMuted })

    Accessible.role: Accessible.List
    Accessible.name: qsTr("How it was evaluated")

    Repeater {
        model: list.pieces

        Rectangle {
            id: piece

            required property var modelData

            width: list.width
            height: 19
            radius: 3
            color: "transparent"
            border.width: modelData.culprit ? 1 : 0
            border.color: Theme.waiting
            Accessible.role: Accessible.ListItem
            Accessible.name: (modelData.culprit ? qsTr("%1 is %2, here the value is lost") : qsTr("%1 is %2")).arg(modelData.text).arg(modelData.value)

            Rectangle {
                anchors.fill: parent
                visible: piece.modelData.culprit
                radius: 3
                color: Theme.waiting
                opacity: 0.12
            }
            PlainText {
                id: words

                x: 6 + piece.modelData.depth * 14
                width: Math.min(implicitWidth, Math.max(60, (parent.width - x) * 0.6))
                anchors.verticalCenter: parent.verticalCenter
                text: piece.modelData.text
                color: piece.modelData.kind === "unused" ? Theme.textMuted : Theme.codeKey
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny + 0.5
                elide: Text.ElideMiddle
            }
            PlainText {
                anchors { left: words.right; leftMargin: 10; right: hint.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: piece.modelData.value + (piece.modelData.times > 1 ? "  ×" + piece.modelData.times : "")
                color: list.inks[piece.modelData.kind]
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny + 0.5
                font.italic: piece.modelData.kind !== "value"
                elide: Text.ElideRight
            }
            PlainText {
                id: hint

                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: piece.modelData.culprit ? qsTr("here the value is lost") : ""
                width: text === "" ? 0 : implicitWidth
                color: Theme.waiting
                font.pixelSize: Theme.fontTiny
                font.weight: Font.DemiBold
            }
        }
    }
}
