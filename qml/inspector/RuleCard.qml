// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One rule of a Choice: when it holds, and what happens then.
ItemCard {
    id: card

    readonly property ChoiceForm choice: form as ChoiceForm
    readonly property bool whole: item.fields !== undefined
    readonly property var tests: item.tests ?? []

    title: qsTr("Rule %1").arg(index + 1)
    what: qsTr("rule %1").arg(index + 1)

    RawFields {
        width: parent.width
        form: card.form
        fields: card.item.raw
    }
    Repeater {
        model: card.tests.length

        TestRow {
            required property int index

            width: parent ? parent.width : 0
            form: card.choice
            test: card.tests[index] ?? ({})
            what: card.tests.length > 1 ? qsTr("%1, part %2").arg(card.what).arg(index + 1) : card.what
        }
    }
    FieldEditor {
        visible: card.item.fields?.Condition !== undefined
        width: parent.width
        form: card.form
        field: card.item.fields?.Condition ?? ({})
        owner: card.what
    }
    PlainText {
        visible: card.whole
        text: qsTr("Go to")
        color: Theme.text
        font.pixelSize: Theme.fontTiny + 0.5
        font.weight: Font.Medium
    }
    TargetPicker {
        visible: card.whole
        width: parent.width
        name: qsTr("Target of %1").arg(card.what)
        targets: card.form.targets
        target: card.item.next ?? ""
        onPicked: name => card.form.writeTarget(card.item.pointer + "/Next", name)
        onNewRequested: card.form.writeNewTarget(card.item.pointer + "/Next")
    }
    Flow {
        id: seldom

        visible: card.whole
        width: parent.width
        spacing: 6

        Repeater {
            model: !card.whole ? [] : card.item.fields.Output !== undefined ? ["Output", "Assign", "Comment"] : ["Assign", "Comment"]

            SeldomField {
                required property string modelData

                width: shown ? seldom.width : implicitWidth
                form: card.form
                field: card.item.fields?.[modelData] ?? ({})
                owner: card.what
            }
        }
    }
    RawFields {
        width: parent.width
        form: card.form
        fields: card.item.others
    }
}
