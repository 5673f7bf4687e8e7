// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Which revision to compare with.
T.Popup {
    id: prompt

    property bool busy: false
    property string problem: ""
    signal chosen(string revision)

    anchors.centerIn: parent
    width: 400
    height: column.implicitHeight + 40
    focus: true
    padding: 20
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        problem = "";
        field.selectAll();
        field.forceActiveFocus();
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.panel
        border.color: Theme.border
    }
    contentItem: Column {
        id: column

        spacing: 12

        PlainText {
            width: parent.width
            text: qsTr("Compare with a git revision")
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
        }
        AppTextField {
            id: field

            width: parent.width
            text: "HEAD"
            mono: true
            faulty: prompt.problem !== ""
            Accessible.name: qsTr("Revision")
            Accessible.description: qsTr("HEAD, a branch, a tag or a commit")
            onTextEdited: prompt.problem = ""
            onAccepted: prompt.chosen(text)
        }
        PlainText {
            width: parent.width
            text: prompt.problem !== "" ? prompt.problem : qsTr("HEAD, a branch, a tag or a commit")
            Accessible.role: Accessible.StaticText
            Accessible.name: text
            color: prompt.problem !== "" ? Theme.failed : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
        }
        Row {
            anchors.right: parent.right
            spacing: 8

            AppButton {
                text: qsTr("Cancel")
                onClicked: prompt.close()
            }
            AppButton {
                text: qsTr("Compare")
                primary: true
                enabled: !prompt.busy && field.text.trim() !== ""
                onClicked: prompt.chosen(field.text)
            }
        }
    }
}
