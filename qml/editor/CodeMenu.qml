// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done at a place of the text.
AppMenu {
    id: menu

    required property CodeView view
    required property DocumentController document
    signal findRequested()

    margins: 4
    title: qsTr("Text")
    entries: [
        { key: "cut", text: qsTr("Cut"), icon: "delete", shortcut: "Ctrl+X" },
        { key: "copy", text: qsTr("Copy"), icon: "copy", shortcut: "Ctrl+C" },
        { key: "paste", text: qsTr("Paste"), icon: "text", shortcut: "Ctrl+V" },
        { key: "definition", text: qsTr("Go to definition"), icon: "open", shortcut: "F12" },
        { key: "usages", text: qsTr("Find usages"), icon: "next", shortcut: "Shift+F12" },
        { key: "rename", text: qsTr("Rename everywhere"), icon: "edit", shortcut: "F2" },
        { key: "actions", text: qsTr("Fix or change…"), icon: "check", shortcut: "Ctrl+." },
        { key: "find", text: qsTr("Find and replace"), icon: "search", shortcut: "Ctrl+F" },
        { key: "fold", text: qsTr("Fold everything"), icon: "fold", shortcut: "" },
        { key: "unfold", text: qsTr("Unfold everything"), icon: "unfold", shortcut: "" }
    ]
    onClosed: view.forceActiveFocus()
    onChosen: key => {
        switch (key) {
        case "cut": view.cut(); break;
        case "copy": view.copy(); break;
        case "paste": view.paste(); break;
        case "usages": view.usagesRequested(view.caretOffset); break;
        case "rename": view.renameRequested(view.caretOffset); break;
        case "actions": view.fixesRequested(); break;
        case "find": menu.findRequested(); break;
        case "fold": view.foldAll(true); break;
        case "unfold": view.foldAll(false); break;
        default: view.definitionRequested(view.caretOffset);
        }
    }
}
