// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Steploom

// Everything that the graph can be exported as, and the way to the clipboard.
AppButton {
    id: button

    required property DocumentController document
    required property CanvasItem canvas
    property bool wide: true
    signal definitionRequested(string key) // of DefinitionCommands

    // The same for the command palette; the definition in other forms is a command of its own.
    readonly property var commands: !enabled ? [] : menu.entries.filter(entry => !entry.key.startsWith("to-")).map(entry => ({ key: "export-" + entry.key, text: qsTr("Export: %1").arg(entry.text), icon: entry.icon, shortcut: entry.shortcut === "" ? "Ctrl+E" : entry.shortcut, run: () => act(entry.key) }))

    function act(key: string) {
        if (key === "marks")
            pictures.withMarks = !pictures.withMarks;
        else if (key === "copy")
            pictures.copy(canvas);
        else if (key.startsWith("to-"))
            definitionRequested(key);
        else
            dialog.ask(key);
    }
    function offer() {
        const corner = mapToItem(null, 0, height + 4);
        menu.openAt(Qt.point(corner.x, corner.y));
    }

    iconName: "export"
    text: wide ? qsTr("Export") : ""
    hint: qsTr("Export the graph (Ctrl+E)")
    enabled: !document.empty
    onClicked: offer()

    PictureActions {
        id: pictures

        document: button.document
        onNotice: (text, severe) => button.document.notice(text, severe)
    }

    ConvertActions {
        id: converting

        document: button.document
    }

    AppMenu {
        id: menu

        parent: T.Overlay.overlay
        title: qsTr("Export")
        entries: [
            { key: "svg", text: qsTr("SVG picture…"), icon: "export", shortcut: "" },
            { key: "png", text: qsTr("PNG picture…"), icon: "export", shortcut: "" },
            { key: "pdf", text: qsTr("PDF page…"), icon: "export", shortcut: "" },
            { key: "mmd", text: qsTr("Mermaid text…"), icon: "export", shortcut: "" },
            { key: "dot", text: qsTr("Graphviz text…"), icon: "export", shortcut: "" },
            { key: "copy", text: qsTr("Copy picture"), icon: "copy", shortcut: "Ctrl+Shift+C" },
            { key: "to-terraform", text: qsTr("Terraform resource"), icon: "service", shortcut: "" },
            { key: "to-yaml", text: qsTr("Definition as YAML"), icon: "text", shortcut: "" },
            { key: "to-json", text: qsTr("Definition as JSON"), icon: "text", shortcut: "" },
            ...(converting.canMoveIn ? [{ key: "to-inline", text: qsTr("Definition into its template"), icon: "service", shortcut: "" }] : []),
            ...(converting.canMoveOut ? [{ key: "to-own-file", text: qsTr("Definition into a file of its own"), icon: "service", shortcut: "" }] : []),
            ...(button.canvas?.marks?.active ? [{ key: "marks", text: pictures.withMarks ? qsTr("Leave the marks of the run out") : qsTr("With the marks of the run"), icon: "run", shortcut: "" }] : [])
        ]
        onChosen: key => button.act(key)
    }

    FileDialog {
        id: dialog

        property string suffix: "svg"
        readonly property var filters: ({
                svg: qsTr("SVG pictures (*.svg)"),
                png: qsTr("PNG pictures (*.png)"),
                pdf: qsTr("PDF pages (*.pdf)"),
                mmd: qsTr("Mermaid texts (*.mmd)"),
                dot: qsTr("Graphviz texts (*.dot)")
            })

        function ask(format: string) {
            suffix = format;
            selectedFile = pictures.suggestion(format);
            open();
        }

        title: qsTr("Export the graph as")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Export graph")
        nameFilters: [filters[suffix]]
        defaultSuffix: suffix
        onAccepted: pictures.save(button.canvas, selectedFile, suffix)
    }

    Shortcut {
        sequence: "Ctrl+E"
        enabled: button.enabled
        onActivated: button.offer()
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        enabled: button.enabled
        onActivated: pictures.copy(button.canvas)
    }
}
