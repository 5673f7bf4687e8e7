// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What runs took of the definition, and what none of them did. The graph shows the same as heat.
Item {
    id: page

    required property ReplayDesk desk
    readonly property CoverageView found: desk.coverage
    signal placeRequested(string pointer, string place)

    RunBar {
        id: bar

        x: 12
        y: 8
        width: parent.width - 24
        desk: page.desk
    }
    Row {
        id: counted

        x: 14
        anchors { top: bar.bottom; topMargin: visible ? 4 : 0 }
        height: visible ? implicitHeight : 0
        visible: page.found.sources.length > 0
        spacing: 6

        Repeater {
            model: page.found.sources

            CheckChip {
                required property var modelData

                text: qsTr("%1: %2").arg(modelData.text).arg(modelData.runs)
                checked: modelData.counted
                onClicked: page.found.setCounted(modelData.source, !modelData.counted)
            }
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: !page.found.valid && !page.found.busy && !page.desk.runs.busy
        text: page.found.refusal !== "" ? page.found.refusal : page.found.sources.length > 0 ? qsTr("Choose whose runs count.") : qsTr("Run the workflow or its test cases, or add a folder of executions: states, choice arms, retriers and catchers that none of them took are listed here and marked on the graph.")
    }
    ScrollColumn {
        id: shares

        visible: page.found.valid
        anchors { left: parent.left; top: counted.bottom; bottom: parent.bottom; leftMargin: 12; topMargin: 4 }
        width: 226
        margin: 4
        spacing: 4

        PlainText {
            text: qsTr("%1 % covered").arg(page.found.percent)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
        }
        Repeater {
            model: page.found.shares

            Item {
                id: share

                required property var modelData

                width: parent ? parent.width : 0
                height: 24
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2 of %3 taken").arg(modelData.text).arg(modelData.taken).arg(modelData.all)

                PlainText {
                    text: share.modelData.text
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                }
                PlainText {
                    anchors.right: parent.right
                    text: qsTr("%1 of %2").arg(share.modelData.taken).arg(share.modelData.all)
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.Medium
                }
                Rectangle {
                    y: 18
                    width: parent.width
                    height: 4
                    radius: 2
                    color: Theme.field

                    Rectangle {
                        width: parent.width * share.modelData.percent / 100
                        height: 4
                        radius: 2
                        color: Theme.done
                    }
                }
            }
        }
        PlainText {
            visible: page.found.strangers > 0
            width: parent ? parent.width : 0
            text: qsTr("Visits of states that this definition does not have: %1.").arg(page.found.strangers)
            color: Theme.waiting
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: head

        visible: page.found.valid
        anchors { left: shares.right; top: counted.bottom; leftMargin: 20; topMargin: 6 }
        height: 30
        spacing: 14

        AppButton {
            height: 24
            text: page.found.onlyNever ? qsTr("Show all") : qsTr("Show only what was never taken")
            onClicked: page.found.onlyNever = !page.found.onlyNever
        }
        Row {
            height: 24
            spacing: 6
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("On the graph: ground, bar and badge say in how many of the executions a state was entered")

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("On the graph: never")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 90
                height: 8
                radius: 3
                border.color: Theme.border
                gradient: Gradient {
                    orientation: Gradient.Horizontal

                    GradientStop { position: 0; color: Theme.panel }
                    GradientStop { position: 1; color: Theme.done }
                }
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("in all executions")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
        }
    }
    ListView {
        id: list

        visible: page.found.valid
        anchors { left: shares.right; right: parent.right; top: head.bottom; bottom: parent.bottom; leftMargin: 20 }
        clip: true
        model: page.found
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Coverage")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string kind
            required property string words
            required property string runs
            required property double share
            required property string pointer
            required property string place
            readonly property bool never: share === 0

            width: list.width
            height: 25
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(words).arg(runs)
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                page.placeRequested(pointer, place);
            }
            contentItem: Item {
                Icon {
                    id: sign

                    x: row.kind === "state" ? 4 : 24
                    width: 13
                    height: 13
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.never ? "minus" : "check"
                    colour: row.never ? Theme.failed : Theme.done
                }
                PlainText {
                    anchors { left: sign.right; leftMargin: 8; right: bars.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    text: row.words
                    color: row.never ? Theme.failed : Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: row.kind === "state" ? Font.DemiBold : Font.Normal
                    elide: Text.ElideRight
                }
                Rectangle {
                    id: bars

                    anchors { right: figure.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    width: 90
                    height: 4
                    radius: 2
                    color: Theme.field

                    Rectangle {
                        width: parent.width * row.share
                        height: 4
                        radius: 2
                        color: Theme.done
                    }
                }
                PlainText {
                    id: figure

                    anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
                    width: 110
                    text: row.runs
                    color: row.never ? Theme.failed : Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    horizontalAlignment: Text.AlignRight
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                color: row.hovered || (list.activeFocus && list.currentIndex === row.index) ? Theme.hover : "transparent"
            }
        }
    }
}
