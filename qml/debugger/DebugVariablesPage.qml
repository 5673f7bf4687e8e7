// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// The variables of the run over time, those of branches and iterations too; an assignment takes the run there.
VariablesView {
    id: page

    required property DebugSession session
    signal selectionRequested(string pointer)

    variables: tracks.variables
    assignments: tracks.steps
    chosen: tracks.chosen
    payload: page.chosenAssignment < 0 ? undefined : tracks.payload(page.chosenAssignment)
    onVariableChosen: index => tracks.chosen = index
    onAssignmentChosen: index => {
        tracks.go(index);
        page.selectionRequested(tracks.pointer(index));
        session.lookAtVisit(tracks.visit(index));
    }
    emptyText: session.active ? qsTr("No state of this run has assigned a variable yet.")
                              : qsTr("No run yet: F5 runs the workflow, F10 steps through it. Its variables then show here, with where each was assigned.")

    VariableHistory {
        id: tracks

        session: page.session
        active: page.visible
    }
}
