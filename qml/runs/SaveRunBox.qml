// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Saves the run as one file, without what must not leave the machine. Stays open and says why where it is refused.
T.Popup {
    id: box

    required property RunCapture capture
    property string problem: ""
    signal browseRequested()

    function ask() {
        problem = "";
        path.text = capture.suggestedPath;
        open();
        path.forceActiveFocus(Qt.TabFocusReason);
    }
    function setPath(chosen: string) { path.text = chosen; }
    function accept() {
        problem = capture.save(path.text);
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: Math.min(560, parent.width - 40)
    height: Math.min(column.implicitHeight + 40, parent.height - 20)
    modal: true
    focus: true
    padding: 20
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpenedChanged: capture.shown = opened

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
            text: qsTr("Save the run")
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
        }
        PlainText {
            width: parent.width
            text: qsTr("One file with the definition, the input, all answers, the seed and the events. It opens on any machine and plays to the same history.")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        Row {
            width: parent.width
            spacing: 8

            AppTextField {
                id: path

                width: parent.width - browse.width - 8
                mono: true
                placeholderText: qsTr("File")
                Accessible.name: qsTr("File of the run")
                onAccepted: box.accept()
            }
            AppButton {
                id: browse

                text: qsTr("Choose…")
                hint: qsTr("Choose a file")
                implicitHeight: path.height
                onClicked: box.browseRequested()
            }
        }
        SectionLabel {
            text: qsTr("Take out")
        }
        AppComboBox {
            width: parent.width
            name: qsTr("Take out")
            model: [qsTr("Nothing"), qsTr("Chosen places"), qsTr("All texts"), qsTr("All values"), qsTr("Whole payloads")]
            chosen: box.capture.scope
            onActivated: index => box.capture.scope = index
        }
        AppTextArea {
            visible: box.capture.scope === RunCapture.Paths
            width: parent.width
            leastLines: 2
            mostLines: 5
            name: qsTr("Places to take out, one a line")
            placeholderText: "$.card.number\n$..email"
            faulty: box.capture.problem !== ""
            text: box.capture.paths
            onTextChanged: box.capture.paths = text
        }
        PlainText {
            width: parent.width
            text: box.capture.preview
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        AppTextArea {
            width: parent.width
            visible: box.capture.example !== "" && box.capture.scope !== RunCapture.Nothing
            readOnly: true
            leastLines: 1
            mostLines: 8
            name: qsTr("The input as the file has it")
            text: box.capture.example
        }
        PlainText {
            visible: text !== ""
            width: parent.width
            text: box.problem !== "" ? box.problem : box.capture.problem
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
                text: qsTr("Save")
                hint: qsTr("Write the file")
                primary: true
                onClicked: box.accept()
            }
        }
    }
}
