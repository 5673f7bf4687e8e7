// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// What the window can be told about whole runs, their clock and their seed: entries as in WindowCommands.
Item {
    id: commands

    required property DebugSession session
    required property string mode
    required property string selection
    signal debugRequested()
    signal runsRequested()
    signal compareRequested()
    signal saveRunRequested()
    signal openRunRequested()

    readonly property bool here: mode !== "history"
    readonly property var entries: [
        { key: "fork", text: qsTr("Fork the run here"), icon: "parallel", keys: ["Ctrl+Alt+F"], enabled: here && session.runs.canFork, run: () => session.runs.fork() },
        { key: "runs", text: qsTr("Show the runs of this document"), icon: "tree", keys: ["Ctrl+Alt+R"], enabled: here, run: () => start(() => runsRequested()) },
        { key: "compare-runs", text: qsTr("Compare two runs"), icon: "compare", keys: ["Ctrl+Alt+C"], enabled: here, run: () => start(() => compareRequested()) },
        { key: "save-run", text: qsTr("Save the run…"), icon: "save", keys: ["Ctrl+Alt+S"], enabled: here && session.active, run: () => saveRunRequested() },
        { key: "open-run", text: qsTr("Open a run…"), icon: "open", keys: ["Ctrl+Alt+O"], run: () => openRunRequested() },
        { key: "run-again", text: qsTr("Run again with this seed"), icon: "retry", keys: ["Ctrl+Alt+A"], enabled: here && session.active, run: () => start(() => session.runAgain(session.runSeed)) },
        { key: "restart-here", text: qsTr("Go on from here anew, without what came after"), icon: "retry", keys: ["Ctrl+Shift+F6"], enabled: here && session.active && !session.live, run: () => start(() => session.restartHere()) },
        { key: "move-here", text: qsTr("Move the execution to the selected state"), icon: "next", keys: ["Ctrl+Shift+F10"], enabled: here && whatIf.possible && selection !== "", run: () => start(() => tell(whatIf.moveTo(selection))) },
        { key: "edit-before", text: qsTr("Continue with the edited definition from before the first invalid step"), icon: "step-back", keys: ["Ctrl+Alt+E"], enabled: here && session.edits.active && session.edits.touchesRun, run: () => start(() => tell(session.edits.goOnBefore())) },
        { key: "pass-timer", text: qsTr("Let the next timer pass"), icon: "wait", keys: ["Ctrl+F6"], enabled: here && session.canPassTimer, run: () => session.passTimer() },
        { key: "iteration-next", text: qsTr("Look at the next iteration"), icon: "next", keys: ["Alt+PgDown"], enabled: here && session.iterations.chosen < session.iterations.count - 1, run: () => look(session.iterations.chosen + 1) },
        { key: "iteration-before", text: qsTr("Look at the iteration before"), icon: "previous", keys: ["Alt+PgUp"], enabled: here && session.iterations.chosen > 0, run: () => look(session.iterations.chosen - 1) },
        { key: "iteration-failed", text: qsTr("Look at the next iteration that failed"), icon: "fail", keys: ["Alt+End"], enabled: here && session.iterations.failed > 0, run: () => look(session.iterations.nextFailed()) },
        { key: "iteration-any", text: qsTr("Look at iterations as they run"), icon: "map", keys: ["Alt+Home"], enabled: here && session.iterations.chosen >= 0, run: () => look(-1) },
        { key: "type-standard", text: qsTr("Check and run as a Standard workflow"), icon: "run", enabled: here && session.document.workflowType === "EXPRESS", run: () => session.document.workflowType = "STANDARD" },
        { key: "type-express", text: qsTr("Check and run as an Express workflow"), icon: "run", enabled: here && session.document.workflowType === "STANDARD", run: () => session.document.workflowType = "EXPRESS" },
        { key: "clock-instant", text: qsTr("Clock: waits take no time"), icon: "wait", enabled: here, run: () => session.runClock.mode = RunClock.Instant },
        { key: "clock-stepped", text: qsTr("Clock: stop before each timer"), icon: "wait", enabled: here, run: () => session.runClock.mode = RunClock.Stepped },
        { key: "clock-scaled", text: qsTr("Clock: waits go %1 times faster").arg(session.runClock.factor), icon: "wait", enabled: here, run: () => session.runClock.mode = RunClock.Scaled },
        { key: "clock-real", text: qsTr("Clock: waits take their time"), icon: "wait", enabled: here, run: () => session.runClock.mode = RunClock.Real }
    ]

    function start(step: var) {
        debugRequested();
        step();
    }
    function look(iteration: int) {
        session.chooseIteration(session.iterations.map, iteration);
    }
    function tell(problem: string) {
        if (problem !== "")
            session.document.notice(problem, true);
    }

    WhatIf {
        id: whatIf

        session: commands.session
    }
}
