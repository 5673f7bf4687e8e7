// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Zoom, and the keys for it.
Row {
    id: bar

    required property CanvasItem canvas

    spacing: 4

    // The same for the command palette.
    readonly property var commands: [
        { key: "zoom-in", text: qsTr("Zoom in"), icon: "plus", shortcut: "Ctrl++", run: () => canvas.zoomBy(1.25) },
        { key: "zoom-out", text: qsTr("Zoom out"), icon: "minus", shortcut: "Ctrl+-", run: () => canvas.zoomBy(1 / 1.25) },
        { key: "zoom-whole", text: qsTr("Zoom to 100 %"), icon: "fit", shortcut: "Ctrl+0", run: () => canvas.zoomTo(1) }
    ]

    AppButton {
        iconName: "minus"
        hint: qsTr("Zoom out (Ctrl+-)")
        onClicked: bar.canvas.zoomBy(1 / 1.25)
    }
    AppButton {
        text: qsTr("%1 %").arg(Math.round(bar.canvas.zoom * 100))
        hint: qsTr("Zoom to 100 % (Ctrl+0)")
        width: 62
        Accessible.name: qsTr("Zoom %1").arg(text)
        onClicked: bar.canvas.zoomTo(1)
    }
    AppButton {
        iconName: "plus"
        hint: qsTr("Zoom in (Ctrl++)")
        onClicked: bar.canvas.zoomBy(1.25)
    }
    AppButton {
        iconName: "fit"
        hint: qsTr("Fit the graph into view (F); again: all of it, however small")
        onClicked: bar.canvas.fit()
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: bar.canvas.zoomBy(1.25)
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: bar.canvas.zoomBy(1 / 1.25)
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: bar.canvas.zoomTo(1)
    }
}
