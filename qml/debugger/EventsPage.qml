// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The events of a run in the shape of the states API, newest last.
Item {
    id: page

    required property EventModel events
    property int position: events.count // events beyond it have not happened yet
    property bool followEnd: true
    onPositionChanged: if (!followEnd)
        list.currentIndex = position - 1
    onFollowEndChanged: list.currentIndex = followEnd ? -1 : position - 1
    onEventsChanged: list.currentIndex = followEnd ? -1 : position - 1
    signal eventRequested(int row, string pointer)
    signal placeRequested(int row) // the run is to go there

    EventRow {
        id: heading

        anchors { left: parent.left; right: list.right; top: parent.top }
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
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        onCountChanged: {
            if (page.followEnd)
                Qt.callLater(positionViewAtEnd); // qmllint disable
            else
                currentIndex = page.position - 1;
        }
        Keys.onReturnPressed: page.placeRequested(currentIndex)
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            page.eventRequested(currentIndex, page.events.pointerAt(currentIndex))

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
            required property string pointer
            required property string edit

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.name: state === "" ? qsTr("Event %1, %2").arg(eventId).arg(type) : qsTr("Event %1, %2, %3").arg(eventId).arg(type).arg(state)
            Accessible.description: edit
            Accessible.onPressAction: row.clicked()
            onDoubleClicked: page.placeRequested(index)
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }

            contentItem: EventRow {
                eventId: row.eventId
                time: row.time
                type: row.type
                stateName: row.state
                detail: row.detail
                failure: row.failure
                tag: row.edit
                opacity: row.eventId > page.position ? 0.5 : 1
            }
            background: Rectangle {
                color: list.currentIndex === row.index || row.eventId === page.position && !page.followEnd ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }

    AppTextArea {
        id: detail

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: 8 }
        width: Math.min(420, page.width * 0.42)
        visible: list.currentIndex >= 0 && list.count > 0
        readOnly: true
        name: qsTr("Event as JSON")
        text: visible ? page.events.json(list.currentIndex) : ""
    }

    EmptyText {
        anchors.centerIn: parent
        visible: list.count === 0
        text: qsTr("No events yet: F5 runs the workflow, F10 steps through it.")
    }
}
