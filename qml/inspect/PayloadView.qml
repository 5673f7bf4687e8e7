// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A payload: as a tree or as text, with its size, a search, and what differs from the stage before it.
Item {
    id: view

    property var payload
    property string name: ""
    property bool traceable: false
    property var deadLeaves: []
    property bool asText: false
    property bool searching: false
    signal traceRequested(string pointer, bool forward)
    signal writeRequested(string pointer)

    readonly property PayloadModel payloads: holder.model

    function find() {
        asText = false;
        searching = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    function endSearch() {
        searching = false;
        payloads.search = "";
        tree.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function step(forward: bool) {
        const row = payloads.goToMatch(forward);
        if (row >= 0)
            tree.pick(row);
    }
    // Shows a place of the payload; false where it has none of that name.
    function reveal(pointer: string): bool {
        asText = false;
        const row = payloads.reveal(pointer);
        if (row >= 0)
            tree.pick(row);
        return row >= 0;
    }

    implicitHeight: column.implicitHeight

    PayloadHolder {
        id: holder
    }
    Binding {
        target: holder.model // qmllint disable
        property: "payload"
        value: view.payload
    }
    Binding {
        target: holder.model // qmllint disable
        property: "deadLeaves"
        value: view.deadLeaves
    }

    Column {
        id: column

        width: parent.width
        spacing: 4

        Item {
            visible: view.searching
            width: parent.width
            height: visible ? 26 : 0

            AppTextField {
                id: field

                width: parent.width - 118
                height: parent.height
                mono: true
                placeholderText: qsTr("Name or value")
                Accessible.name: qsTr("Search in %1").arg(view.name)
                onTextEdited: {
                    view.payloads.search = text;
                    view.step(true);
                }
                Keys.onReturnPressed: event => view.step(!(event.modifiers & Qt.ShiftModifier))
                Keys.onEnterPressed: event => view.step(!(event.modifiers & Qt.ShiftModifier))
                Keys.onDownPressed: view.step(true)
                Keys.onUpPressed: view.step(false)
                Keys.onEscapePressed: view.endSearch()
            }
            PlainText {
                anchors { left: field.right; leftMargin: 4; verticalCenter: parent.verticalCenter }
                width: 46
                horizontalAlignment: Text.AlignHCenter
                text: view.payloads.search === "" ? "" : qsTr("%1/%2", "match of matches").arg(view.payloads.matchNumber).arg(view.payloads.matchCount)
                color: view.payloads.search !== "" && view.payloads.matchCount === 0 ? Theme.failed : Theme.textMuted
                font.pixelSize: Theme.fontTiny
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Match %1 of %2").arg(view.payloads.matchNumber).arg(view.payloads.matchCount)
            }
            Row {
                anchors.right: parent.right

                IconButton {
                    iconName: "up"
                    hint: qsTr("Previous match")
                    onClicked: view.step(false)
                }
                IconButton {
                    iconName: "down"
                    hint: qsTr("Next match")
                    onClicked: view.step(true)
                }
                IconButton {
                    iconName: "close"
                    hint: qsTr("End the search")
                    onClicked: view.endSearch()
                }
            }
        }
        Rectangle {
            visible: !view.asText
            width: parent.width
            height: tree.implicitHeight + 2
            radius: Theme.radiusSmall
            color: Theme.field
            border.color: tree.activeFocus ? Theme.accent : Theme.border

            PayloadTree {
                id: tree

                anchors.fill: parent
                anchors.margins: 1
                payloads: holder.model
                name: view.name
                traceable: view.traceable
                onTraceRequested: (pointer, forward) => view.traceRequested(pointer, forward)
                onSearchRequested: view.find()
                onMenuRequested: (row, at) => menu.offer(row, at)
            }
        }
        Repeater {
            model: view.asText ? 1 : 0

            AppTextArea {
                width: column.width
                readOnly: true
                leastLines: 1
                mostLines: 14
                name: view.name
                text: view.payload, holder.model.json()
            }
        }
    }
    PayloadMenu {
        id: menu

        payloads: holder.model
        traceable: view.traceable && holder.model.placed
        onTraceRequested: (pointer, forward) => view.traceRequested(pointer, forward)
        onWriteRequested: pointer => view.writeRequested(pointer)
        onClosed: tree.forceActiveFocus()
    }
}
