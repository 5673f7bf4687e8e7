// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

Column {
    id: hint

    property bool editable: true
    signal addRequested(point at)

    spacing: 12

    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("This workflow has no state yet.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontLarge
    }
    AppButton {
        visible: hint.editable
        anchors.horizontalCenter: parent.horizontalCenter
        iconName: "plus"
        primary: true
        text: qsTr("Add the first state")
        onClicked: hint.addRequested(Qt.point(0, height + 50))
    }
}
