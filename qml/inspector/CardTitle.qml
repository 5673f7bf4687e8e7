// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The title of a card, with a button that removes what it shows.
Item {
    id: title

    required property string text
    required property string removeHint
    signal removed()

    implicitHeight: 26

    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: title.text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
    }
    AppButton {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        iconName: "delete"
        tint: Theme.textMuted
        hint: title.removeHint
        onClicked: title.removed()
    }
}
