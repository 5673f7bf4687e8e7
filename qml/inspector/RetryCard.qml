// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One retrier: which errors it answers, and how often and how soon.
ItemCard {
    id: card

    readonly property bool whole: item.fields !== undefined
    readonly property FailureForm failures: form as FailureForm

    title: qsTr("Retry %1").arg(index + 1)
    what: qsTr("retrier %1").arg(index + 1)

    RawFields {
        width: parent.width
        form: card.form
        fields: card.item.raw
    }
    PlainText {
        visible: card.whole && card.item.listed
        text: qsTr("Errors")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    ErrorChips {
        visible: card.whole && card.item.listed
        width: parent.width
        form: card.failures
        item: card.item
        what: card.what
    }
    FieldGrid {
        visible: card.whole
        width: parent.width
        form: card.form
        fields: card.item.fields
        names: ["IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"]
        labels: ({ IntervalSeconds: qsTr("Interval (s)"), MaxAttempts: qsTr("Attempts"), BackoffRate: qsTr("Backoff ×"),
                   MaxDelaySeconds: qsTr("Longest (s)"), JitterStrategy: qsTr("Jitter") })
        owner: card.what
    }
    WaitsBar {
        visible: card.whole
        width: parent.width
        waits: card.item.waits ?? ({})
    }
    SeldomField {
        visible: card.whole
        width: parent.width
        form: card.form
        field: card.item.fields?.Comment ?? ({})
        owner: card.what
    }
    RawFields {
        width: parent.width
        form: card.form
        fields: card.item.others
    }
}
