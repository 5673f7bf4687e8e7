// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One answer of a test case: for which attempts, and what they get.
Rectangle {
    id: line

    required property int index
    required property var modelData
    property bool failing: modelData.throws
    readonly property int number: index + 1
    signal changed(string key, var value)
    signal removed()

    implicitHeight: content.implicitHeight + 16
    radius: Theme.radiusSmall
    color: "transparent"
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answer %1").arg(number)

    Column {
        id: content

        x: 8
        y: 8
        width: parent.width - 16
        spacing: 6

        Row {
            width: parent.width
            spacing: 6

            AppTextField {
                id: attempts

                width: 90
                mono: true
                text: line.modelData.attempts
                placeholderText: "0-2"
                Accessible.name: qsTr("Attempts of answer %1").arg(line.number)
                onTextEdited: line.changed("attempts", text)
            }
            AppComboBox {
                width: parent.width - attempts.width - remove.width - 12
                name: qsTr("What answer %1 is").arg(line.number)
                model: [qsTr("returns a result"), qsTr("fails with an error")]
                chosen: line.failing ? 1 : 0
                onActivated: index => {
                    line.failing = index === 1;
                    line.changed("throws", line.failing);
                }
            }
            AppButton {
                id: remove

                iconName: "delete"
                hint: qsTr("Remove answer %1").arg(line.number)
                onClicked: line.removed()
            }
        }
        AppTextArea {
            id: json

            visible: !line.failing
            width: parent.width
            mostLines: 8
            name: qsTr("Result of answer %1").arg(line.number)
            text: line.modelData.json
            onTextChanged: line.changed("json", text)
        }
        Row {
            width: parent.width
            visible: line.failing
            spacing: 6

            AppTextField {
                id: error

                width: (parent.width - 6) / 2
                mono: true
                text: line.modelData.error
                placeholderText: qsTr("error name")
                Accessible.name: qsTr("Error of answer %1").arg(line.number)
                onTextEdited: line.changed("error", text)
            }
            AppTextField {
                width: error.width
                text: line.modelData.cause
                placeholderText: qsTr("cause")
                Accessible.name: qsTr("Cause of answer %1").arg(line.number)
                onTextEdited: line.changed("cause", text)
            }
        }
    }
}
