// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The test cases and how they ended. A click chooses one and runs it in the debugger.
ListView {
    id: list

    required property CaseList cases

    clip: true
    model: cases
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Test cases")
    Keys.onReturnPressed: cases.debug(currentIndex)
    Keys.onEnterPressed: cases.debug(currentIndex)
    Keys.onSpacePressed: cases.choose(currentIndex)
    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = 0

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string name
        required property string verdict
        required property string detail
        readonly property bool chosen: list.cases.current === index

        width: list.width
        implicitHeight: 38
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: verdict === "passed" ? qsTr("%1, passed, %2").arg(name).arg(detail) : verdict === "failed" ? qsTr("%1, failed: %2").arg(name).arg(detail) : qsTr("%1, %2").arg(name).arg(detail)
        Accessible.onPressAction: clicked()
        onClicked: {
            list.currentIndex = index;
            list.cases.debug(index);
        }

        contentItem: Item {
            Icon {
                x: 12
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                name: row.verdict === "passed" ? "succeed" : row.verdict === "failed" ? "fail" : "pattern"
                colour: row.verdict === "passed" ? Theme.done : row.verdict === "failed" ? Theme.failed : Theme.textMuted
            }
            PlainText {
                x: 34
                y: 3
                width: parent.width - x - 10
                text: row.name
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
                elide: Text.ElideRight
            }
            PlainText {
                x: 34
                y: 19
                width: parent.width - x - 10
                text: row.detail
                color: row.verdict === "failed" ? Theme.failed : Theme.textMuted
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideRight
            }
        }
        background: Rectangle {
            color: row.chosen || (row.ListView.isCurrentItem && list.activeFocus) ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        }
    }
}
