// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The input of a field: a path, an expression, a payload template, or plain text. It grows with its text, has
// the colours of the code pane, and offers what could stand at the caret. Leaving it writes; so does Return,
// with Ctrl where Return begins a line. Escape takes back what was typed.
Item {
    id: box

    required property Form form
    required property string pointer
    required property string kind // as of a row of FieldRows
    required property string value
    required property string name
    property string placeholder: ""
    property int mostLines: 12
    property bool faulty: false
    property bool keepsDraft: false // what is typed cannot be written and stays as it is

    readonly property string draft: area.text
    readonly property bool editing: area.activeFocus
    // Return is part of the text.
    readonly property bool manyLines: kind === "lines" || kind === "json" || kind === "raw"
    readonly property bool plain: kind === "lines" || (kind === "text" && !isExpression)
    readonly property bool isExpression: draft.trim().startsWith("{%") && kind !== "raw"
    readonly property bool characters: kind === "text" || kind === "lines" || kind === "path" || kind === "word" || isExpression
    signal written(string text)

    function commit() {
        if (keepsDraft)
            return;
        const now = form.typed(value, area.text);
        if (now !== value)
            written(now);
        area.text = Qt.binding(() => box.value);
    }
    function focusBox() { area.forceActiveFocus(Qt.TabFocusReason); }

    // What is typed here once is looked at from then on.
    property bool looked: false
    readonly property bool told: looked && preview.result !== ""

    opacity: form.editable ? 1 : 0.55
    implicitHeight: frame.wish + (told ? strip.height + 4 : 0)
    implicitWidth: 120
    onEditingChanged: if (editing)
        looked = true
    onPointerChanged: looked = editing

    FontMetrics {
        id: metrics

        font: area.font
    }
    FieldHighlighter {
        editor: area.textDocument
        pointer: box.pointer
        characters: box.characters
    }

    FieldUndo {
        field: area
        typing: area.text !== box.value
    }
    FieldPreview {
        id: preview

        form: box.form
        pointer: box.pointer
        text: box.draft
        characters: box.characters
        active: box.looked && box.kind !== "lines"
    }

    Rectangle {
        id: frame

        readonly property real wish: Math.max(Theme.controlHeight + 2, Math.min(area.implicitHeight, box.mostLines * metrics.lineSpacing + 14))

        width: parent.width
        height: box.height - (box.told ? strip.height + 4 : 0)
        radius: Theme.radiusSmall
        color: Theme.field
        border.width: area.activeFocus ? 2 : 1
        border.color: box.faulty ? Theme.failed : area.activeFocus ? Theme.accent : Theme.border
    }
    Flickable {
        id: view

        function show(rectangle: rect) {
            contentY = Math.max(0, Math.min(contentHeight - height, Math.max(rectangle.y + rectangle.height + 6 - height, Math.min(contentY, rectangle.y - 6))));
        }

        anchors.fill: frame
        anchors.margins: 2
        contentWidth: width
        contentHeight: Math.max(height, area.implicitHeight - 4)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentHeight > height
        T.ScrollBar.vertical: AppScrollBar {}

        T.TextArea {
            id: area

            width: view.width
            height: view.contentHeight
            implicitHeight: contentHeight + topPadding + bottomPadding + 4
            leftPadding: 7
            rightPadding: 7
            topPadding: 5
            bottomPadding: 4
            text: box.value
            textFormat: TextEdit.PlainText
            readOnly: !box.form.editable
            color: Theme.text
            placeholderTextColor: Theme.textMuted
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.family: box.plain ? Theme.fontFamily : Theme.monoFamily
            font.pixelSize: box.plain ? Theme.fontSmall : Theme.fontSmall - 0.5
            font.preferShaping: box.plain
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            Accessible.name: box.name
            Accessible.description: box.placeholder
            onActiveFocusChanged: if (!activeFocus) {
                assist.dismiss();
                box.commit();
            }
            onEditingFinished: box.commit()
            onCursorRectangleChanged: view.show(cursorRectangle)
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && (assist.offering || text !== box.value)
            Keys.onPressed: event => event.accepted = box.takeKey(event)
            Keys.onReleased: event => {
                if (event.text !== "" && event.key !== Qt.Key_Return && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Tab && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
                    assist.offer(text, cursorPosition, event.text);
            }
        }
    }
    PlainText {
        x: 9
        width: parent.width - 18
        height: Theme.controlHeight + 2
        visible: area.text === "" && !area.activeFocus
        text: box.placeholder
        color: Theme.textMuted
        font: area.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    HoverValue {
        id: hoverValue

        session: box.form.session
    }
    HoverHandler {
        id: pointer

        // A part of the expression, looked at when the pointer rests on it.
        readonly property int place: hovered && !box.plain ? area.positionAt(point.position.x - 2, point.position.y - 2 + view.contentY) : -1
        property var found: ({})

        onPlaceChanged: found = place < 0 ? ({}) : hoverValue.in(box.pointer, box.draft, place, box.characters)
    }
    Tip {
        shown: pointer.hovered && valueText !== ""
        readonly property string valueText: pointer.found.text === undefined ? "" : pointer.found.text + " = " + pointer.found.value

        text: valueText
    }

    ResultStrip {
        id: strip

        visible: box.told
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        result: preview.result
        source: preview.source
        failed: preview.failed
    }

    FieldAssist {
        id: assist

        form: box.form
        pointer: box.pointer
        characters: box.characters
    }
    Repeater {
        id: lists

        model: assist.offering && box.editing ? 1 : 0

        Item {
            readonly property PickList list: pickList

            PickList {
                id: pickList

                visible: true
                eager: box.manyLines
                name: qsTr("Completions")
                entries: assist.entries
                x: Math.max(-8, Math.min(area.positionToRectangle(assist.wordBegin).x - 8, box.width - width))
                y: area.positionToRectangle(assist.wordBegin).y + metrics.lineSpacing + 8 - view.contentY
                width: Math.max(box.width, 250)
                onChosen: row => box.accept(row)
                onDismissed: assist.dismiss()
            }
        }
    }

    function accept(row: int) {
        const taken = assist.taken(row);
        assist.dismiss();
        area.remove(taken[0], taken[1]);
        area.insert(taken[0], taken[2]);
        area.cursorPosition = taken[3];
    }
    function takeKey(event: var): bool {
        if (lists.count > 0 && lists.itemAt(0).list.take(event.key)) // qmllint disable
            return true;
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = event.modifiers & Qt.ControlModifier;
        if (enter && (control || !manyLines)) {
            commit();
            return true;
        }
        if (event.key === Qt.Key_Space && control) {
            assist.ask(area.text, area.cursorPosition);
            return true;
        }
        if (event.key === Qt.Key_Escape && area.text !== value) {
            area.text = Qt.binding(() => box.value);
            return true;
        }
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            area.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
            return true;
        }
        return false;
    }
}
