// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

Card {
    id: card

    required property StateInspector form
    required property int number
    required property var catcher

    CardTitle {
        width: parent.width
        text: qsTr("Catch %1").arg(card.number)
        removeHint: qsTr("Remove catcher %1").arg(card.number)
        onRemoved: card.form.document.removeItem(card.catcher.pointer)
    }
    LabelledField {
        width: parent.width
        label: qsTr("Errors, separated by commas")
        accessibleName: qsTr("Errors of catcher %1").arg(card.number)
        mono: false
        value: card.catcher.errors ?? ""
        onWritten: text => card.form.writeErrors(card.catcher.pointer, text)
    }
    Row {
        id: row

        width: parent.width
        spacing: 8

        Column {
            width: (row.width - 8) / 2
            spacing: 3

            Text {
                text: qsTr("Go to")
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
            TargetPicker {
                width: parent.width
                name: qsTr("Target of catcher %1").arg(card.number)
                targets: card.form.targets
                target: card.catcher.next ?? ""
                onPicked: name => card.form.writeTarget(card.catcher.pointer + "/Next", name)
            }
        }
        LabelledField {
            width: (row.width - 8) / 2
            label: qsTr("ResultPath")
            accessibleName: qsTr("ResultPath of catcher %1").arg(card.number)
            value: card.catcher.resultPath ?? ""
            placeholder: "$"
            onWritten: text => card.form.write(card.catcher.pointer + "/ResultPath", "path", text)
        }
    }
}
