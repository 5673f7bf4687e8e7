// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What changed: the machine itself, then states.
ListView {
    id: list

    required property DiffSession session
    readonly property var colours: ({ added: Theme.done, removed: Theme.failed, changed: Theme.waiting })

    clip: true
    model: session.changes
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: session.current
    onCurrentIndexChanged: if (activeFocus)
        session.current = currentIndex
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Changes")

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string kind
        required property string sign
        required property string title
        required property string detail

        width: list.width
        implicitHeight: 44
        hoverEnabled: true
        highlighted: index === list.session.current
        Accessible.name: qsTr("%1, %2").arg(title).arg(detail)
        Accessible.selected: highlighted
        Accessible.onPressAction: row.clicked()
        onClicked: list.session.current = index

        contentItem: Item {
            Rectangle {
                id: disc

                x: 10
                width: 18
                height: 18
                radius: 9
                anchors.verticalCenter: parent.verticalCenter
                color: list.colours[row.kind]

                PlainText {
                    anchors.centerIn: parent
                    text: row.sign
                    color: Theme.panel
                    font.pixelSize: Theme.fontNormal
                    font.weight: Font.Bold
                }
            }
            Column {
                anchors { left: disc.right; leftMargin: 10; right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                spacing: 2

                PlainText {
                    width: parent.width
                    text: row.title
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                }
                PlainText {
                    width: parent.width
                    text: row.detail
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: row.highlighted ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            border.width: list.activeFocus && row.highlighted ? 1 : 0
            border.color: Theme.accent
        }
    }
}
