// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What can be done at the caret: what is wrong on its line put right, and the states there made something else.
AppMenu {
    id: menu

    required property CodeView view
    required property DocumentController document
    signal renameRequested()

    // False where there is nothing.
    function offer(): bool {
        states = actions.states();
        const repairs = actions.fixes();
        const name = actions.onName() ? [{ key: "rename", text: qsTr("Rename everywhere"), icon: "edit", shortcut: "F2" }] : [];
        entries = document.fixed ? [] : repairs.concat(name, states.length > 0 ? changes() : []);
        if (entries.length > 0)
            openAt(Qt.point(view.caretRectangle.x, view.caretRectangle.y + view.rowHeight));
        return entries.length > 0;
    }
    function changes(): var {
        const alone = states.length === 1;
        return [
            { key: "parallel", text: qsTr("Put into a Parallel"), icon: "parallel", shortcut: "" },
            { key: "map", text: qsTr("Put into a Map"), icon: "map", shortcut: "" },
            { key: "try", text: qsTr("Wrap with Try-Catch"), icon: "catch", shortcut: "" },
            { key: "extract", text: qsTr("Extract as a machine"), icon: "service", shortcut: "" },
            ...(alone && refactoring.isContainer(states[0]) ? [{ key: "dissolve", text: qsTr("Dissolve"), icon: "unfold", shortcut: "" }] : []),
            ...(alone && !refactoring.isJsonata(states[0]) ? [{ key: "convert", text: qsTr("Convert to JSONata"), icon: "pass", shortcut: "" }] : []),
            ...(alone && refactoring.isJsonata(states[0]) ? [{ key: "convert-path", text: qsTr("Convert to JSONPath"), icon: "pass", shortcut: "" }] : []),
            { key: "duplicate", text: qsTr("Duplicate"), icon: "plus", shortcut: "" },
            { key: "delete", text: qsTr("Delete and heal"), icon: "delete", shortcut: "" }
        ];
    }

    property var states: []
    readonly property var handlers: ({
            rename: () => renameRequested(),
            parallel: () => refactoring.wrap(states, "Parallel"),
            map: () => refactoring.wrap(states, "Map"),
            "try": () => refactoring.tryCatch(states),
            extract: () => refactoring.extract(states),
            dissolve: () => refactoring.dissolve(states[0]),
            convert: () => refactoring.convert(states[0]),
            "convert-path": () => refactoring.convertToJsonPath(states[0]),
            duplicate: () => refactoring.duplicate(states),
            "delete": () => refactoring.remove(states)
        })

    CodeActions {
        id: actions

        view: menu.view
    }
    StateActions {
        id: refactoring

        document: menu.document
        onNotice: (text, severe) => menu.document.notice(text, severe)
    }

    margins: 4
    title: states.length > 1 ? qsTr("%n state(s)", "", states.length) : states.length === 1 ? document.nameOf(states[0]) : qsTr("At the caret")
    width: Math.max(262, wanted)
    entries: []
    onClosed: view.forceActiveFocus()
    onChosen: key => {
        if (key.startsWith("fix/"))
            actions.fix(key);
        else
            handlers[key]();
    }
}
