// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// When each state worked, waited and was tried again; drag to travel in time.
Item {
    id: page

    required property RunEvents events
    required property int position
    property string selection: ""
    property string emptyText: qsTr("No run yet: F5 runs the workflow, F10 steps through it.")
    signal positionRequested(int position)
    signal selectionRequested(string pointer)

    TimelineItem {
        id: timeline

        anchors.fill: parent
        visible: page.events.eventCount > 0
        events: page.events
        position: page.position
        selected: page.selection
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Timeline, event %1 of %2").arg(page.position).arg(page.events.eventCount)
        Accessible.description: summary
        Accessible.focusable: true
        onPositionRequested: position => page.positionRequested(position)
        onSelectionRequested: pointer => page.selectionRequested(pointer)
    }
    Segmented {
        anchors { left: parent.left; leftMargin: 12; top: parent.top; topMargin: 2 }
        visible: timeline.visible && !timeline.timeless
        choiceWidth: 66
        choiceHeight: 21
        choices: [
            { key: "time", text: qsTr("Time"), hint: qsTr("The axis shows the time that passed") },
            { key: "events", text: qsTr("Events"), hint: qsTr("The axis counts the events") }
        ]
        current: timeline.byEvents ? "events" : "time"
        onChosen: key => timeline.byEvents = key === "events"
    }
    Tip {
        shown: timeline.hint !== ""
        text: timeline.hint
        x: Math.min(timeline.hintPlace.x, page.width - width - 8)
        y: timeline.hintPlace.y
    }
    EmptyText {
        anchors.centerIn: parent
        visible: !timeline.visible
        text: page.emptyText
    }
}
