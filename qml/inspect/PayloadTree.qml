// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A payload as a tree. Arrows walk and unfold, * unfolds all below, Return asks where a value comes from, Ctrl+C
// copies it, the menu key offers the rest.
ListView {
    id: tree

    required property PayloadModel payloads
    property string name: ""
    property bool traceable: true
    signal traceRequested(string pointer, bool forward)
    signal menuRequested(int row, point at)
    signal searchRequested()

    readonly property real rowHeight: 19
    readonly property real step: 13
    property string kept: ""

    function pick(row: int) {
        currentIndex = row;
        if (row >= 0)
            positionViewAtIndex(row, ListView.Contain);
    }
    function take(row: int) {
        forceActiveFocus(Qt.MouseFocusReason);
        pick(row);
    }
    function trace(forward: bool) {
        if (payloads.placed && traceable && currentIndex >= 0)
            traceRequested(payloads.pointerAt(currentIndex), forward);
    }
    function toggle(row: int) {
        const item = itemAtIndex(row);
        if (item?.unfolded) // qmllint disable
            payloads.fold(row);
        else
            payloads.unfold(row);
    }
    function goIn() {
        const item = currentItem as PayloadRow;
        if (item === null)
            return;
        if (item.foldable && !item.unfolded)
            payloads.unfold(currentIndex);
        else if (item.foldable)
            pick(currentIndex + 1);
    }
    function goOut() {
        const item = currentItem as PayloadRow;
        if (item === null)
            return;
        if (item.unfolded)
            payloads.fold(currentIndex);
        else if (payloads.parentOf(currentIndex) >= 0)
            pick(payloads.parentOf(currentIndex));
    }
    function offerMenu() {
        const item = currentItem as PayloadRow;
        if (item !== null)
            menuRequested(currentIndex, item.mapToItem(null, 30 + item.depth * step, rowHeight));
    }
    function takeKey(event: var): bool {
        const page = Math.max(1, Math.floor(height / rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Right: goIn(); return true;
        case Qt.Key_Left: goOut(); return true;
        case Qt.Key_Home: pick(count > 0 ? 0 : -1); return true;
        case Qt.Key_End: pick(count - 1); return true;
        case Qt.Key_PageDown: pick(Math.min(count - 1, currentIndex + page)); return true;
        case Qt.Key_PageUp: pick(Math.max(Math.min(0, count - 1), currentIndex - page)); return true;
        case Qt.Key_Asterisk: payloads.unfoldBelow(currentIndex); return currentIndex >= 0;
        case Qt.Key_Space: toggle(currentIndex); return currentIndex >= 0;
        case Qt.Key_Return:
        case Qt.Key_Enter: trace(event.modifiers & Qt.ShiftModifier); return true;
        case Qt.Key_Menu: offerMenu(); return true;
        }
        if (event.matches(StandardKey.Copy)) {
            payloads.copy(payloads.copyText(currentIndex));
            return true;
        }
        if (event.matches(StandardKey.Find)) {
            searchRequested();
            return true;
        }
        return false;
    }

    implicitHeight: Math.min(count, 14) * rowHeight + 8
    topMargin: 4
    bottomMargin: 4
    clip: true
    model: payloads
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: -1
    Accessible.role: Accessible.Tree
    Accessible.name: name
    Keys.onPressed: event => event.accepted = takeKey(event)
    // A copy of a value is no copy of a state.
    Keys.onShortcutOverride: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Find)
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0)
        currentIndex = 0
    onCurrentIndexChanged: if (currentIndex >= 0)
        kept = payloads.pointerAt(currentIndex)

    Connections {
        target: tree.payloads // qmllint disable

        function onModelReset() { tree.currentIndex = tree.kept === "" ? -1 : tree.payloads.rowOf(tree.kept); }
    }

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: PayloadRow {
        width: tree.width
        step: tree.step
        listFocused: tree.activeFocus
        onClicked: {
            tree.take(index);
            if (foldable)
                tree.toggle(index);
            else
                tree.trace(false);
        }
        onMenuRequested: at => {
            tree.take(index);
            tree.menuRequested(index, at);
        }
    }
}
