// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Asked before changes would be lost; the only thing that is modal.
T.Popup {
    id: prompt

    required property DocumentController document
    property string action: ""
    signal decided(string action) // nothing is lost by going on
    signal nameNeeded()           // to save what has no file yet

    function ask(forWhat: string) {
        action = forWhat;
        if (document.modified)
            open();
        else
            decided(action);
    }

    anchors.centerIn: parent
    width: 420
    height: column.implicitHeight + 40
    modal: true
    focus: true
    padding: 20
    onOpened: saveButton.forceActiveFocus()

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
            width: parent.width
            text: qsTr("Save the changes to %1?").arg(prompt.document.fileName)
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            text: qsTr("They are lost otherwise.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        Row {
            anchors.right: parent.right
            spacing: 8

            AppButton {
                text: qsTr("Cancel")
                onClicked: prompt.close()
            }
            AppButton {
                text: qsTr("Discard")
                onClicked: {
                    prompt.close();
                    prompt.decided(prompt.action);
                }
            }
            AppButton {
                id: saveButton

                text: qsTr("Save")
                primary: true
                onClicked: {
                    prompt.close();
                    if (prompt.document.path === "")
                        prompt.nameNeeded();
                    else if (prompt.document.save())
                        prompt.decided(prompt.action);
                }
            }
        }
    }
}
