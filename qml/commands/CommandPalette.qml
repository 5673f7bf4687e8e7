// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Type a few letters of a command, a state or a file, and press Enter.
T.Popup {
    id: palette

    required property DocumentController document
    required property var commands
    required property var files
    readonly property var rows: search.rows
    signal commandChosen(string key)
    signal stateChosen(string pointer)
    signal fileChosen(string path)

    function ask(statesOnly: bool) {
        search.statesOnly = statesOnly;
        field.text = "";
        search.query = "";
        search.refresh();
        list.currentIndex = 0;
        open();
    }
    function take(row: int) {
        if (row < 0 || row >= rows.length)
            return;
        const kind = rows[row].kind;
        const key = rows[row].key;
        close();
        if (kind === "command")
            commandChosen(key);
        else if (kind === "state")
            stateChosen(key);
        else
            fileChosen(key);
    }

    x: (parent.width - width) / 2
    y: 74
    width: Math.min(580, parent.width - 60)
    height: field.height + Math.min(list.contentHeight, 10 * 34, parent.height - 190) + (palette.rows.length === 0 ? 58 : 26)
    padding: 8
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: field.forceActiveFocus()

    CommandSearch {
        id: search

        document: palette.document
        commands: palette.commands
        files: palette.files
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.color: Theme.borderStrong
    }
    contentItem: Column {
        spacing: 8

        AppTextField {
            id: field

            width: parent.width
            implicitHeight: 36
            font.pixelSize: Theme.fontNormal
            placeholderText: search.statesOnly ? qsTr("Go to state") : qsTr("Commands, states and files")
            Accessible.name: placeholderText
            Accessible.searchEdit: true
            onTextEdited: {
                search.query = text;
                list.currentIndex = 0;
            }
            Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, palette.rows.length - 1)
            Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, 0)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                    return;
                const way = event.key === Qt.Key_PageDown ? 9 : -9;
                list.currentIndex = Math.max(0, Math.min(list.currentIndex + way, palette.rows.length - 1));
                event.accepted = true;
            }
            Keys.onReturnPressed: palette.take(list.currentIndex)
            Keys.onEnterPressed: palette.take(list.currentIndex)
        }
        PlainText {
            visible: palette.rows.length === 0
            width: parent.width
            leftPadding: 10
            text: qsTr("Nothing has these letters.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        ListView {
            id: list

            width: parent.width
            height: palette.height - field.height - 26
            visible: palette.rows.length > 0
            clip: true
            model: palette.rows
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What can be chosen")

            delegate: T.ItemDelegate {
                id: row

                required property int index
                required property var modelData

                width: list.width
                height: 34
                text: modelData.text
                hoverEnabled: true
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.kind === "state" ? qsTr("State %1").arg(text) : row.modelData.kind === "file" ? qsTr("File %1").arg(text) : text
                Accessible.onPressAction: row.clicked()
                onHoveredChanged: if (hovered)
                    list.currentIndex = index
                onClicked: palette.take(index)

                contentItem: Item {
                    Icon {
                        id: icon

                        x: 10
                        name: row.modelData.icon
                        colour: Theme.textMuted
                        width: 15
                        height: 15
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    PlainText {
                        id: title

                        anchors { left: icon.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                        width: Math.min(implicitWidth, row.width - keys.width - 60)
                        text: row.text
                        color: Theme.text
                        font.pixelSize: Theme.fontNormal
                        elide: Text.ElideRight
                    }
                    PlainText {
                        anchors { left: title.right; leftMargin: 10; right: keys.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
                        text: row.modelData.detail
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideMiddle
                    }
                    PlainText {
                        id: keys

                        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                        text: row.modelData.shortcut
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontSmall
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: list.currentIndex === row.index ? Theme.hover : "transparent"
                }
            }
        }
    }
}
