// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The events of a run, recorded or live, in the shape of the states API: filtered, searched, and each with its data.
Item {
    id: page

    required property ListedEvents events
    required property EventFilter filter
    required property int position // events beyond it have not happened yet
    property bool followEnd: false // a run goes on: its newest event is in view
    property bool moves: true // an event that is picked is gone to; else it is only shown, until somebody asks to go there
    property string emptyText: ""
    signal positionRequested(int position)
    signal eventPicked(int position, string pointer)

    property int picked: 0
    readonly property int told: moves ? position : picked

    function followPosition() {
        const row = followEnd ? -1 : events.rowOf(position);
        picked = followEnd ? 0 : position;
        list.currentIndex = row;
        if (followEnd)
            list.positionViewAtEnd();
        else if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain);
    }
    function pick(position: int, pointer: string) {
        picked = position;
        eventPicked(position, pointer);
        if (moves)
            positionRequested(position);
    }
    function showHit(position: int) {
        const row = events.rowOf(position);
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        pick(position, events.pointerAt(row));
    }
    onPositionChanged: followPosition()
    onFollowEndChanged: followPosition()

    EventFilterBar {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.events.eventCount > 0
        filter: page.filter
        position: page.moves ? page.position : page.picked
        onPositionRequested: position => page.showHit(position)
    }
    EventRow {
        id: heading

        anchors { left: parent.left; right: list.right; top: bar.bottom }
        visible: list.count > 0
        heading: true
        eventId: qsTr("#")
        time: qsTr("Time")
        type: qsTr("Type")
        stateName: qsTr("State")
        detail: qsTr("Detail")
    }
    ListView {
        id: list

        anchors { left: parent.left; right: detail.visible ? detail.left : parent.right; top: heading.bottom; bottom: parent.bottom }
        clip: true
        model: page.events
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        onCountChanged: Qt.callLater(page.followPosition) // qmllint disable
        Keys.onReturnPressed: if (currentIndex >= 0)
            page.positionRequested(page.events.positionOf(currentIndex))
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            page.pick(page.events.positionOf(currentIndex), page.events.pointerAt(currentIndex))

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property int eventId
            required property string type
            required property string time
            required property string state
            required property string detail
            required property bool failure
            required property bool caught
            required property string pointer
            required property int position
            required property bool hit
            required property string edit
            readonly property bool told: position === page.told || position === page.position && !page.followEnd

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.name: state === "" ? qsTr("Event %1, %2").arg(eventId).arg(type) : qsTr("Event %1, %2, %3").arg(eventId).arg(type).arg(state)
            Accessible.description: edit !== "" ? edit : hit ? qsTr("hit, %1").arg(detail) : detail
            Accessible.selected: told
            Accessible.onPressAction: row.clicked()
            onDoubleClicked: page.positionRequested(position)
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                page.pick(position, pointer);
            }

            contentItem: EventRow {
                eventId: row.eventId
                time: row.time
                type: row.type
                stateName: row.state
                detail: row.detail
                failure: row.failure
                mild: row.caught
                tag: row.edit
                opacity: row.position > page.position ? 0.5 : 1
            }
            background: Rectangle {
                color: row.told ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"

                Rectangle {
                    x: 3
                    y: 4
                    width: 3
                    height: parent.height - 8
                    radius: 1.5
                    visible: row.hit
                    color: Theme.accent
                }
            }
        }
    }

    AppTextArea {
        id: detail

        anchors { right: parent.right; top: bar.bottom; bottom: parent.bottom; margins: 8; topMargin: 2 }
        width: Math.min(400, page.width * 0.34)
        visible: page.told > 0 && page.told <= page.events.eventCount && page.width > 500
        readOnly: true
        name: qsTr("Event as JSON")
        text: visible ? page.events.json(page.told) : ""
    }

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        text: page.events.eventCount > 0 ? qsTr("No event is of that kind.") : page.emptyText
    }
}
