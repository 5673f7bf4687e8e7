// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Variables over time: what each holds now, and its assignments.
Item {
    id: page

    required property HistorySession session

    RunVariables {
        id: variables

        session: page.session
        active: page.visible
    }
    ListView {
        id: names

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: 4 }
        width: Math.min(340, parent.width * 0.35)
        visible: count > 0
        clip: true
        model: variables.variables
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: variables.chosen
        onCurrentIndexChanged: if (activeFocus)
            variables.chosen = currentIndex
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Variables")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var modelData

            width: names.width
            implicitHeight: 42
            hoverEnabled: true
            Accessible.name: qsTr("%1: %2").arg(modelData.name).arg(modelData.value)
            Accessible.selected: variables.chosen === index
            Accessible.onPressAction: row.clicked()
            onClicked: variables.chosen = index

            contentItem: Item {
                Text {
                    x: 14
                    y: 4
                    width: parent.width - 28
                    text: row.modelData.scope === "" ? row.modelData.name : qsTr("%1 · %2").arg(row.modelData.name).arg(row.modelData.scope)
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                Text {
                    x: 14
                    y: 22
                    width: parent.width - 28
                    text: row.modelData.value
                    color: Theme.textMuted
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                color: variables.chosen === row.index ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
    ListView {
        id: steps

        property int chosen: -1

        anchors { left: names.right; right: value.visible ? value.left : parent.right; top: parent.top; bottom: parent.bottom; topMargin: 4 }
        visible: names.visible
        clip: true
        model: variables.steps
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Assignments")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: step

            required property int index
            required property var modelData

            width: steps.width
            implicitHeight: 26
            hoverEnabled: true
            opacity: modelData.ahead ? 0.5 : 1
            Accessible.name: qsTr("%1 set it to %2").arg(modelData.state).arg(modelData.text)
            Accessible.onPressAction: step.clicked()
            onClicked: {
                steps.chosen = index;
                page.session.position = modelData.position;
            }

            contentItem: Item {
                Text {
                    x: 12
                    width: 84
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData.time
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                }
                Text {
                    x: 100
                    width: 130
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData.state
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                Text {
                    x: 238
                    width: Math.max(0, parent.width - x - 10)
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData.text
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                color: steps.chosen === step.index ? Theme.accentSoft : step.hovered ? Theme.hover : "transparent"
            }
        }
    }
    ScrollColumn {
        id: value

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.min(340, page.width * 0.32)
        visible: steps.visible && steps.chosen >= 0 && steps.chosen < steps.count

        TitledValue {
            width: parent.width
            title: qsTr("Value, and what changed")
            payload: value.visible ? variables.payload(steps.chosen) : undefined
        }
    }
    EmptyText {
        anchors.centerIn: parent
        visible: !names.visible
        text: !page.session.loaded ? qsTr("Open a history to see its variables over time (Ctrl+H).")
              : variables.ready ? qsTr("No state of this run assigned a variable.") : qsTr("Reading…")
    }
}
