// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Several states are selected: which, and what can be done with all of them.
ScrollColumn {
    id: page

    required property DocumentController document
    required property var states // pointers
    signal actionRequested(string key)
    signal stateRequested(string pointer)

    readonly property var actions: [
        { key: "copy", text: qsTr("Copy"), icon: "copy", hint: qsTr("Copy the states as text") },
        { key: "duplicate", text: qsTr("Duplicate"), icon: "plus", hint: qsTr("Add copies behind the last of them") },
        { key: "wrapParallel", text: qsTr("Put into a Parallel"), icon: "parallel", hint: qsTr("One state with these in its branch") },
        { key: "wrapMap", text: qsTr("Put into a Map"), icon: "map", hint: qsTr("One state that does this for each item") },
        { key: "tryCatch", text: qsTr("Wrap with Try-Catch"), icon: "catch", hint: qsTr("Errors of these states lead to a new one") },
        { key: "extract", text: qsTr("Extract as a machine"), icon: "open", hint: qsTr("A definition of its own, and a Task that runs it") },
        { key: "delete", text: qsTr("Delete"), icon: "delete", hint: qsTr("Delete the states; what led to them leads on") }
    ]

    PlainText {
        width: parent ? parent.width : 0
        text: qsTr("%n state(s)", "", page.states.length)
        color: Theme.text
        font.pixelSize: Theme.fontLarge
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: page.actions

        AppButton {
            required property var modelData

            width: parent ? parent.width : 0
            iconName: modelData.icon
            text: modelData.text
            hint: modelData.hint
            enabled: !page.document.stale
            onClicked: page.actionRequested(modelData.key)
        }
    }
    SectionLabel {
        text: qsTr("Selected")
        topPadding: 6
    }
    Repeater {
        model: page.states

        AppButton {
            required property string modelData

            width: parent ? parent.width : 0
            text: page.document.nameOf(modelData)
            hint: qsTr("Show %1 alone").arg(text)
            clip: true
            onClicked: page.stateRequested(modelData)
        }
    }
}
