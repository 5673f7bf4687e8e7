// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A row of a payload: its name, its value, and what became of it.
T.ItemDelegate {
    id: row

    property real step: 13 // that a level is set in by
    property bool listFocused: false
    signal menuRequested(point at)

    required property int index
    required property string name
    required property string words
    required property string kind
    required property int depth
    required property bool foldable
    required property bool unfolded
    required property string change
    required property string earlier
    required property bool dead
    required property bool match
    required property string spoken

    readonly property bool current: ListView.isCurrentItem
    readonly property bool element: name.startsWith("[")
    readonly property color changeColour: ({ added: Theme.done, changed: Theme.waiting, removed: Theme.failed, inside: Theme.waiting })[change] ?? "transparent"
    readonly property color ink: change === "removed" || dead || foldable ? Theme.textMuted
                                 : ({ string: Theme.codeString, number: Theme.codeNumber, boolean: Theme.accent, "null": Theme.accent })[kind] ?? Theme.textMuted

    implicitHeight: 19
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.TreeItem
    Accessible.name: spoken
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    contentItem: Item {
        Icon {
            visible: row.foldable
            x: 6 + row.depth * row.step
            width: 11
            height: 11
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            colour: Theme.textMuted
            rotation: row.unfolded ? 0 : -90
        }
        PlainText {
            id: nameText

            x: 20 + row.depth * row.step
            width: Math.min(implicitWidth, Math.max(40, (parent.width - x) * 0.55))
            anchors.verticalCenter: parent.verticalCenter
            visible: row.name !== ""
            text: row.name
            color: row.dead || row.change === "removed" || row.element ? Theme.textMuted : Theme.codeKey
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontSmall - 0.5
            font.strikeout: row.change === "removed"
            elide: Text.ElideRight
        }
        PlainText {
            x: row.name === "" ? nameText.x - 12 : nameText.x + nameText.width + 8
            width: Math.max(0, parent.width - x - (note.visible ? note.width + 12 : 10))
            anchors.verticalCenter: parent.verticalCenter
            text: row.words
            color: row.ink
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontSmall - 0.5
            font.strikeout: row.change === "removed"
            font.italic: row.dead
            elide: Text.ElideRight
        }
        PlainText {
            id: note

            anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
            visible: text !== "" && row.width > 220
            text: row.change === "added" ? qsTr("new") : row.change === "removed" ? qsTr("gone") : row.change === "changed" ? qsTr("changed") : row.dead ? qsTr("unread") : ""
            color: row.dead && row.change === "" ? Theme.textMuted : row.changeColour
            font.pixelSize: Theme.fontTiny
        }
    }
    background: Rectangle {
        radius: 3
        color: row.current && row.listFocused ? Theme.accentSoft : row.hovered || row.current ? Theme.hover : "transparent"

        Rectangle {
            visible: row.match
            anchors { fill: parent; leftMargin: 18 + row.depth * row.step; topMargin: 1; bottomMargin: 1 }
            radius: 3
            color: "transparent"
            border.color: Theme.waiting
        }
        Rectangle {
            x: 1
            width: 2
            height: parent.height - 2
            y: 1
            radius: 1
            color: row.changeColour
            opacity: row.change === "inside" ? 0.45 : 1
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => row.menuRequested(row.mapToItem(null, point.position.x, point.position.y))
    }
    Tip {
        shown: row.hovered && text !== ""
        text: row.earlier !== "" ? qsTr("was %1").arg(row.earlier)
              : row.dead ? qsTr("Nothing after this reads it: no choice, no task, and not the output of the run.") : ""
    }
}
