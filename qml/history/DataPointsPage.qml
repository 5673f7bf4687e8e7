// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Two payloads of the run side by side: what became of the data between any two points.
Item {
    id: page

    required property HistorySession session

    readonly property VisitView visit: session.visit

    PayloadPoints {
        id: points

        session: page.session
    }

    component Choice: Item {
        id: choice

        required property int place
        required property string letter
        required property string words

        width: parent ? parent.width : 0
        height: 32

        PlainText {
            id: letterText

            anchors.verticalCenter: parent.verticalCenter
            text: choice.letter
            color: Theme.accent
            font.pixelSize: Theme.fontLarge
            font.weight: Font.Bold
        }
        PlainText {
            anchors { left: letterText.right; leftMargin: 10; right: inputButton.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
            text: choice.words === "" ? qsTr("not chosen") : choice.words
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Point %1: %2").arg(choice.letter).arg(text)
            color: choice.words === "" ? Theme.textMuted : Theme.text
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
        }
        AppButton {
            id: inputButton

            anchors { right: outputButton.left; rightMargin: 6; verticalCenter: parent.verticalCenter }
            enabled: page.visit.index >= 0
            text: qsTr("Input")
            hint: qsTr("Point %1 is the input of the visit that is shown").arg(choice.letter)
            Accessible.name: qsTr("Input as %1").arg(choice.letter)
            onClicked: points.setVisit(choice.place, page.visit.index, "input")
        }
        AppButton {
            id: outputButton

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            enabled: page.visit.index >= 0
            text: qsTr("Output")
            hint: qsTr("Point %1 is the output of the visit that is shown").arg(choice.letter)
            Accessible.name: qsTr("Output as %1").arg(choice.letter)
            onClicked: points.setVisit(choice.place, page.visit.index, "output")
        }
    }

    ScrollColumn {
        id: left

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.min(400, parent.width * 0.36)
        spacing: 4

        PlainText {
            width: parent.width
            text: page.visit.index >= 0 ? qsTr("Shown: %1 (%2). Take its input or output as a point, then go to another state.").arg(page.visit.title).arg(page.visit.subtitle)
                                        : qsTr("Select a state that was visited: its input or output can be a point.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        Choice {
            place: 0
            letter: "A"
            words: points.first
        }
        Choice {
            place: 1
            letter: "B"
            words: points.second
        }
        Row {
            spacing: 6
            visible: points.first !== "" || points.second !== ""

            AppButton {
                iconName: "compare"
                text: qsTr("Swap")
                onClicked: points.swap()
            }
            AppButton {
                flat: true
                iconName: "close"
                text: qsTr("Clear")
                onClicked: points.clear()
            }
        }
    }
    ListView {
        id: list

        anchors { left: left.right; right: whole.left; top: parent.top; bottom: parent.bottom; topMargin: 8; rightMargin: 6 }
        visible: points.payload !== undefined
        clip: true
        model: points.changes
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Differences")

        T.ScrollBar.vertical: AppScrollBar {}

        header: PlainText {
            width: list.width
            height: 26
            text: points.differences === 0 ? qsTr("A and B are the same.") : qsTr("%n difference(s) from A to B", "", points.differences)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
        delegate: Item {
            id: change

            required property var modelData
            readonly property string sign: modelData.kind === "added" ? "+" : modelData.kind === "removed" ? "−" : "~"
            readonly property color ink: modelData.kind === "added" ? Theme.done : modelData.kind === "removed" ? Theme.failed : Theme.waiting

            width: list.width
            height: words.implicitHeight + 8
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 %2: %3").arg(modelData.kind).arg(modelData.pointer).arg(words.text)

            PlainText {
                y: 4
                text: change.sign
                color: change.ink
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Bold
            }
            PlainText {
                id: words

                x: 16
                y: 4
                width: parent.width - 20
                text: [change.modelData.pointer === "" ? qsTr("the whole") : change.modelData.pointer, [change.modelData.before, change.modelData.after].filter(part => part !== "").join(" → ")].join("  ")
                color: Theme.text
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
    }
    ScrollColumn {
        id: whole

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: list.visible ? parent.width * 0.34 : 0
        visible: list.visible

        TitledValue {
            width: parent.width
            title: qsTr("B, with what changed since A")
            payload: points.payload
        }
    }
}
