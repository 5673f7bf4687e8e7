// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One stage: a dot in the colour of what became of it, a title, the paths, the value.
Item {
    id: card

    required property var stage // as VisitView has it
    property bool traceable: false
    property var deadLeaves: []
    signal traceRequested(string pointer, bool forward)
    signal writeRequested(string pointer)

    readonly property bool ahead: stage.status === "ahead"
    readonly property bool holdsPayload: stage.payload !== undefined
    readonly property color tint: ({ done: Theme.done, failed: Theme.failed, waiting: Theme.waiting })[stage.status] ?? Theme.borderStrong
    readonly property PayloadView view: payloads.count > 0 ? payloads.itemAt(0) as PayloadView : null

    function reveal(pointer: string): bool { return view !== null && view.reveal(pointer); }

    implicitHeight: column.implicitHeight

    Rectangle {
        x: 4
        y: 16
        width: 1
        height: parent.height - 8
        color: Theme.border
    }
    Rectangle {
        y: 4
        width: 9
        height: 9
        radius: 4.5
        color: card.ahead ? "transparent" : card.tint
        border.color: card.tint
        border.width: 1.3
    }

    Column {
        id: column

        x: 20
        width: parent.width - 20
        spacing: 5

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, tools.visible ? 18 : 0)

            PlainText {
                id: title

                width: parent.width - (tools.visible ? tools.width + 6 : 0)
                anchors.verticalCenter: parent.verticalCenter
                text: card.stage.title
                Accessible.role: Accessible.Heading
                Accessible.name: card.ahead ? qsTr("%1, %2").arg(text).arg(card.stage.text) : text
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            PayloadTools {
                id: tools

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: card.holdsPayload && card.view !== null
                view: card.view
            }
        }
        PlainText {
            visible: text !== ""
            width: parent.width
            text: card.stage.note
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: card.tint
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
        }
        PlainText {
            visible: card.ahead
            text: card.stage.text
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
        }
        AppTextArea {
            visible: !card.ahead && !card.holdsPayload
            width: parent.width
            readOnly: true
            leastLines: 1
            mostLines: wraps ? 16 : 10
            wraps: card.stage.status === "failed"
            name: card.stage.title
            text: card.stage.text
        }
        Repeater {
            id: payloads

            model: card.holdsPayload ? 1 : 0

            PayloadView {
                width: column.width
                name: card.stage.title
                payload: card.stage.payload
                traceable: card.traceable
                deadLeaves: card.deadLeaves
                onTraceRequested: (pointer, forward) => card.traceRequested(pointer, forward)
                onWriteRequested: pointer => card.writeRequested(pointer)
            }
        }
    }
}
