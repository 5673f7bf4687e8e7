// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The branches of a Parallel, or what a Map does with each item: from here to their first states.
Column {
    id: list

    required property StateInspector form
    readonly property var scopes: form.inside
    readonly property bool branching: form.type === "Parallel"
    signal stateRequested(string pointer)

    visible: scopes.length > 0 || branching
    spacing: 6

    SectionLabel {
        text: !list.branching ? qsTr("For each item") : qsTr("Branches")
    }
    Repeater {
        model: list.scopes.length

        Card {
            id: scope

            required property int index
            readonly property var branch: list.scopes[index] ?? ({})

            width: list.width

            PlainText {
                width: parent.width
                text: {
                    const states = qsTr("%n state(s)", "", scope.branch.count ?? 0);
                    return list.scopes.length > 1 ? qsTr("Branch %1 · %2").arg(scope.index + 1).arg(states) : states;
                }
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            Row {
                spacing: 6

                AppButton {
                    visible: (scope.branch.start ?? "") !== ""
                    width: Math.min(implicitWidth, scope.width - 70)
                    iconName: "next"
                    text: scope.branch.start ?? ""
                    hint: qsTr("Go to the first state, %1").arg(text)
                    clip: true
                    onClicked: list.stateRequested(scope.branch.pointer)
                }
                AppButton {
                    visible: list.branching && list.scopes.length > 1
                    iconName: "delete"
                    hint: qsTr("Remove branch %1").arg(scope.index + 1)
                    enabled: list.form.editable
                    onClicked: list.form.removeBranch(scope.branch.scope)
                }
            }
        }
    }
    AppButton {
        visible: list.branching
        iconName: "plus"
        text: qsTr("Add a branch")
        enabled: list.form.editable
        onClicked: list.form.addBranch()
    }
}
