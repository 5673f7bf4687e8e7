// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the window can be told about the definition as a whole: its role, and other forms of it. Entries as in
// WindowCommands.
Item {
    id: commands

    required property DocumentController document
    required property string mode
    required property string selection
    signal policyRequested()

    readonly property bool changes: mode === "design" && !document.fixed
    readonly property bool selected: changes && selection !== ""
    readonly property bool jsonata: {
        document.queryLanguage;
        return selection !== "" && states.isJsonata(selection);
    }
    readonly property var entries: [
        { key: "policy", text: qsTr("Show the policy of the role"), icon: "person", keys: ["Ctrl+Alt+I"], run: () => policyRequested() },
        { key: "to-yaml", text: qsTr("Convert to YAML, in a file beside"), icon: "export", run: () => beside("yaml") },
        { key: "to-json", text: qsTr("Convert to JSON, in a file beside"), icon: "export", run: () => beside("json") },
        { key: "to-terraform", text: qsTr("Export as a Terraform resource, in a file beside"), icon: "export", run: () => converting.saveBeside("terraform") },
        { key: "state-jsonata", text: qsTr("Convert the selected state to JSONata"), icon: "pass", enabled: selected && !jsonata, run: () => states.convert(selection) },
        { key: "state-jsonpath", text: qsTr("Convert the selected state to JSONPath"), icon: "pass", enabled: selected && jsonata, run: () => states.convertToJsonPath(selection) },
        { key: "machine-jsonata", text: qsTr("Convert the machine to JSONata"), icon: "pass", enabled: changes, run: () => converting.machineToJsonata() },
        { key: "machine-jsonpath", text: qsTr("Convert the machine to JSONPath"), icon: "pass", enabled: changes, run: () => converting.machineToJsonPath() },
        { key: "to-inline", text: qsTr("Move the definition into its template"), icon: "service", enabled: mode === "design" && converting.canMoveIn, run: () => converting.moveIn() },
        { key: "to-own-file", text: qsTr("Move the definition into a file of its own"), icon: "service", enabled: changes && converting.canMoveOut, run: () => converting.moveOut() },
        { key: "to-object", text: qsTr("Write the definition as an object of the template"), icon: "service", enabled: changes && converting.canBeObject, run: () => converting.toObject() },
        { key: "to-string", text: qsTr("Write the definition as a string of the template"), icon: "service", enabled: changes && converting.canBeString, run: () => converting.toString() }
    ]

    function beside(format: string) {
        const path = converting.saveBeside(format);
        if (path !== "")
            Windows.open(path);
    }
    function run(key: string) {
        const entry = entries.find(each => each.key === key);
        if (entry !== undefined && entry.enabled !== false)
            entry.run();
    }

    ConvertActions {
        id: converting

        document: commands.document
    }
    StateActions {
        id: states

        document: commands.document
        onNotice: (text, severe) => commands.document.notice(text, severe)
    }
}
