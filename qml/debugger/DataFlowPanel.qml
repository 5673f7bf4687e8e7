// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One visit of the selected state: every stage of its data, with the paths it read and wrote.
Item {
    id: panel

    required property VisitView visit
    property alias above: above.data
    property alias below: below.data
    property string emptyText: ""

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 60
        horizontalAlignment: Text.AlignHCenter
        visible: !panel.visit.valid
        text: panel.emptyText
    }

    Item {
        id: head

        visible: panel.visit.valid
        x: 14
        y: 10
        width: parent.width - 28
        height: visible ? 42 : 0

        Text {
            width: parent.width
            text: panel.visit.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Text {
            anchors.bottom: parent.bottom
            width: parent.width
            text: panel.visit.subtitle
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny + 0.5
            elide: Text.ElideRight
        }
    }

    ScrollColumn {
        anchors { top: head.bottom; left: parent.left; right: parent.right; bottom: parent.bottom; topMargin: 4 }
        spacing: 14

        Column {
            id: above

            width: parent ? parent.width : 0
            spacing: 10
        }
        Repeater {
            model: panel.visit.stages

            StageCard {
                width: parent ? parent.width : 0
            }
        }
        Column {
            id: below

            width: parent ? parent.width : 0
        }
    }
}
