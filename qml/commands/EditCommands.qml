// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done with what is selected, with the view and the text. The menus say what that is: their entries are
// the commands, as they are offered now. Entries as in WindowCommands; `shortcut` names a key that others listen to,
// `detail` what it is done with.
QtObject {
    id: commands

    required property DocumentController document
    required property CanvasView canvas
    required property TopBar bar
    required property string mode
    required property string selection
    signal fixesRequested(string state)
    signal caretRequested(string key) // what CodePane.act() takes

    // These the window has already, with keys of its own.
    readonly property var elsewhere: ["state-rename", "state-breakpoint", "state-here", "state-convert", "state-convert-path", "ground-fit", "ground-machine-jsonata", "ground-machine-jsonpath"]
    readonly property var textEntries: [
        { key: "find", text: qsTr("Find in the text"), icon: "search", shortcut: "Ctrl+F", run: () => caretRequested("find") },
        { key: "caret-rename", text: qsTr("Rename the name at the caret everywhere"), icon: "edit", shortcut: "F2", run: () => caretRequested("rename") },
        { key: "caret-definition", text: qsTr("Go to the definition of the name at the caret"), icon: "open", shortcut: "F12", run: () => caretRequested("definition") },
        { key: "caret-usages", text: qsTr("Find where the name at the caret is used"), icon: "next", shortcut: "Shift+F12", run: () => caretRequested("usages") },
        { key: "caret-actions", text: qsTr("Fix or change what is at the caret"), icon: "check", shortcut: "Ctrl+.", run: () => caretRequested("actions") },
        ...(mode === "design" && document.problems.count > 0 ? [{ key: "fixes", text: qsTr("Quick fixes"), detail: document.nameOf(selection), icon: "edit", shortcut: "Ctrl+.", run: () => fixesRequested(selection) }] : [])
    ]
    readonly property var entries: canvas.commands.filter(entry => !elsewhere.includes(entry.key)).concat(textEntries, bar.commands)
}
