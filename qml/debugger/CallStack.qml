// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The state that the run stands in, and what is around it, outwards.
Column {
    id: stack

    required property DebugSession session
    signal selectionRequested(string pointer)

    spacing: 2

    SectionLabel {
        text: qsTr("Call stack")
    }
    Repeater {
        model: stack.session.callStack

        T.ItemDelegate {
            id: frame

            required property var modelData

            width: stack.width
            implicitHeight: modelData.detail === "" ? 25 : 37
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            enabled: modelData.pointer !== ""
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.detail === "" ? modelData.title : qsTr("%1, %2").arg(modelData.title).arg(modelData.detail)
            Accessible.onPressAction: clicked()
            onClicked: stack.selectionRequested(modelData.pointer)

            contentItem: Column {
                leftPadding: 8
                topPadding: 4

                PlainText {
                    width: frame.width - 16
                    text: frame.modelData.title
                    color: Theme.text
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                }
                PlainText {
                    width: frame.width - 16
                    visible: text !== ""
                    text: frame.modelData.detail
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontTiny
                    elide: Text.ElideRight
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: frame.hovered ? Theme.hover : "transparent"
                border.width: frame.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
