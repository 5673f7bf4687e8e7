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

    function offer(at: point) {
        place = at;
        openAt(at);
    }

    title: qsTr("Workflow")
    width: 236
    entries: editable ? editEntries.concat(commonEntries) : commonEntries
    readonly property var editEntries: [
        { key: "add", text: qsTr("Add a state…"), icon: "plus" },
        { key: "paste", text: qsTr("Paste"), icon: "edit", shortcut: "Ctrl+V" }
    ]
    readonly property var commonEntries: [
        { key: "all", text: qsTr("Select all"), icon: "map", shortcut: "Ctrl+A" },
        { key: "fit", text: qsTr("Fit the graph into view"), icon: "fit", shortcut: "F" }
    ]
    onChosen: key => {
        if (key === "add")
            addRequested(place);
        else if (key === "paste")
            actions.paste("");
        else if (key === "all")
            canvas.selectAll();
        else
            canvas.fit();
    }
}
