// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The Map Runs that the opened files tell of.
MapRunsView {
    id: page

    required property HistorySession session
    readonly property MapRunList items: tables.mapRuns

    runs: items.runs
    names: items.runNames
    chosen: items.run
    failedOnly: items.failedOnly
    executions: items
    details: page.current < 0 ? [] : items.details(page.current)
    openHint: qsTr("Shows this child execution on the graph")
    emptyText: qsTr("No Map Run: open the manifest.json of a ResultWriter with its result files, or what `aws stepfunctions describe-map-run` printed, together with the history.")
    onRunChosen: index => items.run = index
    onFailedOnlyToggled: items.failedOnly = !items.failedOnly
    onExecutionOpened: execution => session.choose(execution)

    HistoryTables {
        id: tables

        session: page.session
    }
}
