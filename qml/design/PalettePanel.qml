// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What can be added: a press adds it after the selected state.
Item {
    id: panel

    required property DocumentController document
    required property string selection

    Column {
        id: head

        x: 12
        y: 14
        width: parent.width - 24
        spacing: 6

        SectionLabel {
            text: qsTr("Flow")
        }

        Repeater {
            model: StateTypes.entries

            T.AbstractButton {
                id: entry

                required property var modelData

                width: head.width
                implicitHeight: 32
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                enabled: !panel.document.stale
                text: modelData.text
                Accessible.name: qsTr("Add %1").arg(text)
                Accessible.description: modelData.hint
                Accessible.onPressAction: entry.clicked()
                onClicked: panel.document.addAfter(panel.selection, modelData.key)

                contentItem: Row {
                    leftPadding: 8
                    spacing: 10

                    Icon {
                        name: entry.modelData.icon
                        colour: ({ Task: Theme.lambda, Parallel: Theme.container, Map: Theme.container,
                                   Succeed: Theme.done, Fail: Theme.failed })[entry.modelData.key] ?? Theme.flow
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Text {
                        text: entry.text
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        font.weight: Font.Medium
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: entry.hovered ? Theme.hover : Theme.field
                    border.width: entry.visualFocus ? 2 : 0
                    border.color: Theme.accent
                }
                Tip {
                    shown: entry.hovered
                    text: entry.modelData.hint
                }
            }
        }
        Text {
            width: parent.width
            topPadding: 4
            text: panel.selection === ""
                  ? qsTr("Adds a state of its own. Select a state to add after it.")
                  : qsTr("Adds after %1.").arg(panel.document.nameOf(panel.selection))
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        SectionLabel {
            topPadding: 12
            text: qsTr("States %1").arg(panel.document.states.count)
        }
    }

    StateList {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 6; topMargin: 6 }
        model: panel.document.states
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }

    signal selectionRequested(string pointer)
}
