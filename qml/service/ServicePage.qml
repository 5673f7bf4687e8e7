// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The local service: its switch, and what it does.
Item {
    id: page

    property ServiceLink link: null
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

        link: page.link
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
    TabRow {
        id: parts

        anchors.verticalCenter: bar.verticalCenter
        x: bar.used + 14
        room: page.width - x - 8
        visible: ServiceHost.on
        titles: [
            { key: "executions", text: ServiceHost.running > 0 ? qsTr("Executions, %1 running").arg(ServiceHost.running) : qsTr("Executions") },
            { key: "tokens", text: ServiceHost.tokens.count > 0 ? qsTr("Open tokens %1").arg(ServiceHost.tokens.count) : qsTr("Open tokens") },
            { key: "answerers", text: qsTr("Who answers") },
            { key: "dashboard", text: ServiceHost.alarming > 0 ? qsTr("Metrics and alarms, %1 in alarm").arg(ServiceHost.alarming) : qsTr("Metrics and alarms") },
            { key: "held", text: qsTr("Local services") }
        ]
        current: page.part
        onChosen: key => page.part = key
    }
    PlainText {
        id: refusal

        anchors { left: parent.left; right: parent.right; top: bar.bottom; margins: 14; topMargin: 6 }
        height: text !== "" && ServiceHost.on ? 18 : 0
        visible: height > 0
        color: Theme.failed
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Item {
        anchors { left: parent.left; right: parent.right; top: refusal.bottom; bottom: parent.bottom }
        visible: ServiceHost.on

        ExecutionList {
            anchors.fill: parent
            visible: page.part === "executions"
        }
        TokenPanel {
            anchors.fill: parent
            visible: page.part === "tokens"
        }
        ServiceAnswerers {
            anchors.fill: parent
            visible: page.part === "answerers"
        }
        ServiceDashboard {
            link: page.link
            anchors.fill: parent
            visible: page.part === "dashboard"
        }
        HeldThings {
            anchors.fill: parent
            visible: page.part === "held"
        }
    }
    Column {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; margins: 14 }
        visible: !ServiceHost.on
        spacing: 10

        PlainText {
            visible: ServiceHost.problem !== ""
            width: parent.width
            text: ServiceHost.problem
            color: Theme.failed
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        EmptyText {
            width: parent.width
            text: qsTr("Answers the states API on this machine, for the AWS CLI, boto3 and other clients. Executions that they start of the open workflow stop at its breakpoints.")
        }
    }
}
