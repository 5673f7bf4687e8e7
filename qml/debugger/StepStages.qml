// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// While a run is taken through a state stage by stage: which are done, which comes next.
Card {
    id: card

    required property var stages

    visible: stages.length > 0
    frame: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Inside this step")

    PlainText {
        width: parent.width
        text: qsTr("Inside this step")
        Accessible.role: Accessible.Heading
        Accessible.name: text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
    }
    Repeater {
        model: card.stages

        Column {
            id: stage

            required property var modelData
            readonly property bool current: modelData.status === "current"
            readonly property bool done: modelData.status === "done"

            width: parent ? parent.width : 0
            spacing: 4
            Accessible.role: Accessible.ListItem
            Accessible.name: current ? qsTr("%1, next").arg(modelData.title) : done ? qsTr("%1, done").arg(modelData.title) : modelData.title

            Row {
                spacing: 8

                Rectangle {
                    width: 9
                    height: 9
                    radius: 4.5
                    anchors.verticalCenter: parent.verticalCenter
                    color: stage.done ? Theme.done : stage.current ? Theme.accent : "transparent"
                    border.width: 1.3
                    border.color: stage.done ? Theme.done : stage.current ? Theme.accent : Theme.borderStrong
                }
                PlainText {
                    text: stage.modelData.title
                    color: stage.done || stage.current ? Theme.text : Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    font.weight: stage.current ? Font.DemiBold : Font.Normal
                }
            }
            AppTextArea {
                visible: stage.done && text !== ""
                x: 17
                width: parent.width - 17
                readOnly: true
                leastLines: 1
                mostLines: 6
                name: stage.modelData.title
                text: stage.modelData.text
            }
        }
    }
}
