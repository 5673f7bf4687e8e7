// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The error names of a retrier or catcher: each can be taken away, known ones are offered for what is typed.
Flow {
    id: chips

    required property FailureForm form
    required property var item
    required property string what
    readonly property var errors: item.errors ?? []

    spacing: 5

    Repeater {
        model: chips.errors.length

        T.AbstractButton {
            id: chip

            required property int index
            readonly property var error: chips.errors[index] ?? ({})

            implicitWidth: Math.min(label.implicitWidth + 34, chips.width)
            implicitHeight: 24
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            enabled: chips.form.editable
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Remove the error %1").arg(error.name ?? "")
            Accessible.description: error.meaning ?? ""
            Accessible.onPressAction: clicked()
            onClicked: chips.form.removeItem(error.pointer)
            Keys.onDeletePressed: clicked()

            contentItem: Item {
                PlainText {
                    id: label

                    x: 10
                    width: parent.width - 32
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.error.name ?? ""
                    color: Theme.accent
                    font.pixelSize: Theme.fontTiny + 0.5
                    font.weight: Font.Medium
                    elide: Text.ElideMiddle
                }
                Icon {
                    anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                    width: 10
                    height: 10
                    name: "close"
                    colour: chip.hovered || chip.visualFocus ? Theme.failed : Theme.accent
                }
            }
            background: Rectangle {
                radius: height / 2
                color: Theme.accentSoft
                border.width: chip.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
            Tip {
                shown: chip.hovered
                text: (chip.error.meaning ?? "") !== "" ? qsTr("%1: %2").arg(chip.error.name).arg(chip.error.meaning) : chip.error.name ?? ""
            }
        }
    }
    T.TextField {
        id: input

        readonly property var known: activeFocus ? chips.form.knownErrors(chips.item.pointer, text.trim()) : []

        function add(name: string) {
            text = "";
            if (name === "")
                return;
            list.closed = true; // it would lie over what comes next
            chips.form.addError(chips.item.pointer, name);
        }

        width: Math.min(chips.width, activeFocus || text !== "" ? 160 : Math.max(64, hint.implicitWidth + 22))
        implicitHeight: 24
        leftPadding: 10
        rightPadding: 10
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.onAccent
        font.pixelSize: Theme.fontTiny + 0.5
        clip: true
        enabled: chips.form.editable
        Accessible.name: qsTr("Add an error to %1").arg(chips.what)
        onAccepted: add(text.trim())
        onEditingFinished: add(text.trim())
        onActiveFocusChanged: {
            list.closed = false;
            if (!activeFocus)
                add(text.trim());
        }
        Keys.onPressed: event => {
            // An empty box goes on with Tab; the list is for who looks into it.
            const passes = text === "" && event.key === Qt.Key_Tab && !list.touched;
            event.accepted = !passes && list.take(event.key);
            if (event.key === Qt.Key_Down)
                list.closed = false;
        }

        background: Rectangle {
            radius: height / 2
            color: Theme.panel
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.accent : Theme.borderStrong
        }
        FieldUndo {
            field: input
            typing: input.text !== ""
        }
        PlainText {
            id: hint

            anchors.verticalCenter: parent.verticalCenter
            x: 11
            visible: input.text === ""
            text: input.activeFocus ? qsTr("error name") : qsTr("+ add")
            color: input.activeFocus ? Theme.textMuted : Theme.text
            font: input.font
            Accessible.ignored: true
        }
        PickList {
            id: list

            property bool closed: false

            eager: false
            visible: input.activeFocus && entries.length > 0 && !closed
            name: qsTr("Known errors")
            entries: input.known.map(label => ({ label: label, detail: "", help: "" }))
            y: input.height + 4
            width: 290
            onChosen: row => input.add(entries[row].label)
            onDismissed: closed = true
        }
        onTextEdited: list.closed = false
    }
}
