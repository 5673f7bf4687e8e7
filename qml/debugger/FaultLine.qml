// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One fault: which attempt, and what happens to it.
Rectangle {
    id: line

    required property int index
    required property var modelData
    property string kind: modelData.kind
    required property var kinds
    readonly property int number: index + 1
    signal changed(string key, string value)
    signal removed()

    implicitHeight: content.implicitHeight + 16
    radius: Theme.radiusSmall
    color: "transparent"
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Fault %1").arg(number)

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
                id: attempt

                width: 90
                text: line.modelData.attempt
                placeholderText: qsTr("every one")
                validator: RegularExpressionValidator {
                    regularExpression: /\d{0,6}/
                }
                Accessible.name: qsTr("Attempt of fault %1").arg(line.number)
                onTextEdited: line.changed("attempt", text)
            }
            AppComboBox {
                width: parent.width - attempt.width - delay.width - remove.width - 18
                name: qsTr("What happens in fault %1").arg(line.number)
                model: line.kinds.map(each => each.text)
                chosen: Math.max(0, line.kinds.findIndex(each => each.key === line.kind))
                onActivated: index => {
                    line.kind = line.kinds[index].key;
                    line.changed("kind", line.kind);
                }
            }
            AppTextField {
                id: delay

                width: 110
                text: line.modelData.delay
                placeholderText: qsTr("seconds late")
                validator: RegularExpressionValidator {
                    regularExpression: /\d{0,8}(\.\d{0,3})?/
                }
                Accessible.name: qsTr("Seconds late in fault %1").arg(line.number)
                onTextEdited: line.changed("delay", text)
            }
            AppButton {
                id: remove

                iconName: "delete"
                hint: qsTr("Remove fault %1").arg(line.number)
                onClicked: line.removed()
            }
        }
        Row {
            width: parent.width
            visible: line.kind === "fail"
            spacing: 6

            AppTextField {
                id: error

                width: (parent.width - 6) / 2
                mono: true
                text: line.modelData.error
                placeholderText: qsTr("error name")
                Accessible.name: qsTr("Error of fault %1").arg(line.number)
                onTextEdited: line.changed("error", text)
            }
            AppTextField {
                width: error.width
                text: line.modelData.cause
                placeholderText: qsTr("cause")
                Accessible.name: qsTr("Cause of fault %1").arg(line.number)
                onTextEdited: line.changed("cause", text)
            }
        }
    }
}
