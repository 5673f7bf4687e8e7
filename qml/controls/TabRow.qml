// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The titles of a panel's pages. Those that find no room are in a menu at the end; the current one always stands in the row.
Row {
    id: control

    required property var titles // [{ key, text }]
    property string current: ""
    property real room: Infinity
    signal chosen(string key)

    // The tabs stay, and keep the focus, as long as the same pages are there, whatever their titles say.
    property var keys: []

    onTitlesChanged: takeKeys()
    Component.onCompleted: takeKeys()

    function takeKeys() {
        const now = titles.map(title => title.key);
        if (now.length !== keys.length || now.some((key, index) => key !== keys[index]))
            keys = now;
    }

    // The keys of the titles in the row.
    readonly property var shown: {
        const widths = keys.map((key, index) => (index < tabs.count ? (tabs.itemAt(index) as T.AbstractButton)?.implicitWidth ?? 0 : 0) + spacing);
        if (widths.reduce((sum, width) => sum + width, 0) <= room)
            return keys;
        const chosen = keys.indexOf(current);
        let left = room - most.width - 48 - (chosen < 0 ? 0 : widths[chosen]);
        return keys.filter((key, index) => {
            if (index === chosen)
                return true;
            left = widths[index] <= left ? left - widths[index] : -1;
            return left >= 0;
        });
    }
    readonly property var hidden: titles.filter(title => !shown.includes(title.key))

    spacing: 4

    TextMetrics {
        id: most

        font: more.font
        text: qsTr("%n more", "", control.titles.length)
    }

    Repeater {
        id: tabs

        model: control.keys

        T.AbstractButton {
            id: tab

            required property string modelData
            readonly property bool active: control.current === modelData

            implicitWidth: label.implicitWidth + 16
            implicitHeight: 34
            visible: control.shown.includes(modelData)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: control.titles.find(title => title.key === modelData)?.text ?? ""
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.checked: active
            Accessible.onPressAction: tab.clicked()
            onClicked: control.chosen(modelData)

            contentItem: PlainText {
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

    AppButton {
        id: more

        visible: control.hidden.length > 0
        anchors.verticalCenter: parent.verticalCenter
        iconName: "down"
        text: qsTr("%n more", "", control.hidden.length)
        hint: qsTr("More pages")
        onClicked: {
            const corner = mapToItem(null, 0, height + 4);
            menu.openAt(Qt.point(corner.x, corner.y));
        }

        AppMenu {
            id: menu

            parent: T.Overlay.overlay
            title: qsTr("More pages")
            entries: control.hidden.map(title => ({ key: title.key, text: title.text, icon: "", shortcut: "" }))
            onChosen: key => control.chosen(key)
        }
    }
}
