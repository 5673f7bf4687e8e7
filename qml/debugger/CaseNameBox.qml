// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The name of a new test case, or another one for the chosen case.
T.Popup {
    id: box

    required property MockEditor editor
    property bool renaming: false
    property string problem: ""

    function show(renaming: bool) {
        box.renaming = renaming;
        problem = "";
        field.text = renaming ? editor.caseName : "";
        open();
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }
    function take() {
        problem = renaming ? editor.renameCase(field.text) : editor.addCase(field.text);
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: Math.min(420, parent ? parent.width - 40 : 420)
    height: column.implicitHeight + 40
    modal: true
    focus: true
    padding: 20
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: "#40000000"
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.panel
        border.color: Theme.border
    }
    contentItem: Column {
        id: column

        spacing: 8

        PlainText {
            width: parent.width
            text: box.renaming ? qsTr("Rename the test case") : qsTr("A new test case")
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
        }
        AppTextField {
            id: field

            width: parent.width
            Accessible.name: qsTr("Name of the test case")
            onAccepted: box.take()
        }
        PlainText {
            visible: box.problem !== ""
            width: parent.width
            text: box.problem
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            color: Theme.failed
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        Row {
            anchors.right: parent.right
            topPadding: 8
            spacing: 8

            AppButton {
                text: qsTr("Cancel")
                onClicked: box.close()
            }
            AppButton {
                text: box.renaming ? qsTr("Rename") : qsTr("Make it")
                primary: true
                onClicked: box.take()
            }
        }
    }
}
