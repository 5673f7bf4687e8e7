// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

T.ToolTip {
    id: control

    property bool shown: false

    visible: shown
    delay: 600
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + 6 : 0
    implicitWidth: content.implicitWidth + 16
    implicitHeight: content.implicitHeight + 10
    margins: 4
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: PlainText {
        id: content

        text: control.text
        color: Theme.text
        font.pixelSize: Theme.fontTiny
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.raised
        border.color: Theme.border
    }
}
