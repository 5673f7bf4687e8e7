// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the template or the file of Terraform says of the machine. What is put together there can only be read.
Column {
    id: column

    required property SettingList settings

    visible: settings.rows.length > 0
    spacing: 8

    SectionLabel {
        width: parent.width
        topPadding: 6
        text: qsTr("In %1").arg(column.settings.file)
        elide: Text.ElideMiddle
    }
    Repeater {
        model: column.settings.rows

        Column {
            id: row

            required property var modelData
            readonly property string label: modelData.said ? modelData.label : qsTr("%1 (not said)").arg(modelData.label)

            width: column.width
            spacing: 4

            PlainText {
                text: row.label
                color: Theme.text
                font.pixelSize: Theme.fontTiny + 0.5
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            AppComboBox {
                visible: !row.modelData.fixed && row.modelData.words.length > 0
                width: parent.width
                name: row.label
                model: row.modelData.words
                chosen: row.modelData.words.indexOf(row.modelData.value)
                onActivated: index => {
                    column.settings.write(row.modelData.key, row.modelData.words[index]);
                    currentIndex = Qt.binding(() => chosen);
                }
            }
            AppTextField {
                visible: row.modelData.fixed || row.modelData.words.length === 0
                width: parent.width
                mono: true
                text: row.modelData.value
                readOnly: row.modelData.fixed
                color: readOnly ? Theme.textMuted : Theme.text
                Accessible.name: row.label
                Accessible.description: readOnly ? qsTr("Only the file itself can change it") : ""
                onEditingFinished: {
                    if (!readOnly && text !== row.modelData.value)
                        column.settings.write(row.modelData.key, text);
                    text = Qt.binding(() => row.modelData.value);
                }
                Keys.onEscapePressed: text = row.modelData.value
            }
        }
    }
}
