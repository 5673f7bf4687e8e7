// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done with the selected states.
AppMenu {
    id: menu

    required property DocumentController document
    required property StateActions actions
    required property CanvasItem canvas
    required property bool editable
    signal renameRequested(string pointer)
    signal addRequested(string pointer)
    signal breakpointRequested(string pointer)
    signal runToRequested(string pointer)
    signal snippetRequested(var pointers)

    readonly property var states: canvas.selectionList
    readonly property string state: canvas.selected
    readonly property bool several: states.length > 1
    readonly property bool container: {
        document.empty; // of another graph it may be another
        return state !== "" && actions.isContainer(state);
    }
    readonly property bool jsonata: {
        document.queryLanguage;
        return state !== "" && actions.isJsonata(state);
    }
    // The same for the command palette.
    readonly property var commands: state === "" ? [] : entries.map(entry => ({ key: "state-" + entry.key, text: entry.text, detail: title, icon: entry.icon, shortcut: entry.shortcut, run: handlers[entry.key] }))

    function offer(pointer: string, at: point) { openAt(at); }

    title: several ? qsTr("%n state(s)", "", states.length) : document.nameOf(state)
    entries: editable ? editEntries.concat(commonEntries) : commonEntries
    width: 262
    margins: 4

    readonly property var singleEntries: [
        { key: "rename", text: qsTr("Rename"), icon: "edit", shortcut: "F2" },
        { key: "add", text: qsTr("Add a state after"), icon: "plus", shortcut: qsTr("Insert") }
    ]
    readonly property var stateEntries: [
        { key: "cut", text: qsTr("Cut"), icon: "delete", shortcut: "Ctrl+X" },
        { key: "copy", text: qsTr("Copy"), icon: "copy", shortcut: "Ctrl+C" },
        { key: "paste", text: qsTr("Paste after"), icon: "text", shortcut: "Ctrl+V" },
        { key: "duplicate", text: qsTr("Duplicate"), icon: "plus", shortcut: "Ctrl+D" },
        { key: "park", text: qsTr("Disconnect"), icon: "unfold", shortcut: "" },
        { key: "parallel", text: qsTr("Put into a Parallel"), icon: "parallel", shortcut: "" },
        { key: "map", text: qsTr("Put into a Map"), icon: "map", shortcut: "" },
        { key: "try", text: qsTr("Wrap with Try-Catch"), icon: "catch", shortcut: "" },
        { key: "extract", text: qsTr("Extract as a machine"), icon: "service", shortcut: "" },
        { key: "snippet", text: qsTr("Save as a snippet…"), icon: "snippet", shortcut: "" }
    ]
    readonly property var containerEntries: [
        { key: "dissolve", text: qsTr("Dissolve"), icon: "unfold", shortcut: "" }
    ]
    readonly property var pathEntries: [
        { key: "convert", text: qsTr("Convert to JSONata"), icon: "pass", shortcut: "" }
    ]
    readonly property var queryEntries: [
        { key: "convert-path", text: qsTr("Convert to JSONPath"), icon: "pass", shortcut: "" }
    ]
    readonly property var orderEntries: [
        { key: "earlier", text: qsTr("Move up"), icon: "previous", shortcut: "Alt+Up" },
        { key: "later", text: qsTr("Move down"), icon: "next", shortcut: "Alt+Down" }
    ]
    readonly property var lastEntries: [
        { key: "delete", text: qsTr("Delete and heal"), icon: "delete", shortcut: qsTr("Delete") }
    ]
    readonly property var editEntries: (several ? [] : singleEntries).concat(stateEntries, container && !several ? containerEntries : [], several ? [] : jsonata ? queryEntries : pathEntries, several ? [] : orderEntries, lastEntries)
    readonly property var commonEntries: several ? [] : [
        { key: "breakpoint", text: qsTr("Toggle breakpoint"), icon: "breakpoint", shortcut: "F9" },
        { key: "here", text: qsTr("Run to here"), icon: "next", shortcut: "Ctrl+F10" },
        ...(container ? [{ key: "fold", text: qsTr("Fold or unfold"), icon: "fold", shortcut: qsTr("Space") }] : [])
    ]
    readonly property var handlers: ({
            rename: () => renameRequested(state),
            add: () => addRequested(state),
            cut: () => actions.cut(states),
            copy: () => actions.copy(states),
            paste: () => actions.paste(state),
            duplicate: () => actions.duplicate(states),
            park: () => actions.park(states),
            parallel: () => actions.wrap(states, "Parallel"),
            map: () => actions.wrap(states, "Map"),
            "try": () => actions.tryCatch(states),
            extract: () => actions.extract(states),
            snippet: () => snippetRequested(states),
            dissolve: () => actions.dissolve(state),
            convert: () => actions.convert(state),
            "convert-path": () => actions.convertToJsonPath(state),
            earlier: () => actions.shift(state, false),
            later: () => actions.shift(state, true),
            "delete": () => actions.remove(states),
            breakpoint: () => breakpointRequested(state),
            here: () => runToRequested(state),
            fold: () => canvas.toggleFold(state)
        })
    onChosen: key => handlers[key]()
}
