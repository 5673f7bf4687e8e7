// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Why an execution failed: the error, its cause taken apart, and the way to the state.
Card {
    id: card

    required property HistoryCard summary
    property bool unfolded: false // the JSON of the cause, whole stack traces
    signal failureRequested()

    readonly property bool hasMore: summary.causeJson !== "" || summary.longTrace

    frame: Theme.failed

    PlainText {
        width: parent.width
        text: card.summary.error !== "" ? card.summary.error : qsTr("No error name")
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Error: %1").arg(text)
        color: Theme.failed
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    PlainText {
        visible: card.summary.failingState !== ""
        width: parent.width
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        text: card.summary.around === "" ? qsTr("at %1").arg(card.summary.failingState)
                                         : qsTr("at %1, in %2").arg(card.summary.failingState).arg(card.summary.around)
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny + 0.5
        wrapMode: Text.Wrap
    }
    Repeater {
        model: card.summary.levels

        Column {
            id: level

            required property int index
            required property var modelData

            width: parent ? parent.width : 0
            spacing: 4
            leftPadding: Math.min(index, 4) * 8

            PlainText {
                visible: text !== "" && (level.index > 0 || text !== card.summary.error)
                width: parent.width - level.leftPadding
                text: level.modelData.error
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Inner error: %1").arg(text)
                color: Theme.text
                font.pixelSize: Theme.fontTiny + 0.5
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            PlainText {
                visible: text !== ""
                width: parent.width - level.leftPadding
                text: level.modelData.message
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Cause: %1").arg(text)
                color: Theme.text
                font.pixelSize: Theme.fontTiny + 0.5
                wrapMode: Text.Wrap
                maximumLineCount: card.unfolded ? 200 : 6
                elide: Text.ElideRight
            }
            PlainText {
                visible: text !== ""
                width: parent.width - level.leftPadding
                text: card.unfolded ? level.modelData.trace : level.modelData.trace.split("\n").slice(0, 4).join("\n")
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Stack trace: %1").arg(text)
                color: Theme.textMuted
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    AppTextArea {
        visible: card.unfolded && card.summary.causeJson !== ""
        width: parent.width
        readOnly: true
        leastLines: 1
        mostLines: 16
        name: qsTr("Cause as JSON")
        text: card.summary.causeJson
    }
    Flow {
        width: parent.width
        spacing: 6

        AppButton {
            visible: card.summary.failingState !== ""
            text: qsTr("Go to %1").arg(card.summary.failingState)
            onClicked: card.failureRequested()
        }
        AppButton {
            visible: card.hasMore
            flat: true
            iconName: card.unfolded ? "fold" : "unfold"
            text: card.unfolded ? qsTr("Less") : qsTr("Whole cause")
            onClicked: card.unfolded = !card.unfolded
        }
    }
}
