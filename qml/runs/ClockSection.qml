// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// How the time of a run passes, and what is still to come.
Column {
    id: section

    required property DebugSession session
    readonly property RunClock clock: session.runClock
    signal selectionRequested(string pointer)

    spacing: 6

    SectionLabel {
        text: qsTr("Clock")
    }
    AppComboBox {
        width: parent.width
        name: qsTr("How time passes")
        model: [qsTr("Instant: waits take no time"), qsTr("Stepped: stops before each timer"), qsTr("Scaled: waits go faster"), qsTr("Real: waits take their time")]
        chosen: section.clock.mode
        onActivated: index => section.clock.mode = index
    }
    Row {
        visible: section.clock.mode === RunClock.Scaled
        width: parent.width
        spacing: 8

        PlainText {
            text: qsTr("Times faster")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            anchors.verticalCenter: parent.verticalCenter
        }
        AppTextField {
            width: 84
            mono: true
            text: section.clock.factor
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator { bottom: 1; top: 100000 }
            Accessible.name: qsTr("Times faster")
            onEditingFinished: {
                section.clock.factor = parseInt(text);
                text = Qt.binding(() => section.clock.factor);
            }
        }
    }
    PlainText {
        width: parent.width
        visible: section.session.timers.length > 0
        text: qsTr("To come")
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    Repeater {
        model: section.session.timers

        T.ItemDelegate {
            id: timer

            required property var modelData

            width: section.width
            implicitHeight: 36
            hoverEnabled: true
            enabled: modelData.pointer !== ""
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(modelData.title).arg(modelData.detail)
            Accessible.onPressAction: timer.clicked()
            onClicked: section.selectionRequested(modelData.pointer)

            contentItem: Item {
                Icon {
                    id: sign

                    x: 6
                    name: "wait"
                    colour: Theme.waiting
                    width: 14
                    height: 14
                    anchors.verticalCenter: parent.verticalCenter
                }
                Column {
                    anchors { left: sign.right; leftMargin: 8; right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }

                    PlainText {
                        width: parent.width
                        text: timer.modelData.title
                        color: Theme.text
                        font.pixelSize: Theme.fontSmall
                        elide: Text.ElideRight
                    }
                    PlainText {
                        width: parent.width
                        text: timer.modelData.detail
                        color: Theme.textMuted
                        font.pixelSize: Theme.fontTiny
                        elide: Text.ElideRight
                    }
                }
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: timer.hovered ? Theme.hover : "transparent"
                border.width: timer.visualFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
    AppButton {
        visible: section.session.timers.length > 0
        enabled: section.session.canPassTimer
        iconName: "wait"
        text: qsTr("Let the next one pass")
        hint: qsTr("Time passes up to the next timer (Ctrl+F6)")
        onClicked: section.session.passTimer()
    }
}
