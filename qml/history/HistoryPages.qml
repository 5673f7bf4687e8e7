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

    EventListPage {
        anchors.fill: parent
        visible: pages.page === "events"
        events: pages.session.events
        filter: pages.session.filter
        position: pages.session.position
        emptyText: pages.session.loaded ? qsTr("These files tell of no single event.") : qsTr("Open a history to see its events (Ctrl+H), or drop its files on the window.")
        onPositionRequested: position => pages.session.position = position
    }
    StatesPage {
        anchors.fill: parent
        visible: pages.page === "states"
        run: pages.session
        shownVisit: pages.session.visit.index
        selection: pages.selection
        emptyText: pages.session.loaded ? qsTr("These files tell of no state.") : qsTr("Open a history to see what each of its states took (Ctrl+H).")
        onVisitRequested: visit => pages.session.goToVisit(visit)
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
}
