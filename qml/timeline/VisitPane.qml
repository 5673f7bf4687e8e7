// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The visits of one state: iterations, attempts, outcome. The chosen one's data stands in the panel on the right.
Item {
    id: pane

    required property VisitList visits
    property int shown: -1 // the visit in the panel
    signal visitRequested(int visit)

    readonly property var inks: ({ done: Theme.done, caught: Theme.waiting, failed: Theme.failed, aborted: Theme.failed, open: Theme.accent })
    readonly property var icons: ({ done: "succeed", caught: "catch", failed: "fail", aborted: "stop", open: "wait" })

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.border
    }
    PlainText {
        id: title

        x: 14
        width: parent.width - 28
        height: 26
        text: qsTr("%1 · %n visit(s)", "", pane.visits.count).arg(pane.visits.state)
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideMiddle
    }
    ListView {
        id: list

        anchors { left: parent.left; leftMargin: 1; right: parent.right; top: title.bottom; bottom: parent.bottom }
        clip: true
        model: pane.visits
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        reuseItems: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Visits of %1").arg(pane.visits.state)
        Keys.onReturnPressed: if (currentItem)
            (currentItem as T.ItemDelegate).clicked()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property int number
            required property int visit
            required property string status
            required property string outcome
            required property string words
            required property string start
            required property string duration

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.name: qsTr("Visit %1, %2, %3").arg(number).arg(outcome).arg(duration)
            Accessible.selected: visit === pane.shown
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.currentIndex = index;
                pane.visitRequested(visit);
            }

            contentItem: Item {
                Icon {
                    x: 12
                    width: 13
                    height: 13
                    anchors.verticalCenter: parent.verticalCenter
                    name: pane.icons[row.status]
                    colour: pane.inks[row.status]
                }
                PlainText {
                    x: 32
                    width: parent.width - x - 150
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.words
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    anchors { right: parent.right; rightMargin: 76; verticalCenter: parent.verticalCenter }
                    text: row.start
                    color: Theme.textMuted
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                }
                PlainText {
                    anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    text: row.duration
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny
                }
            }
            background: Rectangle {
                color: row.visit === pane.shown ? Theme.accentSoft : row.hovered || row.visualFocus ? Theme.hover : "transparent"
            }
        }
    }
}
