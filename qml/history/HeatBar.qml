// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the graph's colour says in History mode, and the key to it.
Rectangle {
    id: bar

    required property HistorySession session

    readonly property color ink: session.heat === "failures" ? Theme.failed : Theme.waiting

    implicitWidth: content.implicitWidth + 16
    implicitHeight: 36
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.border

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 10

        Segmented {
            choiceWidth: 54
            choiceHeight: 24
            current: bar.session.heat
            choices: [
                { key: "", text: qsTr("Path"), hint: qsTr("The graph shows the path up to this event") },
                { key: "duration", text: qsTr("Time"), hint: qsTr("The graph shows where the time of the whole run went") },
                { key: "failures", text: qsTr("Failures"), hint: qsTr("The graph shows where the whole run failed") }
            ]
            onChosen: key => bar.session.heat = key
        }
        Row {
            visible: bar.session.heat !== ""
            spacing: 6
            anchors.verticalCenter: parent.verticalCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: bar.session.heat === "duration" ? qsTr("The stronger the ground and the longer the line at its foot, the more time a state took")
                                                             : qsTr("The stronger the ground and the longer the line at its foot, the more often a state failed")

            PlainText {
                text: bar.session.heat === "duration" ? qsTr("short") : qsTr("none")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                anchors.verticalCenter: parent.verticalCenter
            }
            Repeater {
                model: 5

                Rectangle {
                    id: step

                    required property int index

                    width: 18
                    height: 14
                    radius: 3
                    color: Theme.raised
                    border.color: Theme.border
                    anchors.verticalCenter: parent.verticalCenter

                    Rectangle {
                        anchors.fill: parent
                        radius: 3
                        color: bar.ink
                        opacity: 0.02 + 0.1 * step.index
                    }
                    Rectangle {
                        x: 2
                        y: 10
                        width: 14 * step.index / 4
                        height: 2
                        color: bar.ink
                    }
                }
            }
            PlainText {
                text: bar.session.heat === "duration" ? qsTr("long") : qsTr("most")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
