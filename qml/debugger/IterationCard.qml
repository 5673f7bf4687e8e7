// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The iterations of the Map that is looked at, or around the state that is: which of them the graph and the data show.
Card {
    id: card

    required property DebugSession session
    readonly property IterationList iterations: session.iterations

    function choose(index: int) {
        if (index >= 0 && index < iterations.count)
            session.chooseIteration(iterations.map, index);
    }

    visible: iterations.count > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Iterations of %1").arg(iterations.name)

    Item {
        width: parent.width
        height: 24

        PlainText {
            anchors { left: parent.left; right: buttons.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: qsTr("Iterations of %1").arg(card.iterations.name)
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Row {
            id: buttons

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: 4

            AppButton {
                visible: card.iterations.failed > 0
                implicitHeight: 24
                iconName: "fail"
                hint: qsTr("To the next iteration that failed")
                onClicked: card.choose(card.iterations.nextFailed())
            }
            AppButton {
                implicitHeight: 24
                checked: card.iterations.chosen < 0
                text: qsTr("As it runs")
                hint: qsTr("Show of each state what the run did there last, in whichever iteration")
                onClicked: card.session.chooseIteration(card.iterations.map, -1)
            }
        }
    }
    PlainText {
        width: parent.width
        text: card.iterations.summary
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        elide: Text.ElideRight
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / 44))
        readonly property int chosen: card.iterations.chosen

        width: parent.width
        height: Math.min(Math.ceil(count / columns), 4) * cellHeight
        cellWidth: width / columns
        cellHeight: 26
        clip: true
        model: card.iterations
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Iterations")
        onChosenChanged: if (chosen >= 0)
            positionViewAtIndex(chosen, GridView.Contain)
        Keys.onLeftPressed: card.choose(card.iterations.chosen - 1)
        Keys.onRightPressed: card.choose(card.iterations.chosen + 1)
        Keys.onUpPressed: card.choose(card.iterations.chosen - columns)
        Keys.onDownPressed: card.choose(card.iterations.chosen + columns)

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: IterationCell {
            width: grid.cellWidth - 4
            focused: grid.activeFocus && chosen
            onClicked: card.choose(index)
        }
    }
}
