// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The executions of a set. Space picks one for the comparison, Return opens it.
Item {
    id: table

    required property RunSet runs
    signal openRequested(int row)

    readonly property bool many: runs.count > 3 // fewer have no ordinary one
    readonly property var columns: [
        { key: "name", text: qsTr("Execution"), share: many ? 0.22 : 0.26 },
        { key: "status", text: qsTr("Status"), share: 0.19 },
        { key: "duration", text: qsTr("Duration"), share: 0.15 },
        { key: "events", text: qsTr("Events"), share: 0.12 },
        { key: "", text: qsTr("Slowest state"), share: many ? 0.16 : 0.28 },
        { key: "", text: qsTr("Unlike the others"), share: many ? 0.16 : 0 }
    ]
    readonly property real room: width - 40

    component Cell: PlainText {
        required property int column

        width: table.room * table.columns[column].share - 8
        elide: Text.ElideRight
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    }

    Row {
        id: head

        x: 34
        height: 24
        spacing: 8

        Repeater {
            model: table.columns.filter(column => column.share > 0)

            T.AbstractButton {
                id: title

                required property var modelData

                width: table.room * modelData.share - 8
                height: 24
                enabled: modelData.key !== ""
                focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
                Accessible.name: qsTr("Sort by %1").arg(modelData.text)
                Accessible.onPressAction: clicked()
                onClicked: table.runs.sortBy(modelData.key)
                contentItem: PlainText {
                    text: title.modelData.key !== "" && title.modelData.key === table.runs.sortKey ? title.modelData.text + (table.runs.descending ? " ↓" : " ↑") : title.modelData.text
                    color: title.visualFocus ? Theme.accent : Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        clip: true
        model: table.runs
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Executions")
        Keys.onSpacePressed: table.runs.pick(currentIndex)
        Keys.onReturnPressed: table.openRequested(currentIndex)
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string name
            required property string file
            required property string status
            required property string duration
            required property string events
            required property string slowest
            required property string outlier
            required property string side
            readonly property var words: [name, status, duration, qsTr("%1 events").arg(events), slowest === "" ? "" : qsTr("slowest: %1").arg(slowest), outlier, side === "" ? "" : qsTr("compared as %1").arg(side)]

            width: list.width
            height: 28
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: words.filter(word => word !== "").join(", ")
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                table.runs.pick(index);
            }
            onDoubleClicked: table.openRequested(index)

            contentItem: Item {
                Rectangle {
                    x: 8
                    width: 18
                    height: 18
                    radius: 4
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.side !== "" ? Theme.accent : "transparent"
                    border.color: row.side !== "" ? Theme.accent : Theme.borderStrong

                    PlainText {
                        anchors.centerIn: parent
                        text: row.side
                        color: Theme.onAccent
                        font.pixelSize: Theme.fontTiny
                        font.weight: Font.Bold
                    }
                }
                Row {
                    x: 34
                    height: parent.height
                    spacing: 8

                    Cell {
                        column: 0
                        text: row.name
                        font.weight: Font.Medium
                    }
                    Cell {
                        column: 1
                        text: row.status
                        color: row.status === "SUCCEEDED" ? Theme.done : row.status === "RUNNING" ? Theme.text : Theme.failed
                    }
                    Cell {
                        column: 2
                        text: row.duration
                    }
                    Cell {
                        column: 3
                        text: row.events
                    }
                    Cell {
                        column: 4
                        text: row.slowest
                        color: Theme.textMuted
                    }
                    Cell {
                        visible: table.many
                        column: 5
                        text: row.outlier
                        color: Theme.waiting
                    }
                }
                AppButton {
                    visible: row.hovered || hovered || (list.activeFocus && list.currentIndex === row.index)
                    anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    height: 22
                    text: qsTr("Open")
                    Accessible.name: qsTr("Open %1").arg(row.name)
                    hint: row.file
                    onClicked: table.openRequested(row.index)
                }
            }
            background: Rectangle {
                color: row.side !== "" ? Theme.accentSoft : row.hovered || (list.activeFocus && list.currentIndex === row.index) ? Theme.hover : "transparent"
            }
        }
    }
}
