// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Steploom

// One iteration: its number and how it stands, by a sign as well as by a colour.
T.AbstractButton {
    id: cell

    required property int index
    required property string status // ahead, running, done, failed
    required property string title
    required property bool chosen
    property bool focused: false
    readonly property color tone: status === "done" ? Theme.done : status === "failed" ? Theme.failed
                                  : status === "running" ? Theme.accent : Theme.textMuted
    readonly property string sign: status === "done" ? "✓" : status === "failed" ? "✕" : status === "running" ? "▸" : "·"

    height: 22
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: title
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()

    contentItem: PlainText {
        text: cell.sign + " " + cell.index
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: cell.chosen ? Theme.text : cell.tone
        font.pixelSize: Theme.fontTiny
        font.weight: cell.chosen ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: cell.chosen ? Theme.accentSoft : cell.hovered ? Theme.hover : "transparent"
        border.width: cell.chosen || cell.focused ? 2 : 1
        border.color: cell.chosen ? Theme.accent : cell.tone
    }
}
