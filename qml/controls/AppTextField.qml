// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

T.TextField {
    id: control

    property bool mono: false
    property bool faulty: false
    property bool typed: false // and not written yet

    // A text that is longer than its field shows how it begins, not how it ends.
    onTextChanged: if (!activeFocus)
        cursorPosition = 0
    onActiveFocusChanged: if (!activeFocus)
        cursorPosition = 0
    else if (focusReason !== Qt.MouseFocusReason && cursorPosition === 0)
        cursorPosition = length
    onTextEdited: typed = true
    onEditingFinished: typed = false

    implicitHeight: Theme.controlHeight + 2
    implicitWidth: 120
    leftPadding: 9
    rightPadding: 9
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    opacity: enabled ? 1 : 0.55
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.onAccent
    font.family: mono ? Theme.monoFamily : Theme.fontFamily
    font.pixelSize: Theme.fontSmall
    selectByMouse: true
    clip: true

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.field
        border.width: control.activeFocus ? 2 : 1
        border.color: control.faulty ? Theme.failed : control.activeFocus ? Theme.accent : Theme.border
    }

    FieldUndo {
        field: control
        typing: control.typed
    }
    PlainText {
        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        visible: control.text === "" && !control.activeFocus
        text: control.placeholderText
        color: control.placeholderTextColor
        font: control.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
