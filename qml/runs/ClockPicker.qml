// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// How time passes in a run, in the toolbar.
AppComboBox {
    id: picker

    required property RunClock clock

    name: qsTr("Clock")
    displayText: [qsTr("Virtual time"), qsTr("Stepped time"), qsTr("Time ×%1").arg(clock.factor), qsTr("Real time")][clock.mode]
    model: [qsTr("Instant"), qsTr("Stepped"), qsTr("Scaled ×%1").arg(clock.factor), qsTr("Real")]
    chosen: clock.mode
    onActivated: index => clock.mode = index
}
