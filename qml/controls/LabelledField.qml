// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

Column {
    id: field

    required property string label
    required property string value
    property bool mono: true
    property string placeholder: ""
    property string accessibleName: label
    signal written(string text)

    spacing: 3

    PlainText {
        text: field.label
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    AppTextField {
        width: field.width
        mono: field.mono
        text: field.value
        placeholderText: field.placeholder
        Accessible.name: field.accessibleName
        onEditingFinished: {
            if (text !== field.value)
                field.written(text);
            text = Qt.binding(() => field.value);
        }
        Keys.onEscapePressed: text = field.value
    }
}
