// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The canvas with what floats over it: rename box, insert menu, zoom, minimap, the stale banner.
Item {
    id: view

    required property DocumentController document
    required property RunMarks marks
    required property string selection
    required property var breakpoints
    property bool editable: true
    readonly property bool ready: canvas.ready

    signal selectionRequested(string pointer)
    signal breakpointRequested(string pointer)
    signal editRequested()
    signal problemRequested()

    function fit() { canvas.fit(); }
    function reveal(pointer: string) { canvas.reveal(pointer); }
    function rename(pointer: string) { renameBox.start(pointer); }
    function addAfter(pointer: string) { canvas.addRequested(pointer, Qt.point(canvas.rectOf(pointer).x + 40, canvas.rectOf(pointer).y + 50)); }
    function focusCanvas() { canvas.forceActiveFocus(); }

    clip: true

    CanvasItem {
        id: canvas

        anchors.fill: parent
        document: view.document
        marks: view.marks
        selected: view.selection
        breakpoints: view.breakpoints
        editable: view.editable && !view.document.stale
        focus: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Workflow graph")
        Accessible.focusable: true
        onSelectedChanged: view.selectionRequested(selected)
        onRenameRequested: pointer => renameBox.start(pointer)
        onInsertRequested: (transition, at) => insertMenu.offer(transition, "", at)
        onAddRequested: (pointer, at) => insertMenu.offer("", pointer, at)
        onRetargetRequested: (transition, target) => view.document.retarget(transition, target)
        onConnectRequested: (from, target) => view.document.setNext(from, target)
        onDeleteRequested: pointer => view.document.remove(pointer)
        onEditRequested: view.editRequested()
        onMenuRequested: (pointer, at) => {
            stateMenu.container = actions.isContainer(pointer);
            stateMenu.jsonata = actions.isJsonata(pointer);
            stateMenu.openAt(at);
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 1
            border.color: Theme.accent
            visible: canvas.activeFocus
            opacity: 0.5
        }
    }

    StaleBanner {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        document: view.document
        onClicked: view.problemRequested()
    }

    FragmentHint {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        visible: view.document.fragment && !view.document.stale
    }

    EmptyHint {
        anchors.centerIn: parent
        visible: view.document.empty && !view.document.stale
        onAddRequested: at => insertMenu.offer("", "", mapToItem(view, at))
    }

    RenameBox {
        id: renameBox

        canvas: canvas
        document: view.document
    }

    InsertMenu {
        id: insertMenu

        document: view.document
    }

    StateActions {
        id: actions

        document: view.document
        onNotice: (text, severe) => view.document.notice(text, severe)
    }

    AppMenu {
        id: stateMenu

        title: view.document.nameOf(view.selection)
        entries: view.editable ? editEntries.concat(commonEntries) : commonEntries
        width: 250
        margins: 4

        property bool container: false
        property bool jsonata: false
        readonly property var stateEntries: [
            { key: "rename", text: qsTr("Rename"), icon: "edit", shortcut: "F2" },
            { key: "add", text: qsTr("Add a state after"), icon: "plus", shortcut: qsTr("Insert") },
            { key: "cut", text: qsTr("Cut"), icon: "delete", shortcut: "Ctrl+X" },
            { key: "copy", text: qsTr("Copy"), icon: "save", shortcut: "Ctrl+C" },
            { key: "paste", text: qsTr("Paste after"), icon: "edit", shortcut: "Ctrl+V" },
            { key: "duplicate", text: qsTr("Duplicate"), icon: "plus", shortcut: "Ctrl+D" },
            { key: "parallel", text: qsTr("Put into a Parallel"), icon: "parallel", shortcut: "" },
            { key: "map", text: qsTr("Put into a Map"), icon: "map", shortcut: "" },
            { key: "extract", text: qsTr("Extract as a machine"), icon: "service", shortcut: "" }
        ]
        readonly property var containerEntries: [
            { key: "dissolve", text: qsTr("Dissolve"), icon: "unfold", shortcut: "" }
        ]
        readonly property var pathEntries: [
            { key: "convert", text: qsTr("Convert to JSONata"), icon: "pass", shortcut: "" }
        ]
        readonly property var lastEntries: [
            { key: "delete", text: qsTr("Delete and heal"), icon: "delete", shortcut: qsTr("Delete") }
        ]
        readonly property var editEntries: stateEntries.concat(container ? containerEntries : [], jsonata ? [] : pathEntries, lastEntries)
        readonly property var commonEntries: [
            { key: "breakpoint", text: qsTr("Toggle breakpoint"), icon: "breakpoint", shortcut: "F9" },
            { key: "fold", text: qsTr("Fold or unfold"), icon: "fold", shortcut: qsTr("Space") }
        ]
        readonly property var handlers: ({
                rename: () => renameBox.start(view.selection),
                add: () => view.addAfter(view.selection),
                cut: () => actions.cut(view.selection),
                copy: () => actions.copy(view.selection),
                paste: () => actions.paste(view.selection),
                duplicate: () => actions.duplicate(view.selection),
                parallel: () => actions.wrap(view.selection, "Parallel"),
                map: () => actions.wrap(view.selection, "Map"),
                extract: () => actions.extract(view.selection),
                dissolve: () => actions.dissolve(view.selection),
                convert: () => actions.convert(view.selection),
                "delete": () => view.document.remove(view.selection),
                breakpoint: () => view.breakpointRequested(view.selection),
                fold: () => canvas.toggleFold(view.selection)
            })
        onChosen: key => handlers[key]()
    }

    Row {
        anchors { left: parent.left; bottom: parent.bottom; margins: 12 }
        spacing: 4

        AppButton {
            iconName: "minus"
            hint: qsTr("Zoom out (Ctrl+-)")
            onClicked: canvas.zoomBy(1 / 1.25)
        }
        AppButton {
            text: qsTr("%1 %").arg(Math.round(canvas.zoom * 100))
            hint: qsTr("Zoom to 100 % (Ctrl+0)")
            width: 62
            onClicked: canvas.zoomTo(1)
        }
        AppButton {
            iconName: "plus"
            hint: qsTr("Zoom in (Ctrl++)")
            onClicked: canvas.zoomBy(1.25)
        }
        AppButton {
            iconName: "fit"
            hint: qsTr("Fit the graph into view (F)")
            onClicked: canvas.fit()
        }
    }

    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: 12 }
        width: 148
        height: 100
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.border
        opacity: 0.94
        visible: view.width > 520 && view.height > 300

        MinimapItem {
            anchors.fill: parent
            anchors.margins: 1
            canvas: canvas
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map of the whole graph")
        }
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: canvas.zoomBy(1.25)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: canvas.zoomBy(1 / 1.25)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: canvas.zoomTo(1)
    }
    Shortcut {
        sequence: "Ctrl+C"
        enabled: canvas.activeFocus
        onActivated: actions.copy(view.selection)
    }
    Shortcut {
        sequence: "Ctrl+X"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.cut(view.selection)
    }
    Shortcut {
        sequence: "Ctrl+V"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.paste(view.selection)
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.duplicate(view.selection)
    }
}
