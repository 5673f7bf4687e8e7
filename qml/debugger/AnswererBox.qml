// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Who answers the tasks of a state or Resource, and what goes wrong with them on purpose, as a form.
T.Popup {
    id: box

    required property AnswerList answers
    property int row: -1
    property string title: ""
    property string problem: ""
    property var ways: []
    readonly property string field: ways[way.currentIndex]?.field ?? ""

    function show(row: int) {
        if (row < 0)
            return;
        box.row = row;
        title = answers.title(row);
        problem = "";
        ways = answers.ways();
        const known = answers.entry(row);
        way.currentIndex = Math.max(0, ways.findIndex(each => each.key === known.way));
        value.text = known.value;
        timeout.text = known.timeout;
        faults.load(known.faults);
        open();
        way.forceActiveFocus(Qt.TabFocusReason);
    }
    function take() {
        problem = answers.put(row, {
            way: ways[way.currentIndex].key,
            value: value.text,
            timeout: timeout.text,
            faults: faults.entries()
        });
        if (problem === "")
            close();
    }

    anchors.centerIn: parent
    width: Math.min(560, parent ? parent.width - 40 : 560)
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
            text: qsTr("Who answers %1").arg(box.title)
            Accessible.role: Accessible.Heading
            Accessible.name: text
            color: Theme.text
            font.pixelSize: Theme.fontLarge
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        AppComboBox {
            id: way

            width: parent.width
            name: qsTr("Answered by")
            model: box.ways.map(each => each.text)
        }
        Label {
            visible: box.field !== ""
            text: box.field
        }
        AppTextField {
            id: value

            visible: box.field !== ""
            width: parent.width
            mono: true
            Accessible.name: qsTr("What answers")
            onAccepted: box.take()
        }
        Label {
            visible: box.field !== ""
            text: qsTr("Seconds after which it is stopped; empty means 900")
        }
        AppTextField {
            id: timeout

            visible: box.field !== ""
            width: 110
            mono: true
            validator: RegularExpressionValidator {
                regularExpression: /\d{0,6}(\.\d{0,3})?/
            }
            Accessible.name: qsTr("Seconds until it is stopped")
            onAccepted: box.take()
        }
        FaultFields {
            id: faults

            width: parent.width
            kinds: box.answers.faultKinds()
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
                text: qsTr("Choose")
                primary: true
                onClicked: box.take()
            }
        }
    }
}
