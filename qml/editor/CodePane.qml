// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The definition's text: the same document as the graph. Caret and selected state follow each other.
Item {
    id: pane

    required property DocumentController document
    required property string selection
    property DebugSession session: null
    signal selectionRequested(string pointer)

    function goToOffset(offset: int) { view.goToOffset(offset); }
    function goToLine(line: int) { view.goToLine(line); }
    function goToProblem(forward: bool): bool { return view.goToProblem(forward); }
    function showUsages() { view.forceActiveFocus(); view.usagesRequested(view.caretOffset); }
    // By the palette, where the caret is.
    function act(key: string) {
        view.forceActiveFocus();
        switch (key) {
        case "rename": view.renameRequested(view.caretOffset); break;
        case "definition": view.definitionRequested(view.caretOffset); break;
        case "find": find(); break;
        case "usages": view.usagesRequested(view.caretOffset); break;
        default: view.fixesRequested();
        }
    }
    function find() { bar.begin(view.searchWord(), false); }

    TextSearch {
        id: textSearch

        document: pane.document
    }
    FindBar {
        id: bar

        width: parent.width
        height: visible ? implicitHeight : 0
        search: textSearch
        view: view
        onClosed: view.forceActiveFocus()
    }

    CodeBreadcrumbs {
        id: way

        anchors { left: parent.left; right: parent.right; top: bar.bottom }
        assist: assist
        view: view
    }
    CodeView {
        id: view

        anchors { left: parent.left; right: parent.right; top: way.bottom; bottom: parent.bottom }
        document: pane.document
        search: textSearch
        selectedState: pane.selection
        clip: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Definition text")
        onStateRequested: pointer => pane.selectionRequested(pointer)
        onFindRequested: bar.begin(searchWord(), false)
        onReplaceRequested: bar.begin(searchWord(), true)
        onLineRequested: lineBox.openBox()
        onContextMenuRequested: place => menu.openAt(place)
        onCompletionRequested: assist.complete()
        onFixesRequested: if (!actions.offer())
            card.showAtCaret()
        onDefinitionRequested: offset => {
            if (!assist.goToDefinition(offset))
                pane.document.notice(qsTr("There is no name of a state or a variable at the caret."), false);
        }
        onUsagesRequested: offset => usages.showFor(offset)
        onRenameRequested: offset => renaming.start(offset)
        listOpen: assist.offering
        onListKey: key => list.take(key)

        Rectangle {
            id: caret

            x: view.caretRectangle.x
            y: view.caretRectangle.y
            width: 2
            height: view.caretRectangle.height
            color: Theme.accent
            visible: view.caretShown && blink.lit

            Timer {
                id: blink

                property bool lit: true

                function begin() {
                    lit = true;
                    restart();
                }

                running: view.caretShown && view.caretBlink > 0
                interval: view.caretBlink
                repeat: true
                onTriggered: lit = !lit
                onRunningChanged: lit = true
            }
            Connections {
                target: view

                function onCaretMoved() { if (blink.running) blink.begin(); }
            }
        }
        AppScrollBar {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
            orientation: Qt.Vertical
            size: Math.min(1, view.height / view.contentHeight)
            position: view.contentY / view.contentHeight
            onPositionChanged: if (pressed)
                view.contentY = position * view.contentHeight
        }
        AppScrollBar {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: view.gutterWidth }
            orientation: Qt.Horizontal
            size: Math.min(1, view.width / view.contentWidth)
            position: view.contentX / view.contentWidth
            onPositionChanged: if (pressed)
                view.contentX = position * view.contentWidth
        }
    }
    CodeAssist {
        id: assist

        view: view
    }
    CompletionList {
        id: list

        parent: view
        assist: assist
        view: view
    }
    AppMenu {
        id: usages

        function showFor(offset: int) {
            entries = assist.usages(offset);
            if (entries.length > 0)
                openAt(Qt.point(view.caretRectangle.x, view.caretRectangle.y + view.rowHeight));
            else
                pane.document.notice(qsTr("There is no name of a state or a variable at the caret."), false);
        }

        parent: view
        margins: 4
        title: qsTr("Where it is used: %n place(s)", "", entries.length)
        width: 420
        entries: []
        onClosed: view.forceActiveFocus()
        onChosen: key => view.goToOffset(parseInt(key))
    }
    HoverCard {
        id: card

        parent: view
        assist: assist
        view: view
        session: pane.session
    }
    CodeActionMenu {
        id: actions

        parent: view
        view: view
        document: pane.document
        onRenameRequested: renaming.start(view.caretOffset)
    }
    CodeRenameBox {
        id: renaming

        view: view
    }
    GoToLineBox {
        id: lineBox

        anchors { horizontalCenter: parent.horizontalCenter; top: view.top; topMargin: 8 }
        view: view
    }
    CodeMenu {
        id: menu

        view: view
        document: pane.document
        onFindRequested: pane.find()
    }
}
