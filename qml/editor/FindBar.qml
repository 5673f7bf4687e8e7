// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Above the text: what to look for, how often it is there, and what to put in its place.
Rectangle {
    id: bar

    required property TextSearch search
    required property CodeView view
    signal closed()

    property bool replacing: false
    property int current: -1

    function begin(word: string, withReplace: bool) {
        replacing = withReplace;
        current = -1;
        visible = true;
        search.active = true;
        if (word !== "")
            queryField.text = word;
        current = search.indexOf(view.selectionBegin, view.caretOffset);
        queryField.forceActiveFocus();
        queryField.selectAll();
    }
    function end() {
        visible = false;
        search.active = false;
        closed();
    }
    function show(index: int) {
        current = index;
        if (index >= 0)
            view.selectRange(search.beginOf(index), search.endOf(index));
    }
    // Typing looks from where the last match began, the keys from behind it.
    function step(forward: bool) {
        const from = current < 0 ? view.caretOffset : forward ? search.endOf(current) : search.beginOf(current);
        show(search.nextFrom(from, forward));
    }
    function replaceOne() {
        if (current < 0) {
            step(true);
            return;
        }
        const at = search.beginOf(current);
        search.replace(current, replaceField.text);
        show(search.nextFrom(at + replaceField.text.length, true));
    }

    visible: false
    implicitHeight: rows.implicitHeight + 12
    color: Theme.window
    Keys.onEscapePressed: end()

    Connections {
        target: bar.search

        function onChanged() {
            if (bar.current >= bar.search.count)
                bar.current = bar.search.count - 1;
        }
    }

    Column {
        id: rows

        x: 8
        y: 6
        spacing: 6

        Row {
            spacing: 6

            AppTextField {
                id: queryField

                width: 240
                placeholderText: qsTr("Find")
                mono: true
                faulty: text !== "" && bar.search.count === 0
                Accessible.name: qsTr("Find in the definition")
                onTextEdited: {
                    const from = bar.current < 0 ? bar.view.caretOffset : bar.search.beginOf(bar.current);
                    bar.search.query = text;
                    bar.show(bar.search.nextFrom(from, true));
                }
                onTextChanged: bar.search.query = text
                Keys.onReturnPressed: event => bar.step(!(event.modifiers & Qt.ShiftModifier))
                Keys.onEnterPressed: event => bar.step(!(event.modifiers & Qt.ShiftModifier))
                Keys.onDownPressed: bar.step(true)
                Keys.onUpPressed: bar.step(false)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_H && event.modifiers === Qt.ControlModifier)
                        bar.replacing = !bar.replacing;
                    else
                        return;
                    event.accepted = true;
                }
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_H && event.modifiers === Qt.ControlModifier
            }
            AppButton {
                iconName: "previous"
                hint: qsTr("Previous match (Shift+Return)")
                enabled: bar.search.count > 0
                onClicked: bar.step(false)
            }
            AppButton {
                iconName: "next"
                hint: qsTr("Next match (Return)")
                enabled: bar.search.count > 0
                onClicked: bar.step(true)
            }
            AppButton {
                text: "Aa"
                hint: qsTr("Match upper and lower case")
                checkable: true
                checked: bar.search.caseSensitive
                Accessible.name: hint
                onToggled: bar.search.caseSensitive = checked
            }
            AppButton {
                iconName: "edit"
                hint: qsTr("Replace (Ctrl+H)")
                checkable: true
                checked: bar.replacing
                onToggled: bar.replacing = checked
            }
            AppButton {
                iconName: "close"
                hint: qsTr("Close the search (Esc)")
                onClicked: bar.end()
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: queryField.text !== ""
                text: bar.search.count === 0 ? qsTr("Not found")
                      : bar.current < 0 ? qsTr("%n match(es)", "", bar.search.count)
                      : qsTr("%1 of %2").arg(bar.current + 1).arg(bar.search.count)
                color: bar.search.count === 0 ? Theme.failed : Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Matches: %1").arg(text)
            }
        }
        Row {
            spacing: 6
            visible: bar.replacing

            AppTextField {
                id: replaceField

                width: 240
                placeholderText: qsTr("Replace with")
                mono: true
                Accessible.name: qsTr("Replace with")
                Keys.onReturnPressed: bar.replaceOne()
                Keys.onEnterPressed: bar.replaceOne()
            }
            AppButton {
                text: qsTr("Replace")
                hint: qsTr("Replace this match (Return)")
                enabled: bar.search.count > 0
                onClicked: bar.replaceOne()
            }
            AppButton {
                text: qsTr("Replace all")
                enabled: bar.search.count > 0
                onClicked: bar.search.replaceAll(replaceField.text)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
}
