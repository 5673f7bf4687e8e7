// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What an expression becomes, or why it becomes nothing.
Rectangle {
    id: strip

    required property string result
    required property string source
    required property bool failed

    height: Math.max(words.implicitHeight, 14) + 10
    radius: Theme.radiusSmall
    color: Theme.panel
    border.color: failed ? Theme.failed : Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: failed ? qsTr("No value: %1").arg(result) : qsTr("Value %1: %2").arg(source).arg(result)

    Icon {
        x: 7
        y: 6
        width: 11
        height: 11
        name: strip.failed ? "problem" : "next"
        colour: strip.failed ? Theme.failed : Theme.done
    }
    Column {
        id: words

        x: 24
        y: 5
        width: strip.width - 31
        spacing: 2

        PlainText {
            width: parent.width
            text: strip.result
            color: strip.failed ? Theme.failed : Theme.text
            font.family: strip.source !== "" && !strip.failed ? Theme.monoFamily : Theme.fontFamily
            font.pixelSize: Theme.fontTiny + 0.5
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            visible: strip.source !== ""
            width: parent.width
            text: strip.source
            color: Theme.textMuted
            font.pixelSize: Theme.fontTiny
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
