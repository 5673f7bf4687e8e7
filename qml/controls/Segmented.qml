// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// A row of choices of which one holds: the modes.
Row {
    id: control

    required property var choices // [{ key, text, hint }]
    property string current: ""
    property real choiceWidth: 78
    property real choiceHeight: Theme.controlHeight
    signal chosen(string key)

    spacing: 2

    Repeater {
        model: control.choices

        T.AbstractButton {
            id: choice

            required property var modelData
            readonly property bool active: control.current === modelData.key

            implicitWidth: Math.max(control.choiceWidth, label.implicitWidth + 20)
            implicitHeight: control.choiceHeight
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            checkable: false
            text: modelData.text
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.description: modelData.hint
            Accessible.checked: active
            Accessible.onPressAction: choice.clicked()
            onClicked: control.chosen(modelData.key)

            contentItem: PlainText {
                id: label

                text: choice.text
                color: choice.active ? Theme.accent : Theme.textMuted
                font.pixelSize: control.choiceHeight < Theme.controlHeight ? Theme.fontTiny : Theme.fontSmall
                font.weight: choice.active ? Font.DemiBold : Font.Medium
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: choice.active ? Theme.accentSoft : choice.hovered ? Theme.hover : "transparent"
                border.width: choice.visualFocus ? 2 : 1
                border.color: choice.active || choice.visualFocus ? Theme.accent : Theme.border
            }
            Tip {
                shown: choice.hovered
                text: choice.modelData.hint
            }
        }
    }
}
