// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The Map Runs of the run, where it stands: counts, tolerated failures, and each child execution.
MapRunsView {
    id: page

    required property DebugSession session
    required property RunningMaps items
    signal selectionRequested(string pointer)

    runs: items.runs
    names: items.runNames
    chosen: items.run
    failedOnly: items.failedOnly
    executions: items
    details: page.current < 0 ? [] : items.details(page.current)
    openHint: qsTr("Shows this child execution on the graph")
    emptyText: session.active ? qsTr("This run has not come to a distributed Map yet. Its child executions then show here, with what failed.")
                              : qsTr("No run yet: F5 runs the workflow. A distributed Map then shows its child executions here, with what failed.")
    onRunChosen: index => items.run = index
    onFailedOnlyToggled: items.failedOnly = !items.failedOnly
    onExecutionOpened: execution => {
        session.chooseIteration(items.map, execution);
        page.selectionRequested(items.lastState(execution));
    }
    onVisibleChanged: items.active = visible
}
