// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done with a transition.
AppMenu {
    id: menu

    required property StateActions actions
    required property CanvasItem canvas
    property string transition: ""
    readonly property string state: canvas.selected
    // The same for the command palette, for each transition of the selected state.
    readonly property var commands: {
        canvas.stateCount; // of another graph they may be others
        const all = [];
        for (const each of canvas.transitionsOf(state)) {
            for (const entry of entries)
                all.push({ key: "transition-" + entry.key + each.pointer, text: entry.text, detail: each.text, icon: entry.icon, shortcut: entry.shortcut ?? "", run: () => act(entry.key, each.pointer, canvas.middleOf(each.pointer)) });
        }
        return all;
    }
    property point place
    signal insertRequested(string transition, point at)

    function offer(pointer: string, at: point) {
        transition = pointer;
        place = at;
        openAt(at);
    }

    title: qsTr("Transition")
    width: 236
    entries: [
        { key: "insert", text: qsTr("Insert a state here…"), icon: "plus", shortcut: qsTr("T, Insert") },
        { key: "paste", text: qsTr("Paste here"), icon: "text" },
        { key: "remove", text: qsTr("Remove the transition"), icon: "delete", shortcut: qsTr("T, Delete") }
    ]
    function act(key: string, pointer: string, at: point) {
        if (key === "insert")
            insertRequested(pointer, at);
        else if (key === "paste")
            actions.pasteOn(pointer);
        else
            actions.removeTransition(pointer);
    }
    onChosen: key => act(key, transition, place)
}
