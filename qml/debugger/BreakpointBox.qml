// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// One breakpoint as a form: where it stands, when it counts, and whether it pauses or writes.
T.Popup {
    id: box

    required property BreakpointList breakpoints
    required property DocumentController document
    property int breakpointId: 0
    property string problem: ""
    property var kinds: []
    property var states: []
    property var targets: []
    readonly property string uses: kinds[kind.currentIndex]?.uses ?? ""
    readonly property var rules: ["always", "equal", "atLeast", "multiple"]

    function show(id: int, selection: string) {
        breakpointId = id;
        problem = "";
        kinds = breakpoints.kinds();
        const known = id > 0 ? breakpoints.at(id) : ({ kind: "stateEntry", state: selection, rule: "always", count: 1, enabled: true });
        const names = document.stateNames();
        states = [qsTr("Any state"), ...names];
        targets = [qsTr("Any state"), ...names];
        kind.currentIndex = Math.max(0, kinds.findIndex(each => each.key === known.kind));
        state.currentIndex = Math.max(0, states.indexOf(document.nameOf(known.state ?? "")));
        target.currentIndex = Math.max(0, targets.indexOf(document.nameOf(known.target ?? "")));
        error.text = known.error ?? "";
        bytes.text = known.bytes ? known.bytes : "200000";
        event.currentIndex = Math.max(0, event.model.indexOf(known.event ?? "TaskFailed"));
        condition.text = known.condition ?? "";
        rule.currentIndex = Math.max(0, rules.indexOf(known.rule));
        count.text = known.count ?? 1;
        message.text = known.message ?? "";
        on.checked = known.enabled ?? true;
        open();
        kind.forceActiveFocus(Qt.TabFocusReason);
    }
    function take() {
        problem = breakpoints.put({
            id: breakpointId,
            kind: kinds[kind.currentIndex].key,
            state: state.currentIndex === 0 ? "" : document.pointerOfName(states[state.currentIndex]),
            target: target.currentIndex === 0 ? "" : document.pointerOfName(targets[target.currentIndex]),
            error: error.text,
            bytes: bytes.text,
            event: event.currentText,
            condition: condition.text,
            rule: rules[rule.currentIndex],
            count: parseInt(count.text),
            message: message.text,
            enabled: on.checked
        });
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: 440
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

    component Label: PlainText {
        width: parent ? parent.width : 0
        color: Theme.text
        font.pixelSize: Theme.fontTiny + 0.5
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    contentItem: Column {
        id: column

        spacing: 6

        PlainText {
            width: parent.width
            text: box.breakpointId > 0 ? qsTr("Change the breakpoint") : qsTr("New breakpoint")
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
        }
        Label {
            text: qsTr("When")
        }
        AppComboBox {
            id: kind

            width: parent.width
            name: qsTr("When")
            model: box.kinds.map(each => each.text)
        }
        Label {
            text: box.uses === "target" ? qsTr("From") : qsTr("Of")
        }
        AppComboBox {
            id: state

            width: parent.width
            name: qsTr("State")
            model: box.states
        }
        Label {
            visible: box.uses === "target"
            text: qsTr("To")
        }
        AppComboBox {
            id: target

            visible: box.uses === "target"
            width: parent.width
            name: qsTr("Target state")
            model: box.targets
        }
        Label {
            visible: box.uses === "error"
            text: qsTr("Error name, or empty for any")
        }
        AppTextField {
            id: error

            visible: box.uses === "error"
            width: parent.width
            mono: true
            Accessible.name: qsTr("Error name")
        }
        Label {
            visible: box.uses === "bytes"
            text: qsTr("Bytes of JSON (the service's limit is 262144)")
        }
        AppTextField {
            id: bytes

            visible: box.uses === "bytes"
            width: parent.width
            mono: true
            validator: RegularExpressionValidator {
                regularExpression: /\d{1,9}/
            }
            Accessible.name: qsTr("Bytes")
        }
        Label {
            visible: box.uses === "event"
            text: qsTr("Type of the event")
        }
        AppComboBox {
            id: event

            visible: box.uses === "event"
            width: parent.width
            name: qsTr("Event type")
            model: box.breakpoints.eventTypes()
        }
        Label {
            text: qsTr("Condition in JSONata over $states, the variables and $event; empty means always")
        }
        AppTextField {
            id: condition

            width: parent.width
            mono: true
            placeholderText: "$states.input.total > 100"
            Accessible.name: qsTr("Condition")
            onAccepted: box.take()
        }
        Label {
            text: qsTr("Which times count")
        }
        Row {
            width: parent.width
            spacing: 8

            AppComboBox {
                id: rule

                width: parent.width - (count.visible ? count.width + 8 : 0)
                name: qsTr("Which times count")
                model: [qsTr("Every time"), qsTr("Only the n-th time"), qsTr("From the n-th time on"), qsTr("Every n-th time")]
            }
            AppTextField {
                id: count

                visible: rule.currentIndex > 0
                width: 80
                mono: true
                validator: IntValidator {
                    bottom: 1
                }
                Accessible.name: qsTr("n")
            }
        }
        Label {
            text: qsTr("Write this instead of pausing; {% … %} is filled in")
        }
        AppTextField {
            id: message

            width: parent.width
            placeholderText: qsTr("pauses")
            Accessible.name: qsTr("Log message")
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
        Item {
            width: parent.width
            height: 8
        }
        Item {
            width: parent.width
            height: buttons.height

            AppButton {
                id: on

                checkable: true
                iconName: checked ? "check" : "close"
                text: checked ? qsTr("Switched on") : qsTr("Switched off")
                hint: qsTr("Whether the breakpoint is heeded")
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: 8

                AppButton {
                    text: qsTr("Cancel")
                    onClicked: box.close()
                }
                AppButton {
                    text: box.breakpointId > 0 ? qsTr("Change") : qsTr("Add")
                    primary: true
                    onClicked: box.take()
                }
            }
        }
    }
}
