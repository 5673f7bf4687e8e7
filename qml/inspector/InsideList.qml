// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The branches of a Parallel, or what a Map does with each item: from here to their first states.
Column {
    id: list

    required property StateInspector form
    readonly property var scopes: form.inside
    signal stateRequested(string pointer)

    visible: scopes.length > 0
    spacing: 6

    SectionLabel {
        text: list.form.type === "Map" ? qsTr("For each item") : qsTr("Branches")
    }
    Repeater {
        model: list.scopes.length

        Card {
            id: scope

            required property int index
            readonly property var branch: list.scopes[index] ?? ({})

            width: list.width

            Text {
                width: parent.width
                text: {
                    const count = scope.branch.count ?? 0;
                    const states = count === 1 ? qsTr("1 state") : qsTr("%1 states").arg(count);
                    return list.scopes.length > 1 ? qsTr("Branch %1 · %2").arg(scope.index + 1).arg(states) : states;
                }
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            AppButton {
                visible: (scope.branch.start ?? "") !== ""
                width: Math.min(implicitWidth, parent.width)
                iconName: "next"
                text: scope.branch.start ?? ""
                hint: qsTr("Go to the first state, %1").arg(text)
                clip: true
                onClicked: list.stateRequested(scope.branch.pointer)
            }
        }
    }
}
