// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be added, and what there is: the palette and the list of states.
Item {
    id: panel

    required property DocumentController document
    required property string selection
    property var selectionList: selection === "" ? [] : [selection]
    property string page: "palette"
    signal selectionRequested(string pointer)

    function search() {
        page = "palette";
        offers.search();
    }
    function saveSnippet(pointers: var) { snippetBox.askFor(pointers); }

    TabRow {
        id: tabs

        x: 8
        y: 4
        current: panel.page
        titles: [
            { key: "palette", text: qsTr("Palette") },
            { key: "states", text: qsTr("States %1").arg(panel.document.states.count) }
        ]
        onChosen: key => panel.page = key
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: tabs.bottom }
        height: 1
        color: Theme.border
    }

    PaletteActions {
        id: actions

        document: panel.document
    }

    PaletteList {
        id: offers

        anchors { left: parent.left; right: parent.right; top: tabs.bottom; bottom: footer.top }
        visible: panel.page === "palette"
        enabled: !panel.document.stale
        rows: actions.rows
        onAddRequested: itemId => actions.add(itemId, panel.selection)
        onNotice: text => panel.document.notice(text, true)
        onRenameRequested: name => snippetBox.rename(name)
    }

    Column {
        id: footer

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 12; bottomMargin: 10 }
        visible: offers.visible
        spacing: 8

        PlainText {
            width: parent.width
            topPadding: 8
            text: panel.selection === ""
                  ? qsTr("Adds a state of its own. Select a state to add after it.")
                  : qsTr("Adds after %1.").arg(panel.document.nameOf(panel.selection))
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        AppButton {
            width: parent.width
            iconName: "snippet"
            text: qsTr("Save selection as snippet…")
            enabled: panel.selectionList.length > 0 && !panel.document.stale
            onClicked: panel.saveSnippet(panel.selectionList)
        }
    }

    StateList {
        anchors { left: parent.left; right: parent.right; top: tabs.bottom; bottom: parent.bottom; margins: 6 }
        visible: panel.page === "states"
        model: panel.document.states
        selection: panel.selection
        onSelectionRequested: pointer => panel.selectionRequested(pointer)
    }

    SnippetBox {
        id: snippetBox

        property var pointers: []

        function askFor(states: var) {
            pointers = states;
            ask(panel.document.nameOf(states[0] ?? ""), "");
        }
        function rename(name: string) { ask(name, name); }

        onAccepted: name => {
            const why = renamed === "" ? actions.saveSnippet(pointers, name) : actions.rows.renameSnippet(renamed, name);
            finish(why);
            if (why === "")
                panel.document.notice(qsTr("The snippet “%1” is in the palette.").arg(name), false);
        }
    }
}
