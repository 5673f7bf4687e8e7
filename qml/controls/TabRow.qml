// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The titles of a panel's pages.
Row {
    id: control

    required property var titles // [{ key, text }]
    property string current: ""
    signal chosen(string key)

    spacing: 4

    Repeater {
        model: control.titles

        T.AbstractButton {
            id: tab

            required property var modelData
            readonly property bool active: control.current === modelData.key

            implicitWidth: label.implicitWidth + 16
            implicitHeight: 34
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: modelData.text
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.checked: active
            Accessible.onPressAction: tab.clicked()
            onClicked: control.chosen(modelData.key)

            contentItem: Text {
                id: label

                text: tab.text
                color: tab.active ? Theme.accent : tab.hovered || tab.visualFocus ? Theme.text : Theme.textMuted
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
            background: Item {
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 2
                    color: Theme.accent
                    visible: tab.active
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    visible: tab.visualFocus
                    color: "transparent"
                    radius: Theme.radiusSmall
                    border.width: 2
                    border.color: Theme.accent
                }
            }
        }
    }
}
