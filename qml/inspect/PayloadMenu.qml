// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What can be done with a value of a payload.
AppMenu {
    id: menu

    required property PayloadModel payloads
    property bool traceable: false
    property int row: -1
    signal traceRequested(string pointer, bool forward)
    signal writeRequested(string pointer)

    readonly property string jsonPath: row < 0 ? "" : payloads.path(row, "jsonpath")
    readonly property string query: row < 0 ? "" : payloads.path(row, "jsonata")

    function offer(row: int, at: point) {
        menu.row = row;
        openAt(at);
    }

    parent: T.Overlay.overlay
    title: ""
    entries: (traceable ? [
                  { key: "from", text: qsTr("Where does this come from?"), icon: "trace", shortcut: "↵" },
                  { key: "to", text: qsTr("Who reads this?"), icon: "next", shortcut: "⇧↵" },
                  { key: "written", text: qsTr("Go back to where this was written"), icon: "undo", shortcut: "" }
              ] : []).concat([
        { key: "copy", text: qsTr("Copy the value"), icon: "copy", shortcut: "Ctrl+C" },
        { key: "path", text: qsTr("Copy %1").arg(jsonPath), icon: "copy", shortcut: "JSONPath" },
        { key: "query", text: qsTr("Copy %1").arg(query), icon: "copy", shortcut: "JSONata" },
        { key: "unfold", text: qsTr("Unfold all of it"), icon: "unfold", shortcut: "*" }
    ])
    onChosen: key => {
        const pointer = payloads.pointerAt(row);
        switch (key) {
        case "from": traceRequested(pointer, false); break;
        case "to": traceRequested(pointer, true); break;
        case "written": writeRequested(pointer); break;
        case "copy": payloads.copy(payloads.copyText(row)); break;
        case "path": payloads.copy(jsonPath); break;
        case "query": payloads.copy(query); break;
        case "unfold": payloads.unfoldBelow(row); break;
        }
    }
}
