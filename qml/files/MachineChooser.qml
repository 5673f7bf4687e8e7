// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Which of the state machines of a file is to be opened.
T.Popup {
    id: chooser

    property string file: ""
    property var names: []
    signal chosen(string address)

    function ask(path: string, machines: var) {
        file = path;
        names = machines;
        open();
    }
    function take(index: int) {
        close();
        chosen(file + "#" + names[index]);
    }

    anchors.centerIn: parent
    width: 420
    height: Math.min(column.implicitHeight + 40, parent === null ? 400 : parent.height - 80)
    modal: true
    focus: true
    padding: 20
    onOpened: {
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.window
        opacity: 0.7
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.panel
        border.color: Theme.border
    }
    contentItem: Column {
        id: column

        spacing: 14

        PlainText {
            id: question

            width: parent.width
            text: qsTr("Which state machine of %1?").arg(chooser.file.split("/").pop())
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 340)
            clip: true
            model: chooser.names
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: question.text
            Keys.onReturnPressed: chooser.take(currentIndex)
            Keys.onEnterPressed: chooser.take(currentIndex)

            delegate: T.ItemDelegate {
                id: row

                required property int index
                required property string modelData

                width: list.width
                height: 34
                text: modelData
                hoverEnabled: true
                Accessible.role: Accessible.ListItem
                Accessible.name: text
                Accessible.onPressAction: clicked()
                onHoveredChanged: if (hovered)
                    list.currentIndex = index
                onClicked: chooser.take(index)

                contentItem: PlainText {
                    leftPadding: 10
                    rightPadding: 10
                    text: row.text
                    elide: Text.ElideMiddle
                    verticalAlignment: Text.AlignVCenter
                    color: Theme.text
                    font.pixelSize: Theme.fontNormal
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: row.ListView.isCurrentItem ? Theme.accentSoft : "transparent"
                }
            }
        }
        Row {
            anchors.right: parent.right

            AppButton {
                text: qsTr("Cancel")
                onClicked: chooser.close()
            }
        }
    }
}
