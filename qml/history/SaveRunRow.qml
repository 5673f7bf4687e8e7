// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A run as a file, in one click each.
Flow {
    id: row

    required property ReplayDesk desk

    spacing: 6

    AppButton {
        iconName: "check"
        tint: Theme.done
        text: qsTr("Test…")
        hint: qsTr("A test case in a mock file, with its input; run at once to see that it holds")
        Accessible.name: qsTr("Save as test case…")
        enabled: row.desk.saver.available
        onClicked: row.desk.save("test")
    }
    AppButton {
        iconName: "save"
        text: qsTr("Mocks…")
        hint: qsTr("The answers of all tasks as a mock file")
        Accessible.name: qsTr("Save as mock file…")
        enabled: row.desk.saver.available
        onClicked: row.desk.save("mocks")
    }
    AppButton {
        iconName: "export"
        text: qsTr("Capture…")
        hint: qsTr("The whole run with its definition as one file, to keep or pass on")
        Accessible.name: qsTr("Save as capture…")
        enabled: row.desk.saver.available
        onClicked: row.desk.save("capture")
    }
}
