// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

ScrollColumn {
    id: page

    required property StateInspector form

    FieldList {
        width: parent ? parent.width : 0
        form: page.form
        fields: page.form.configure
    }

    Column {
        width: parent ? parent.width : 0
        spacing: 4
        visible: page.form.hasNext

        Text {
            text: qsTr("Next")
            color: Theme.text
            font.pixelSize: Theme.fontTiny + 0.5
            font.weight: Font.Medium
        }
        TargetPicker {
            width: parent.width
            name: qsTr("Next")
            targets: page.form.targets
            target: page.form.next
            endText: qsTr("End of the scope")
            onPicked: name => page.form.writeNext(name)
        }
    }

    Column {
        width: parent ? parent.width : 0
        spacing: 8
        visible: page.form.rules.length > 0

        SectionLabel {
            text: qsTr("Choices")
        }
        Repeater {
            model: page.form.rules

            Card {
                id: rule

                required property var modelData
                required property int index

                width: parent.width

                Text {
                    width: parent.width
                    text: rule.modelData.label
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.fontTiny + 0.5
                    wrapMode: Text.Wrap
                }
                TargetPicker {
                    width: parent.width
                    name: qsTr("Target of choice %1").arg(rule.index + 1)
                    targets: page.form.targets
                    target: rule.modelData.next
                    onPicked: name => page.form.writeTarget(rule.modelData.pointer, name)
                }
            }
        }
    }
}
