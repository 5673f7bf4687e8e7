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
    function pick(key: string) {
        close();
        chosen(key);
    }

    // As wide as its longest entry asks for.
    readonly property real wanted: {
        let most = 0;
        for (const entry of entries)
            most = Math.max(most, words.advanceWidth(entry.text) + (entry.shortcut ? keys.advanceWidth(entry.shortcut) + 20 : 0));
        return Math.ceil(most) + 56;
    }

    // What does not fit into the window is scrolled to.
    readonly property int rowHeight: 30
    readonly property real most: Math.max(60, (parent?.Window.height ?? 640) - (title === "" ? 24 : 50))

    FontMetrics {
        id: words

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
    }
    FontMetrics {
        id: keys

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontTiny
    }

    width: Math.min(Math.max(216, wanted), 420)
    height: list.height + (title === "" ? 8 : 34)
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
            height: Math.min(menu.entries.length * menu.rowHeight, menu.most)
            interactive: menu.entries.length * menu.rowHeight > height
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds
            model: menu.visible ? menu.entries : [] // most menus are never opened
            keyNavigationEnabled: true
            Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
            Keys.onEnterPressed: (currentItem as T.ItemDelegate).clicked()
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.PopupMenu
            Accessible.name: menu.title

            delegate: T.ItemDelegate {
                id: entry

                required property var modelData
                required property int index

                width: list.width
                height: menu.rowHeight
                hoverEnabled: true
                text: modelData.text
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Accessible.onPressAction: entry.clicked()
                onHoveredChanged: if (hovered)
                    list.currentIndex = index
                onClicked: menu.pick(modelData.key)
                contentItem: Item {
                    Icon {
                        id: icon

                        x: 8
                        name: entry.modelData.icon
                        colour: Theme.textMuted
                        width: 15
                        height: 15
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    PlainText {
                        anchors { left: icon.right; leftMargin: 9; right: shortcut.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        text: entry.text
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideRight
                    }
                    PlainText {
                        id: shortcut

                        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                        text: entry.modelData.shortcut ?? ""
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
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
