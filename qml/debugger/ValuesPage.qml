// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// The placeholders of the definition, and what a run puts in their place.
Item {
    id: page

    required property ValueSet values

    PlainText {
        id: hint

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: 12 }
        visible: page.values.count > 0
        text: page.values.problem !== "" ? page.values.problem
              : qsTr("What a run puts in the place of ${…}. The text of the definition stays as it is; %1 beside it has values for everybody.").arg("NAME.values.json")
        color: page.values.problem !== "" ? Theme.failed : Theme.textMuted
        font.pixelSize: Theme.fontTiny
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: hint.bottom; bottom: parent.bottom; margins: 12; topMargin: 8 }
        visible: page.values.count > 0
        clip: true
        spacing: 4
        model: page.values
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Placeholders")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: Row {
            id: row

            required property string name
            required property string value
            required property string fileValue
            required property int uses

            width: list.width
            spacing: 10

            PlainText {
                width: Math.min(260, list.width / 3)
                anchors.verticalCenter: parent.verticalCenter
                text: "${" + row.name + "}"
                color: Theme.text
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
            }
            AppTextField {
                width: list.width - Math.min(260, list.width / 3) - 110
                mono: true
                text: row.value
                placeholderText: row.fileValue !== "" ? row.fileValue : qsTr("no value")
                Accessible.name: qsTr("Value of %1").arg(row.name)
                onEditingFinished: page.values.set(row.name, text)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%n place(s)", "", row.uses)
                color: Theme.textMuted
                font.pixelSize: Theme.fontTiny
            }
        }
    }
    EmptyText {
        anchors.centerIn: parent
        width: parent.width - 80
        horizontalAlignment: Text.AlignHCenter
        visible: page.values.count === 0
        text: qsTr("The definition has no placeholders. Write %1 where a deployment fills something in; its value for running goes here.").arg("${Name}")
    }
}
