// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Tells what happened, and goes by itself; what is severe stays until it is closed.
Rectangle {
    id: notice

    property bool severe: false
    property string text: ""

    function show(message: string, isSevere: bool) {
        text = message;
        severe = isSevere;
        visible = true;
        timer.restart();
    }

    visible: false
    width: Math.min(row.implicitWidth + 28, parent.width - 48)
    height: label.height + 20
    radius: Theme.radius
    color: Theme.raised
    border.color: severe ? Theme.failed : Theme.done
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: timer

        interval: 3500
        onTriggered: if (!notice.severe)
            notice.visible = false
    }

    Row {
        id: row

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Icon {
            name: notice.severe ? "problem" : "succeed"
            colour: notice.severe ? Theme.failed : Theme.done
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label

            width: Math.min(implicitWidth, notice.parent.width - 130)
            text: notice.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        AppButton {
            iconName: "close"
            hint: qsTr("Close the message")
            visible: notice.severe
            anchors.verticalCenter: parent.verticalCenter
            onClicked: notice.visible = false
        }
    }
}
