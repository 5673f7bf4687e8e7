// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A menu of one level: entries are { key, text, icon, shortcut }.
T.Popup {
    id: menu

    required property var entries
    property string title: ""
    signal chosen(string key)

    function openAt(point: point) {
        x = Math.max(4, Math.min(point.x, parent.width - width - 4));
        y = Math.max(4, Math.min(point.y, parent.height - height - 4));
        open();
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    width: 216
    height: list.contentHeight + (title === "" ? 8 : 34)
    padding: 4
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.border
    }
    contentItem: Column {
        SectionLabel {
            visible: menu.title !== ""
            height: visible ? 26 : 0
            leftPadding: 8
            verticalAlignment: Text.AlignVCenter
            text: menu.title
        }
        ListView {
            id: list

            width: menu.width - 8
            height: contentHeight
            interactive: false
            model: menu.entries
            keyNavigationEnabled: true
            Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
            Keys.onEnterPressed: (currentItem as T.ItemDelegate).clicked()
            Accessible.role: Accessible.PopupMenu
            Accessible.name: menu.title

            delegate: T.ItemDelegate {
                id: entry

                required property var modelData
                required property int index

                width: list.width
                height: 30
                hoverEnabled: true
                text: modelData.text
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Accessible.onPressAction: entry.clicked()
                onHoveredChanged: if (hovered)
                    list.currentIndex = index
                onClicked: {
                    menu.close();
                    menu.chosen(modelData.key);
                }
                contentItem: Row {
                    spacing: 9
                    leftPadding: 8

                    Icon {
                        name: entry.modelData.icon
                        colour: Theme.textMuted
                        width: 15
                        height: 15
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Text {
                        width: entry.width - 110
                        text: entry.text
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideRight
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Text {
                        text: entry.modelData.shortcut ?? ""
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: list.currentIndex === entry.index ? Theme.hover : "transparent"
                }
            }
        }
    }
}
