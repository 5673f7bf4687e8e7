// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import Steploom

// What the role of the machine must be allowed, and how the policies that it has differ from that.
Item {
    id: page

    required property DocumentController document
    signal selectionRequested(string pointer)

    function focusFirst() { copyButton.forceActiveFocus(); }

    RolePolicy {
        id: role

        document: page.document
        active: page.visible
        onNotice: (text, severe) => page.document.notice(text, severe)
    }
    Flow {
        id: tools

        anchors { left: parent.left; top: parent.top; margins: 10 }
        width: parent.width * 0.5 - 20
        spacing: 6

        AppButton {
            id: copyButton

            iconName: "copy"
            text: qsTr("Copy")
            hint: qsTr("Copy the policy")
            enabled: role.text !== ""
            onClicked: role.copy()
        }
        AppButton {
            iconName: "save"
            text: qsTr("Save…")
            hint: qsTr("Save the policy as a file")
            enabled: role.text !== ""
            onClicked: {
                saveDialog.selectedFile = role.suggestion();
                saveDialog.open();
            }
        }
        CheckChip {
            text: qsTr("Logs")
            hint: qsTr("The machine writes to CloudWatch Logs")
            checked: role.logging
            onClicked: role.logging = !role.logging
        }
        CheckChip {
            text: qsTr("Traces")
            hint: qsTr("The machine traces with X-Ray")
            checked: role.tracing
            onClicked: role.tracing = !role.tracing
        }
    }
    AppTextArea {
        anchors { left: parent.left; top: tools.bottom; bottom: parent.bottom; margins: 10; topMargin: 8 }
        width: tools.width
        visible: role.text !== ""
        name: qsTr("Policy of the role")
        readOnly: true
        text: role.text
    }
    EmptyText {
        anchors { left: parent.left; leftMargin: 16; top: tools.bottom; topMargin: 14 }
        width: tools.width - 12
        visible: role.text === ""
        text: role.problem !== "" ? role.problem : qsTr("The definition calls nothing: its role needs no permission.")
    }
    Rectangle {
        id: rule

        x: parent.width * 0.5
        width: 1
        height: parent.height
        color: Theme.border
    }
    Row {
        id: checkTools

        anchors { left: rule.right; leftMargin: 10; right: parent.right; rightMargin: 10; top: parent.top; topMargin: 10 }
        spacing: 8

        AppButton {
            id: checkButton

            iconName: "check"
            text: qsTr("Check a policy…")
            hint: qsTr("Compare a policy document, a template or a file of Terraform with what is needed")
            onClicked: checkDialog.open()
        }
        PlainText {
            width: parent.width - checkButton.width - 8
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: role.checked === "" ? qsTr("No policy is compared yet.") : qsTr("Compared with %1").arg(role.checked)
            elide: Text.ElideMiddle
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    PlainText {
        id: note

        anchors { left: checkTools.left; right: checkTools.right; top: checkTools.bottom; topMargin: 6 }
        visible: role.checkNote !== ""
        text: role.checkNote
        wrapMode: Text.Wrap
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    ListView {
        id: list

        anchors { left: rule.right; right: parent.right; top: role.checkNote === "" ? checkTools.bottom : note.bottom; bottom: parent.bottom; margins: 4; topMargin: 8 }
        clip: true
        model: role.findings
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Differences of the policy")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: PolicyFindingRow {
            width: list.width
            onClicked: if (modelData.pointer !== "")
                page.selectionRequested(modelData.pointer)
        }
    }
    EmptyText {
        anchors.centerIn: list
        width: Math.min(implicitWidth, list.width - 24)
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        text: role.checked === "" ? qsTr("Choose the policy that the role has: what is missing and what is superfluous is listed here.")
              : role.checkNote !== "" ? qsTr("It allows what is needed.") : qsTr("It allows what is needed, and nothing else.")
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the policy as")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("JSON (*.json)"), qsTr("All files (*)")]
        onAccepted: role.save(selectedFile)
    }
    FileDialog {
        id: checkDialog

        title: qsTr("Check a policy")
        nameFilters: [qsTr("Policies, templates and Terraform (*.json *.yaml *.yml *.template *.tf)"), qsTr("All files (*)")]
        onAccepted: role.check(selectedFile)
    }
}
