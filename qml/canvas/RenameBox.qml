// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The name of a state, edited where it stands. Enter takes it, Escape leaves it.
AppTextField {
    id: box

    required property CanvasItem canvas
    required property DocumentController document
    property string pointer: ""
    property string shown: "" // as the box had it before anybody typed

    function start(state: string) {
        const rect = canvas.rectOf(state);
        if (rect.width === 0)
            return;
        pointer = state;
        text = document.nameOf(state);
        shown = text; // it may be shorter than the name
        width = Math.max(rect.width, 190);
        x = Math.max(4, Math.min(rect.x + (rect.width - width) / 2, canvas.width - width - 4));
        y = rect.y + Math.min(rect.height, 44) / 2 - height / 2;
        visible = true;
        forceActiveFocus();
        selectAll();
    }

    function finish(take: bool) {
        if (!visible)
            return;
        const state = pointer;
        visible = false;
        canvas.forceActiveFocus();
        if (take && text !== shown)
            document.rename(state, text);
    }

    visible: false
    maximumLength: 200
    Accessible.name: qsTr("Name of the state")
    onAccepted: finish(true)
    Keys.onEscapePressed: finish(false)
    onActiveFocusChanged: if (!activeFocus)
        finish(true)
}
