// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Chooses a state of the same scope, or a new one; with `endText` also the end.
AppComboBox {
    id: picker

    required property var targets
    required property string target
    property string endText: ""
    property bool makes: true // offers a new state
    signal picked(string name)
    signal newRequested()

    // Entries cost memory, and of ten thousand states nobody needs to see them who is not at the box.
    readonly property bool awake: activeFocus || popup.visible
    readonly property var before: endText === "" ? [] : [endText]
    readonly property var choices: awake ? [...before, ...targets, ...(makes ? [qsTr("New state …")] : [])] : [displayText]

    model: choices
    chosen: !awake || (target === "" && endText !== "") ? 0 : before.length + targets.indexOf(target)
    displayText: target !== "" ? target : endText !== "" ? endText : qsTr("not set")
    onActivated: index => {
        if (makes && index === choices.length - 1)
            newRequested();
        else
            picked(index < before.length ? "" : choices[index]);
        currentIndex = Qt.binding(() => chosen);
    }
}
