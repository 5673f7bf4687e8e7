// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A card for one item of a list in the text. Alt+Up and Alt+Down carry it along the list.
Card {
    id: card

    required property Form form
    required property var item // a map with its `pointer`
    required property int index
    required property int count
    property string title: ""
    property string what: ""
    signal moved(int to)

    function focusTitle() { head.focusTitle(); }
    function move(to: int) {
        if (to >= 0 && to < count && form.moveItem(item.pointer, to))
            moved(to);
    }

    Keys.onPressed: event => {
        const along = (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (along)
            move(index + (event.key === Qt.Key_Up ? -1 : 1));
        event.accepted = along;
    }

    CardTitle {
        id: head

        width: parent.width
        text: card.title
        what: card.what
        index: card.index
        count: card.count
        onMoveRequested: to => card.move(to)
        onRemoveRequested: card.form.removeItem(card.item.pointer)
    }
}
