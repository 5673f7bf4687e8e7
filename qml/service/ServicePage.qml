// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The local service: its switch, and what it does.
Item {
    id: page

    property string part: "executions"

    function show(key: string) { part = key; }

    Connections {
        target: ServiceHost

        function onRefused(why: string) { refusal.text = why; }
        function onSeen() {
            if (ServiceHost.tokens.count === 0 && page.part !== "tokens")
                refusal.text = "";
        }
    }

    ServiceBar {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    TabRow {
        id: parts

        anchors.top: bar.bottom
        x: 8
        visible: ServiceHost.on
        titles: [
            { key: "executions", text: ServiceHost.running > 0 ? qsTr("Executions, %1 running").arg(ServiceHost.running) : qsTr("Executions") },
            { key: "tokens", text: ServiceHost.tokens.count > 0 ? qsTr("Open tokens %1").arg(ServiceHost.tokens.count) : qsTr("Open tokens") },
            { key: "dashboard", text: ServiceHost.alarming > 0 ? qsTr("Metrics and alarms, %1 in alarm").arg(ServiceHost.alarming) : qsTr("Metrics and alarms") },
            { key: "held", text: qsTr("Local services") }
        ]
        current: page.part
        onChosen: key => page.part = key
    }
    Text {
        id: refusal

        anchors { left: parts.right; leftMargin: 14; right: parent.right; rightMargin: 14; verticalCenter: parts.verticalCenter }
        visible: text !== "" && ServiceHost.on
        color: Theme.failed
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Item {
        anchors { left: parent.left; right: parent.right; top: parts.bottom; bottom: parent.bottom }
        visible: ServiceHost.on

        ExecutionList {
            anchors.fill: parent
            visible: page.part === "executions"
        }
        TokenPanel {
            anchors.fill: parent
            visible: page.part === "tokens"
        }
        ServiceDashboard {
            anchors.fill: parent
            visible: page.part === "dashboard"
        }
        HeldThings {
            anchors.fill: parent
            visible: page.part === "held"
        }
    }
    EmptyText {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; margins: 14 }
        visible: !ServiceHost.on && ServiceHost.problem === ""
        text: qsTr("Answers the states API on this machine, for the AWS CLI, boto3 and other clients. Executions that they start of the open workflow stop at its breakpoints.")
    }
}
