// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Variables over time: what each holds now, its assignments, and what the chosen one made of it.
Item {
    id: view

    required property var variables // {name, scope, steps, value} of each
    required property var assignments // {state, time, text, ahead} of the chosen one
    required property int chosen
    property var payload // of the chosen assignment
    property string emptyText: ""
    readonly property int chosenAssignment: assigned.chosen
    signal variableChosen(int index)
    signal assignmentChosen(int index)

    onChosenChanged: assigned.chosen = -1

    ListView {
        id: names

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: 4 }
        width: Math.min(340, parent.width * 0.35)
        visible: count > 0
        clip: true
        model: view.variables
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        currentIndex: view.chosen
        Keys.onUpPressed: if (view.chosen > 0)
            view.variableChosen(view.chosen - 1)
        Keys.onDownPressed: if (view.chosen < count - 1)
            view.variableChosen(view.chosen + 1)
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
            Accessible.selected: view.chosen === index
            Accessible.onPressAction: row.clicked()
            onClicked: {
                names.forceActiveFocus();
                view.variableChosen(index);
            }

            contentItem: Item {
                PlainText {
                    x: 14
                    y: 4
                    width: parent.width - 28
                    text: row.modelData.scope === "" ? row.modelData.name : qsTr("%1 · %2").arg(row.modelData.name).arg(row.modelData.scope)
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                PlainText {
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
                color: view.chosen === row.index ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
    ListView {
        id: assigned

        property int chosen: -1

        anchors { left: names.right; right: value.visible ? value.left : parent.right; top: parent.top; bottom: parent.bottom; topMargin: 4 }
        visible: names.visible
        clip: true
        model: view.assignments
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        currentIndex: chosen
        Keys.onUpPressed: if (chosen > 0)
            choose(chosen - 1)
        Keys.onDownPressed: if (chosen < count - 1)
            choose(chosen + 1)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Assignments")

        function choose(index: int) {
            chosen = index;
            view.assignmentChosen(index);
        }

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: step

            required property int index
            required property var modelData

            width: assigned.width
            implicitHeight: 26
            hoverEnabled: true
            opacity: modelData.ahead ? 0.5 : 1
            Accessible.name: qsTr("%1 set it to %2").arg(modelData.state).arg(modelData.text)
            Accessible.onPressAction: step.clicked()
            onClicked: {
                assigned.forceActiveFocus();
                assigned.choose(index);
            }

            contentItem: Item {
                PlainText {
                    x: 12
                    width: 84
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData.time
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                }
                PlainText {
                    x: 100
                    width: 130
                    anchors.verticalCenter: parent.verticalCenter
                    text: step.modelData.state
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
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
                color: assigned.chosen === step.index ? Theme.accentSoft : step.hovered ? Theme.hover : "transparent"
            }
        }
    }
    ScrollColumn {
        id: value

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.min(340, view.width * 0.32)
        visible: assigned.visible && assigned.chosen >= 0 && assigned.chosen < assigned.count

        TitledValue {
            width: parent.width
            title: qsTr("Value, and what changed")
            payload: value.visible ? view.payload : undefined
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: !names.visible
        text: view.emptyText
    }
}
