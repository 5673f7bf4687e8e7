// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The states of two executions, by how much longer they took in B. One that is chosen has its data compared.
Column {
    id: table

    required property RunComparisonView found
    signal stateRequested(string name)

    component Figure: PlainText {
        width: table.width * 0.17
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    }
    component Title: Figure {
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        font.weight: Font.DemiBold
    }

    Row {
        height: 24

        Title {
            width: table.width * 0.4
            horizontalAlignment: Text.AlignLeft
            text: qsTr("State")
        }
        Title { text: "A" }
        Title { text: "B" }
        Title { text: qsTr("Difference") }
    }
    Repeater {
        model: table.found.states

        T.ItemDelegate {
            id: row

            required property var modelData

            width: table.width
            height: 26
            hoverEnabled: true
            highlighted: table.found.state === modelData.name
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: A %2, B %3").arg(modelData.name).arg(modelData.left).arg(modelData.right)
            Accessible.onPressAction: row.clicked()
            onClicked: {
                table.found.state = modelData.name;
                table.stateRequested(modelData.name);
            }
            Keys.onReturnPressed: clicked()
            contentItem: Row {
                Figure {
                    width: table.width * 0.4
                    horizontalAlignment: Text.AlignLeft
                    leftPadding: 4
                    text: row.modelData.name
                    font.weight: Font.Medium
                }
                Figure { text: row.modelData.leftVisits > 1 ? qsTr("%1 ×%2").arg(row.modelData.left).arg(row.modelData.leftVisits) : row.modelData.left }
                Figure { text: row.modelData.rightVisits > 1 ? qsTr("%1 ×%2").arg(row.modelData.right).arg(row.modelData.rightVisits) : row.modelData.right }
                Figure {
                    text: row.modelData.more
                    color: row.modelData.slower ? Theme.waiting : Theme.done
                }
            }
            background: Rectangle {
                radius: 4
                color: row.highlighted ? Theme.accentSoft : row.hovered || row.visualFocus ? Theme.hover : "transparent"
                border.width: row.visualFocus ? 1 : 0
                border.color: Theme.accent
            }
        }
    }
}
