// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The titles of the form's pages; where a panel is too narrow for one row they take two.
Flow {
    id: control

    required property var titles // [{ key, text }]
    property string current: ""
    signal chosen(string key)

    readonly property real words: {
        let sum = 0;
        for (const title of titles)
            sum += metrics.advanceWidth(title.text);
        return sum;
    }
    readonly property real padding: Math.max(5, Math.min(10, (width - words) / titles.length / 2 - 0.5))

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
    }
    Repeater {
        id: tabs

        model: control.titles.length

        T.AbstractButton {
            id: tab

            required property int index
            readonly property var title: control.titles[index] ?? ({ key: "", text: "" })
            readonly property bool active: control.current === title.key

            implicitWidth: label.implicitWidth + 2 * control.padding
            implicitHeight: 32
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: title.text
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.checked: active
            Accessible.onPressAction: tab.clicked()
            Keys.onLeftPressed: tabs.itemAt(Math.max(0, index - 1)).forceActiveFocus(Qt.TabFocusReason)
            Keys.onRightPressed: tabs.itemAt(Math.min(tabs.count - 1, index + 1)).forceActiveFocus(Qt.TabFocusReason)
            onClicked: control.chosen(title.key)

            contentItem: PlainText {
                id: label

                text: tab.text
                color: tab.active ? Theme.accent : tab.hovered || tab.visualFocus ? Theme.text : Theme.textMuted
                font: metrics.font
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
