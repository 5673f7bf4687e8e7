// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

Card {
    id: card

    required property StateInspector form
    required property int number
    required property var retrier
    readonly property var waits: retrier.waits ?? []
    readonly property real total: waits.reduce((sum, wait) => sum + wait, 0)

    CardTitle {
        width: parent.width
        text: qsTr("Retry %1").arg(card.number)
        removeHint: qsTr("Remove retrier %1").arg(card.number)
        onRemoved: card.form.document.removeItem(card.retrier.pointer)
    }
    LabelledField {
        width: parent.width
        label: qsTr("Errors, separated by commas")
        accessibleName: qsTr("Errors of retrier %1").arg(card.number)
        mono: false
        value: card.retrier.errors ?? ""
        onWritten: text => card.form.writeErrors(card.retrier.pointer, text)
    }
    Row {
        id: numbers

        width: parent.width
        spacing: 8

        LabelledField {
            width: (numbers.width - 16) / 3
            label: qsTr("Interval (s)")
            accessibleName: qsTr("Interval of retrier %1").arg(card.number)
            value: card.retrier.interval ?? ""
            placeholder: "1"
            onWritten: text => card.form.write(card.retrier.pointer + "/IntervalSeconds", "number", text)
        }
        LabelledField {
            width: (numbers.width - 16) / 3
            label: qsTr("Attempts")
            accessibleName: qsTr("Attempts of retrier %1").arg(card.number)
            value: card.retrier.attempts ?? ""
            placeholder: "3"
            onWritten: text => card.form.write(card.retrier.pointer + "/MaxAttempts", "number", text)
        }
        LabelledField {
            width: (numbers.width - 16) / 3
            label: qsTr("Backoff ×")
            accessibleName: qsTr("Backoff rate of retrier %1").arg(card.number)
            value: card.retrier.backoff ?? ""
            placeholder: "2.0"
            onWritten: text => card.form.write(card.retrier.pointer + "/BackoffRate", "number", text)
        }
    }
    // The waits in proportion, none narrower than its number.
    Row {
        id: bar

        visible: card.waits.length > 0
        width: parent.width
        spacing: 3

        readonly property real least: 34
        readonly property real spare: Math.max(0, width - card.waits.length * (least + spacing))

        Repeater {
            model: Math.min(card.waits.length, 7)

            Rectangle {
                id: wait

                required property int index
                readonly property real seconds: card.waits[index] ?? 0

                width: bar.least + (card.total > 0 ? bar.spare * seconds / card.total : 0)
                height: 20
                radius: 4
                color: "transparent"
                border.color: Theme.waiting

                Text {
                    anchors.centerIn: parent
                    width: parent.width - 4
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("%1 s").arg(Math.round(wait.seconds * 10) / 10)
                    color: Theme.waiting
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
        }
    }
    Text {
        width: parent.width
        visible: card.waits.length > 0
        text: qsTr("gives up after %1 s, at attempt %2").arg(Math.round(card.total * 10) / 10).arg(card.waits.length + 1)
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
}
