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
    property RunFacts facts: null // of a run that is debugged
    readonly property string payloadOver: facts === null ? "" : facts.payloadOver(canvas.shownTransition)
    readonly property bool ready: canvas.ready
    readonly property alias item: canvas
    readonly property alias selectionList: canvas.selectionList
    readonly property bool narrow: width < 560 // the way to the selected state goes over all of it
    // What the menus of the canvas offer now, for the command palette.
    readonly property var commands: stateMenu.commands.concat(canvas.editable ? transitionMenu.commands : [], groundMenu.commands, zoomBar.commands)

    signal selectionRequested(string pointer)
    signal breakpointRequested(string pointer)
    signal runToRequested(string pointer)
    signal editRequested()
    signal problemRequested()
    signal snippetRequested(var pointers)
    signal iterationRequested(string pointer, int iteration)
    signal definitionRequested(string key) // of DefinitionCommands

    function fit() { canvas.fit(); }
    function reveal(pointer: string) { canvas.reveal(pointer); }
    function rename(pointer: string) { renameBox.start(pointer); }
    function addAfter(pointer: string) { canvas.addRequested(pointer, Qt.point(canvas.rectOf(pointer).x + 40, canvas.rectOf(pointer).y + 50)); }
    function placesOf(items: var): var {
        return items.filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height));
    }
    function focusCanvas() { (gallery.visible ? gallery : canvas).forceActiveFocus(); }

    clip: true

    CanvasItem {
        id: canvas

        anchors.fill: parent
        document: view.document
        marks: view.marks
        selected: view.selection
        breakpoints: view.breakpoints
        editable: view.editable && !view.document.stale
        covers: view.placesOf([zoomBar, minimap]).concat(view.narrow ? [Qt.rect(0, 0, view.width, path.y + path.height + 4)] : [])
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
        onDeleteRequested: pointers => actions.remove(pointers)
        onMoveRequested: (pointers, kind, place) => actions.move(pointers, kind, place)
        onShiftRequested: (pointer, forward) => actions.shift(pointer, forward)
        onEditRequested: view.editRequested()
        onIterationRequested: (pointer, iteration) => view.iterationRequested(pointer, iteration)
        onMenuRequested: (pointer, at) => stateMenu.offer(pointer, at)
        onRemoveTransitionRequested: transition => actions.removeTransition(transition)
        onEdgeMenuRequested: (transition, at) => {
            if (editable)
                transitionMenu.offer(transition, at);
        }
        onGroundMenuRequested: at => groundMenu.offer(at)

        // Rows of the palette name what they are as `itemId`.
        DropArea {
            anchors.fill: parent
            keys: ["steploom/palette"]
            onPositionChanged: drag => drag.accepted = canvas.dragOver(Qt.point(drag.x, drag.y)) !== ""
            onExited: canvas.dragLeave()
            onDropped: drop => {
                const kind = canvas.dragOver(Qt.point(drop.x, drop.y));
                const place = canvas.takeDrop();
                const item = drop.source.itemId;
                if (kind === "transition")
                    palette.insertOn(item, place);
                else if (kind === "after")
                    palette.add(item, place);
                else if (kind === "scope")
                    palette.addInto(item, place);
                canvas.forceActiveFocus();
            }
        }

        Tip {
            readonly property point place: canvas.middleOf(canvas.shownTransition)

            shown: view.payloadOver !== "" && canvas.pickedTransition === ""
            delay: 150
            text: view.payloadOver
            x: place.x + 14
            y: place.y - height / 2
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

    TransitionHint {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        canvas: canvas
        payload: view.payloadOver
    }

    EmptyHint {
        anchors.centerIn: parent
        visible: view.document.empty && !view.document.stale && !gallery.visible
        editable: view.editable
        onAddRequested: at => insertMenu.offer("", "", mapToItem(view, at))
    }

    TemplateGallery {
        id: gallery

        anchors.fill: parent
        visible: view.document.blank && view.editable
        onChosen: (id, language) => {
            palette.begin(id, language);
            canvas.forceActiveFocus();
        }
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

    PaletteActions {
        id: palette

        document: view.document
    }

    StateMenu {
        id: stateMenu

        document: view.document
        actions: actions
        canvas: canvas
        editable: canvas.editable
        onRenameRequested: pointer => renameBox.start(pointer)
        onAddRequested: pointer => view.addAfter(pointer)
        onBreakpointRequested: pointer => view.breakpointRequested(pointer)
        onRunToRequested: pointer => view.runToRequested(pointer)
        onSnippetRequested: pointers => view.snippetRequested(pointers)
    }
    TransitionMenu {
        id: transitionMenu

        actions: actions
        canvas: canvas
        onInsertRequested: (transition, at) => insertMenu.offer(transition, "", at)
    }
    GroundMenu {
        id: groundMenu

        actions: actions
        canvas: canvas
        editable: canvas.editable
        onAddRequested: at => insertMenu.offer("", "", at)
        onDefinitionRequested: key => view.definitionRequested(key)
    }

    StatePath {
        id: path

        anchors { left: parent.left; top: parent.top; margins: 8 }
        room: view.width - 24
        document: view.document
        actions: actions
        selection: view.selection
        onStepRequested: pointer => {
            view.selectionRequested(pointer);
            if (pointer === "")
                canvas.fit();
            else
                canvas.reveal(pointer);
        }
    }

    ZoomBar {
        id: zoomBar

        anchors { left: parent.left; bottom: parent.bottom; margins: 12 }
        visible: !gallery.visible
        canvas: canvas
    }

    Rectangle {
        id: minimap

        anchors { right: parent.right; bottom: parent.bottom; margins: 12 }
        width: 148
        height: 100
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.border
        opacity: 0.94
        visible: view.width > 520 && view.height > 300 && !gallery.visible

        MinimapItem {
            anchors.fill: parent
            anchors.margins: 1
            canvas: canvas
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map of the whole graph")
        }
    }

    Shortcut {
        sequence: "Ctrl+C"
        enabled: canvas.activeFocus
        onActivated: actions.copy(canvas.selectionList)
    }
    Shortcut {
        sequence: "Ctrl+X"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.cut(canvas.selectionList)
    }
    Shortcut {
        sequence: "Ctrl+V"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.paste(view.selection)
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: canvas.activeFocus && canvas.editable
        onActivated: actions.duplicate(canvas.selectionList)
    }
}
