// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Asks for the name of a snippet.
T.Popup {
    id: box

    property string renamed: "" // its name so far; empty for a new one
    signal accepted(string name) // who hears it answers with finish()

    function ask(name: string, before: string) {
        renamed = before;
        problem.text = "";
        field.text = name;
        open();
        field.forceActiveFocus();
        field.selectAll();
    }
    // `why` the name cannot be; empty where it is done.
    function finish(why: string) {
        problem.text = why;
        if (why === "")
            close();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: 360
    height: column.implicitHeight + 36
    padding: 18
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.raised
        border.color: Theme.border
    }
    contentItem: Column {
        id: column

        spacing: 12

        PlainText {
            width: parent.width
            text: box.renamed === "" ? qsTr("Save as a snippet") : qsTr("Rename the snippet")
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        AppTextField {
            id: field

            width: parent.width
            maximumLength: 80
            faulty: problem.text !== ""
            Accessible.name: qsTr("Name of the snippet")
            onAccepted: box.accepted(field.text.trim())
            onTextEdited: problem.text = ""
        }
        PlainText {
            id: problem

            width: parent.width
            visible: text !== ""
            color: Theme.failed
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Row {
            anchors.right: parent.right
            spacing: 8

            AppButton {
                text: qsTr("Cancel")
                onClicked: box.close()
            }
            AppButton {
                text: box.renamed === "" ? qsTr("Save") : qsTr("Rename")
                primary: true
                onClicked: box.accepted(field.text.trim())
            }
        }
    }
}
