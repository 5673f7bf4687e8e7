// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Where the selected state stands: the machine and the containers around it. A press goes there.
Row {
    id: path

    required property DocumentController document
    required property StateActions actions
    required property string selection
    readonly property var steps: selection === "" ? [] : actions.pathOf(selection)
    signal stepRequested(string pointer)

    spacing: 2
    visible: steps.length > 1

    Repeater {
        model: path.steps

        Row {
            id: step

            required property var modelData
            required property int index

            spacing: 2

            Text {
                visible: step.index > 0
                text: "›"
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                anchors.verticalCenter: parent.verticalCenter
            }
            AppButton {
                text: step.modelData.name
                flat: true
                height: 24
                width: Math.min(implicitWidth, 180)
                Accessible.name: qsTr("Go to %1").arg(text)
                onClicked: path.stepRequested(step.modelData.pointer)
            }
        }
    }
}
