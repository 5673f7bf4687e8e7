// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// A field that is seldom there: a button until it is wanted.
Item {
    id: editor

    required property Form form
    required property var field
    property string owner: ""
    property bool wanted: false
    readonly property bool shown: (field.present ?? false) || wanted

    implicitWidth: button.implicitWidth
    implicitHeight: shown ? column.height : button.height

    AppButton {
        id: button

        visible: !editor.shown
        iconName: "plus"
        tint: Theme.textMuted
        text: editor.field.name ?? ""
        hint: qsTr("Add %1 to %2").arg(editor.field.name ?? "").arg(editor.owner)
        enabled: editor.form.editable
        onClicked: {
            editor.wanted = true;
            (editors.itemAt(0) as FieldEditor).focusField();
        }
    }
    Column {
        id: column

        width: parent.width

        Repeater {
            id: editors

            model: editor.shown ? 1 : 0

            FieldEditor {
                width: column.width
                form: editor.form
                field: editor.field
                owner: editor.owner
            }
        }
    }
}
