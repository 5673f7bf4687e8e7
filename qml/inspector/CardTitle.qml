// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The title of a card that is one of a list: buttons carry it up and down the list and remove it.
Item {
    id: title

    required property string text
    required property string what // the card in a sentence: "retrier 2"
    required property int index
    required property int count
    signal moveRequested(int to)
    signal removeRequested()

    function focusTitle() { (up.enabled ? up : down.enabled ? down : remove).forceActiveFocus(Qt.TabFocusReason); }

    implicitHeight: Math.max(26, label.implicitHeight)

    PlainText {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - buttons.width - 6
        text: title.text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: buttons

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: 2

        AppButton {
            id: up

            visible: title.count > 1
            iconName: "up"
            tint: Theme.textMuted
            hint: qsTr("Move %1 up").arg(title.what)
            enabled: title.index > 0
            onClicked: title.moveRequested(title.index - 1)
        }
        AppButton {
            id: down

            visible: title.count > 1
            iconName: "down"
            tint: Theme.textMuted
            hint: qsTr("Move %1 down").arg(title.what)
            enabled: title.index < title.count - 1
            onClicked: title.moveRequested(title.index + 1)
        }
        AppButton {
            id: remove

            iconName: "delete"
            tint: Theme.textMuted
            hint: qsTr("Remove %1").arg(title.what)
            onClicked: title.removeRequested()
        }
    }
}
