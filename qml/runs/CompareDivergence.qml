// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Where two runs first go apart, and what differs in the payloads there.
Item {
    id: view

    required property RunComparison comparison
    required property string firstName
    required property string secondName
    signal goRequested(int side)

    Column {
        id: head

        width: parent.width
        spacing: 6

        PlainText {
            width: parent.width
            visible: text !== ""
            text: view.comparison.divergence === "" ? "" : qsTr("First difference: %1").arg(view.comparison.divergence)
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: 6

            AppButton {
                visible: view.comparison.inFirst
                iconName: "next"
                text: qsTr("Go there in %1").arg(view.firstName)
                hint: qsTr("Shows this run where it goes another way")
                onClicked: view.goRequested(1)
            }
            AppButton {
                visible: view.comparison.inSecond
                iconName: "next"
                text: qsTr("Go there in %1").arg(view.secondName)
                hint: qsTr("Shows this run where it goes another way")
                onClicked: view.goRequested(2)
            }
        }
        Segmented {
            visible: view.comparison.parts.length > 0
            choiceHeight: 22
            choiceWidth: 66
            choices: view.comparison.parts
            current: view.comparison.part
            onChosen: key => view.comparison.part = key
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: 6; bottom: parent.bottom }
        clip: true
        model: view.comparison.changes
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Differences of the payload")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property var modelData
            readonly property color ink: modelData.kind === "added" ? Theme.done : modelData.kind === "removed" ? Theme.failed : Theme.waiting

            width: list.width
            implicitHeight: words.implicitHeight + 8
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(modelData.path).arg(modelData.words)
            Accessible.description: qsTr("%1: %2. %3: %4").arg(view.firstName).arg(modelData.before).arg(view.secondName).arg(modelData.after)

            contentItem: Item {
                PlainText {
                    id: sign

                    x: 4
                    y: 3
                    width: 16
                    text: row.modelData.sign
                    color: row.ink
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.Bold
                }
                Column {
                    id: words

                    anchors { left: sign.right; leftMargin: 4; right: parent.right; rightMargin: 8 }
                    y: 3

                    PlainText {
                        width: parent.width
                        text: row.modelData.path + "  " + row.modelData.words
                        color: Theme.text
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontSmall - 0.5
                        elide: Text.ElideMiddle
                    }
                    PlainText {
                        width: parent.width
                        visible: row.modelData.kind !== "added"
                        text: view.firstName + ": " + row.modelData.before
                        color: Theme.textMuted
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                    PlainText {
                        width: parent.width
                        visible: row.modelData.kind !== "removed"
                        text: view.secondName + ": " + row.modelData.after
                        color: Theme.textMuted
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: list.activeFocus && list.currentIndex === row.index ? Theme.accentSoft : "transparent"
            }
        }
    }
    EmptyText {
        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: 10 }
        visible: list.count === 0 && view.comparison.parts.length > 0
        text: qsTr("This payload is the same in both.")
    }
}
