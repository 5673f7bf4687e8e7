// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Asks for a JSON value, or for an error and its cause. Stays open and says why where it is refused.
T.Popup {
    id: box

    property string title: ""
    property string hint: ""
    property string action: qsTr("Change")
    property bool failure: false // error and cause, not a value
    property string problem: ""
    property var take: text => "" // what is wrong, or empty
    property var takeFailure: (error, cause) => ""

    function ask(words: string, explanation: string, json: string, taking: var) {
        failure = false;
        title = words;
        hint = explanation;
        problem = "";
        area.text = json;
        take = taking;
        open();
    }
    function askFailure(words: string, explanation: string, name: string, taking: var) {
        failure = true;
        title = words;
        hint = explanation;
        problem = "";
        error.text = name;
        takeFailure = taking;
        open();
        error.selectAll();
        error.forceActiveFocus(Qt.TabFocusReason);
    }
    function accept() {
        problem = failure ? takeFailure.call(null, error.text.trim(), cause.text) : take.call(null, area.text);
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: 480
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

        spacing: 10

        PlainText {
            width: parent.width
            text: box.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: box.hint
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        AppTextArea {
            id: area

            visible: !box.failure
            width: parent.width
            leastLines: 6
            mostLines: 18
            name: qsTr("Value as JSON")
            faulty: box.problem !== ""
        }
        AppTextField {
            id: error

            visible: box.failure
            width: parent.width
            mono: true
            placeholderText: qsTr("Error name")
            faulty: box.problem !== ""
            Accessible.name: qsTr("Error name")
            onAccepted: box.accept()
        }
        AppTextField {
            id: cause

            visible: box.failure
            width: parent.width
            placeholderText: qsTr("Cause")
            Accessible.name: qsTr("Cause of the error")
            onAccepted: box.accept()
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
            spacing: 8

            AppButton {
                text: qsTr("Cancel")
                onClicked: box.close()
            }
            AppButton {
                text: box.action
                primary: true
                onClicked: box.accept()
            }
        }
    }
}
