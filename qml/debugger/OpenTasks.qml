// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// All tasks that are open: which one is answered next.
Column {
    id: list

    required property DebugSession session

    spacing: 2
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Open tasks")

    SectionLabel {
        text: qsTr("Open tasks")
    }
    Repeater {
        model: list.session.openTasks

        T.ItemDelegate {
            id: row

            required property var modelData

            width: list.width
            implicitHeight: 38
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Open task: %1, %2").arg(modelData.title).arg(modelData.detail)
            Accessible.selected: modelData.chosen
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            onClicked: list.session.chooseTask(modelData.id)

            padding: 0
            leftPadding: 8
            rightPadding: 8
            topPadding: (height - implicitContentHeight) / 2

            contentItem: Column {
                PlainText {
                    width: row.width - 16
                    text: row.modelData.title
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: row.modelData.chosen ? Font.DemiBold : Font.Normal
                    elide: Text.ElideRight
                }
                PlainText {
                    width: row.width - 16
                    text: row.modelData.detail
                    color: row.modelData.working ? Theme.accent : Theme.waiting
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: row.modelData.chosen ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
                border.width: row.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
