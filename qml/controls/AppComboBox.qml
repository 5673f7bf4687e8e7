// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

T.ComboBox {
    id: control

    property string name: ""
    property int chosen: 0 // the entry that holds; currentIndex is what shows

    currentIndex: chosen
    onModelChanged: currentIndex = Qt.binding(() => chosen) // other entries, or the same in another language
    implicitHeight: Theme.controlHeight + 2
    implicitWidth: 150
    leftPadding: flat ? 0 : 9
    rightPadding: 24
    hoverEnabled: true
    opacity: enabled ? 1 : 0.55
    Accessible.name: name
    Accessible.description: displayText // what is chosen: Qt 6.4 does not tell it
    Accessible.onPressAction: popup.open()

    contentItem: PlainText {
        text: control.displayText
        color: Theme.text
        font.pixelSize: control.flat ? Theme.fontTiny + 0.5 : Theme.fontSmall
        font.weight: control.flat ? Font.Medium : Font.Normal
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Icon {
        x: control.width - width - 7
        y: (control.height - height) / 2
        width: 12
        height: 12
        name: "unfold"
        colour: Theme.textMuted
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.hovered ? Theme.hover : control.flat ? "transparent" : Theme.field
        border.width: control.visualFocus ? 2 : control.flat ? 0 : 1
        border.color: control.visualFocus ? Theme.accent : Theme.border
    }
    delegate: T.ItemDelegate {
        id: entry

        required property int index
        required property string modelData

        width: control.popup.width - 8
        height: 28
        hoverEnabled: true
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData
        Accessible.selected: control.currentIndex === index
        Accessible.onPressAction: entry.clicked()
        contentItem: PlainText {
            leftPadding: 8
            text: entry.modelData
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: control.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Theme.radiusSmall
            color: entry.highlighted || entry.hovered ? Theme.hover : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + 4
        width: Math.max(control.width, 230)
        implicitHeight: Math.min(list.contentHeight + 8, 320)
        padding: 4
        contentItem: ListView {
            id: list

            clip: true
            model: control.popup.visible ? control.delegateModel : null // qmllint disable
            currentIndex: control.highlightedIndex
            T.ScrollBar.vertical: AppScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.border
        }
    }
}
