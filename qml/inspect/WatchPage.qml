// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Expressions that are looked at anew wherever the run stops.
Item {
    id: page

    required property DebugSession session
    required property WatchList watches

    function focusField() { field.forceActiveFocus(Qt.ShortcutFocusReason); }

    ExpressionField {
        id: field

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 8 }
        session: page.session
        placeholderText: qsTr("Watch an expression: $.order.total, States.ArrayLength($.items), $sum(items.price)")
        Accessible.name: qsTr("Expression to watch")
        onEntered: text => {
            if (page.watches.add(text))
                clear();
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: field.top; bottomMargin: 6 }
        clip: true
        model: page.watches
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Watched expressions")
        Keys.onReturnPressed: (currentItem as ResultRow)?.clicked() // qmllint disable
        Keys.onDeletePressed: page.watches.remove(currentIndex)

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: ResultRow {
            id: row

            required property bool different

            width: list.width
            changed: different
            current: list.activeFocus && ListView.isCurrentItem
            emptyText: page.session.active ? qsTr("the run goes on") : qsTr("no run")
            onPressed: list.currentIndex = index

            IconButton {
                height: 18
                focusPolicy: Qt.NoFocus
                iconName: "close"
                hint: qsTr("Stop watching %1").arg(row.expression)
                onClicked: page.watches.remove(row.index)
            }
        }
    }
    EmptyText {
        anchors.centerIn: list
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.watches.count === 0
        text: qsTr("Paths, intrinsic functions and JSONata that you watch are shown here with their values, wherever the run stops.")
    }
}
