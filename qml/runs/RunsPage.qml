// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The runs of this document that there are at once, how their time passes, and what their chance comes from.
ScrollColumn {
    id: page

    required property DebugSession session
    signal saveRequested()
    signal openRequested()
    signal compareRequested()
    signal selectionRequested(string pointer)

    function focusFirst() { forkButton.forceActiveFocus(Qt.ShortcutFocusReason); }

    spacing: 14

    Column {
        width: parent.width
        spacing: 6

        SectionLabel {
            width: parent.width
            elide: Text.ElideRight
            text: qsTr("Runs of this document")
        }
        EmptyText {
            visible: page.session.runs.count === 0
            width: parent.width
            text: qsTr("F5 begins a run. Fork one to try two ways from the same step, keep one to compare it with the next.")
        }
        Repeater {
            model: page.session.runs

            RunRow {
                width: parent.width
                runs: page.session.runs
            }
        }
        Flow {
            width: parent.width
            spacing: 6

            AppButton {
                id: forkButton

                iconName: "parallel"
                text: qsTr("Fork here")
                hint: qsTr("Keep this run, and go on with a copy from this step (Ctrl+Alt+F)")
                enabled: page.session.runs.canFork
                onClicked: page.session.runs.fork()
            }
            AppButton {
                iconName: "compare"
                text: qsTr("Compare")
                hint: qsTr("Two runs side by side (Ctrl+Alt+C)")
                enabled: page.session.runs.count > 1
                onClicked: page.compareRequested()
            }
            AppButton {
                iconName: "save"
                text: qsTr("Save run…")
                hint: qsTr("The run as one file that opens anywhere (Ctrl+Alt+S)")
                enabled: page.session.active
                onClicked: page.saveRequested()
            }
            AppButton {
                iconName: "open"
                text: qsTr("Open run…")
                hint: qsTr("A run that was saved (Ctrl+Alt+O)")
                onClicked: page.openRequested()
            }
        }
    }
    ClockSection {
        width: parent.width
        session: page.session
        onSelectionRequested: pointer => page.selectionRequested(pointer)
    }
    SeedSection {
        width: parent.width
        session: page.session
    }
}
