// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What the chosen test case answers for each Task state.
ListView {
    id: list

    required property MockEditor editor
    signal editRequested(int row)

    clip: true
    model: editor
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Answers of the test case")
    Keys.onReturnPressed: editRequested(currentIndex)
    Keys.onEnterPressed: editRequested(currentIndex)
    Keys.onSpacePressed: editRequested(currentIndex)
    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = 0

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string stateName
        required property string answers
        required property bool strange
        readonly property string words: answers === "" ? qsTr("no answer: the run asks") : strange ? qsTr("%1 (the definition has no such state)").arg(answers) : answers

        width: list.width
        implicitHeight: 38
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2").arg(stateName).arg(words)
        Accessible.onPressAction: clicked()
        onClicked: {
            list.currentIndex = index;
            list.editRequested(index);
        }

        contentItem: Item {
            PlainText {
                x: 12
                y: 3
                width: parent.width - x - 10
                text: row.stateName
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
                elide: Text.ElideRight
            }
            PlainText {
                x: 12
                y: 19
                width: parent.width - x - 10
                text: row.words
                color: row.strange ? Theme.waiting : Theme.textMuted
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideRight
            }
        }
        background: Rectangle {
            color: row.ListView.isCurrentItem && list.activeFocus ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        }
    }
}
