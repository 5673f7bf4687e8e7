// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The calls of a run: what each attempt of a task sent, what came back, and who answered.
Item {
    id: page

    required property CallList calls
    signal selectionRequested(string pointer)

    function focusList() {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    CallRow {
        id: heading

        anchors { left: parent.left; right: list.right; top: parent.top; topMargin: filter.height + 8 }
        visible: list.count > 0
        heading: true
        number: qsTr("#")
        stateName: qsTr("State")
        attempt: qsTr("Attempt")
        resource: qsTr("Resource")
        who: qsTr("Answered by")
        duration: qsTr("Duration")
        outcome: qsTr("Outcome")
    }
    AppComboBox {
        id: filter

        x: 12
        y: 6
        width: 220
        visible: page.calls.total > 0
        name: qsTr("Calls of")
        model: page.calls.states
        chosen: page.calls.chosen
        onActivated: index => page.calls.chosen = index
    }
    ListView {
        id: list

        anchors { left: parent.left; top: heading.bottom; bottom: parent.bottom }
        width: details.visible ? page.width - details.width - 16 : page.width
        clip: true
        model: page.calls
        currentIndex: -1
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Calls of the run")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
            currentIndex = 0

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property int number
            required property string state
            required property int attempt
            required property string resource
            required property string who
            required property string duration
            required property string status
            required property string outcome
            required property string place
            required property string pointer

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Call %1, %2, attempt %3, %4, answered by %5, %6").arg(number).arg(state).arg(attempt).arg(outcome).arg(who).arg(duration)
            Accessible.onPressAction: clicked()
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                if (pointer !== "")
                    page.selectionRequested(pointer);
            }

            contentItem: CallRow {
                number: row.number
                stateName: row.place === "" ? row.state : row.state + " · " + row.place
                attempt: row.attempt
                resource: row.resource
                who: row.who
                duration: row.duration
                outcome: row.outcome
                ink: row.status === "succeeded" ? Theme.done : row.status === "running" ? Theme.accent : Theme.failed
            }
            background: Rectangle {
                color: list.currentIndex === row.index ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            }
        }
    }
    Column {
        id: details

        readonly property string sent: list.currentIndex >= 0 && page.calls.revision >= 0 ? page.calls.request(list.currentIndex) : ""
        readonly property string received: list.currentIndex >= 0 && page.calls.revision >= 0 ? page.calls.response(list.currentIndex) : ""

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: 8 }
        width: Math.min(460, page.width * 0.4)
        visible: list.currentIndex >= 0 && list.count > 0
        spacing: 4

        SectionLabel {
            id: first

            text: qsTr("Request")
        }
        AppTextArea {
            width: parent.width
            height: (details.height - 2 * first.height - 12) / 2
            readOnly: true
            name: qsTr("Request of the call")
            text: details.sent
        }
        SectionLabel {
            text: qsTr("Response")
        }
        AppTextArea {
            width: parent.width
            height: (details.height - 2 * first.height - 12) / 2
            readOnly: true
            name: qsTr("Response of the call")
            text: details.received
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.calls.total === 0
        text: qsTr("No calls yet. Each attempt of a task stands here with what it sent, what came back, and who answered.")
    }
}
