// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Entries to choose from under what is typed. The input keeps the focus and hands the list its keys: take().
T.Popup {
    id: popup

    required property var entries // [{ label, detail, help }]
    property string name: ""
    property int mostRows: 8
    property bool eager: true // Return takes the first entry, else only one that was gone to
    property bool touched: false
    readonly property string help: entries.length > 0 ? entries[list.currentIndex]?.help ?? "" : ""
    signal chosen(int row)
    signal dismissed()

    // True where the key was the list's.
    function take(key: int): bool {
        if (!visible)
            return false;
        if (key === Qt.Key_Down || key === Qt.Key_Up)
            touched = true;
        switch (key) {
        case Qt.Key_Down: list.currentIndex = (list.currentIndex + 1) % list.count; return true;
        case Qt.Key_Up: list.currentIndex = (list.currentIndex + list.count - 1) % list.count; return true;
        case Qt.Key_Escape: dismissed(); return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (!eager && !touched)
                return false;
            chosen(list.currentIndex);
            return true;
        case Qt.Key_Tab: chosen(list.currentIndex); return true;
        }
        return false;
    }

    focus: false
    onVisibleChanged: touched = false
    closePolicy: T.Popup.NoAutoClose
    padding: 4
    height: Math.min(mostRows, entries.length) * 24 + 8 + (help === "" ? 0 : helpText.implicitHeight + 12)
    margins: 4

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.borderStrong
    }
    contentItem: Item {
        ListView {
            id: list

            width: parent.width
            height: Math.min(popup.mostRows, popup.entries.length) * 24
            clip: true
            model: popup.entries
            currentIndex: 0
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            onModelChanged: currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: popup.name
            T.ScrollBar.vertical: AppScrollBar {}

            delegate: T.ItemDelegate {
                id: entry

                required property var modelData
                required property int index

                width: list.width
                height: 24
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.label
                Accessible.onPressAction: clicked()
                onClicked: popup.chosen(index)
                contentItem: Item {
                    PlainText {
                        id: label

                        x: 6
                        width: Math.min(implicitWidth, parent.width - 12)
                        anchors.verticalCenter: parent.verticalCenter
                        text: entry.modelData.label
                        color: Theme.text
                        font.family: Theme.monoFamily
                        font.pixelSize: Theme.fontSmall - 0.5
                        elide: Text.ElideMiddle
                    }
                    PlainText {
                        anchors { left: label.right; leftMargin: 8; right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
                        text: entry.modelData.detail ?? ""
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        horizontalAlignment: Text.AlignRight
                        elide: Text.ElideRight
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: entry.highlighted ? (popup.eager || popup.touched ? Theme.accentSoft : Theme.hover) : entry.hovered ? Theme.hover : "transparent"
                }
            }
        }
        Rectangle {
            anchors { top: list.bottom; topMargin: 3 }
            width: parent.width
            height: 1
            color: Theme.border
            visible: popup.help !== ""
        }
        PlainText {
            id: helpText

            anchors { top: list.bottom; topMargin: 8 }
            x: 6
            width: parent.width - 12
            text: popup.help
            visible: text !== ""
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            wrapMode: Text.Wrap
        }
    }
}
