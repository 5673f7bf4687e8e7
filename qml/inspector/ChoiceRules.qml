// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The rules of a Choice in the order in which they are tried, and Default.
Column {
    id: list

    required property ChoiceForm form
    readonly property var rules: form.rules

    spacing: 10

    SectionLabel {
        text: qsTr("Rules, the first that holds counts")
        width: parent.width
        wrapMode: Text.Wrap
    }
    RawFields {
        width: parent.width
        form: list.form
        fields: list.form.raw
    }
    Repeater {
        id: cards

        model: list.rules.length

        RuleCard {
            width: list.width
            form: list.form
            item: list.rules[index] ?? ({})
            count: list.rules.length
            onMoved: to => (cards.itemAt(to) as ItemCard).focusTitle()
        }
    }
    AppButton {
        iconName: "plus"
        text: qsTr("Add rule")
        enabled: list.form.editable
        onClicked: list.form.addRule()
    }
    Column {
        width: parent.width
        spacing: 4

        PlainText {
            text: qsTr("Default")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        TargetPicker {
            width: parent.width
            name: qsTr("Default")
            targets: list.form.targets
            target: list.form.fallback
            endText: qsTr("none: an error")
            onPicked: name => list.form.writeFallback(name)
            onNewRequested: list.form.writeNewFallback()
        }
    }
}
