// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A heading of the palette, or something that can be added: by a press, or by dragging it to its place.
Item {
    id: row

    required property int index
    required property string itemId
    required property string text
    required property string detail
    required property string hint
    required property string icon
    required property string tint
    required property string section
    required property bool heading
    required property bool open
    required property bool own
    required property PaletteGhost ghost
    property bool current: false
    property bool searching: false
    readonly property color colour: ({ lambda: Theme.lambda, container: Theme.container, done: Theme.done, failed: Theme.failed })[tint] ?? Theme.flow

    signal activated()
    signal menuRequested(point at)

    function hold(at: point) {
        ghost.row = row;
        ghost.icon = icon;
        ghost.text = text;
        ghost.colour = colour;
        ghost.hold(at);
    }
    function activate() { activated(); }
    // Whether the key for shutting does something here.
    function shuts() { return !searching && (!heading || open); }

    height: heading ? (index === 0 ? 26 : 32) : detail === "" ? 36 : 46
    Accessible.role: heading ? Accessible.Heading : Accessible.Button
    Accessible.name: heading ? text : detail === "" ? qsTr("Add %1").arg(text) : qsTr("Add %1, %2").arg(text).arg(detail)
    Accessible.description: hint
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.checkable: heading
    Accessible.checked: heading && open
    Accessible.onPressAction: row.activated()

    Item {
        anchors { fill: parent; leftMargin: 14; rightMargin: 14 }
        visible: row.heading

        SectionLabel {
            anchors { left: parent.left; bottom: parent.bottom; bottomMargin: 6 }
            text: row.text
            color: row.current || area.containsMouse ? Theme.text : Theme.textMuted
            font.underline: row.current
            Accessible.ignored: true
        }
        Icon {
            anchors { right: parent.right; bottom: parent.bottom; bottomMargin: 5 }
            visible: !row.searching
            name: row.open ? "fold" : "unfold"
            colour: Theme.textMuted
            width: 13
            height: 13
        }
    }

    Rectangle {
        anchors { fill: parent; leftMargin: 12; rightMargin: 12; topMargin: 2; bottomMargin: 2 }
        visible: !row.heading
        radius: Theme.radiusSmall
        color: area.containsMouse ? Theme.hover : Theme.field
        border.width: row.current ? 2 : 0
        border.color: Theme.accent

        Rectangle {
            id: badge

            x: 6
            width: 22
            height: 22
            radius: 5
            anchors.verticalCenter: parent.verticalCenter
            color: Qt.alpha(row.colour, 0.18)

            Icon {
                anchors.centerIn: parent
                name: row.icon
                colour: row.colour
                width: 15
                height: 15
            }
        }
        Column {
            anchors { left: badge.right; leftMargin: 9; right: grip.left; rightMargin: 6; verticalCenter: parent.verticalCenter }

            PlainText {
                width: parent.width
                text: row.text
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.Medium
                elide: Text.ElideRight
            }
            PlainText {
                width: parent.width
                visible: text !== ""
                text: row.detail
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                elide: Text.ElideRight
            }
        }
        Icon {
            id: grip

            anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
            name: "drag"
            colour: Theme.textMuted
            width: 13
            height: 13
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        preventStealing: true // a drag is for the canvas; the wheel scrolls
        drag.target: row.heading ? null : row.ghost
        drag.threshold: 6
        drag.smoothed: false
        cursorShape: drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onPressed: mouse => {
            if (!row.heading)
                row.hold(mapToItem(row.ghost.parent, mouse.x, mouse.y));
        }
        onReleased: if (drag.active)
            row.ghost.Drag.drop()
        drag.onActiveChanged: row.ghost.dragged = drag.active
        onClicked: mouse => {
            if (mouse.button === Qt.LeftButton)
                row.activated();
            else if (row.own)
                row.menuRequested(Qt.point(mouse.x, mouse.y));
        }
    }

    Tip {
        shown: area.containsMouse && !area.drag.active && row.hint !== ""
        text: row.hint
    }
}
