// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The pages under the canvas: which there are depends on the mode.
Rectangle {
    id: panel

    required property DocumentController document
    required property DebugSession session
    required property HistorySession history
    required property ReplayDesk desk
    required property string mode
    required property string selection
    required property ServiceLink link
    signal selectionRequested(string pointer)
    signal runStarted()
    signal mocksRequested()
    signal recordingRequested()
    signal nameRequested(string name)
    signal placeRequested(string pointer, string place)

    property var pageOfMode: ({ design: "definition", debug: "timeline", history: "events" })
    // A page may go while it is shown: that of Map Runs, with its run.
    readonly property string page: mode === "debug" && pageOfMode.debug === "mapRuns" && session.mapRunCount === 0 ? "timeline" : pageOfMode[mode]

    function show(key: string) {
        const pages = Object.assign({}, pageOfMode);
        pages[mode] = key;
        pageOfMode = pages;
    }
    // To the field of the console or the watches, or the list of the answers or the calls.
    function ask(key: string) {
        show(key);
        if (key === "console")
            consolePage.focusField();
        else if (key === "watch")
            watchPage.focusField();
        else if (key === "answers")
            answersPage.focusList();
        else if (key === "calls")
            callsPage.focusList();
        else if (key === "policy")
            policyPage.focusFirst();
    }
    function showProblems(advice: bool) {
        show("problems");
        problemsPage.advice = advice;
    }
    function offerFixes(state: string) {
        showProblems(false);
        problemsPage.fixFor(state);
    }
    function actInText(key: string) {
        show("definition");
        code.act(key);
    }
    function showService(part: string) {
        show("service");
        servicePage.show(part);
    }
    function showEvent() {
        show("input");
        inputPage.source = "event";
    }
    function goToOffset(offset: int) {
        show("definition");
        code.goToOffset(offset);
    }
    function showUsages(pointer: string) {
        show("definition");
        code.goToLine(document.lineOf(pointer));
        code.showUsages();
    }
    function goToLine(line: int) {
        show("definition");
        code.goToLine(line);
    }

    readonly property var definitionTab: ({ key: "definition", text: qsTr("Definition") })
    readonly property var problemsTab: ({ key: "problems", text: document.problems.count > 0 ? qsTr("Problems %1").arg(document.problems.count) : qsTr("Problems") })
    readonly property var policyTab: ({ key: "policy", text: qsTr("Role policy") })
    readonly property var inputTab: ({ key: "input", text: qsTr("Test input") })
    readonly property var mocksTab: ({ key: "mocks", text: qsTr("Mocks") })
    readonly property var answersTab: ({ key: "answers", text: qsTr("Answers") })
    readonly property var callsTab: ({ key: "calls", text: session.calls.total > 0 ? qsTr("Calls %1").arg(session.calls.total) : qsTr("Calls") })
    readonly property var valuesTab: ({ key: "values", text: session.values.count > 0 ? qsTr("Values %1").arg(session.values.count) : qsTr("Values") })
    readonly property var eventsTab: ({ key: "events", text: shownEvents.eventCount > 0 ? qsTr("Events %1").arg(shownEvents.eventCount) : qsTr("Events") })
    readonly property var watchTab: ({ key: "watch", text: qsTr("Watch") })
    readonly property var consoleTab: ({ key: "console", text: qsTr("Console") })
    readonly property var compareTab: ({ key: "compare", text: qsTr("Compare") })
    readonly property var timelineTab: ({ key: "timeline", text: qsTr("Timeline") })
    readonly property var redriveTab: ({ key: "redrive", text: qsTr("Resume") })
    readonly property var executionsTab: ({ key: "compare", text: desk.runs.count > 0 ? qsTr("Compare %1").arg(desk.runs.count) : qsTr("Compare") })
    readonly property var coverageTab: ({ key: "coverage", text: desk.coverage.valid ? qsTr("Coverage %1 %").arg(desk.coverage.percent) : qsTr("Coverage") })
    readonly property var serviceTab: ({ key: "service", text: ServiceHost.tokens.count > 0 ? qsTr("Service %1").arg(ServiceHost.tokens.count) : qsTr("Service") })
    readonly property var statesTab: ({ key: "states", text: qsTr("States") })
    readonly property var mapRunsTab: ({ key: "mapRuns", text: qsTr("Map Runs") })
    readonly property var dataTab: ({ key: "data", text: qsTr("Data A/B") })
    readonly property var variablesTab: ({ key: "variables", text: qsTr("Variables") })
    readonly property var limitsTab: ({ key: "limits", text: qsTr("Limits") })
    readonly property RunEvents shownEvents: mode === "history" ? history.events : session.events
    readonly property var tabs: ({
            design: [definitionTab, problemsTab, policyTab, inputTab, valuesTab, mocksTab, serviceTab],
            debug: [timelineTab, eventsTab, statesTab, callsTab, variablesTab, ...(session.mapRunCount > 0 ? [mapRunsTab] : []), watchTab, consoleTab, compareTab, coverageTab, answersTab, inputTab, valuesTab, mocksTab, definitionTab, serviceTab],
            history: [eventsTab, timelineTab, statesTab, mapRunsTab, dataTab, variablesTab, limitsTab, redriveTab, executionsTab, coverageTab, definitionTab, serviceTab]
        })

    color: Theme.panel

    Inspection {
        id: inspection

        session: panel.session
    }
    TabRow {
        id: titles

        x: 8
        room: panel.width - 16
        titles: panel.tabs[panel.mode]
        current: panel.page
        onChosen: key => panel.show(key)
    }
    PlainText {
        anchors { left: titles.right; leftMargin: 16; right: parent.right; rightMargin: 16; verticalCenter: titles.verticalCenter }
        visible: width >= implicitWidth
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
        text: panel.page === "definition" ? qsTr("JSON · saved bytes change only where you edit")
              : (panel.page === "events" || panel.page === "timeline") && panel.mode === "debug" && panel.session.active ? qsTr("%1 of virtual time").arg(panel.session.clock) : ""
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
    }
    Rectangle {
        anchors.top: titles.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }

    Item {
        anchors { top: titles.bottom; topMargin: 1; left: parent.left; right: parent.right; bottom: parent.bottom }

        CodePane {
            id: code

            anchors.fill: parent
            visible: panel.page === "definition"
            document: panel.document
            session: panel.session
            selection: panel.selection
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        WatchPage {
            id: watchPage

            watches: inspection.watches
            anchors.fill: parent
            visible: panel.page === "watch"
            session: panel.session
        }
        ConsolePage {
            id: consolePage

            answers: inspection.console
            anchors.fill: parent
            visible: panel.page === "console"
            session: panel.session
        }
        ComparePage {
            anchors.fill: parent
            visible: panel.page === "compare" && panel.mode === "debug"
            session: panel.session
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        ServicePage {
            id: servicePage

            link: panel.link
            anchors.fill: parent
            visible: panel.page === "service"
        }
        ProblemsPage {
            id: problemsPage

            anchors.fill: parent
            visible: panel.page === "problems"
            document: panel.document
            onPlaceRequested: (offset, state) => {
                panel.goToOffset(offset);
                if (state !== "")
                    panel.selectionRequested(state);
            }
        }
        RolePolicyPage {
            id: policyPage

            anchors.fill: parent
            visible: panel.page === "policy"
            document: panel.document
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        InputPage {
            id: inputPage

            anchors.fill: parent
            visible: panel.page === "input"
            session: panel.session
            link: panel.link
            onStarted: panel.runStarted()
        }
        ValuesPage {
            anchors.fill: parent
            visible: panel.page === "values"
            values: panel.session.values
        }
        MocksPage {
            anchors.fill: parent
            visible: panel.page === "mocks"
            session: panel.session
            onFileRequested: panel.mocksRequested()
        }
        AnswersPage {
            id: answersPage

            anchors.fill: parent
            visible: panel.page === "answers"
            answers: panel.session.answers
            mocks: panel.session.mocks
            onMocksRequested: panel.mocksRequested()
            onRecordingRequested: panel.recordingRequested()
        }
        CallsPage {
            id: callsPage

            anchors.fill: parent
            visible: panel.page === "calls"
            calls: panel.session.calls
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        TimelinePage {
            anchors.fill: parent
            visible: panel.page === "timeline"
            events: panel.shownEvents
            selection: panel.selection
            position: panel.mode === "history" ? panel.history.position : panel.session.eventPosition
            emptyText: panel.mode === "history" ? qsTr("Open a history to see when each state worked and waited.")
                                                : qsTr("No run yet: F5 runs the workflow, F10 steps through it.")
            onPositionRequested: position => {
                if (panel.mode === "history")
                    panel.history.position = position;
                else
                    panel.session.goToEvent(position);
            }
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        LiveTablesPages {
            anchors.fill: parent
            visible: panel.mode === "debug"
            session: panel.session
            page: panel.page
            selection: panel.selection
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        DebugMapRunsPage {
            anchors.fill: parent
            visible: panel.page === "mapRuns" && panel.mode === "debug"
            session: panel.session
            items: inspection.maps
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        DebugVariablesPage {
            anchors.fill: parent
            visible: panel.page === "variables" && panel.mode === "debug"
            session: panel.session
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
        }
        HistoryPages {
            anchors.fill: parent
            visible: panel.mode === "history"
            session: panel.history
            desk: panel.desk
            page: panel.page
            selection: panel.selection
            onSelectionRequested: pointer => panel.selectionRequested(pointer)
            onNameRequested: name => panel.nameRequested(name)
        }
        CoveragePage {
            anchors.fill: parent
            visible: panel.page === "coverage"
            desk: panel.desk
            onPlaceRequested: (pointer, place) => panel.placeRequested(pointer, place)
        }
    }
}
