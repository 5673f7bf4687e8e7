// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Nothing is selected: the machine itself.
ScrollColumn {
    id: page

    required property MachineForm form

    locked: form.document.stale

    SettingList {
        id: settings

        document: page.form.document
    }

    PlainText {
        width: parent ? parent.width : 0
        text: page.form.document.fileName
        color: Theme.text
        font.pixelSize: Theme.fontLarge
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Accessible.role: Accessible.Heading
        Accessible.name: qsTr("State machine %1").arg(text)
    }
    EmptyText {
        width: parent ? parent.width : 0
        visible: page.form.document.describedBy !== ""
        text: qsTr("The definition of %1.").arg(page.form.document.describedBy)
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    EmptyText {
        width: parent ? parent.width : 0
        text: qsTr("Select a state to see and change its fields: click it, or walk the graph with the arrow keys.")
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: 6

        Repeater {
            model: page.form.counts

            Rectangle {
                id: count

                required property var modelData

                width: words.implicitWidth + 18
                height: 22
                radius: 11
                color: Theme.field

                PlainText {
                    id: words

                    anchors.centerIn: parent
                    text: qsTr("%1 %2").arg(count.modelData.count).arg(count.modelData.type)
                    color: Theme.text
                    font.pixelSize: Theme.fontTiny + 0.5
                }
            }
        }
    }
    Column {
        width: parent ? parent.width : 0
        visible: page.form.valid
        spacing: 4

        PlainText {
            text: qsTr("StartAt")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        TargetPicker {
            width: parent.width
            name: qsTr("StartAt")
            targets: page.form.targets
            target: page.form.startAt
            makes: false
            onPicked: name => page.form.writeStart(name)
        }
    }
    FieldList {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.fields
        owner: qsTr("the machine")
    }
    SettingRows {
        width: parent ? parent.width : 0
        settings: settings
    }
    Column {
        width: parent ? parent.width : 0
        visible: settings.rows.length === 0 && page.form.valid
        spacing: 4

        PlainText {
            text: qsTr("Workflow type")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Segmented {
            choices: [
                { key: "STANDARD", text: qsTr("Standard"), hint: qsTr("Up to a year, each step exactly once") },
                { key: "EXPRESS", text: qsTr("Express"), hint: qsTr("Five minutes at most, steps at least once; no .sync, no task tokens") }
            ]
            current: page.form.document.workflowType
            onChosen: key => page.form.document.workflowType = key
        }
        EmptyText {
            width: parent.width
            text: qsTr("How it is checked and run here. The definition does not say it; whoever deploys it does.")
        }
    }
    RawFields {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.others
        heading: qsTr("Other fields")
    }
}
