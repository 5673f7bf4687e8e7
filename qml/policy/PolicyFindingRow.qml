// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Where a role's policy and what is needed differ: a tag says in which way.
T.ItemDelegate {
    id: row

    required property int index
    required property var modelData
    readonly property bool missing: modelData.kind === "missing"
    readonly property string word: missing ? qsTr("Missing") : modelData.kind === "unclear" ? qsTr("Cannot tell") : modelData.kind === "unused" ? qsTr("Unused") : qsTr("Too wide")

    implicitHeight: words.height + 12
    hoverEnabled: true
    Accessible.name: qsTr("%1: %2").arg(word).arg(modelData.text)
    Accessible.description: modelData.place
    Accessible.onPressAction: row.clicked()

    contentItem: Item {
        Rectangle {
            id: tag

            x: 8
            y: 6
            width: label.implicitWidth + 14
            height: 20
            radius: 10
            color: "transparent"
            border.color: row.missing ? Theme.failed : Theme.waiting

            PlainText {
                id: label

                anchors.centerIn: parent
                text: row.word
                color: row.missing ? Theme.failed : Theme.waiting
                font.pixelSize: Theme.fontTiny
                font.weight: Font.Medium
            }
        }
        Column {
            id: words

            anchors { left: tag.right; leftMargin: 10; right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
            spacing: 1

            PlainText {
                width: parent.width
                text: row.modelData.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.text
                font.pixelSize: Theme.fontSmall
            }
            PlainText {
                width: parent.width
                text: row.modelData.place === "" ? row.modelData.remedy : qsTr("%1 · %2").arg(row.modelData.place).arg(row.modelData.remedy)
                elide: Text.ElideRight
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.hovered || row.visualFocus ? Theme.hover : "transparent"
    }
}
