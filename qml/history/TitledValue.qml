// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A payload, or a text, under its title.
Column {
    id: item

    required property string title
    property var payload
    property string words: ""

    spacing: 4

    Item {
        width: parent.width
        height: 20

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: item.title
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
        }
        PayloadTools {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: view.visible
            view: view
        }
    }
    PayloadView {
        id: view

        width: parent.width
        visible: item.payload !== undefined
        name: item.title
        payload: item.payload
    }
    PlainText {
        visible: item.payload === undefined
        width: parent.width
        text: item.words
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(item.title).arg(text)
        color: Theme.text
        font.family: Theme.monoFamily
        font.pixelSize: Theme.fontTiny + 0.5
        wrapMode: Text.Wrap
    }
}
