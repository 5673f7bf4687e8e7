// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What the local services hold: items of tables, messages of queues, what was published, events, objects.
Item {
    id: panel

    readonly property var kinds: [
        { kind: 0, text: qsTr("Item of a table"), container: qsTr("Table") },
        { kind: 1, text: qsTr("Message to a queue"), container: qsTr("Queue") },
        { kind: 2, text: qsTr("Message to a topic"), container: qsTr("Topic") },
        { kind: 3, text: qsTr("Event"), container: qsTr("Event bus") },
        { kind: 4, text: qsTr("Object"), container: qsTr("Bucket") }
    ]
    property int kind: 0
    property string thingId: ""
    property bool removable: false

    function look(row: var) {
        kind = row.kind;
        thingId = row.id;
        removable = row.removable;
        container.written_ = row.container;
        body.text = row.text;
    }

    ListView {
        id: list

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Math.min(440, parent.width * 0.42)
        clip: true
        model: ServiceHost.held
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What the local services hold")
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            panel.look(ServiceHost.held.rowAt(currentIndex))

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: T.ItemDelegate {
            id: item

            required property int index
            required property var row

            width: list.width
            implicitHeight: 26
            hoverEnabled: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 of %2: %3").arg(row.kindText).arg(row.container).arg(row.text)
            Accessible.onPressAction: item.clicked()
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                panel.look(row);
            }

            contentItem: Row {
                leftPadding: 14
                topPadding: 5
                spacing: 8

                PlainText {
                    width: 66
                    text: item.row.kindText
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    width: 110
                    text: item.row.container
                    color: Theme.accent
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    width: item.width - 224
                    text: item.row.kind === 4 ? item.row.id : item.row.text
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }
            }
            background: Rectangle {
                color: item.hovered || list.currentIndex === item.index ? Theme.hover : "transparent"
                border.width: list.activeFocus && list.currentIndex === item.index ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
    EmptyText {
        anchors.fill: list
        anchors.margins: 14
        visible: list.count === 0
        text: qsTr("Nothing yet. Add an item, a message, an event or an object here, or let a workflow do it.")
    }
    Rectangle {
        id: line

        anchors { left: list.right; top: parent.top; bottom: parent.bottom }
        width: 1
        color: Theme.border
    }
    Item {
        anchors { left: line.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: 12; topMargin: 8 }

        AppComboBox {
            id: kinds

            width: Math.min(150, parent.width * 0.3)
            name: qsTr("Kind of thing")
            model: panel.kinds.map(one => one.text)
            chosen: panel.kind
            onActivated: index => {
                panel.kind = index;
                panel.thingId = "";
                panel.removable = false;
            }
        }
        Row {
            id: names

            readonly property real share: (width - spacing) / (panel.kind === 4 ? 2 : 1)

            anchors { left: kinds.right; right: actions.left; margins: 8 }
            spacing: 8

            AppTextField {
                id: container

                property string written_: ""

                width: panel.kind === 4 ? names.share : names.width
                mono: true
                text: written_
                placeholderText: panel.kinds[panel.kind].container
                Accessible.name: panel.kinds[panel.kind].container
                onTextEdited: written_ = text
            }
            AppTextField {
                visible: panel.kind === 4
                width: names.share
                mono: true
                text: panel.thingId
                placeholderText: qsTr("Key")
                Accessible.name: qsTr("Key")
                onTextEdited: panel.thingId = text
            }
        }
        Row {
            id: actions

            anchors.right: parent.right
            spacing: 6

            AppButton {
                iconName: "save"
                primary: true
                enabled: container.written_ !== "" && (panel.kind !== 4 || panel.thingId !== "")
                text: panel.kind === 1 || panel.kind === 2 || panel.kind === 3 ? qsTr("Send") : qsTr("Save")
                onClicked: ServiceHost.save(panel.kind, container.written_, panel.thingId, body.text)
            }
            AppButton {
                iconName: "delete"
                enabled: panel.removable
                hint: qsTr("Remove")
                onClicked: {
                    ServiceHost.remove(panel.kind, container.written_, panel.thingId);
                    panel.removable = false;
                }
            }
        }
        AppTextArea {
            id: body

            anchors { left: parent.left; right: parent.right; top: kinds.bottom; topMargin: 8; bottom: parent.bottom }
            name: qsTr("What it is")
            placeholderText: panel.kind === 0 ? "{\"id\": {\"S\": \"1\"}}" : panel.kind === 3 ? "{\"source\": \"my.application\", \"detail-type\": \"Something Happened\", \"detail\": {}}" : ""
        }
    }
}
