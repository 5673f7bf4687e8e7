// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The events and the table of states of the run in the debugger: one of them is shown, and worked out only then.
Item {
    id: pages

    required property DebugSession session
    required property string page
    required property string selection
    signal selectionRequested(string pointer)

    LiveRun {
        id: live

        session: pages.session
        watched: pages.visible && pages.page === "states"
    }
    Binding {
        target: live.filter
        property: "watched"
        value: pages.visible && pages.page === "events"
    }
    EventListPage {
        anchors.fill: parent
        visible: pages.page === "events"
        events: pages.session.events
        filter: live.filter
        position: pages.session.eventPosition
        followEnd: pages.session.live
        moves: false
        emptyText: qsTr("No events yet: F5 runs the workflow, F10 steps through it.")
        onPositionRequested: position => pages.session.goToEvent(position)
        onEventPicked: (position, pointer) => {
            if (pointer !== "")
                pages.selectionRequested(pointer);
        }
    }
    StatesPage {
        anchors.fill: parent
        visible: pages.page === "states"
        run: live
        shownVisit: pages.session.visit.index
        selection: pages.selection
        emptyText: qsTr("No state was entered yet: F5 runs the workflow, F10 steps through it.")
        onSelectionRequested: pointer => pages.selectionRequested(pointer)
        onVisitRequested: visit => pages.session.lookAtVisit(visit)
    }
}
