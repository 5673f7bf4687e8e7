// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Both definitions as one graph; it can be looked at, not changed.
Item {
    id: view

    required property DiffSession session
    readonly property bool ready: canvas.ready

    function placesOf(items: var): var {
        return items.filter(item => item.visible).map(item => Qt.rect(item.x, item.y, item.width, item.height));
    }
    function focusCanvas() { canvas.forceActiveFocus(); }
    function reveal(pointer: string) { canvas.reveal(pointer); }

    clip: true

    CanvasItem {
        id: canvas

        anchors.fill: parent
        document: null
        comparison: view.session
        selected: view.session.selected
        editable: false
        covers: view.placesOf([zoomBar, minimap])
        focus: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Both workflows as one graph")
        Accessible.focusable: true
        onSelectedChanged: view.session.selected = selected

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: 1
            border.color: Theme.accent
            visible: canvas.activeFocus
            opacity: 0.5
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: message.text !== ""
        color: Theme.window

        EmptyText {
            id: message

            anchors.centerIn: parent
            width: Math.min(460, parent.width - 40)
            horizontalAlignment: Text.AlignHCenter
            text: view.session.problem !== "" ? view.session.problem : view.session.same ? qsTr("Both mean the same.") : ""
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ZoomBar {
        id: zoomBar

        anchors { left: parent.left; bottom: parent.bottom; margins: 12 }
        visible: message.text === ""
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
        visible: message.text === "" && view.width > 640 && view.height > 380

        MinimapItem {
            anchors.fill: parent
            anchors.margins: 1
            canvas: canvas
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map of the whole graph")
        }
    }
}
