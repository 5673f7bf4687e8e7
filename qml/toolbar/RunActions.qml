// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

Row {
    id: actions

    required property DebugSession session
    property bool wide: true
    property bool tight: false // no room for a word
    readonly property string word: running ? qsTr("Pause") : session.active && !session.ended ? qsTr("Continue") : qsTr("Run")

    readonly property bool running: session.status === DebugSession.Running

    spacing: 6

    AppButton {
        iconName: actions.running ? "pause" : "run"
        tint: Theme.done
        text: actions.tight ? "" : actions.word
        Accessible.name: actions.word
        hint: actions.running ? qsTr("Pause (F6)") : qsTr("Run to the next breakpoint (F5)")
        onClicked: actions.running ? actions.session.pause() : actions.session.run()
    }
    AppButton {
        iconName: "step-over"
        text: actions.wide ? qsTr("Step over") : ""
        hint: qsTr("Step over (F10)")
        enabled: actions.session.canStep || actions.session.ended
        onClicked: actions.session.stepOver()
    }
    AppButton {
        iconName: "step-into"
        text: actions.wide ? qsTr("Step into") : ""
        hint: qsTr("Step into (F11)")
        enabled: actions.session.canStep || actions.session.ended
        onClicked: actions.session.stepInto()
    }
    AppButton {
        iconName: "step-out"
        text: actions.wide ? qsTr("Step out") : ""
        hint: qsTr("Step out (Shift+F11)")
        enabled: actions.session.active && actions.session.canStep
        onClicked: actions.session.stepOut()
    }
    AppButton {
        iconName: "step-stage"
        hint: qsTr("To the next stage inside the state (Ctrl+F11)")
        enabled: actions.session.canStep || actions.session.ended
        onClicked: actions.session.stepStage()
    }
    AppButton {
        iconName: "step-back"
        tint: Theme.container
        text: actions.wide ? qsTr("Step back") : ""
        hint: qsTr("Step back (Shift+F10)")
        enabled: actions.session.canGoBack
        onClicked: actions.session.stepBack()
    }
    AppButton {
        iconName: "run-back"
        tint: Theme.container
        hint: qsTr("Back to the breakpoint before, or the start (Ctrl+F5)")
        enabled: actions.session.canGoBack
        onClicked: actions.session.runBack()
    }
    AppButton {
        iconName: "stop"
        tint: Theme.failed
        text: actions.wide ? qsTr("Stop") : ""
        hint: qsTr("Stop (Shift+F5)")
        enabled: actions.session.active
        onClicked: actions.session.stop()
    }
}
