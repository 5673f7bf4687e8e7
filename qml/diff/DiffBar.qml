// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What is compared, how much changed, and the way from change to change.
Rectangle {
    id: bar

    required property DiffSession session

    height: 48
    color: Theme.panel

    component Count: PlainText {
        required property int number
        required property string sign
        required property string what

        anchors.verticalCenter: parent.verticalCenter
        text: sign + " " + what.arg(number)
        font.pixelSize: Theme.fontSmall
        font.weight: Font.Medium
        Accessible.role: Accessible.StaticText
        Accessible.name: what.arg(number)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    PlainText {
        anchors { left: parent.left; leftMargin: 16; right: right.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        text: qsTr("%1  →  %2").arg(bar.session.beforeName).arg(bar.session.afterName)
        color: Theme.text
        font.pixelSize: Theme.fontNormal
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Accessible.role: Accessible.Heading
        Accessible.name: qsTr("Changes from %1 to %2").arg(bar.session.beforeName).arg(bar.session.afterName)
    }
    Row {
        id: right

        anchors { right: parent.right; rightMargin: 14 }
        height: parent.height
        spacing: 14

        Count {
            number: bar.session.added
            sign: "+"
            what: qsTr("%1 added")
            color: Theme.done
        }
        Count {
            number: bar.session.removed
            sign: "−"
            what: qsTr("%1 removed")
            color: Theme.failed
        }
        Count {
            number: bar.session.changed
            sign: "~"
            what: qsTr("%1 changed")
            color: Theme.waiting
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppButton {
                iconName: "previous"
                text: qsTr("Previous")
                hint: qsTr("Previous change (Shift+F7)")
                enabled: bar.session.open && !bar.session.same
                onClicked: bar.session.step(-1)
            }
            AppButton {
                iconName: "next"
                text: qsTr("Next")
                hint: qsTr("Next change (F7)")
                enabled: bar.session.open && !bar.session.same
                onClicked: bar.session.step(1)
            }
            AppButton {
                iconName: "theme"
                hint: qsTr("Light or dark (Ctrl+Shift+L)")
                onClicked: Theme.toggle()
            }
        }
    }

    Shortcut {
        sequence: "F7"
        onActivated: bar.session.step(1)
    }
    Shortcut {
        sequence: "Shift+F7"
        onActivated: bar.session.step(-1)
    }
    Shortcut {
        sequence: "Ctrl+Shift+L"
        onActivated: Theme.toggle()
    }
}
