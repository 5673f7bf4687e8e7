// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the runs come to: the metrics of AWS/States for each state machine, and the alarms over them.
ScrollColumn {
    id: board

    property ServiceLink link: null
    readonly property var columns: [
        { key: "running", text: qsTr("Running") },
        { key: "started", text: qsTr("Started") },
        { key: "succeeded", text: qsTr("Succeeded") },
        { key: "failed", text: qsTr("Failed") },
        { key: "timedOut", text: qsTr("Timed out") },
        { key: "aborted", text: qsTr("Aborted") },
        { key: "throttled", text: qsTr("Throttled") },
        { key: "average", text: qsTr("Average") }
    ]
    readonly property real columnWidth: Math.max(58, Math.min(92, (width - 260) / columns.length))

    spacing: 8

    Flow {
        visible: ServiceHost.alarms.count > 0
        width: board.width - 28
        spacing: 6

        Repeater {
            model: ServiceHost.alarms

            Rectangle {
                id: alarm

                required property var row
                readonly property color tint: row.state === "ALARM" ? Theme.failed : row.state === "OK" ? Theme.done : Theme.textMuted

                implicitWidth: words.implicitWidth + 20
                implicitHeight: 26
                radius: 13
                color: row.state === "ALARM" ? Theme.hover : "transparent"
                border.color: row.state === "ALARM" ? Theme.failed : Theme.border
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Alarm %1: %2").arg(row.name).arg(row.stateText)
                Accessible.description: row.detail

                Row {
                    id: words

                    anchors.centerIn: parent
                    spacing: 6

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: alarm.row.state === "ALARM" ? "problem" : alarm.row.state === "OK" ? "succeed" : "unknown"
                        colour: alarm.tint
                        width: 14
                        height: 14
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: alarm.row.name
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: alarm.row.stateText
                        color: alarm.tint
                        font.pixelSize: Theme.fontSmall
                    }
                }
                HoverHandler {
                    id: hover
                }
                Tip {
                    shown: hover.hovered
                    text: alarm.row.detail
                }
            }
        }
    }
    Row {
        visible: ServiceHost.machines.count > 0

        SectionLabel {
            width: board.width - 28 - board.columnWidth * board.columns.length
            text: qsTr("State machine")
        }
        Repeater {
            model: board.columns

            SectionLabel {
                required property var modelData

                width: board.columnWidth
                horizontalAlignment: Text.AlignRight
                text: modelData.text
                elide: Text.ElideRight
            }
        }
    }
    EmptyText {
        visible: ServiceHost.machines.count === 0
        width: parent.width
        text: qsTr("No state machine yet. A client makes one with CreateStateMachine.")
    }
    Repeater {
        model: ServiceHost.machines

        Column {
            id: machine

            required property var row

            width: board.width - 28
            spacing: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 started, %3 succeeded, %4 failed").arg(row.name).arg(row.started).arg(row.succeeded).arg(row.failed)

            Row {
                PlainText {
                    width: machine.width - board.columnWidth * board.columns.length
                    text: machine.row.name + " · " + machine.row.type
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideMiddle
                }
                Repeater {
                    model: board.columns

                    PlainText {
                        required property var modelData
                        readonly property var value: machine.row[modelData.key]
                        readonly property bool bad: value > 0 && ["failed", "timedOut", "aborted", "throttled"].indexOf(modelData.key) >= 0

                        width: board.columnWidth
                        horizontalAlignment: Text.AlignRight
                        text: value === "" ? "–" : value
                        color: bad ? Theme.failed : value > 0 ? Theme.text : Theme.textMuted
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontSmall
                    }
                }
            }
            PlainText {
                visible: machine.row.cost !== ""
                width: parent.width
                text: machine.row.cost
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideRight
            }
        }
    }
    SectionLabel {
        topPadding: 6
        visible: ServiceHost.alarms.count === 0
        text: qsTr("Alarms")
    }
    EmptyText {
        visible: ServiceHost.alarms.count === 0
        width: parent.width
        text: qsTr("No alarm. Those of aws_cloudwatch_metric_alarm in Terraform files beside the workflow, or in the folder below, are watched here, and those of the settings file.")
    }
    Row {
        spacing: 8

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Terraform")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextField {
            width: Math.min(420, board.width - 120)
            mono: true
            enabled: board.link !== null
            text: board.link?.terraform ?? ""
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Folder or file of Terraform with the alarms and event rules")
            onEditingFinished: {
                board.link.terraform = text;
                text = Qt.binding(() => board.link?.terraform ?? "");
            }
        }
    }
    Repeater {
        model: board.link?.terraformProblems ?? []

        PlainText {
            required property string modelData

            width: board.width - 28
            text: modelData
            color: Theme.failed
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
    }
}
