// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The switch, where clients connect to, and what can be set while it is off.
Item {
    id: bar

    property ServiceLink link: null
    readonly property bool off: ServiceHost.state === ServiceHost.Off
    readonly property real used: left.x + left.width

    implicitHeight: 42

    Row {
        id: left

        anchors { left: parent.left; leftMargin: 14; verticalCenter: parent.verticalCenter }
        spacing: 10

        AppButton {
            iconName: bar.off ? "run" : "stop"
            tint: bar.off ? Theme.done : Theme.failed
            text: bar.off ? qsTr("Start the local service") : ""
            hint: bar.off ? qsTr("Start the local service") : qsTr("Stop the local service")
            checked: ServiceHost.on
            onClicked: ServiceHost.toggle()
        }
        PlainText {
            visible: ServiceHost.on
            anchors.verticalCenter: parent.verticalCenter
            text: ServiceHost.url.replace("http://", "")
            color: Theme.done
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Listens at %1").arg(ServiceHost.url)
        }
        AppButton {
            visible: ServiceHost.on
            iconName: "copy"
            hint: qsTr("Copy what a shell needs to use it")
            onClicked: {
                words.selectAll();
                words.copy();
            }

            TextEdit {
                id: words

                visible: false
                text: "export AWS_ENDPOINT_URL=" + ServiceHost.url + " AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x HTTP_PROXY=" + ServiceHost.url
            }
        }
        AppButton {
            visible: ServiceHost.on && bar.link !== null
            iconName: "run"
            tint: Theme.done
            hint: qsTr("Start the open workflow here, with the test input")
            onClicked: bar.link.start()
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
        visible: bar.off
        spacing: 8

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Port")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextField {
            width: 64
            mono: true
            text: String(ServiceHost.port)
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 0; top: 65535 }
            Accessible.name: qsTr("Port of the local service; 0 takes a free one")
            onEditingFinished: {
                ServiceHost.port = parseInt(text);
                text = Qt.binding(() => String(ServiceHost.port));
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Data")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextField {
            width: Math.max(110, Math.min(240, (bar.width - left.width - 260) / 2))
            mono: true
            text: ServiceHost.dataFolder
            Accessible.name: qsTr("Folder where the local service keeps its data")
            onEditingFinished: {
                ServiceHost.dataFolder = text;
                text = Qt.binding(() => ServiceHost.dataFolder);
            }
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Settings")
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextField {
            width: Math.max(90, Math.min(200, (bar.width - left.width - 300) / 2))
            mono: true
            text: ServiceHost.settingsFile
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Settings file of the local service: handlers, tables, rules, alarms")
            onEditingFinished: {
                ServiceHost.settingsFile = text;
                text = Qt.binding(() => ServiceHost.settingsFile);
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
