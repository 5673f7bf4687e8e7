// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A search over the rows of the finder. Down goes from the search into the rows and Up back, Enter adds.
Item {
    id: finder

    required property PaletteModel rows
    signal addRequested(string itemId)
    signal renameRequested(string name)
    signal notice(string text)

    function search() {
        field.forceActiveFocus();
        field.selectAll();
    }
    function add(row: int) {
        const id = rows.itemAt(row);
        if (id !== "")
            addRequested(id);
    }
    function step(by: int) {
        const next = finder.rows.nextStop(list.currentIndex, by);
        if (next >= 0)
            list.currentIndex = next;
        else if (by < 0)
            search();
    }
    function toggle(section: string) {
        list.currentIndex = -1;
        finder.rows.toggle(section);
        list.currentIndex = finder.rows.headingOf(section);
    }

    Component.onCompleted: {
        rows.types = StateTypes.entries;
        rows.reload();
    }

    AppTextField {
        id: field

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 }
        leftPadding: 30
        placeholderText: qsTr("Search states and actions")
        Accessible.name: placeholderText
        onTextChanged: {
            list.currentIndex = -1;
            finder.rows.query = text;
            list.currentIndex = finder.rows.firstItem();
            list.positionViewAtBeginning();
        }
        onAccepted: if (text !== "")
            finder.add(finder.rows.firstItem())
        Keys.onDownPressed: {
            list.currentIndex = finder.rows.firstItem();
            list.forceActiveFocus();
        }
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            clear();
        }

        Icon {
            x: 9
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            colour: Theme.textMuted
            width: 14
            height: 14
        }
    }

    PlainText {
        anchors { left: field.left; right: field.right; top: field.bottom; topMargin: 14 }
        visible: finder.rows.count === 0
        text: qsTr("Nothing has these words in its name. Try a service, like “dynamodb”, or an action, like “put item”.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
    }

    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom; topMargin: 6 }
        clip: true
        model: finder.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        currentIndex: -1
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Palette")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = finder.rows.firstItem()
        Keys.onDownPressed: finder.step(1)
        Keys.onUpPressed: finder.step(-1)
        Keys.onPressed: event => {
            const row = currentItem as PaletteRow;
            if (row === null)
                return;
            const known = ({
                    [Qt.Key_Return]: () => row.activate(),
                    [Qt.Key_Enter]: () => row.activate(),
                    [Qt.Key_Space]: () => row.activate(),
                    [Qt.Key_Left]: () => row.shuts() && finder.toggle(row.section),
                    [Qt.Key_Right]: () => row.heading && !row.open && finder.toggle(row.section),
                    [Qt.Key_Home]: () => currentIndex = finder.rows.firstItem(),
                    [Qt.Key_F2]: () => row.own && finder.renameRequested(row.text),
                    [Qt.Key_Delete]: () => row.own && finder.remove(row.text)
                })[event.key];
            if (known === undefined)
                return;
            event.accepted = true;
            known();
        }

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: PaletteRow {
            ghost: carried
            width: list.width
            current: list.activeFocus && list.currentIndex === index
            searching: finder.rows.query !== ""
            onActivated: {
                list.currentIndex = index;
                if (heading)
                    finder.toggle(section);
                else
                    finder.addRequested(itemId);
            }
            onMenuRequested: at => {
                menu.name = text;
                menu.openAt(mapToItem(finder, at));
            }
        }
    }

    PaletteGhost {
        id: carried

        parent: finder.Window.contentItem
    }

    function remove(name: string) {
        const problem = finder.rows.removeSnippet(name);
        if (problem !== "")
            notice(problem);
    }

    AppMenu {
        id: menu

        property string name: ""

        title: name
        entries: [
            { key: "rename", text: qsTr("Rename"), icon: "edit", shortcut: "F2" },
            { key: "remove", text: qsTr("Remove"), icon: "delete", shortcut: qsTr("Delete") }
        ]
        onChosen: key => key === "rename" ? finder.renameRequested(name) : finder.remove(name)
    }
}
