// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One catcher: which errors it takes, where it goes, and what becomes of the data.
ItemCard {
    id: card

    readonly property bool whole: item.fields !== undefined
    readonly property FailureForm failures: form as FailureForm
    readonly property string dataField: item.fields?.Output !== undefined ? "Output" : "ResultPath"

    title: qsTr("Catch %1").arg(index + 1)
    what: qsTr("catcher %1").arg(index + 1)

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
    Flow {
        id: pair

        readonly property real half: width >= 230 ? (width - 8) / 2 : width

        visible: card.whole
        width: parent.width
        spacing: 8

        Column {
            width: pair.half
            spacing: 4

            PlainText {
                text: qsTr("Go to")
                color: Theme.text
                font.pixelSize: Theme.fontTiny + 0.5
                font.weight: Font.Medium
            }
            TargetPicker {
                width: parent.width
                name: qsTr("Target of %1").arg(card.what)
                targets: card.form.targets
                target: card.item.next ?? ""
                onPicked: name => card.form.writeTarget(card.item.pointer + "/Next", name)
                onNewRequested: card.form.writeNewTarget(card.item.pointer + "/Next")
            }
        }
        FieldEditor {
            visible: card.dataField === "ResultPath"
            width: pair.half
            form: card.form
            field: card.item.fields?.ResultPath ?? ({})
            owner: card.what
        }
    }
    Flow {
        id: seldom

        visible: card.whole
        width: parent.width
        spacing: 6

        Repeater {
            model: !card.whole ? [] : card.dataField === "Output" ? ["Output", "Assign", "Comment"] : ["Assign", "Comment"]

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
