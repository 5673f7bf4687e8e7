// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Which state to add: on a transition, or after a state.
AppMenu {
    id: menu

    required property DocumentController document
    property string transition: ""
    property string state: ""

    function offer(onTransition: string, afterState: string, at: point) {
        transition = onTransition;
        state = afterState;
        openAt(at);
    }

    title: transition !== "" ? qsTr("Insert here") : qsTr("Add a state")
    entries: StateTypes.entries
    onChosen: key => transition !== "" ? document.insertOn(transition, key) : document.addAfter(state, key)
}
