// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Tells what happened, and goes by itself; what is severe stays until it is closed.
Rectangle {
    id: notice

    property bool severe: false
    property string text: ""
    property string action: "" // what can be done about it; empty: nothing here
    signal actionRequested()

    function show(message: string, isSevere: bool) {
        text = message;
        severe = isSevere;
        action = "";
        visible = true;
        timer.restart();
    }

    function offer(words: string) {
        if (visible)
            action = words;
    }
    // Something was done since: what went wrong before is no news any more.
    function settle() {
        if (severe)
            visible = false;
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

        interval: Math.min(15000, Math.max(3500, notice.text.length * 60)) // as long as it takes to read
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
        PlainText {
            id: label

            width: Math.min(implicitWidth, notice.parent.width - 130 - (notice.action === "" ? 0 : 190))
            text: notice.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        AppButton {
            visible: notice.action !== ""
            text: notice.action
            anchors.verticalCenter: parent.verticalCenter
            onClicked: {
                notice.visible = false;
                notice.actionRequested();
            }
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
