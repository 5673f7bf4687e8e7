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
        { key: "insert", text: qsTr("Insert a state here…"), icon: "plus" },
        { key: "paste", text: qsTr("Paste here"), icon: "edit" },
        { key: "remove", text: qsTr("Remove the transition"), icon: "delete" }
    ]
    onChosen: key => {
        if (key === "insert")
            insertRequested(transition, place);
        else if (key === "paste")
            actions.pasteOn(transition);
        else
            actions.removeTransition(transition);
    }
}
