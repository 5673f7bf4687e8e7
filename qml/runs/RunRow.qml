// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// One of the runs: Enter shows it, F2 renames it, Delete drops it.
T.ItemDelegate {
    id: row

    required property RunCollection runs
    required property int runId
    required property string name
    required property string origin
    required property string words
    required property int kind
    required property string position
    required property string seed
    required property bool current
    required property bool kept

    readonly property color ink: kind === DebugSession.Failed ? Theme.failed : kind === DebugSession.Succeeded ? Theme.done : kind === DebugSession.WaitingForTask ? Theme.waiting : Theme.accent
    readonly property string facts: seed === "1" ? position : qsTr("%1 · seed %2").arg(position).arg(seed)

    function rename() {
        field.text = name;
        field.visible = true;
        field.selectAll();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: column.implicitHeight + 16
    topPadding: 6
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: current ? qsTr("%1, shown").arg(name) : name
    Accessible.description: origin === "" ? qsTr("%1, %2").arg(words).arg(facts) : qsTr("%1, %2, %3").arg(words).arg(facts).arg(origin)
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()
    onClicked: runs.show(runId)
    Keys.onReturnPressed: runs.show(runId)
    Keys.onDeletePressed: runs.drop(runId)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F2)
            return;
        event.accepted = true;
        rename();
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight + 4

        Rectangle {
            x: 8
            y: 6
            width: 9
            height: 9
            radius: row.kind === DebugSession.Failed ? 1.5 : 4.5
            color: row.current ? row.ink : "transparent"
            border.width: 1.5
            border.color: row.ink
        }
        Column {
            id: column

            anchors { left: parent.left; leftMargin: 26; right: parent.right; rightMargin: 6 }
            y: 2
            spacing: 1

            PlainText {
                width: parent.width - tools.width
                visible: !field.visible
                text: row.name
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: row.current ? Font.DemiBold : Font.Medium
                elide: Text.ElideRight
            }
            AppTextField {
                id: field

                visible: false
                width: parent.width
                implicitHeight: 24
                Accessible.name: qsTr("Name of the run")
                onAccepted: {
                    row.runs.rename(row.runId, text);
                    visible = false;
                    row.forceActiveFocus(Qt.ShortcutFocusReason);
                }
                onActiveFocusChanged: if (!activeFocus)
                    visible = false
                Keys.onEscapePressed: {
                    visible = false;
                    row.forceActiveFocus(Qt.ShortcutFocusReason);
                }
            }
            PlainText {
                width: parent.width
                text: row.words
                color: row.ink
                font.pixelSize: Theme.fontTiny
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                text: row.facts
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.Wrap
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: row.origin
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.Wrap
            }
        }
        Row {
            id: tools

            anchors { right: parent.right; rightMargin: 2; top: parent.top }
            spacing: 0

            AppButton {
                visible: row.current
                flat: true
                implicitHeight: 22
                leftPadding: 5
                rightPadding: 5
                tint: Theme.textMuted
                iconName: row.kept ? "check" : ""
                text: row.kept ? qsTr("Kept") : qsTr("Keep")
                Accessible.name: hint
                Accessible.checked: row.kept
                hint: row.kept ? qsTr("%1 is kept when another run begins; press to let it go then").arg(row.name) : qsTr("Keep %1 when another run begins").arg(row.name)
                onClicked: row.runs.setKept(row.runId, !row.kept)
            }
            IconButton {
                id: more

                iconName: "unfold"
                hint: qsTr("More for %1").arg(row.name)
                onClicked: menu.openAt(more.mapToItem(menu.parent, 0, more.height))
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        border.width: row.visualFocus ? 2 : 0
        border.color: Theme.accent
    }

    AppMenu {
        id: menu

        parent: T.Overlay.overlay
        title: row.name
        margins: 4
        entries: [
            { key: "show", text: qsTr("Show this run"), icon: "run", shortcut: qsTr("Enter") },
            { key: "rename", text: qsTr("Rename"), icon: "edit", shortcut: "F2" },
            { key: "again", text: qsTr("Run again with its seed"), icon: "retry", shortcut: "" },
            { key: "drop", text: qsTr("Drop this run"), icon: "delete", shortcut: qsTr("Delete") }
        ]
        onChosen: key => {
            if (key === "rename")
                Qt.callLater(row.rename); // the menu gives the focus back first
            else if (key === "drop")
                row.runs.drop(row.runId);
            else if (key === "again")
                row.runs.runAgain(row.runId);
            else
                row.runs.show(row.runId);
        }
    }
}
