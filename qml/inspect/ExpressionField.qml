// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A line for an expression that is evaluated in a paused run, with completions.
AppTextField {
    id: field

    required property DebugSession session
    signal entered(string text)
    signal earlierRequested()
    signal laterRequested()

    function accept(row: int) {
        const taken = assist.taken(row);
        assist.dismiss();
        remove(taken[0], taken[1]);
        insert(taken[0], taken[2]);
        cursorPosition = taken[3];
    }
    function takeKey(event: var): bool {
        if (lists.count > 0 && lists.itemAt(0).list.take(event.key)) // qmllint disable
            return true;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter: assist.dismiss(); entered(text); return true;
        case Qt.Key_Up: earlierRequested(); return true;
        case Qt.Key_Down: laterRequested(); return true;
        }
        if (event.key === Qt.Key_Space && event.modifiers & Qt.ControlModifier) {
            assist.ask(text, cursorPosition);
            return true;
        }
        return false;
    }

    mono: true
    Keys.priority: Keys.BeforeItem
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && assist.offering
    Keys.onPressed: event => event.accepted = takeKey(event)
    Keys.onReleased: event => {
        if (event.text !== "" && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Tab && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            assist.offer(text, cursorPosition, event.text);
    }
    onActiveFocusChanged: if (!activeFocus)
        assist.dismiss()

    ScopeAssist {
        id: assist

        session: field.session
    }
    Repeater {
        id: lists

        model: assist.offering && field.activeFocus ? 1 : 0

        Item {
            readonly property PickList list: pickList

            PickList {
                id: pickList

                visible: true
                eager: false
                mostRows: 6
                name: qsTr("Completions")
                entries: assist.entries
                x: Math.max(0, field.positionToRectangle(assist.wordBegin).x - 4)
                y: -height - 2
                width: 340
                onChosen: row => field.accept(row)
                onDismissed: assist.dismiss()
            }
        }
    }
}
