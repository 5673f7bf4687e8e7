// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Expressions asked of the paused run. What has no value is explained at once.
Item {
    id: page

    required property DebugSession session
    required property Console answers

    function focusField() { field.forceActiveFocus(Qt.ShortcutFocusReason); }

    ExpressionField {
        id: field

        anchors { left: parent.left; right: clearButton.left; bottom: parent.bottom; margins: 8 }
        session: page.session
        placeholderText: page.answers.place === "" ? qsTr("JSONata, a path or an intrinsic function") : qsTr("JSONata, a path or an intrinsic function, as %1 sees it").arg(page.answers.place)
        Accessible.name: qsTr("Expression to evaluate")
        onEntered: text => {
            if (page.answers.evaluate(text))
                clear();
        }
        onEarlierRequested: text = page.answers.earlier(text)
        onLaterRequested: text = page.answers.later(text)
    }
    IconButton {
        id: clearButton

        anchors { right: parent.right; rightMargin: 8; verticalCenter: field.verticalCenter }
        width: Theme.controlHeight
        height: Theme.controlHeight
        iconName: "delete"
        hint: qsTr("Clear the console")
        enabled: page.answers.count > 0
        onClicked: page.answers.clear()
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: field.top; bottomMargin: 6 }
        clip: true
        model: page.answers
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Answers")
        Keys.onReturnPressed: (currentItem as ResultRow)?.clicked() // qmllint disable
        onContentHeightChanged: if (!activeFocus)
            Qt.callLater(positionViewAtEnd) // qmllint disable

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: ResultRow {
            required property string stateName

            width: list.width
            place: stateName
            current: list.activeFocus && ListView.isCurrentItem
            open: kind !== "value" && kind !== "function"
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
            }
        }
    }
    EmptyText {
        anchors.centerIn: list
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.answers.count === 0
        text: page.answers.ready ? qsTr("Ask for a value: $states.input, $.order.total, States.UUID(). Up and Down bring back what was asked before, Ctrl+Space completes.")
                            : qsTr("F10 starts a run and stops at the first state. Here you then evaluate expressions as it sees them.")
    }
}
