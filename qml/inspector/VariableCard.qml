// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A variable that the state can read: its name, which can be changed wherever it stands, and where it comes
// from.
Card {
    id: card

    required property VariableForm form
    required property var variable
    signal stateRequested(string pointer)

    AppTextField {
        width: parent.width
        mono: true
        text: card.variable.name ?? ""
        enabled: card.form.editable
        Accessible.name: qsTr("Rename the variable %1 everywhere").arg(card.variable.name ?? "")
        onEditingFinished: {
            if (text !== card.variable.name)
                card.form.rename(card.variable.scope, card.variable.name, text);
            text = Qt.binding(() => card.variable.name ?? "");
        }
        Keys.onEscapePressed: text = card.variable.name
    }
    Repeater {
        model: [{ title: qsTr("assigned by"), places: card.variable.from ?? [] }, { title: qsTr("read by"), places: card.variable.reads ?? [] }]

        Flow {
            id: line

            required property var modelData

            width: parent ? parent.width : 0
            visible: modelData.places.length > 0
            spacing: 5

            PlainText {
                height: Theme.controlHeight
                text: line.modelData.title
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                verticalAlignment: Text.AlignVCenter
            }
            Repeater {
                model: line.modelData.places.slice(0, 12)

                AppButton {
                    required property var modelData

                    width: Math.min(implicitWidth, line.width)
                    text: modelData.name
                    hint: qsTr("Go to %1").arg(modelData.name)
                    clip: true
                    onClicked: card.stateRequested(modelData.pointer)
                }
            }
            PlainText {
                height: Theme.controlHeight
                visible: line.modelData.places.length > 12
                text: qsTr("and %1 more").arg(line.modelData.places.length - 12)
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
