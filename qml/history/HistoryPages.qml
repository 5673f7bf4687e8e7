// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The pages that only History mode has: one of them is shown.
Item {
    id: pages

    required property HistorySession session
    required property ReplayDesk desk
    required property string page
    required property string selection
    signal selectionRequested(string pointer)
    signal nameRequested(string name)
    signal placeRequested(string pointer, string place)

    HistoryEventsPage {
        anchors.fill: parent
        visible: pages.page === "events"
        session: pages.session
        onSelectionRequested: pointer => pages.selectionRequested(pointer)
    }
    HistoryStatesPage {
        anchors.fill: parent
        visible: pages.page === "states"
        session: pages.session
        selection: pages.selection
        onSelectionRequested: pointer => pages.selectionRequested(pointer)
    }
    MapRunsPage {
        anchors.fill: parent
        visible: pages.page === "mapRuns"
        session: pages.session
    }
    DataPointsPage {
        anchors.fill: parent
        visible: pages.page === "data"
        session: pages.session
    }
    RunVariablesPage {
        anchors.fill: parent
        visible: pages.page === "variables"
        session: pages.session
    }
    LimitsPage {
        anchors.fill: parent
        visible: pages.page === "limits"
        session: pages.session
    }
    RedrivePage {
        anchors.fill: parent
        visible: pages.page === "redrive"
        desk: pages.desk
    }
    ExecutionsPage {
        anchors.fill: parent
        visible: pages.page === "compare"
        desk: pages.desk
        onStateRequested: name => pages.nameRequested(name)
    }
    CoveragePage {
        anchors.fill: parent
        visible: pages.page === "coverage"
        desk: pages.desk
        onPlaceRequested: (pointer, place) => pages.placeRequested(pointer, place)
    }
}
