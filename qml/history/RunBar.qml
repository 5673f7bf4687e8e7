// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Which executions are in the set, and how to add more.
Item {
    id: bar

    required property ReplayDesk desk
    readonly property RunSet runs: desk.runs

    height: Theme.controlHeight

    Row {
        spacing: 6

        AppButton {
            iconName: "open"
            text: qsTr("Add files…")
            hint: qsTr("Adds execution histories")
            onClicked: bar.desk.addFiles()
        }
        AppButton {
            iconName: "open"
            text: qsTr("Add a folder…")
            hint: qsTr("Adds all histories in a folder, at any depth (Ctrl+Alt+H)")
            onClicked: bar.desk.addFolder()
        }
        AppButton {
            visible: bar.desk.history.loaded
            iconName: "plus"
            text: qsTr("Add the open one")
            onClicked: bar.runs.add([bar.desk.history.path])
        }
        AppButton {
            visible: bar.runs.count > 0
            iconName: "close"
            hint: qsTr("Empty the table")
            onClicked: bar.runs.clear()
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: 6
            text: bar.runs.busy ? qsTr("Reading… %1 %").arg(Math.round(100 * bar.runs.progress)) : bar.runs.summary
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        AppButton {
            visible: bar.runs.busy
            text: qsTr("Cancel")
            hint: qsTr("Stops reading")
            onClicked: bar.runs.cancel()
        }
    }
}
