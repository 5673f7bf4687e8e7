// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What a state is and does, and where it leads.
ScrollColumn {
    id: page

    required property StateInspector form
    required property ChoiceForm choice
    readonly property var fields: form.configure
    readonly property int general: fields.findIndex(field => field.section === "state")
    signal stateRequested(string pointer)

    locked: form.document.stale

    FieldList {
        width: parent ? parent.width : 0
        visible: page.general > 0
        form: page.form
        fields: page.general > 0 ? page.fields.slice(0, page.general) : []
    }
    ChoiceRules {
        width: parent ? parent.width : 0
        visible: page.choice.isChoice
        form: page.choice
    }
    InsideList {
        width: parent ? parent.width : 0
        form: page.form
        onStateRequested: pointer => page.stateRequested(pointer)
    }
    Column {
        width: parent ? parent.width : 0
        spacing: 4
        visible: page.form.hasNext

        PlainText {
            text: qsTr("Next")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        TargetPicker {
            width: parent.width
            name: qsTr("Next")
            targets: page.form.targets
            target: page.form.next
            endText: qsTr("End of the scope")
            onPicked: name => page.form.writeNext(name)
            onNewRequested: page.form.writeNewNext()
        }
    }
    FieldList {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.general >= 0 ? page.fields.slice(page.general) : []
    }
    RawFields {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.others
        heading: qsTr("Other fields")
    }
}
