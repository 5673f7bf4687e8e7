// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The branches and iterations that run at once: which one is stepped, which ones wait, and which runs next.
Column {
    id: list

    required property DebugSession session
    signal selectionRequested(string pointer)

    spacing: 4

    Row {
        width: parent.width
        spacing: 8

        SectionLabel {
            width: parent.width - switchButton.width - 8
            text: qsTr("Running at once %1").arg(list.session.strands.length)
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            id: switchButton

            implicitHeight: 22
            checked: list.session.selectedFirst
            text: list.session.selectedFirst ? qsTr("Chosen first") : qsTr("In turn")
            hint: list.session.selectedFirst ? qsTr("The chosen one runs as long as it can; press to let all take turns")
                                             : qsTr("All take turns; press to let the chosen one run as long as it can")
            onClicked: list.session.selectedFirst = !list.session.selectedFirst
        }
    }
    Repeater {
        model: list.session.strands

        T.ItemDelegate {
            id: row

            required property var modelData

            width: list.width
            implicitHeight: Math.max(27, words.implicitHeight + 8)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.name: [modelData.title, modelData.detail, modelData.wakes].filter(part => part !== "").join(", ")
            Accessible.description: modelData.held ? qsTr("held") : modelData.next ? qsTr("runs next") : modelData.ready ? qsTr("can run") : qsTr("waits")
            Accessible.checked: modelData.selected
            Accessible.onPressAction: clicked()
            onClicked: {
                list.session.selectStrand(modelData.id);
                if (modelData.pointer !== "")
                    list.selectionRequested(modelData.pointer);
            }

            contentItem: Item {
                Rectangle {
                    id: dot

                    x: 8
                    width: 9
                    height: 9
                    radius: 4.5
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.modelData.held ? "transparent" : row.modelData.ready ? Theme.accent : Theme.waiting
                    border.width: 1.3
                    border.color: row.modelData.held ? Theme.borderStrong : row.modelData.ready ? Theme.accent : Theme.waiting
                }
                Column {
                    id: words

                    anchors { left: dot.right; leftMargin: 9; right: hold.left; rightMargin: 4; verticalCenter: parent.verticalCenter }

                    PlainText {
                        width: parent.width
                        text: row.modelData.next ? qsTr("%1 · next").arg(row.modelData.title) : row.modelData.title
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        font.weight: row.modelData.selected ? Font.DemiBold : Font.Normal
                        elide: Text.ElideRight
                    }
                    // The whole of it: lines of control of one state differ in nothing else.
                    PlainText {
                        width: parent.width
                        visible: text !== ""
                        text: row.modelData.detail
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        wrapMode: Text.Wrap
                    }
                    PlainText {
                        width: parent.width
                        visible: text !== ""
                        text: row.modelData.wakes
                        color: Theme.waiting
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                }
                AppButton {
                    id: hold

                    anchors { right: parent.right; rightMargin: 2; verticalCenter: parent.verticalCenter }
                    flat: true
                    implicitWidth: 24
                    implicitHeight: 24
                    iconName: row.modelData.held ? "run" : "pause"
                    hint: row.modelData.held ? qsTr("Let %1 run").arg(row.modelData.title) : qsTr("Hold %1").arg(row.modelData.title)
                    onClicked: list.session.holdStrand(row.modelData.id, !row.modelData.held)
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: row.modelData.selected ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
                border.width: row.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
