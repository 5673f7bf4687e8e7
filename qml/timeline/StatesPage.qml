// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The states of a run, recorded or live, in a table, and the visits of the one that is selected.
Item {
    id: page

    required property ShownRun run
    property string selection: ""
    property int shownVisit: -1
    property string emptyText: ""
    signal selectionRequested(string pointer)
    signal visitRequested(int visit)

    readonly property StateTable table: tables.states

    RunTables {
        id: tables

        run: page.run
        selection: page.selection
    }

    StateColumns {
        id: grid

        room: list.width
    }
    Item {
        id: headings

        readonly property var titles: [
            { key: "state", text: qsTr("State"), x: 32, width: grid.nameWidth, right: false, shown: true },
            { key: "visits", text: qsTr("Visits"), x: grid.visits, width: 60, right: true, shown: true },
            { key: "attempts", text: qsTr("Attempts"), x: grid.attempts, width: 76, right: true, shown: true },
            { key: "failures", text: qsTr("Failures"), x: grid.failures, width: 70, right: true, shown: true },
            { key: "total", text: qsTr("Total"), x: grid.total, width: 72, right: true, shown: true },
            { key: "median", text: qsTr("Median"), x: grid.median, width: 68, right: true, shown: grid.roomy },
            { key: "slowest", text: qsTr("Slowest"), x: grid.slowest, width: 72, right: true, shown: !grid.tight }
        ]

        anchors { left: parent.left; right: list.right; top: parent.top }
        height: visible ? 26 : 0
        visible: page.table.count > 0

        Repeater {
            model: headings.titles

            SortHeading {
                required property var modelData

                x: modelData.x
                width: modelData.width
                visible: modelData.shown
                text: modelData.text
                toTheRight: modelData.right
                active: page.table.order === modelData.key
                descending: page.table.descending
                onClicked: page.table.sortBy(modelData.key)
            }
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; top: headings.bottom; bottom: parent.bottom }
        width: visitPane.visible ? parent.width - visitPane.width : parent.width
        clip: true
        model: page.table
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Table of states")
        Keys.onReturnPressed: if (currentItem)
            (currentItem as T.ItemDelegate).clicked()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property string state
            required property string pointer
            required property string type
            required property int visits
            required property int attempts
            required property int failures
            required property string status
            required property string total
            required property string median
            required property string slowest
            required property int slowestVisit
            required property real share

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.name: qsTr("%1: %2 visits, %3 attempts, %4 failures, %5 in all, %6 at most").arg(state).arg(visits).arg(attempts).arg(failures).arg(total).arg(slowest)
            Accessible.selected: pointer !== "" && pointer === page.selection
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                if (pointer !== "")
                    page.selectionRequested(pointer);
                if (slowestVisit >= 0)
                    page.visitRequested(slowestVisit);
            }

            contentItem: StateTableRow {
                columns: grid
                state: row.state
                type: row.type
                visits: row.visits
                attempts: row.attempts
                failures: row.failures
                total: row.total
                median: row.median
                slowest: row.slowest
                status: row.status
                share: row.share
            }
            background: Rectangle {
                color: row.pointer !== "" && row.pointer === page.selection ? Theme.accentSoft : row.hovered || row.visualFocus ? Theme.hover : "transparent"
            }
        }
    }
    VisitPane {
        id: visitPane

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.min(420, page.width * 0.42)
        visible: tables.visits.count > 0 && page.width > 560
        visits: tables.visits
        shown: page.shownVisit
        onVisitRequested: visit => page.visitRequested(visit)
    }
    EmptyText {
        anchors.centerIn: parent
        visible: page.table.count === 0
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        text: page.emptyText
    }
}
