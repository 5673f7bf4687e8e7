// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// An event, a rule, and the input that the rule's target gets.
Item {
    id: page

    required property DebugSession session
    required property ServiceLink link
    signal started()
    property real taken: 0 // of the width at the top left, by something else
    readonly property real first: Math.max(taken + 40, width * 0.27)
    readonly property real last: width * 0.26

    EventForm {
        id: form

        session: page.session
    }

    // The event
    AppButton {
        id: sample

        anchors { right: eventArea.right; top: parent.top }
        implicitHeight: 24
        iconName: "pattern"
        hint: qsTr("An event that the pattern fits")
        onClicked: form.makeSample()
    }
    AppTextArea {
        id: eventArea

        anchors { left: parent.left; top: sample.bottom; topMargin: 8; bottom: parent.bottom }
        width: page.first
        name: qsTr("Event")
        text: form.event
        faulty: !form.matches
        onTextChanged: if (editing)
            form.event = text
    }

    // The rule
    Item {
        id: ruleSide

        anchors { left: eventArea.right; leftMargin: 12; right: outcome.left; rightMargin: 12; top: parent.top; bottom: parent.bottom }

        AppComboBox {
            id: rules

            width: (parent.width - 8) * 0.52
            implicitHeight: 26
            name: qsTr("Rule")
            model: form.rules
            chosen: form.rule
            onActivated: index => form.rule = index
        }
        AppComboBox {
            id: gives

            anchors { left: rules.right; leftMargin: 8; right: parent.right }
            implicitHeight: 26
            name: qsTr("What the target gets")
            model: [qsTr("The whole event"), qsTr("A part of the event"), qsTr("A constant"), qsTr("An input transformer")]
            chosen: form.gives
            onActivated: index => form.gives = index
        }
        AppTextArea {
            id: pattern

            anchors { left: parent.left; top: rules.bottom; topMargin: 6; bottom: parent.bottom }
            width: form.gives === EventForm.Event ? parent.width : (parent.width - 8) * 0.45
            name: qsTr("Event pattern")
            text: form.pattern
            onTextChanged: if (editing)
                form.pattern = text
        }
        Item {
            id: given

            anchors { left: pattern.right; leftMargin: 8; right: parent.right; top: pattern.top; bottom: parent.bottom }
            visible: form.gives !== EventForm.Event

            AppTextField {
                visible: form.gives === EventForm.Part
                width: parent.width
                mono: true
                text: form.part
                Accessible.name: qsTr("Input path")
                onTextEdited: form.part = text
            }
            AppTextArea {
                anchors.fill: parent
                visible: form.gives === EventForm.Constant
                name: qsTr("Constant input")
                text: form.constant
                onTextChanged: if (editing)
                    form.constant = text
            }
            AppTextArea {
                id: paths

                visible: form.gives === EventForm.Transformed
                width: parent.width
                height: (parent.height - 6) / 2
                name: qsTr("Input paths")
                text: form.paths
                onTextChanged: if (editing)
                    form.paths = text
            }
            AppTextArea {
                visible: form.gives === EventForm.Transformed
                y: paths.height + 6
                width: parent.width
                height: paths.height
                name: qsTr("Input template")
                text: form.words
                onTextChanged: if (editing)
                    form.words = text
            }
        }
    }

    // What comes of it
    Item {
        id: outcome

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: page.last

        SectionLabel {
            height: 28
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Input of the execution")
        }
        AppTextArea {
            anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 32; bottom: actions.top; bottomMargin: 6 }
            visible: form.problem === ""
            readOnly: true
            name: qsTr("Input of the execution")
            text: form.result
        }
        PlainText {
            anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 34 }
            visible: form.problem !== ""
            text: form.problem
            color: Theme.failed
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Row {
            id: actions

            anchors { left: parent.left; bottom: parent.bottom }
            spacing: 6

            AppButton {
                primary: true
                iconName: "run"
                enabled: form.result !== ""
                text: qsTr("Run")
                hint: qsTr("Starts a debug run with this input")
                onClicked: if (form.use()) {
                    page.session.stop();
                    page.session.run();
                    page.started();
                }
            }
            AppButton {
                enabled: form.result !== ""
                text: qsTr("Use as input")
                hint: qsTr("Makes it the test input")
                onClicked: form.use()
            }
            AppButton {
                visible: ServiceHost.on
                iconName: "service"
                enabled: form.result !== ""
                hint: qsTr("Starts an execution on the local service with this input")
                onClicked: if (form.use())
                    page.link.start()
            }
        }
    }
}
