// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Where the selected state stands: the machine and the containers around it. A press goes there. Of a way that is too
// long for its room the middle is left out: its begin and its end say the most.
Rectangle {
    id: path

    required property DocumentController document
    required property StateActions actions
    required property string selection
    property real room: 600
    readonly property var steps: selection === "" ? [] : actions.pathOf(selection)
    readonly property var shown: fitting(steps.map(step => Math.min(metrics.advanceWidth(step.name) + 40, 194)))
    signal stepRequested(string pointer)

    // The first step, the last ones that fit, and between them what leads to the innermost that was left out.
    function fitting(widths: var): var {
        const all = widths.reduce((sum, width) => sum + width, 0);
        if (all <= room || steps.length < 4)
            return steps;
        let from = steps.length - 1;
        let left = room - widths[0] - widths[from] - 50;
        while (from > 2 && widths[from - 1] <= left)
            left -= widths[--from];
        return [steps[0], { name: "…", pointer: steps[from - 1].pointer }, ...steps.slice(from)];
    }

    width: row.width + 6
    height: 26
    radius: Theme.radiusSmall
    color: Theme.panel
    border.color: Theme.border
    visible: steps.length > 1

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontSmall
    }
    Row {
        id: row

        x: 3
        spacing: 2
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: path.shown

            Row {
                id: step

                required property var modelData
                required property int index

                spacing: 2

                PlainText {
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
                    Accessible.name: qsTr("Go to %1").arg(path.document.nameOf(step.modelData.pointer) || text)
                    onClicked: path.stepRequested(step.modelData.pointer)
                }
            }
        }
    }
}
