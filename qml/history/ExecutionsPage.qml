// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Many executions of one machine: a table, and beside it what distinguishes them, or two of them.
Item {
    id: page

    required property ReplayDesk desk
    readonly property RunSet runs: desk.runs
    signal stateRequested(string name)

    RunBar {
        id: bar

        x: 12
        y: 8
        width: parent.width - 24
        desk: page.desk
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.runs.count === 0 && !page.runs.busy
        text: qsTr("Add executions of this workflow, file by file or a whole folder: they stand in a table, and any two can be compared.")
    }
    RunTable {
        id: table

        visible: page.runs.count > 0
        anchors { left: parent.left; top: bar.bottom; bottom: parent.bottom; leftMargin: 6; topMargin: 6 }
        width: Math.max(360, parent.width * 0.5)
        runs: page.runs
        onOpenRequested: row => page.desk.openRun(row, 0)
    }
    Rectangle {
        visible: table.visible
        anchors { left: table.right; top: table.top; bottom: table.bottom }
        width: 1
        color: Theme.border
    }
    ComparisonPane {
        visible: table.visible && page.runs.right >= 0
        anchors { left: table.right; right: parent.right; top: table.top; bottom: parent.bottom; leftMargin: 10 }
        desk: page.desk
        onStateRequested: name => page.stateRequested(name)
    }
    SpreadList {
        visible: table.visible && page.runs.right < 0
        anchors { left: table.right; right: parent.right; top: table.top; bottom: parent.bottom; leftMargin: 10 }
        runs: page.runs
        onOpenRequested: row => page.desk.openRun(row, 0)
        onStateRequested: name => page.stateRequested(name)
    }
}
