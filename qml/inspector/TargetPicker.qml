// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Chooses a state of the same scope; with `endText` also the end.
AppComboBox {
    id: picker

    required property var targets
    required property string target
    property string endText: ""
    signal picked(string name)

    readonly property var choices: endText === "" ? targets : [endText, ...targets]

    model: choices
    currentIndex: target === "" && endText !== "" ? 0 : choices.indexOf(target)
    displayText: target === "" ? endText : target
    onActivated: index => picked(endText !== "" && index === 0 ? "" : choices[index])
}
