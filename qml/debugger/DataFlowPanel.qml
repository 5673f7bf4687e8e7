// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One visit of the selected state: every stage of its data, with the paths it read and wrote.
Item {
    id: panel

    required property VisitView visit
    property ProvenanceView provenance: null // of a run; a recorded history has none
    property alias above: above.data
    property alias below: below.data
    property string emptyText: ""
    signal selectionRequested(string pointer)

    Keys.onEscapePressed: event => {
        event.accepted = panel.provenance?.active ?? false;
        panel.provenance?.clear();
    }

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 60
        horizontalAlignment: Text.AlignHCenter
        visible: !panel.visit.valid
        text: panel.emptyText
    }

    Item {
        id: head

        visible: panel.visit.valid
        x: 14
        y: 10
        width: parent.width - 28
        height: visible ? 42 : 0

        PlainText {
            width: parent.width
            text: panel.visit.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        PlainText {
            anchors.bottom: parent.bottom
            width: parent.width
            text: panel.visit.subtitle
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny + 0.5
            elide: Text.ElideRight
        }
    }

    ScrollColumn {
        id: scroller

        anchors { top: head.bottom; left: parent.left; right: parent.right; bottom: traces.top; topMargin: 4 }
        spacing: 14

        Column {
            id: above

            width: parent ? parent.width : 0
            spacing: 10
        }
        Repeater {
            id: cards

            model: panel.visit.stageList

            StageCard {
                width: parent ? parent.width : 0
                traceable: panel.provenance !== null
                deadLeaves: panel.provenance === null || stage.payload === undefined ? [] : panel.provenance.deadLeaves(stage.payload, panel.provenance.revision)
                onTraceRequested: (pointer, forward) => panel.provenance.trace(stage.payload, pointer, forward)
                onWriteRequested: pointer => panel.provenance.travelToWrite(stage.payload, pointer)
            }
        }
        Column {
            id: below

            width: parent ? parent.width : 0
        }
    }

    Item {
        id: traces

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: childrenRect.height

        Repeater {
            model: panel.provenance?.active ? 1 : 0

            ProvenanceCard {
                width: traces.width
                height: implicitHeight
                provenance: panel.provenance
                most: panel.height * 0.5
            }
        }
    }
    Connections {
        target: panel.provenance
        enabled: panel.visible

        function onStateRequested(pointer) { panel.selectionRequested(pointer); }
        function onPlaceRequested(places, pointer) { Qt.callLater(panel.reveal, places, pointer); } // qmllint disable
    }

    // Shows a place in the first of these payloads that this visit shows.
    function reveal(slots: var, pointer: string) {
        for (const slot of slots) {
            for (let i = 0; i < cards.count; ++i) {
                const card = cards.itemAt(i) as StageCard;
                if (card.stage.slot === slot && card.reveal(pointer)) {
                    scroller.contentY = Math.max(0, Math.min(card.y, scroller.contentHeight - scroller.height));
                    return;
                }
            }
        }
    }
}
