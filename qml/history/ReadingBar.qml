// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What of the files could not be read: a line, and all of it on demand.
Rectangle {
    id: bar

    required property HistorySession session
    property bool unfolded: false
    property bool dismissed: false

    readonly property var problems: session.problems

    onProblemsChanged: {
        dismissed = false;
        unfolded = false;
    }
    visible: problems.length > 0 && !dismissed
    implicitHeight: column.implicitHeight + 16
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.waiting
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline.text

    Column {
        id: column

        x: 12
        y: 8
        width: parent.width - 24
        spacing: 6

        Item {
            width: parent.width
            height: Math.max(headline.implicitHeight, Theme.controlHeight)

            Icon {
                y: 5
                width: 15
                height: 15
                name: "problem"
                colour: Theme.waiting
            }
            PlainText {
                id: headline

                anchors { left: parent.left; leftMargin: 24; right: buttons.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: (bar.problems.length === 1 ? bar.problems[0]
                                                 : qsTr("%n place(s) of the files could not be read; the rest is shown.", "", bar.problems.length))
                      + " " + qsTr("Events that were read: %1.").arg(bar.session.eventCount)
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: 4

                AppButton {
                    visible: bar.problems.length > 1
                    text: bar.unfolded ? qsTr("Less") : qsTr("Details")
                    onClicked: bar.unfolded = !bar.unfolded
                }
                AppButton {
                    flat: true
                    iconName: "close"
                    hint: qsTr("Close")
                    onClicked: bar.dismissed = true
                }
            }
        }
        AppTextArea {
            visible: bar.unfolded
            width: parent.width
            readOnly: true
            mostLines: 8
            name: qsTr("What could not be read")
            text: bar.problems.map(line => line).join("\n")
        }
    }
}
