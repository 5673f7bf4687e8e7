// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// How near the run came to what the service allows, and what it costs.
Item {
    id: page

    required property HistorySession session

    RunLimits {
        id: limits

        session: page.session
        active: page.visible
    }

    component Words: PlainText {
        visible: text !== ""
        width: parent ? parent.width : 0
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
    }

    ScrollColumn {
        id: left

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: parent.width * 0.32
        visible: limits.ready
        spacing: 6

        SectionLabel {
            text: qsTr("Events")
        }
        LimitBar {
            width: parent.width
            visible: limits.eventShare >= 0
            share: limits.eventShare
        }
        Words {
            color: Theme.text
            text: limits.eventText
        }
        Words {
            text: limits.forecast
        }
        SectionLabel {
            topPadding: 6
            text: qsTr("Longest chain")
        }
        Words {
            text: limits.chain === "" ? qsTr("No state was left.") : limits.chain
        }
    }
    Column {
        id: payloads

        anchors { left: left.right; right: right.left; top: parent.top; topMargin: 14; leftMargin: 6; rightMargin: 6 }
        visible: limits.ready
        spacing: 6

        SectionLabel {
            text: qsTr("Largest payloads, of 256 KiB")
        }
        Words {
            text: limits.payloadText
        }
    }
    ListView {
        id: list

        anchors { left: left.right; right: right.left; top: payloads.bottom; bottom: parent.bottom; topMargin: 6 }
        visible: limits.ready
        clip: true
        spacing: 2
        model: limits.payloads
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Largest payloads")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property var modelData

            width: list.width - 10 // the scroll bar's
            implicitHeight: 32
            hoverEnabled: true
            Accessible.name: qsTr("%1, %2: %3").arg(modelData.state).arg(modelData.field).arg(modelData.size)
            Accessible.onPressAction: row.clicked()
            onClicked: page.session.position = modelData.position

            contentItem: Item {
                PlainText {
                    x: 6
                    width: parent.width - 90
                    text: qsTr("%1 · %2").arg(row.modelData.state).arg(row.modelData.field)
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    anchors { right: parent.right; rightMargin: 6 }
                    text: row.modelData.size
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                }
                LimitBar {
                    x: 6
                    y: 20
                    width: parent.width - 12
                    share: row.modelData.share
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: row.hovered || row.visualFocus ? Theme.hover : "transparent"
            }
        }
    }
    ScrollColumn {
        id: right

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: parent.width * 0.28
        visible: limits.ready
        spacing: 4

        SectionLabel {
            text: qsTr("Cost of this run")
        }
        Repeater {
            model: limits.costs

            FactRow {
                required property var modelData

                width: parent ? parent.width : 0
                label: modelData.label
                value: modelData.value
                tone: modelData.tone
            }
        }
        Words {
            color: Theme.waiting
            text: limits.express
        }
        Words {
            font.pixelSize: Theme.fontTiny
            text: qsTr("Prices of us-east-1 in 2025, without the free transitions of a month.")
        }
    }
    EmptyText {
        anchors.centerIn: parent
        visible: !limits.ready
        text: page.session.loaded ? qsTr("Reading…") : qsTr("Open a history to see how near it came to the limits of the service (Ctrl+H).")
    }
}
