// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The variables of a recorded run over time.
VariablesView {
    id: page

    required property HistorySession session

    variables: tracks.variables
    assignments: tracks.steps
    chosen: tracks.chosen
    payload: page.chosenAssignment < 0 ? undefined : tracks.payload(page.chosenAssignment)
    onVariableChosen: index => tracks.chosen = index
    onAssignmentChosen: index => session.position = tracks.steps[index].position
    emptyText: !session.loaded ? qsTr("Open a history to see its variables over time (Ctrl+H).")
               : tracks.ready ? qsTr("No state of this run assigned a variable.") : qsTr("Reading…")

    RunVariables {
        id: tracks

        session: page.session
        active: page.visible
    }
}
