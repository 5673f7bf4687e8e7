// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Goes through a recorded execution: to its ends, event by event, or playing at a chosen speed.
Row {
    id: transport

    required property HistorySession history
    property bool wide: true
    property bool tight: false // what can be seen and chosen elsewhere goes
    signal historyRequested()

    function toggle() { player.toggle(); }

    spacing: 6

    HistoryPlayer {
        id: player

        session: transport.history
    }
    AppButton {
        iconName: "open"
        text: transport.history.loaded || transport.tight ? "" : qsTr("Open a history…")
        hint: qsTr("Open a history file (Ctrl+H)")
        onClicked: transport.historyRequested()
    }
    AppButton {
        iconName: "first"
        hint: qsTr("To the start (Home)")
        enabled: transport.history.loaded
        onClicked: transport.history.position = 1
    }
    AppButton {
        iconName: "previous"
        hint: qsTr("One event back (Shift+F10)")
        enabled: transport.history.loaded && transport.history.position > 1
        onClicked: transport.history.position -= 1
    }
    AppButton {
        iconName: player.playing ? "pause" : "run"
        tint: Theme.done
        text: !transport.wide ? "" : player.playing ? qsTr("Pause") : qsTr("Play")
        hint: player.playing ? qsTr("Stop here (Ctrl+Alt+P)") : qsTr("Let the events pass (Ctrl+Alt+P)")
        enabled: transport.history.eventCount > 0
        onClicked: player.toggle()
    }
    AppButton {
        iconName: "next"
        hint: qsTr("One event on (F10)")
        enabled: transport.history.loaded && transport.history.position < transport.history.eventCount
        onClicked: transport.history.position += 1
    }
    AppButton {
        iconName: "last"
        hint: qsTr("To the end (End)")
        enabled: transport.history.loaded
        onClicked: transport.history.position = transport.history.eventCount
    }
    AppComboBox {
        width: 74
        visible: transport.history.eventCount > 0 && !transport.tight
        name: qsTr("Speed in events a second")
        model: player.speedNames
        chosen: player.chosenSpeed
        anchors.verticalCenter: parent.verticalCenter
        onActivated: index => player.chosenSpeed = index
    }
    PlainText {
        visible: transport.history.loaded && !transport.tight
        text: qsTr("event %1 of %2").arg(transport.history.position).arg(transport.history.eventCount)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        anchors.verticalCenter: parent.verticalCenter
    }
}
