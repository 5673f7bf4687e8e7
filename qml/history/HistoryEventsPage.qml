// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The events of a recorded execution: filtered, searched, and each with its data.
Item {
    id: page

    required property HistorySession session
    signal selectionRequested(string pointer)

    readonly property RecordedEvents events: session.events
    readonly property int position: session.position

    function followPosition() {
        const row = events.rowOf(position);
        list.currentIndex = row;
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain);
    }
    onPositionChanged: followPosition()

    EventFilterBar {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: page.session.eventCount > 0
        filter: page.session.filter
        position: page.position
        onPositionRequested: position => page.session.position = position
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
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            page.session.position = page.events.positionOf(currentIndex)

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
            required property int position
            required property bool hit

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.name: state === "" ? qsTr("Event %1, %2").arg(eventId).arg(type) : qsTr("Event %1, %2, %3").arg(eventId).arg(type).arg(state)
            Accessible.description: hit ? qsTr("hit, %1").arg(detail) : detail
            Accessible.selected: position === page.position
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.forceActiveFocus();
                page.session.position = position;
            }

            contentItem: EventRow {
                eventId: row.eventId
                time: row.time
                type: row.type
                stateName: row.state
                detail: row.detail
                failure: row.failure
                mild: row.caught
                opacity: row.position > page.position ? 0.5 : 1
            }
            background: Rectangle {
                color: row.position === page.position ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"

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
        visible: page.position > 0 && page.session.eventCount > 0 && page.width > 500
        readOnly: true
        name: qsTr("Event as JSON")
        text: visible ? page.events.json(page.position) : ""
    }

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        text: page.session.eventCount > 0 ? qsTr("No event is of that kind.")
              : page.session.loaded ? qsTr("These files tell of no single event.")
              : qsTr("Open a history to see its events (Ctrl+H), or drop its files on the window.")
    }
}
