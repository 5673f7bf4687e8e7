// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The breakpoints of the file: each can be switched, changed and removed.
Column {
    id: section

    required property BreakpointList breakpoints
    required property DocumentController document
    required property string selection

    spacing: 2

    Row {
        width: parent.width
        spacing: 4

        SectionLabel {
            width: parent.width - add.width - (all.visible ? all.width + 8 : 4)
            text: qsTr("Breakpoints")
            anchors.verticalCenter: parent.verticalCenter
        }
        AppButton {
            id: all

            visible: section.breakpoints.count > 0
            implicitHeight: 22
            text: section.breakpoints.allEnabled ? qsTr("On") : qsTr("Off")
            checked: !section.breakpoints.allEnabled
            hint: section.breakpoints.allEnabled ? qsTr("Pass all breakpoints") : qsTr("Heed breakpoints again")
            onClicked: section.breakpoints.allEnabled = !section.breakpoints.allEnabled
        }
        AppButton {
            id: add

            implicitWidth: 26
            implicitHeight: 22
            iconName: "plus"
            hint: qsTr("Add a breakpoint (Ctrl+F9)")
            onClicked: section.edit(0)
        }
    }
    Repeater {
        model: section.breakpoints

        T.ItemDelegate {
            id: row

            required property int breakpointId
            required property string title
            required property string detail
            required property bool on
            required property bool logs

            width: section.width
            implicitHeight: words.implicitHeight + 10
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            opacity: on && section.breakpoints.allEnabled ? 1 : 0.6
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Breakpoint: %1, %2").arg(title).arg(detail)
            Accessible.onPressAction: clicked()
            onClicked: section.edit(breakpointId)
            Keys.onDeletePressed: section.breakpoints.remove(breakpointId)
            Keys.onSpacePressed: section.breakpoints.setEnabled(breakpointId, !on)

            contentItem: Item {
                AppButton {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    x: 2
                    flat: true
                    implicitWidth: 24
                    implicitHeight: 24
                    iconName: row.logs ? "message" : "breakpoint"
                    tint: row.on ? Theme.failed : Theme.textMuted
                    hint: row.on ? qsTr("Switch off: %1").arg(row.title) : qsTr("Switch on: %1").arg(row.title)
                    onClicked: section.breakpoints.setEnabled(row.breakpointId, !row.on)
                }
                Column {
                    id: words

                    anchors { left: mark.right; leftMargin: 4; right: remove.left; verticalCenter: parent.verticalCenter }

                    PlainText {
                        width: parent.width
                        text: row.title
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideRight
                    }
                    PlainText {
                        width: parent.width
                        text: row.detail
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                    }
                }
                AppButton {
                    id: remove

                    anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                    flat: true
                    implicitWidth: 24
                    implicitHeight: 24
                    iconName: "close"
                    tint: Theme.textMuted
                    hint: qsTr("Remove the breakpoint: %1").arg(row.title)
                    onClicked: section.breakpoints.remove(row.breakpointId)
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: row.hovered ? Theme.hover : "transparent"
                border.width: row.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
    EmptyText {
        visible: section.breakpoints.count === 0
        width: parent.width
        text: qsTr("F9 sets one on the selected state.")
    }

    function edit(id: int) {
        box.show(id, selection);
    }

    BreakpointBox {
        id: box

        parent: section.Window.contentItem
        breakpoints: section.breakpoints
        document: section.document
    }
}
