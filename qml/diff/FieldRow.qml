// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One field, old beside new.
Rectangle {
    id: row

    required property var modelData
    required property real nameWidth
    required property real valueWidth
    property bool focused: false

    height: Math.max(30, content.implicitHeight + 10)
    color: "transparent"
    border.width: focused ? 1 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 %2, before: %3, after: %4").arg(modelData.name).arg(modelData.word).arg(shown(modelData.before)).arg(shown(modelData.after))

    function shown(value: string): string {
        return value === "" ? qsTr("none") : value;
    }

    component Value: Rectangle {
        id: value

        required property string written
        required property color tint

        width: row.valueWidth
        implicitHeight: Math.min(label.implicitHeight, 180) + 8
        radius: Theme.radiusSmall
        color: written === "" ? "transparent" : Theme.field
        border.width: written === "" ? 0 : 1
        border.color: tint
        clip: true

        PlainText {
            id: label

            x: 8
            y: 4
            width: parent.width - 16
            text: row.shown(value.written)
            color: value.written === "" ? Theme.textMuted : Theme.text
            font.family: value.written === "" ? Theme.fontFamily : Theme.monoFamily
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }

    Row {
        id: content

        x: 12
        y: 5
        spacing: 8

        PlainText {
            width: row.nameWidth
            topPadding: 4
            text: row.modelData.sign + "  " + row.modelData.name
            color: row.modelData.kind === "added" ? Theme.done : row.modelData.kind === "removed" ? Theme.failed : Theme.waiting
            font.pixelSize: Theme.fontSmall
            font.weight: Font.Medium
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        Value {
            written: row.modelData.before
            tint: Theme.failed
        }
        Value {
            written: row.modelData.after
            tint: Theme.done
        }
    }
}
