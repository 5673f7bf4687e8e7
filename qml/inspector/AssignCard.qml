// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// One variable that the state assigns: its name and what it becomes.
Card {
    id: card

    required property VariableForm form
    required property var variable

    Item {
        width: parent.width
        height: nameField.height

        AppTextField {
            id: nameField

            width: parent.width - remove.width - 6
            mono: true
            text: card.variable.name ?? ""
            enabled: card.form.editable
            Accessible.name: qsTr("Name of the variable %1").arg(card.variable.name ?? "")
            onEditingFinished: {
                if (text !== card.variable.name)
                    card.form.renameOwn(card.variable.name, text);
                text = Qt.binding(() => card.variable.name ?? "");
            }
            Keys.onEscapePressed: text = card.variable.name
        }
        AppButton {
            id: remove

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            iconName: "delete"
            tint: Theme.textMuted
            hint: qsTr("Do not assign %1 here").arg(card.variable.name ?? "")
            enabled: card.form.editable
            onClicked: card.form.remove(card.variable.pointer)
        }
    }
    ExpressionBox {
        width: parent.width
        form: card.form
        pointer: card.variable.pointer ?? ""
        kind: card.variable.kind ?? "json"
        value: card.variable.value ?? ""
        name: qsTr("Value of %1").arg(card.variable.name ?? "")
        onWritten: text => card.form.writeValue(pointer, text)
    }
}
