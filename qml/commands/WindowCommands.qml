// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Everything that the window can be told to do, in one place: the keys and the command palette both come from here.
// An entry is { key, text, icon, keys, enabled, run }; one without keys is reached through the palette alone.
Item {
    id: commands

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk desk
    required property string mode
    required property string selection
    property var more: [] // entries without keys of their own, behind these
    signal modeRequested(string mode)
    signal newRequested()
    signal secondRequested()
    signal closeRequested()
    signal openRequested()
    signal saveRequested()
    signal saveAsRequested()
    signal historyRequested()
    signal playRequested()
    signal problemsRequested(bool advice)
    signal panelToggled(string panel)
    signal debugRequested()
    signal paletteRequested(bool statesOnly)
    signal usagesRequested(string pointer)
    signal renameRequested(string pointer)
    signal fitRequested()
    signal searchRequested()
    signal graphRequested()
    signal languageRequested()
    signal breakpointRequested()
    signal pageRequested(string page)
    signal runsRequested()
    signal compareRequested()
    signal saveRunRequested()
    signal openRunRequested()
    signal policyRequested()
    signal serviceRequested()
    signal serviceStartRequested()
    signal eventRequested()

    readonly property bool replaying: mode === "history"
    readonly property var fileEntries: [
        { key: "new", text: qsTr("New definition"), icon: "plus", keys: ["Ctrl+N"], run: () => newRequested() },
        { key: "open", text: qsTr("Open a definition…"), icon: "open", keys: ["Ctrl+O"], run: () => openRequested() },
        { key: "window", text: qsTr("New window"), icon: "plus", keys: ["Ctrl+Shift+N"], run: () => Windows.open("") },
        { key: "second", text: qsTr("Second window on this definition"), icon: "copy", keys: ["Ctrl+Alt+N"], run: () => secondRequested() },
        { key: "close", text: qsTr("Close the window"), icon: "close", keys: ["Ctrl+W"], run: () => closeRequested() },
        { key: "save", text: qsTr("Save"), icon: "save", keys: ["Ctrl+S"], run: () => saveRequested() },
        { key: "save-as", text: qsTr("Save as…"), icon: "save", keys: ["Ctrl+Shift+S"], run: () => saveAsRequested() },
        { key: "history", text: qsTr("Open an execution history…"), icon: "open", keys: ["Ctrl+H"], run: () => historyRequested() },
        { key: "quit", text: qsTr("Quit"), icon: "close", keys: ["Ctrl+Q"], run: () => Windows.quit() }
    ]
    readonly property var editEntries: [
        { key: "undo", text: qsTr("Undo"), icon: "undo", keys: ["Ctrl+Z"], run: () => document.undo() },
        { key: "redo", text: qsTr("Redo"), icon: "redo", keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: () => document.redo() },
        { key: "palette", text: qsTr("Commands, states and files"), icon: "search", keys: ["Ctrl+K"], run: () => paletteRequested(false) },
        { key: "go", text: qsTr("Go to state…"), icon: "search", keys: ["Ctrl+P"], run: () => paletteRequested(true) },
        { key: "search", text: qsTr("Search states and actions to add"), icon: "search", keys: ["Ctrl+L"], run: () => searchRequested() },
        { key: "graph", text: qsTr("To the graph"), icon: "fit", keys: ["Ctrl+G"], run: () => graphRequested() },
        { key: "rename", text: qsTr("Rename the selected state"), icon: "edit", enabled: selection !== "" && mode === "design", run: () => renameRequested(selection) },
        { key: "usages", text: qsTr("Find where the selected state is used"), icon: "next", enabled: selection !== "", run: () => usagesRequested(selection) },
        { key: "problems", text: qsTr("Show the problems"), icon: "problem", keys: ["F8"], run: () => problemsRequested(false) },
        { key: "advice", text: qsTr("Show the advice"), icon: "advice", keys: ["Ctrl+F8"], run: () => problemsRequested(true) },
        { key: "breakpoint", text: qsTr("Toggle a breakpoint on the selected state"), icon: "breakpoint", keys: ["F9"], run: () => session.toggleBreakpoint(selection) }
    ]
    readonly property var runEntries: [
        { key: "run", text: qsTr("Run or continue"), icon: "run", keys: ["F5"], run: () => start(() => session.run()) },
        { key: "pause", text: qsTr("Pause the run"), icon: "pause", keys: ["F6"], run: () => session.pause() },
        { key: "stop", text: qsTr("Stop the run"), icon: "stop", keys: ["Shift+F5"], run: () => session.stop() },
        { key: "over", text: qsTr("Step over"), icon: "step-over", keys: ["F10"], enabled: !replaying, run: () => start(() => session.stepOver()) },
        { key: "into", text: qsTr("Step into"), icon: "step-into", keys: ["F11"], enabled: !replaying, run: () => start(() => session.stepInto()) },
        { key: "out", text: qsTr("Step out"), icon: "step-out", keys: ["Shift+F11"], enabled: !replaying, run: () => session.stepOut() },
        { key: "stage", text: qsTr("To the next stage inside the state"), icon: "step-stage", keys: ["Ctrl+F11"], enabled: !replaying, run: () => start(() => session.stepStage()) },
        { key: "back", text: qsTr("Step back"), icon: "step-back", keys: ["Shift+F10"], enabled: !replaying, run: () => session.stepBack() },
        { key: "run-back", text: qsTr("Back to the breakpoint before, or the start"), icon: "run-back", keys: ["Ctrl+F5"], enabled: !replaying, run: () => session.runBack() },
        { key: "live", text: qsTr("To the end of the run"), icon: "last", keys: ["Ctrl+Shift+F5"], enabled: !replaying && !session.live, run: () => session.goLive() },
        { key: "here", text: qsTr("Run to the selected state"), icon: "next", keys: ["Ctrl+F10"], enabled: !replaying && selection !== "", run: () => start(() => session.runTo(selection)) },
        { key: "breakpoint-form", text: qsTr("Add a breakpoint…"), icon: "breakpoint", keys: ["Ctrl+F9"], enabled: !replaying, run: () => start(() => breakpointRequested()) },
        { key: "console", text: qsTr("Evaluate an expression in the paused run"), icon: "search", keys: ["Ctrl+Shift+Y"], enabled: !replaying, run: () => start(() => pageRequested("console")) },
        { key: "watch", text: qsTr("Watch an expression"), icon: "search", enabled: !replaying, run: () => start(() => pageRequested("watch")) },
        { key: "answers", text: qsTr("Choose who answers the tasks"), icon: "person", keys: ["Ctrl+Shift+A"], enabled: !replaying, run: () => start(() => pageRequested("answers")) },
        { key: "calls", text: qsTr("Show the calls of the run"), icon: "service", keys: ["Ctrl+Shift+K"], enabled: !replaying, run: () => start(() => pageRequested("calls")) },
        { key: "play", text: qsTr("Let the events pass, or stop here"), icon: "run", keys: ["Ctrl+Alt+P"], enabled: replaying, run: () => playRequested() },
        { key: "to-failure", text: qsTr("To what went wrong"), icon: "fail", keys: ["Ctrl+Alt+E"], enabled: replaying && history.failingState !== "", run: () => history.goToFailure() },
        { key: "heat-none", text: qsTr("Graph: the path taken"), icon: "next", enabled: replaying, run: () => history.heat = "" },
        { key: "heat-time", text: qsTr("Graph: heat by time"), icon: "wait", enabled: replaying, run: () => history.heat = "duration" },
        { key: "heat-failures", text: qsTr("Graph: heat by failures"), icon: "fail", enabled: replaying, run: () => history.heat = "failures" },
        { key: "history-states", text: qsTr("Table of states"), icon: "tree", enabled: replaying, run: () => pageRequested("states") },
        { key: "map-runs", text: qsTr("Map Runs"), icon: "map", keys: ["Ctrl+Shift+M"], enabled: replaying || session.mapRunCount > 0, run: () => replaying ? pageRequested("mapRuns") : start(() => pageRequested("mapRuns")) },
        { key: "history-data", text: qsTr("Differences of the data between two points"), icon: "compare", enabled: replaying, run: () => pageRequested("data") },
        { key: "variables", text: qsTr("Variables over time"), icon: "pass", keys: ["Ctrl+Shift+V"], run: () => replaying ? pageRequested("variables") : start(() => pageRequested("variables")) },
        { key: "history-limits", text: qsTr("Limits and cost"), icon: "timeout", enabled: replaying, run: () => pageRequested("limits") },
        { key: "event-on", text: qsTr("One event on"), icon: "next", keys: ["F10"], enabled: replaying, run: () => history.position += 1 },
        { key: "event-back", text: qsTr("One event back"), icon: "previous", keys: ["Shift+F10"], enabled: replaying, run: () => history.position -= 1 },
        { key: "first-event", text: qsTr("To the first event"), icon: "first", keys: ["Home"], enabled: replaying, run: () => history.position = 1 },
        { key: "last-event", text: qsTr("To the last event"), icon: "last", keys: ["End"], enabled: replaying, run: () => history.position = history.eventCount }
    ]
    readonly property var replayEntries: [
        { key: "replay", text: qsTr("Step through the recorded execution again"), icon: "step-over", keys: ["Ctrl+Alt+X"], enabled: desk.reexecution.available, run: () => desk.stepThrough() },
        { key: "difference", text: qsTr("To the first difference from the recording"), icon: "next", enabled: desk.reexecution.why !== "", run: () => desk.goToDifference() },
        { key: "redrive", text: qsTr("Fix and resume the recorded execution…"), icon: "retry", keys: ["Ctrl+Alt+U"], enabled: desk.redrive.available, run: () => desk.askRedrive() },
        { key: "save-test", text: qsTr("Save the run as a test case…"), icon: "check", keys: ["Ctrl+Alt+T"], enabled: desk.saver.available, run: () => desk.save("test") },
        { key: "save-mocks", text: qsTr("Save the answers of the run as a mock file…"), icon: "save", enabled: desk.saver.available, run: () => desk.save("mocks") },
        { key: "save-capture", text: qsTr("Save the run as a capture…"), icon: "export", enabled: desk.saver.available, run: () => desk.save("capture") },
        { key: "compare-executions", text: qsTr("Compare executions"), icon: "compare", run: () => desk.show("compare") },
        { key: "add-runs", text: qsTr("Add a folder of executions…"), icon: "open", keys: ["Ctrl+Alt+H"], run: () => desk.addFolder() },
        { key: "coverage", text: qsTr("Coverage of the definition by executions"), icon: "check", run: () => desk.show("coverage") }
    ]
    readonly property var viewEntries: [
        { key: "design", text: qsTr("Design mode"), icon: "edit", keys: ["Ctrl+1"], run: () => modeRequested("design") },
        { key: "debug", text: qsTr("Debug mode"), icon: "run", keys: ["Ctrl+2"], run: () => modeRequested("debug") },
        { key: "recorded", text: qsTr("History mode"), icon: "wait", keys: ["Ctrl+3"], run: () => modeRequested("history") },
        { key: "fit", text: qsTr("Fit the graph into view"), icon: "fit", run: () => fitRequested() },
        { key: "left", text: qsTr("Show or hide the left panel"), icon: "panel-left", keys: ["Ctrl+B"], run: () => panelToggled("left") },
        { key: "bottom", text: qsTr("Show or hide the lower panel"), icon: "panel-bottom", keys: ["Ctrl+J"], run: () => panelToggled("bottom") },
        { key: "right", text: qsTr("Show or hide the right panel"), icon: "panel-right", keys: ["Ctrl+Alt+B"], run: () => panelToggled("right") },
        { key: "service", text: qsTr("Local service: executions, open tokens, metrics"), icon: "service", keys: ["Ctrl+4"], run: () => serviceRequested() },
        { key: "service-switch", text: ServiceHost.state === ServiceHost.Off ? qsTr("Start the local service") : qsTr("Stop the local service"), icon: "service", run: () => {
            serviceRequested();
            ServiceHost.toggle();
        } },
        { key: "service-start", text: qsTr("Start the workflow on the local service"), icon: "service", enabled: ServiceHost.on, run: () => serviceStartRequested() },
        { key: "event", text: qsTr("Test input from an event"), icon: "service", run: () => eventRequested() },
        { key: "theme", text: qsTr("Light or dark"), icon: "theme", keys: ["Ctrl+Shift+L"], run: () => Theme.toggle() },
        { key: "language", text: qsTr("Language…"), icon: "globe", keys: ["Ctrl+Alt+L"], run: () => languageRequested() }
    ]
    readonly property var entries: fileEntries.concat(editEntries, wholeDefinition.entries, runEntries, wholeRuns.entries, replayEntries, viewEntries)
    // What the palette lists.
    readonly property var offered: entries.concat(more).filter(entry => entry.enabled !== false).map(entry => ({
                key: entry.key,
                text: entry.text,
                detail: entry.detail ?? "",
                icon: entry.icon,
                shortcut: entry.shortcut ?? (entry.keys === undefined ? "" : entry.keys[0])
            }))

    DefinitionCommands {
        id: wholeDefinition

        document: commands.document
        mode: commands.mode
        selection: commands.selection
        onPolicyRequested: commands.policyRequested()
    }
    RunCommands {
        id: wholeRuns

        session: commands.session
        mode: commands.mode
        selection: commands.selection
        onDebugRequested: commands.debugRequested()
        onRunsRequested: commands.runsRequested()
        onCompareRequested: commands.compareRequested()
        onSaveRunRequested: commands.saveRunRequested()
        onOpenRunRequested: commands.openRunRequested()
    }

    function start(step: var) {
        debugRequested();
        step();
    }
    function run(key: string) {
        const entry = entries.concat(more).find(each => each.key === key);
        if (entry !== undefined)
            entry.run();
    }

    Repeater {
        model: commands.entries.filter(entry => entry.keys !== undefined)

        delegate: Item {
            id: entry

            required property var modelData

            Shortcut {
                sequences: entry.modelData.keys
                enabled: entry.modelData.enabled !== false
                onActivated: entry.modelData.run()
            }
        }
    }
}
