// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done where nothing stands.
AppMenu {
    id: menu

    required property StateActions actions
    required property CanvasItem canvas
    required property bool editable
    property point place
    signal addRequested(point at)
    signal definitionRequested(string key) // of DefinitionCommands

    function offer(at: point) {
        place = at;
        openAt(at);
    }

    title: qsTr("Workflow")
    entries: editable ? editEntries.concat(commonEntries, machineEntries) : commonEntries
    readonly property var editEntries: [
        { key: "add", text: qsTr("Add a state…"), icon: "plus" },
        { key: "paste", text: qsTr("Paste"), icon: "text", shortcut: "Ctrl+V" }
    ]
    readonly property var machineEntries: [
        { key: "machine-jsonata", text: qsTr("Convert the machine to JSONata"), icon: "pass" },
        { key: "machine-jsonpath", text: qsTr("Convert the machine to JSONPath"), icon: "pass" }
    ]
    readonly property var commonEntries: [
        { key: "all", text: qsTr("Select all"), icon: "map", shortcut: "Ctrl+A" },
        { key: "fold-all", text: qsTr("Fold all containers"), icon: "fold", shortcut: qsTr("Shift+Space") },
        { key: "unfold-all", text: qsTr("Unfold all containers"), icon: "unfold", shortcut: qsTr("Shift+Space") },
        { key: "fit", text: qsTr("Fit the graph into view"), icon: "fit", shortcut: "F" }
    ]
    // The same for the command palette; what is added there goes behind a selected state.
    readonly property var commands: (canvas.selected === "" ? entries : commonEntries).map(entry => ({ key: "ground-" + entry.key, text: entry.text, icon: entry.icon, shortcut: entry.shortcut ?? "", run: () => act(entry.key, Qt.point(canvas.width / 2 - 100, 60)) }))

    function act(key: string, at: point) {
        switch (key) {
        case "add": addRequested(at); break;
        case "paste": actions.paste(""); break;
        case "all": canvas.selectAll(); break;
        case "fold-all": canvas.foldAll(true); break;
        case "unfold-all": canvas.foldAll(false); break;
        case "fit": canvas.fit(); break;
        default: definitionRequested(key);
        }
    }
    onChosen: key => act(key, place)
}
