// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// An expression and what it is, with how that came about underneath when it is opened.
T.ItemDelegate {
    id: row

    required property int index
    required property string expression
    required property string language
    required property string result
    required property string kind
    required property var payload
    required property var pieces
    property string place: ""
    property bool changed: false
    property string emptyText: ""
    property bool open: false
    property bool current: false
    default property alias tools: extras.data

    readonly property bool explains: pieces.length > 1
    readonly property color ink: kind === "error" ? Theme.failed : kind === "undefined" ? Theme.waiting : kind === "" ? Theme.textMuted : Theme.text

    implicitHeight: column.implicitHeight + 8
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: kind === "" ? expression : qsTr("%1 is %2").arg(expression).arg(result) + (changed ? qsTr(", changed") : "")
    Accessible.onPressAction: clicked()
    onClicked: open = !open

    contentItem: Column {
        id: column

        topPadding: 4
        spacing: 3

        Item {
            width: parent.width
            height: 20

            Icon {
                x: 8
                width: 10
                height: 10
                anchors.verticalCenter: parent.verticalCenter
                visible: row.kind !== ""
                name: "chevron"
                colour: Theme.textMuted
                rotation: row.open ? 0 : -90
            }
            PlainText {
                id: expressionText

                x: 24
                width: Math.min(implicitWidth, (parent.width - x) * 0.45)
                anchors.verticalCenter: parent.verticalCenter
                text: row.expression
                color: Theme.codeKey
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontSmall - 0.5
                elide: Text.ElideRight
            }
            Rectangle {
                id: dot

                anchors { left: expressionText.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
                visible: row.changed
                width: visible ? 6 : 0
                height: 6
                radius: 3
                color: Theme.accent
            }
            PlainText {
                anchors { left: dot.right; leftMargin: 8; right: extras.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: row.kind === "" ? row.emptyText : row.kind === "error" && row.open ? qsTr("an error") : row.result
                color: row.ink
                font.family: row.kind === "" ? Theme.fontFamily : Theme.monoFamily
                font.pixelSize: row.kind === "" ? Theme.fontTiny : Theme.fontSmall - 0.5
                font.weight: row.changed ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
            }
            Row {
                id: extras

                anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                spacing: 6

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.place === "" ? row.language : row.place + " · " + row.language
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                }
            }
        }
        Repeater {
            model: row.open && row.kind !== "" ? 1 : 0

            Column {
                x: 24
                width: column.width - 36
                spacing: 6

                PlainText {
                    visible: row.kind === "error"
                    width: parent.width
                    text: row.result
                    color: Theme.failed
                    font.pixelSize: Theme.fontSmall
                    wrapMode: Text.Wrap
                }
                ExplanationList {
                    visible: row.explains
                    width: parent.width
                    pieces: row.pieces
                }
                PayloadView {
                    visible: row.kind === "value"
                    width: parent.width
                    name: row.expression
                    payload: row.payload
                }
            }
        }
    }
    background: Rectangle {
        color: row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
    }
}
