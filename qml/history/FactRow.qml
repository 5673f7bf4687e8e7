// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A name and a value in one line.
Item {
    id: fact

    required property string label
    required property string value
    property string tone: "" // good, bad, warn

    implicitHeight: 22
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.value)

    PlainText {
        id: name

        // The value has the room that it needs first, up to a half.
        width: Math.min(implicitWidth, fact.width - 10 - Math.min(value.implicitWidth, fact.width / 2))
        elide: Text.ElideRight
        text: fact.label
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        anchors.verticalCenter: parent.verticalCenter
    }
    PlainText {
        id: value

        anchors { left: name.right; leftMargin: 10; right: parent.right; verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignRight
        text: fact.value
        color: fact.tone === "good" ? Theme.done : fact.tone === "bad" ? Theme.failed : fact.tone === "warn" ? Theme.waiting : Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.Medium
        elide: Text.ElideMiddle
    }
}
