// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// Asks about the document's file without standing in the way: changes that a crash left behind, or changes that
// somebody else made to what was changed here too.
Rectangle {
    id: bar

    required property DocumentController document
    signal saveElsewhere()

    readonly property FileGuard guard: document.guard
    readonly property bool recovered: guard.question === FileGuard.Recovered

    visible: guard.question !== FileGuard.None
    width: Math.min(row.implicitWidth + 28, parent.width - 48)
    height: Math.max(label.height, buttons.height) + 18
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.waiting
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text
    onVisibleChanged: if (!visible)
        comparison.close()

    Row {
        id: row

        x: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Icon {
            name: "problem"
            colour: Theme.waiting
            anchors.verticalCenter: parent.verticalCenter
        }
        PlainText {
            id: label

            width: Math.min(implicitWidth, Math.max(160, bar.parent.width - buttons.width - 130))
            text: bar.guard.questionText
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Row {
            id: buttons

            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppButton {
                text: qsTr("Restore")
                hint: qsTr("Bring the unsaved changes back")
                primary: true
                visible: bar.recovered
                onClicked: bar.guard.restore()
            }
            AppButton {
                text: qsTr("Discard")
                hint: qsTr("Forget the unsaved changes")
                visible: bar.recovered
                onClicked: bar.guard.discard()
            }
            AppButton {
                text: qsTr("Keep mine")
                hint: qsTr("The next saving overwrites the file")
                visible: !bar.recovered
                onClicked: bar.guard.keepMine()
            }
            AppButton {
                text: qsTr("Take theirs")
                hint: qsTr("Read the file again; undo brings yours back")
                visible: !bar.recovered
                onClicked: bar.guard.takeTheirs()
            }
            AppButton {
                text: qsTr("Save as…")
                hint: qsTr("Save yours under another name")
                visible: !bar.recovered
                onClicked: bar.saveElsewhere()
            }
            AppButton {
                text: qsTr("Compare")
                hint: qsTr("Show what is different, line by line")
                onClicked: comparison.show()
            }
        }
    }

    T.Popup {
        id: comparison

        function show() {
            rows.model = bar.guard.comparison();
            open();
            rows.forceActiveFocus();
        }

        parent: bar.parent
        x: Math.round((parent.width - width) / 2)
        y: bar.y + bar.height + 8
        width: Math.min(820, parent.width - 48)
        height: Math.min(rows.contentHeight + 16, parent.height - y - 40)
        padding: 8
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.border
        }
        contentItem: ListView {
            id: rows

            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Differences")
            T.ScrollBar.vertical: AppScrollBar {}

            delegate: PlainText {
                required property string modelData

                width: rows.width - 12
                text: modelData
                color: modelData.startsWith("+") ? Theme.done : modelData.startsWith("-") ? Theme.failed
                       : modelData.startsWith("@") ? Theme.textMuted : Theme.text
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
            }
        }
    }
}
