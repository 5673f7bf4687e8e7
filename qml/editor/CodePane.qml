// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The definition's text: the same document as the graph. Caret and selected state follow each other.
Item {
    id: pane

    required property DocumentController document
    required property string selection
    signal selectionRequested(string pointer)

    property bool following: false

    function goTo(position: int) {
        area.cursorPosition = Math.max(0, Math.min(position, area.length));
        area.forceActiveFocus();
    }
    function goToLine(line: int) { goTo(editor.positionOfLine(line)); }
    function goToOffset(offset: int) { goTo(editor.positionOfOffset(offset)); }

    function follow() {
        const range = editor.rangeOf(selection);
        band.first = range.x < 0 ? 0 : editor.lineOfPosition(range.x);
        band.last = range.x < 0 ? -1 : editor.lineOfPosition(range.y);
        if (range.x < 0 || editor.stateAt(area.cursorPosition) === selection)
            return;
        following = true;
        area.cursorPosition = range.x;
        following = false;
        view.show(area.positionToRectangle(range.x), 60);
    }

    onSelectionChanged: follow()
    onVisibleChanged: if (visible)
        follow()

    CodeEditor {
        id: editor

        document: pane.document
        textDocument: area.textDocument
        onLoaded: area.cursorPosition = 0
    }
    Connections {
        target: pane.document

        function onWorkflowChanged() { pane.follow(); }
    }

    LineGutter {
        id: gutter

        width: 58
        height: parent.height
        textDocument: area.textDocument
        contentY: view.contentY
        topPadding: area.topPadding
        currentLine: editor.lineOfPosition(area.cursorPosition)
        errorLine: pane.document.staleLine
        visible: !editor.tooLarge
    }

    Flickable {
        id: view

        function show(rect: rect, margin: real) {
            if (rect.y < contentY + 4)
                contentY = Math.max(0, rect.y - margin);
            else if (rect.y + rect.height > contentY + height - 4)
                contentY = Math.max(0, Math.min(rect.y - height + rect.height + margin, contentHeight - height));
            if (rect.x < contentX)
                contentX = Math.max(0, rect.x - 20);
            else if (rect.x > contentX + width - 12)
                contentX = rect.x - width + 40;
        }

        anchors { left: gutter.right; right: parent.right; top: parent.top; bottom: parent.bottom }
        contentWidth: Math.max(width, area.implicitWidth)
        contentHeight: Math.max(height, area.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}

        Rectangle {
            id: band

            property int first: 0
            property int last: -1
            readonly property real lineHeight: area.lineCount > 0 ? area.contentHeight / area.lineCount : 0

            visible: last >= first && !pane.document.stale
            width: view.contentWidth
            y: area.topPadding + (first - 1) * lineHeight
            height: (last - first + 1) * lineHeight
            color: Theme.accentSoft
            opacity: 0.55
        }

        T.TextArea {
            id: area

            width: view.contentWidth
            height: view.contentHeight
            implicitWidth: contentWidth + 24
            implicitHeight: contentHeight + topPadding + bottomPadding
            leftPadding: 4
            topPadding: 8
            bottomPadding: 8
            visible: !editor.tooLarge
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: Theme.monoFamily
            font.pixelSize: 12
            font.preferShaping: false // no ligatures: `:::` is three characters
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.NoWrap
            inputMethodHints: Qt.ImhNoPredictiveText
            Accessible.name: qsTr("Definition text")
            onCursorRectangleChanged: if (activeFocus)
                view.show(cursorRectangle, 0)
            onCursorPositionChanged: {
                if (pane.following || !activeFocus)
                    return;
                const state = editor.stateAt(cursorPosition);
                if (state !== "")
                    pane.selectionRequested(state);
            }
            // The text area would answer these with an undo of its own, which is off.
            Keys.onPressed: event => {
                if (event.matches(StandardKey.Undo))
                    pane.document.undo();
                else if (event.matches(StandardKey.Redo) || (event.key === Qt.Key_Z && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier)))
                    pane.document.redo();
                else
                    return;
                event.accepted = true;
            }
        }
    }

    Text {
        anchors.centerIn: parent
        width: parent.width - 80
        visible: editor.tooLarge
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("This text is too large to edit here: it has more than 4 MB, or a line of more than 20,000 characters. The graph and the forms work all the same.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontNormal
        wrapMode: Text.Wrap
    }
}
