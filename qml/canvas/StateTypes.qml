// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

pragma Singleton

import QtQuick

// The types of states, as menus and the palette offer them.
QtObject {
    readonly property var entries: [
        { key: "Task", text: qsTr("Task"), icon: "task", hint: qsTr("Calls a function or a service") },
        { key: "Choice", text: qsTr("Choice"), icon: "choice", hint: qsTr("Goes one of several ways") },
        { key: "Parallel", text: qsTr("Parallel"), icon: "parallel", hint: qsTr("Runs branches at the same time") },
        { key: "Map", text: qsTr("Map"), icon: "map", hint: qsTr("Runs the same steps for each item") },
        { key: "Wait", text: qsTr("Wait"), icon: "wait", hint: qsTr("Waits for a time") },
        { key: "Pass", text: qsTr("Pass"), icon: "pass", hint: qsTr("Shapes the data") },
        { key: "Succeed", text: qsTr("Succeed"), icon: "succeed", hint: qsTr("Ends well") },
        { key: "Fail", text: qsTr("Fail"), icon: "fail", hint: qsTr("Ends with an error") }
    ]
}
