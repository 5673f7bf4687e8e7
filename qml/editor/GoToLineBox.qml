// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Asks for a line and goes there.
Rectangle {
    id: box

    required property CodeView view

    function openBox() {
        visible = true;
        field.text = view.caretLine;
        field.forceActiveFocus();
        field.selectAll();
    }
    function leave() {
        visible = false;
        view.forceActiveFocus();
    }

    visible: false
    width: row.width + 24
    height: 46
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.border

    Row {
        id: row

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Line (1 to %1)").arg(box.view.lineCount)
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        AppTextField {
            id: field

            width: 90
            mono: true
            validator: IntValidator { bottom: 1 }
            Accessible.name: qsTr("Go to line")
            Keys.onEscapePressed: box.leave()
            onAccepted: {
                box.visible = false;
                box.view.goToLine(parseInt(text));
            }
            onActiveFocusChanged: if (!activeFocus)
                box.visible = false
        }
    }
}
