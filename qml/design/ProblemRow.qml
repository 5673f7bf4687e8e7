// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A problem or a piece of advice: where it is, what it is, and the way to what can be done about it.
T.ItemDelegate {
    id: row

    required property int index
    required property var model
    required property ListView owner
    property bool roomy: false // the reason stands on a line of its own
    property var fixes: []
    readonly property int severity: model.severity
    readonly property bool current: owner.activeFocus && owner.currentIndex === index
    signal fixesRequested()

    implicitHeight: roomy ? words.height + 14 : 30
    hoverEnabled: true
    Accessible.name: qsTr("Line %1: %2").arg(model.line).arg(model.text)
    Accessible.description: model.remedy
    Accessible.onPressAction: row.clicked()

    contentItem: Item {
        Icon {
            id: sign

            x: 14
            y: row.roomy ? 8 : (parent.height - height) / 2
            name: row.roomy ? "advice" : "problem"
            colour: row.severity === 0 ? Theme.failed : row.severity === 1 ? Theme.waiting : Theme.textMuted
        }
        PlainText {
            id: place

            x: 40
            y: row.roomy ? 8 : (parent.height - height) / 2
            width: 52
            text: qsTr("%1:%2").arg(row.model.line).arg(row.model.column)
            color: Theme.textMuted
            font.family: Theme.monoFamily
            font.pixelSize: Theme.fontTiny
        }
        Column {
            id: words

            anchors { left: place.right; leftMargin: 10; right: fix.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
            spacing: 2

            PlainText {
                width: parent.width
                text: row.roomy || row.model.remedy === "" ? row.model.text : row.model.text + " " + row.model.remedy
                elide: row.roomy ? Text.ElideNone : Text.ElideRight
                wrapMode: row.roomy ? Text.Wrap : Text.NoWrap
                color: Theme.text
                font.pixelSize: Theme.fontSmall
            }
            PlainText {
                visible: row.roomy && text !== ""
                width: parent.width
                text: row.model.remedy
                wrapMode: Text.Wrap
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
            }
        }
        AppButton {
            id: fix

            anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
            width: visible ? implicitWidth : 0
            text: row.roomy ? qsTr("Apply") : qsTr("Fix")
            hint: row.roomy && row.fixes.length > 0 ? row.fixes[0].text : qsTr("What can be done about it")
            visible: row.roomy ? row.fixes.length > 0 : row.hovered || hovered || row.current
            height: 24
            onClicked: row.fixesRequested()
        }
    }
    background: Rectangle {
        color: row.hovered || row.current ? Theme.hover : "transparent"
    }
}
