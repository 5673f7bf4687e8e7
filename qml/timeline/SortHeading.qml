// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The heading of a column: a click sorts by it.
T.AbstractButton {
    id: control

    property bool active: false
    property bool descending: false
    property bool toTheRight: false

    implicitHeight: 26
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: !active ? qsTr("Sort by %1").arg(text) : descending ? qsTr("%1, sorted, largest first").arg(text)
                                                                        : qsTr("%1, sorted, smallest first").arg(text)
    Accessible.onPressAction: control.clicked()

    contentItem: PlainText {
        text: control.active ? (control.descending ? control.text + " ↓" : control.text + " ↑") : control.text
        color: control.active ? Theme.accent : control.hovered || control.visualFocus ? Theme.text : Theme.textMuted
        font.pixelSize: Theme.fontTiny
        font.weight: Font.Bold
        font.capitalization: Font.AllUppercase
        font.underline: control.visualFocus
        horizontalAlignment: control.toTheRight ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
