// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Going on from where a recorded execution failed: from which state, with which input, who answers.
Item {
    id: page

    required property ReplayDesk desk
    readonly property RedriveForm form: desk.redrive

    // Another history may be opened while this page is shown.
    Timer {
        interval: 0
        running: page.visible && page.form.available && !page.form.prepared
        onTriggered: page.form.prepare()
    }

    component Label: PlainText {
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }

    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: !page.form.available || page.form.refusal !== ""
        text: page.form.available ? page.form.refusal : qsTr("Open a failed execution with its definition. Then mend the definition or the input, and go on from where it failed.")
    }
    Row {
        anchors.fill: parent
        anchors.margins: 12
        visible: page.form.available && page.form.refusal === ""
        spacing: 16

        ScrollColumn {
            width: Math.min(330, parent.width * 0.42)
            height: parent.height
            margin: 0
            spacing: 8

            PlainText {
                width: parent ? parent.width : 0
                visible: text !== ""
                text: page.form.failure
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("It failed with: %1").arg(text)
                color: Theme.failed
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Label {
                text: qsTr("Go on from")
            }
            AppComboBox {
                width: parent ? parent.width : 0
                name: qsTr("Go on from")
                model: page.form.places
                chosen: page.form.place
                onActivated: index => page.form.place = index
            }
            Label {
                text: qsTr("Tasks from there on")
            }
            AppComboBox {
                width: parent ? parent.width : 0
                name: qsTr("Tasks from there on")
                model: page.form.answers
                chosen: page.form.answer
                onActivated: index => page.form.answer = index
            }
            PlainText {
                width: parent ? parent.width : 0
                text: page.form.answerHint
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
                wrapMode: Text.Wrap
            }
            Flow {
                width: parent ? parent.width : 0
                spacing: 6

                AppButton {
                    primary: true
                    iconName: "run"
                    text: qsTr("Resume and run")
                    hint: qsTr("Goes on to the end, or to where something is asked")
                    enabled: page.form.inputProblem === "" && page.form.state !== ""
                    onClicked: page.desk.resume(true)
                }
                AppButton {
                    iconName: "step-over"
                    text: qsTr("Resume and step")
                    hint: qsTr("Stops where %1 is entered").arg(page.form.state)
                    enabled: page.form.inputProblem === "" && page.form.state !== ""
                    onClicked: page.desk.resume(false)
                }
            }
        }
        Column {
            width: parent.width - x
            height: parent.height
            spacing: 6

            Row {
                spacing: 10

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.form.inputEdited ? qsTr("Input of %1, edited").arg(page.form.state) : qsTr("Input of %1, as recorded").arg(page.form.state)
                }
                AppButton {
                    visible: page.form.inputEdited
                    height: 22
                    text: qsTr("As recorded")
                    onClicked: page.form.resetInput()
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: page.form.inputProblem
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                    color: Theme.failed
                    font.pixelSize: Theme.fontTiny
                }
            }
            AppTextArea {
                id: input

                width: parent.width
                height: parent.height - y
                name: qsTr("Input to go on with")
                faulty: page.form.inputProblem !== ""
                text: page.form.input
                onTextChanged: if (editing)
                    page.form.input = text
                onFinished: text = Qt.binding(() => page.form.input)
            }
        }
    }
}
