// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Where a value comes from, or who reads it, step by step. Return shows a step's state and value, Ctrl+Return goes
// back to that moment, Escape closes.
Rectangle {
    id: card

    required property ProvenanceView provenance
    property real most: 320
    signal closed()

    function focusList() {
        list.currentIndex = list.count > 0 ? 0 : -1;
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function close() {
        provenance.clear();
        closed();
    }

    implicitHeight: Math.min(most, head.height + 20 + Math.max(24, list.contentHeight))
    color: Theme.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: provenance.forward ? qsTr("Who reads %1").arg(provenance.title) : qsTr("Where %1 comes from").arg(provenance.title)

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.container
    }
    Column {
        id: head

        x: 14
        y: 8
        width: parent.width - 28
        spacing: 3

        Item {
            width: parent.width
            height: 26

            Segmented {
                anchors.verticalCenter: parent.verticalCenter
                choiceHeight: 22
                choiceWidth: 70
                current: card.provenance.forward ? "to" : "from"
                choices: [{ key: "from", text: qsTr("Comes from"), hint: qsTr("The states and expressions that made this value") }, { key: "to", text: qsTr("Read by"), hint: qsTr("What this value is used for") }]
                onChosen: key => card.provenance.forward = key === "to"
            }
            IconButton {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                iconName: "close"
                hint: qsTr("Close the trace")
                onClicked: card.close()
            }
        }
        PlainText {
            width: parent.width
            text: card.provenance.title
            color: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontSmall - 0.5
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: card.provenance.summary
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; topMargin: 6; bottomMargin: 6 }
        clip: true
        model: card.provenance.steps
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps of the trace")
        Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? card.provenance.travelTo(currentIndex) : card.provenance.show(currentIndex)
        Keys.onEnterPressed: card.provenance.show(currentIndex)
        Keys.onEscapePressed: card.close()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var modelData
            readonly property color tint: ({ computed: Theme.accent, task: Theme.lambda, opaque: Theme.waiting, origin: Theme.done, decides: Theme.flow })[modelData.kind] ?? Theme.textMuted

            width: list.width
            implicitHeight: words.implicitHeight + 10
            hoverEnabled: true
            opacity: modelData.certain ? 1 : 0.7
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.state, modelData.stage, modelData.path, modelData.expression, modelData.words, modelData.certain ? "" : qsTr("perhaps")].filter(part => part !== "").join(", ")
            Accessible.onPressAction: clicked()
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                card.provenance.show(index);
            }
            contentItem: Item {
                Rectangle {
                    x: 14
                    y: 5
                    width: 18
                    height: 18
                    radius: 9
                    color: row.modelData.certain ? Theme.container : "transparent"
                    border.color: Theme.container

                    PlainText {
                        anchors.centerIn: parent
                        text: row.modelData.number
                        color: row.modelData.certain ? Theme.onAccent : Theme.container
                        font.pixelSize: Theme.fontTiny - 0.5
                        font.weight: Font.DemiBold
                    }
                }
                Rectangle {
                    x: 22.5
                    y: 24
                    width: 1
                    height: parent.height - 20
                    visible: row.index < list.count - 1
                    color: Theme.border
                }
                Column {
                    id: words

                    x: 40
                    y: 4
                    width: parent.width - 54
                    spacing: 1

                    Item {
                        width: parent.width
                        height: name.implicitHeight

                        PlainText {
                            id: name

                            width: Math.min(implicitWidth, parent.width - Math.min(stage.implicitWidth, parent.width * 0.55) - 8)
                            text: row.modelData.state
                            color: Theme.text
                            font.pixelSize: Theme.fontSmall
                            font.weight: Font.DemiBold
                            elide: Text.ElideRight
                        }
                        PlainText {
                            id: stage

                            anchors { right: parent.right; baseline: name.baseline }
                            width: Math.min(implicitWidth, parent.width * 0.55)
                            text: row.modelData.stage
                            color: Theme.textMuted
                            font.pixelSize: Theme.fontTiny
                            elide: Text.ElideRight
                        }
                    }
                    PlainText {
                        width: parent.width
                        text: row.modelData.expression === "" ? row.modelData.path : row.modelData.path + "  ←  " + row.modelData.expression
                        color: Theme.text
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontTiny
                        maximumLineCount: 3
                        wrapMode: Text.WrapAnywhere
                        elide: Text.ElideRight
                    }
                    PlainText {
                        width: parent.width
                        text: row.modelData.words
                        color: row.tint
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                }
                IconButton {
                    anchors { right: parent.right; rightMargin: 10; bottom: parent.bottom }
                    visible: row.hovered || row.ListView.isCurrentItem
                    height: 18
                    iconName: "undo"
                    hint: qsTr("Go back to this moment")
                    focusPolicy: Qt.NoFocus
                    onClicked: card.provenance.travelTo(row.index)
                }
            }
            background: Rectangle {
                color: row.ListView.isCurrentItem && list.activeFocus ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
}
