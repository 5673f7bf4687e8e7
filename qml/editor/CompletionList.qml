// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What could stand at the caret. The text keeps the focus and hands the list its keys.
T.Popup {
    id: popup

    required property CodeAssist assist
    required property CodeView view

    readonly property int rows: Math.min(9, assist.completions.count)
    readonly property string help: assist.completions.count > 0 ? assist.completions.helpOf(list.currentIndex) : ""
    // Below the word where the window has room, else above it.
    readonly property real below: assist.place.y + assist.place.height + 3
    readonly property bool fitsBelow: visible && view.mapToItem(null, 0, below).y + height < view.Window.height - 8

    function take(key: int) {
        const page = rows - 1;
        switch (key) {
        case Qt.Key_Down: list.currentIndex = (list.currentIndex + 1) % list.count; break;
        case Qt.Key_Up: list.currentIndex = (list.currentIndex + list.count - 1) % list.count; break;
        case Qt.Key_PageDown: list.currentIndex = Math.min(list.count - 1, list.currentIndex + page); break;
        case Qt.Key_PageUp: list.currentIndex = Math.max(0, list.currentIndex - page); break;
        case Qt.Key_Escape: assist.dismiss(); break;
        default: assist.accept(list.currentIndex);
        }
    }

    visible: assist.offering
    focus: false
    closePolicy: T.Popup.NoAutoClose
    padding: 4
    x: Math.max(4, Math.min(assist.place.x - 10, view.width - width - 12))
    y: fitsBelow ? below : assist.place.y - height - 3
    width: 360
    height: rows * 24 + 8 + (help === "" ? 0 : helpLabel.height + 13)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.borderStrong
    }
    contentItem: Item {
        ListView {
            id: list

            width: parent.width
            height: popup.rows * 24
            clip: true
            model: popup.assist.completions
            currentIndex: 0
            highlightMoveDuration: 0
            onCountChanged: currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Completions")
            T.ScrollBar.vertical: AppScrollBar {}

            delegate: T.ItemDelegate {
                id: entry

                required property string label
                required property string kind
                required property string detail
                required property int index

                width: list.width
                height: 24
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2").arg(label).arg(kind)
                Accessible.onPressAction: clicked()
                onClicked: popup.assist.accept(index)
                contentItem: Item {
                    PlainText {
                        id: labelText

                        x: 6
                        width: Math.min(implicitWidth, parent.width - 90)
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.label
                        color: Theme.text
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideMiddle
                    }
                    PlainText {
                        anchors { left: labelText.right; leftMargin: 8; right: kindText.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        text: entry.detail
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                    PlainText {
                        id: kindText

                        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                        text: entry.kind
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: entry.highlighted ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
        Rectangle {
            anchors.top: list.bottom
            anchors.topMargin: 4
            width: parent.width
            height: 1
            color: Theme.border
            visible: popup.help !== ""
        }
        PlainText {
            id: helpLabel

            anchors { top: list.bottom; topMargin: 9 }
            x: 6
            width: parent.width - 12
            text: popup.help
            visible: text !== ""
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
    }
}
