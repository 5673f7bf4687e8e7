// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Map Runs: counts, child executions, and what became of each.
Item {
    id: page

    required property var runs // {label, status, duration, counts: {name, count, tone} of each, missing} of each
    required property var names
    required property int chosen
    required property bool failedOnly
    required property var executions // a model of name, status, error, duration, execution
    property var details // of the child execution at `current`: {title, payload, text} of each
    property string openHint: ""
    property string emptyText: ""
    readonly property alias current: list.currentIndex
    readonly property var run: runs.length > chosen ? runs[chosen] : null
    signal runChosen(int index)
    signal failedOnlyToggled()
    signal executionOpened(int execution)

    Flow {
        id: head

        x: 12
        y: 6
        width: parent.width - 24
        spacing: 8
        visible: page.run !== null

        AppComboBox {
            visible: page.runs.length > 1
            width: 220
            name: qsTr("Map Run")
            model: page.names
            chosen: page.chosen
            onActivated: index => page.runChosen(index)
        }
        PlainText {
            visible: page.runs.length === 1
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: page.run === null ? "" : page.run.label
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
        PlainText {
            visible: text !== ""
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: page.run === null ? "" : [page.run.status, page.run.duration, page.run.limits ?? ""].filter(part => part !== "").join(" · ")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        Repeater {
            model: page.run === null ? [] : page.run.counts

            Rectangle {
                id: chip

                required property var modelData

                visible: modelData.count !== "0"
                width: words.implicitWidth + 18
                height: Theme.controlHeight
                radius: Theme.radiusSmall
                color: Theme.field
                Accessible.role: Accessible.StaticText
                Accessible.name: words.text

                PlainText {
                    id: words

                    anchors.centerIn: parent
                    text: qsTr("%1: %2").arg(chip.modelData.name).arg(chip.modelData.count)
                    color: chip.modelData.tone === "good" ? Theme.done : chip.modelData.tone === "bad" ? Theme.failed : chip.modelData.tone === "warn" ? Theme.waiting : Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                }
            }
        }
        CheckChip {
            text: qsTr("Not succeeded only")
            checked: page.failedOnly
            onClicked: page.failedOnlyToggled()
        }
        PlainText {
            visible: page.run !== null && page.run.missing > 0
            height: Theme.controlHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%n result file(s) of the manifest were not opened", "", page.run === null ? 0 : page.run.missing)
            color: Theme.waiting
            font.pixelSize: Theme.fontSmall
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; top: head.bottom; topMargin: 6; bottom: parent.bottom }
        width: detail.visible ? parent.width - detail.width : parent.width
        clip: true
        model: page.executions
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Child executions")
        onCountChanged: currentIndex = -1

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string name
            required property string status
            required property string error
            required property string duration
            required property int execution

            readonly property bool good: status === "SUCCEEDED"

            width: list.width
            implicitHeight: 28
            hoverEnabled: true
            Accessible.name: qsTr("%1, %2, %3").arg(name).arg(status).arg(error)
            Accessible.selected: list.currentIndex === index
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }

            contentItem: Item {
                Icon {
                    x: 12
                    width: 13
                    height: 13
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.good ? "succeed" : row.status === "PENDING" || row.status === "RUNNING" ? "wait" : "fail"
                    colour: row.good ? Theme.done : row.status === "PENDING" || row.status === "RUNNING" ? Theme.waiting : Theme.failed
                }
                PlainText {
                    x: 32
                    width: Math.max(80, parent.width * 0.4)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.name
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideMiddle
                }
                PlainText {
                    x: 44 + Math.max(80, parent.width * 0.4)
                    width: Math.max(0, parent.width - x - 180)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.error === "" ? row.status : row.error
                    color: row.error === "" ? Theme.textMuted : Theme.failed
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    anchors { right: parent.right; rightMargin: openChild.visible ? 100 : 14; verticalCenter: parent.verticalCenter }
                    text: row.duration
                    color: Theme.textMuted
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                }
                AppButton {
                    id: openChild

                    anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                    visible: row.execution >= 0
                    implicitHeight: 22
                    text: qsTr("Open")
                    hint: page.openHint
                    onClicked: page.executionOpened(row.execution)
                }
            }
            background: Rectangle {
                color: list.currentIndex === row.index ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
    ScrollColumn {
        id: detail

        anchors { right: parent.right; top: head.bottom; bottom: parent.bottom }
        width: Math.min(460, page.width * 0.45)
        visible: list.currentIndex >= 0 && list.currentIndex < list.count
        spacing: 8

        Repeater {
            model: detail.visible ? page.details : []

            TitledValue {
                required property var modelData

                width: parent ? parent.width : 0
                title: modelData.title
                payload: modelData.payload
                words: modelData.text ?? ""
            }
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.runs.length === 0
        text: page.emptyText
    }
}
