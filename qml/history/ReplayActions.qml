// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the toolbar offers for a recorded execution.
Row {
    id: actions

    required property ReplayDesk desk
    property bool wide: true

    spacing: 6

    AppButton {
        iconName: "step-over"
        tint: Theme.accent
        text: actions.wide ? qsTr("Re-execute") : ""
        hint: qsTr("Step through this execution again, with the recorded answers (Ctrl+Alt+X)")
        enabled: actions.desk.reexecution.available
        onClicked: actions.desk.stepThrough()
    }
    AppButton {
        iconName: "retry"
        tint: Theme.container
        text: actions.wide ? qsTr("Fix and resume") : ""
        hint: qsTr("Go on from where it failed (Ctrl+Alt+U)")
        enabled: actions.desk.redrive.available
        onClicked: actions.desk.askRedrive()
    }
    AppButton {
        iconName: "check"
        tint: Theme.done
        text: actions.wide ? qsTr("Make a test") : ""
        hint: qsTr("Save this execution as a test case (Ctrl+Alt+T)")
        enabled: actions.desk.saver.available
        onClicked: actions.desk.save("test")
    }
}
