// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Steploom

// What the window can be told, by key, menu or palette, and who does it.
Item {
    id: desk

    required property Item room // of the palette
    required property string mode
    required property string selection
    required property Workbench bench
    required property TopBar bar
    required property FileDesk files
    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk replay
    required property ServiceLink link
    signal modeRequested(string key)
    signal commitRequested()
    signal secondRequested()

    function run(key: string) { commands.run(key); }
    function askPalette() { palette.ask(false); }

    WindowCommands {
        id: commands

        document: desk.document
        session: desk.session
        history: desk.history
        desk: desk.replay
        mode: desk.mode
        selection: desk.selection
        more: editing.entries
        onModeRequested: key => desk.modeRequested(key)
        onDebugRequested: {
            desk.commitRequested();
            desk.modeRequested("debug");
        }
        onSecondRequested: desk.secondRequested()
        onCloseRequested: desk.files.window.close()
        onNewRequested: desk.files.startNew()
        onOpenRequested: desk.files.open()
        onSaveRequested: desk.files.save()
        onSaveAsRequested: desk.files.saveAs()
        onHistoryRequested: desk.files.openHistory()
        onPlayRequested: desk.bar.togglePlay()
        onProblemsRequested: advice => desk.bench.showProblems(advice)
        onPolicyRequested: desk.bench.showPolicy()
        onSaveRunRequested: desk.files.saveRun()
        onOpenRunRequested: desk.files.openRun()
        onCompareRequested: desk.bench.compareRuns()
        onRunsRequested: {
            desk.bench.leftPanel.visible = true;
            desk.bench.leftPanel.showRuns();
        }
        onPanelToggled: panel => desk.bench.togglePanel(panel)
        onPaletteRequested: statesOnly => palette.ask(statesOnly)
        onUsagesRequested: pointer => {
            desk.bench.pages.visible = true;
            desk.bench.pages.showUsages(pointer);
        }
        onRenameRequested: pointer => desk.bench.canvas.rename(pointer)
        onBreakpointRequested: {
            desk.bench.leftPanel.visible = true;
            desk.bench.leftPanel.addBreakpoint();
        }
        onFitRequested: desk.bench.canvas.fit()
        onLanguageRequested: desk.bar.askLanguage()
        onServiceRequested: desk.bench.showService()
        onServiceStartRequested: {
            desk.commitRequested();
            desk.bench.showService();
            desk.link.start();
        }
        onEventRequested: {
            desk.bench.pages.visible = true;
            if (desk.mode === "history")
                desk.modeRequested("design");
            desk.bench.pages.showEvent();
        }
        onSearchRequested: {
            desk.modeRequested("design");
            desk.bench.leftPanel.visible = true;
            desk.bench.leftPanel.searchPalette();
        }
        onPageRequested: page => {
            desk.bench.pages.visible = true;
            desk.bench.pages.ask(page);
        }
        onGraphRequested: {
            desk.commitRequested();
            desk.bench.canvas.focusCanvas();
        }
    }
    EditCommands {
        id: editing

        document: desk.document
        canvas: desk.bench.canvas
        bar: desk.bar
        mode: desk.mode
        selection: desk.selection
        onCaretRequested: key => {
            desk.bench.pages.visible = true;
            desk.bench.pages.actInText(key);
        }
        onFixesRequested: state => {
            desk.bench.pages.visible = true;
            desk.bench.pages.offerFixes(state);
        }
    }
    CommandPalette {
        id: palette

        parent: desk.room
        document: desk.document
        commands: commands.offered
        files: desk.files.recent
        onCommandChosen: key => commands.run(key)
        onStateChosen: pointer => {
            desk.bench.lookAt(pointer);
            desk.bench.canvas.focusCanvas();
        }
        onFileChosen: path => desk.files.openFile(path)
    }
}
