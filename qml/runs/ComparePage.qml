// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Two runs side by side: where they first go apart, the payloads there, and every state in either.
Item {
    id: page

    required property DebugSession session
    signal selectionRequested(string pointer)

    readonly property RunCollection runs: session.runs

    function goThere(side: int) {
        comparison.goThere(side);
        if (comparison.divergenceState !== "")
            selectionRequested(comparison.divergenceState);
    }

    RunComparison {
        id: comparison

        session: page.session
        shown: page.visible
    }
    EmptyText {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 40)
        horizontalAlignment: Text.AlignHCenter
        visible: !comparison.ready
        text: qsTr("Two runs are needed: fork this one (Ctrl+Alt+F) and let the copy go another way, or keep it and begin another.")
    }
    Item {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 10 }
        height: 32
        visible: comparison.ready

        Row {
            id: pickers

            spacing: 8
            height: parent.height

            AppComboBox {
                width: Math.min(190, page.width * 0.2)
                name: qsTr("First run")
                model: page.runs.names
                chosen: page.runs.rowOf(comparison.first)
                onActivated: index => comparison.first = page.runs.idAt(index)
            }
            AppButton {
                iconName: "compare"
                hint: qsTr("Swap the runs")
                anchors.verticalCenter: parent.verticalCenter
                onClicked: comparison.swap()
            }
            AppComboBox {
                width: Math.min(190, page.width * 0.2)
                name: qsTr("Second run")
                model: page.runs.names
                chosen: page.runs.rowOf(comparison.second)
                onActivated: index => comparison.second = page.runs.idAt(index)
            }
        }
        PlainText {
            anchors { left: pickers.right; leftMargin: 14; right: parent.right; verticalCenter: pickers.verticalCenter }
            text: comparison.summary
            color: comparison.same ? Theme.done : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Comparison: %1").arg(text)
        }
    }
    Row {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: 10 }
        spacing: 14
        visible: comparison.ready

        CompareStates {
            width: Math.min(parent.width * 0.56, 640)
            height: parent.height
            states: comparison.states
            firstName: page.runs.nameOf(comparison.first)
            secondName: page.runs.nameOf(comparison.second)
            onSelectionRequested: pointer => page.selectionRequested(pointer)
        }
        CompareDivergence {
            width: parent.width - x
            height: parent.height
            comparison: comparison
            firstName: page.runs.nameOf(comparison.first)
            secondName: page.runs.nameOf(comparison.second)
            onGoRequested: side => page.goThere(side)
        }
    }
}
