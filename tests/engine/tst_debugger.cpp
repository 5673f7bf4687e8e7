// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/debugger.h"
#include "tests/support/engine_run.h"
#include "tests/support/history_checker.h"
#include "tests/support/visible_state.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

using Goal = DebugGoal::Kind;

const char* const kMap = "{'StartAt':'A','States':{'A':{'Type':'Pass','Result':5,'ResultPath':'$.five','"
                         "Assign':{'v':1},'Next':'M'},"
                         "'M':{'Type':'Map','ItemsPath':'$.l','MaxConcurrency':2,'ResultPath':'$.m','Next':'"
                         "Z','ItemProcessor':{'StartAt':'X',"
                         "'States':{'X':{'Type':'Pass','Next':'Y'},'Y':{'Type':'Pass','End':true}}}},"
                         "'Z':{'Type':'Pass','Assign':{'v':2},'End':true}}}";

const char* const kTask =
    "{'StartAt':'T','States':{'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','InputPath':'$."
    "in',"
    "'Parameters':{'p.$':'$.x'},'ResultSelector':{'s.$':'$.r'},'ResultPath':'$.out','OutputPath':'$.out',"
    "'Assign':{'a.$':'$.s'},'Retry':[{'ErrorEquals':['Flaky'],'MaxAttempts':5}],"
    "'Catch':[{'ErrorEquals':['States.ALL'],'Next':'C'}],'Next':'D'},'C':{'Type':'Pass','End':true},"
    "'D':{'Type':'Pass','End':true}}}";

Debugger debugging(const char* definition, const char* input, std::shared_ptr<TaskHandler> tasks = nullptr) {
    DebugRun run;
    run.document = json(definition);
    run.definition = machine(definition);
    run.options = withInput(input);
    run.tasks = std::move(tasks);
    return Debugger(std::move(run));
}

QString told(const DebugStop& stop) {
    static const char* const reasons[] = {"start", "reached", "breakpoint", "task",   "time",
                                          "held",  "ended",   "working",    "paused", "not found"};
    return QStringLiteral("%1 %2").arg(QLatin1String(reasons[static_cast<int>(stop.reason)]),
                                       QString::fromStdString(stop.state).section(QLatin1Char('/'), -1));
}

void breakAt(Debugger& debugger, const char* state) {
    Breakpoint breakpoint;
    breakpoint.state = state;
    debugger.breakpoints().add(breakpoint);
}

std::shared_ptr<TaskHandler> answers(const char* output) {
    const Value value = json(output);
    return std::make_shared<Answering>([value](const TaskRequest&) { return TaskAnswer::succeeded(value); });
}

} // namespace

class TestDebugger : public QObject {
    Q_OBJECT
private slots:
    void runsToAnEvent() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        breakAt(debugger, "/States/M");
        const auto events = [&] {
            return debugger.execution().history().events.size();
        };
        debugger.go({Goal::Event, {}, {}, {}, 9}); // past the breakpoint
        QCOMPARE(debugger.stop().reason, DebugStop::Reason::Reached);
        QVERIFY(events() >= 9 && events() < 12);
        const std::uint32_t there = debugger.stop().position;
        debugger.go(Goal::Start);
        debugger.go({Goal::Event, {}, {}, {}, 9}); // what is recorded by now
        QCOMPARE(debugger.stop().position, there);
        debugger.go({Goal::Event, {}, {}, {}, 10000});
        QCOMPARE(debugger.stop().reason, DebugStop::Reason::Ended);
    }

    void stepsThroughStates() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        QCOMPARE(told(debugger.stop()), QStringLiteral("start "));
        QCOMPARE(told(debugger.go(Goal::Into)), QStringLiteral("reached A"));
        QCOMPARE(told(debugger.go(Goal::Over)), QStringLiteral("reached M"));
        Debugger over = debugger; // a fork
        QCOMPARE(told(over.go(Goal::Over)), QStringLiteral("reached Z"));
        QCOMPARE(told(over.go(Goal::Over)), QStringLiteral("ended Z"));

        QCOMPARE(told(debugger.go(Goal::Into)), QStringLiteral("reached X"));
        QCOMPARE(debugger.callStack().size(), std::size_t(3));
        QCOMPARE(debugger.callStack()[2].branch.value_or(9), 0U);
        const std::uint64_t line = debugger.execution().strand(debugger.stop().strand).serial;
        QCOMPARE(told(debugger.go(Goal::Over)), QStringLiteral("reached Y"));
        QCOMPARE(debugger.execution().strand(debugger.stop().strand).serial, line); // the same iteration
        QCOMPARE(told(debugger.go(Goal::Out)), QStringLiteral("reached M"));
        QCOMPARE(told(debugger.go(Goal::Out)), QStringLiteral("ended Z"));
        QVERIFY(debugger.stop().live);
    }

    void stepsToWhateverIsEnteredNext() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        QStringList states;
        while (debugger.go(Goal::Entry).reason == DebugStop::Reason::Reached)
            states << told(debugger.stop()).section(QLatin1Char(' '), -1);
        QCOMPARE(states.join(QString()), QStringLiteral("AMXXYYXYZ"));
    }

    void runsToHereInSlices() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        debugger.begin({Goal::State, "/States/M/ItemProcessor/States/Y", {}, {}, 0});
        int slices = 1;
        while (debugger.advance(2).reason == DebugStop::Reason::Working)
            ++slices;
        QCOMPARE(told(debugger.stop()), QStringLiteral("reached Y"));
        QVERIFY(slices > 3);
        debugger.begin({});
        debugger.advance(1);
        QCOMPARE(debugger.pause().reason, DebugStop::Reason::Paused);
        const std::uint32_t position = debugger.stop().position;
        QCOMPARE(debugger.advance(5).position, position); // nothing is wanted any more
    }

    void pausesAtBreakpointsBothWays() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        breakAt(debugger, "/States/M/ItemProcessor/States/Y");
        std::vector<std::uint32_t> met;
        while (debugger.go(Goal::End).reason == DebugStop::Reason::Breakpoint) {
            QCOMPARE(told(debugger.stop()), QStringLiteral("breakpoint Y"));
            met.push_back(debugger.stop().position);
        }
        QCOMPARE(met.size(), std::size_t(3));
        for (auto position = met.rbegin(); position != met.rend(); ++position) {
            QCOMPARE(told(debugger.go(Goal::BackBreakpoint)), QStringLiteral("breakpoint Y"));
            QCOMPARE(debugger.stop().position, *position);
        }
        QCOMPARE(told(debugger.go(Goal::BackBreakpoint)), QStringLiteral("not found Y"));
        QCOMPARE(debugger.stop().position, met.front());
        // Along the recording, forwards again.
        QVERIFY(!debugger.stop().live);
        QCOMPARE(debugger.go(Goal::End).position, met[1]);
        QCOMPARE(debugger.go(Goal::End).position, met[2]);
        QCOMPARE(told(debugger.go(Goal::End)), QStringLiteral("ended Z"));
        QCOMPARE(debugger.breakpoints().hitCount(1), 3U);
    }

    void logPointsDoNotPause() {
        Debugger debugger = debugging(kMap, "{'l':[1,2,3]}");
        Breakpoint breakpoint;
        breakpoint.state = "/States/M/ItemProcessor/States/X";
        breakpoint.message = "item {% $states.input %}";
        debugger.breakpoints().add(breakpoint);
        QCOMPARE(told(debugger.go(Goal::End)), QStringLiteral("ended Z"));
        QStringList lines;
        for (const DebugLog& line : debugger.log())
            lines << QString::fromStdString(line.message);
        QCOMPARE(lines, (QStringList{"item 1", "item 2", "item 3"}));
        debugger.go(Goal::Start);
        debugger.go(Goal::End);
        QCOMPARE(debugger.log().size(), std::size_t(3)); // once each
    }

    void goesBackStateByState() {
        Debugger debugger = debugging(kMap, "{'l':[1]}");
        debugger.go(Goal::End);
        QStringList states;
        while (debugger.go(Goal::BackState).reason == DebugStop::Reason::Reached)
            states << told(debugger.stop()).section(QLatin1Char(' '), -1);
        QCOMPARE(states, (QStringList{"Z", "M", "A"}));
        QCOMPARE(debugger.stop().position, 0U);
        debugger.go({Goal::State, "/States/M/ItemProcessor/States/Y", {}, {}, 0});
        QCOMPARE(told(debugger.go(Goal::BackState)), QStringLiteral("reached X"));
        QCOMPARE(told(debugger.go(Goal::BackState)), QStringLiteral("reached M"));
        QCOMPARE(debugger.go(Goal::BackOperation).position + 1, debugger.timeline().positionOfEntry(1));
        QVERIFY(debugger.go({Goal::Position, {}, {}, {}, 9999}).live);
    }

    void goesBackToWrites() {
        Debugger debugger = debugging(kMap, "{'l':[1,2],'k':0}");
        debugger.go(Goal::End);
        const auto back = [&](const char* variable, const char* pointer) {
            const QString text = told(debugger.go({Goal::BackWrite, {}, variable, pointer, 0}));
            const std::uint32_t last = debugger.execution().history().eventCount();
            const EventType type = debugger.execution().history().event(last).type;
            return text.section(QLatin1Char(' '), 0, 0) + " " +
                   QString::fromStdString(std::string(eventTypeName(type)));
        };
        QCOMPARE(back("v", ""), QStringLiteral("reached PassStateExited")); // Z
        QCOMPARE(
            textOf(debugger.execution().history().event(debugger.execution().history().eventCount()).detail),
            QStringLiteral("{\"v\":2}"));
        QCOMPARE(back("v", ""), QStringLiteral("reached PassStateExited")); // A
        QCOMPARE(
            textOf(debugger.execution().history().event(debugger.execution().history().eventCount()).detail),
            QStringLiteral("{\"v\":1}"));
        QCOMPARE(debugger.go({Goal::BackWrite, {}, "v", "", 0}).reason, DebugStop::Reason::NotFound);
        debugger.go(Goal::End);
        QCOMPARE(back("", "/m"), QStringLiteral("reached MapStateExited"));
        debugger.go(Goal::End);
        QCOMPARE(back("", "/five"), QStringLiteral("reached PassStateExited"));
        debugger.go(Goal::End);
        QCOMPARE(back("", "/k"), QStringLiteral("reached ExecutionStarted"));
    }

    void walksThroughTheStagesOfAState() {
        Debugger debugger = debugging(kTask, "{'in':{'x':3}}", answers("{'r':4}"));
        debugger.go(Goal::Into);
        QStringList stages;
        while (!debugger.execution().hasEnded() && stages.size() < 40) {
            const DebugStop& stop = debugger.go(Goal::Stage);
            if (stop.stages.empty())
                stages << QStringLiteral("-");
            else
                stages << QString::fromStdString(stop.stages[stop.stage].field) +
                              textOf(stop.stages[stop.stage].after).remove('"');
            if (stop.state == "/States/D")
                break;
        }
        QCOMPARE(
            stages.join(QLatin1Char(' ')),
            QStringLiteral("/InputPath{x:3} /Parameters{p:3} /Resource{p:3} - - - {r:4} /ResultSelector{s:4} "
                           "/ResultPath{in:{x:3},out:{s:4}} /OutputPath{s:4} /Assign{a:4} - -"));
    }

    void walksThroughTheRulesOfAChoice() {
        Debugger debugger = debugging("{'StartAt':'C','States':{'C':{'Type':'Choice','Choices':[{'Variable':'"
                                      "$.n','NumericEquals':1,'Next':'S'},"
                                      "{'Variable':'$.n','NumericEquals':2,'Next':'S'},{'Variable':'$.n','"
                                      "NumericEquals':3,'Next':'S'}],"
                                      "'Default':'S'},'S':{'Type':'Succeed'}}}",
                                      "{'n':2}");
        debugger.go(Goal::Into);
        debugger.go(Goal::Stage);
        QCOMPARE(debugger.stop().stages.size(), std::size_t(2));
        QCOMPARE(textOf(debugger.stop().stages[0].after), QStringLiteral("false"));
        QCOMPARE(textOf(debugger.stop().stages[1].after), QStringLiteral("true"));
        const std::uint32_t position = debugger.stop().position;
        debugger.go(Goal::Stage);
        QCOMPARE(debugger.stop().position, position); // it has not left yet
        debugger.go(Goal::Stage);
        QCOMPARE(debugger.stop().position, position + 1);
    }

    void theUserSaysWhichRunsNext() {
        const char* const fan =
            "{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':["
            "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'A2'},'A2':{'Type':'Pass','End':true}}},"
            "{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}]}}}";
        Debugger debugger = debugging(fan, "{}");
        debugger.go({Goal::State, "/States/P", {}, {}, 0});
        debugger.go(Goal::Operation);
        QCOMPARE(debugger.strands().size(), std::size_t(3));
        const auto strandOf = [&](const char* state) {
            for (const StrandView& each : debugger.strands()) {
                if (each.state.size() >= 2 && each.state.substr(each.state.size() - 2) == state)
                    return each.id;
            }
            return kNone;
        };
        const StrandId a = strandOf("/A");
        const StrandId b = strandOf("/B");
        QVERIFY(debugger.select(b));
        debugger.setSelectedFirst(true);
        debugger.go(Goal::Out);
        QStringList order;
        for (const VisitRecord& visit : debugger.execution().history().visits)
            order << textOf(visit.name).remove('"');
        QCOMPARE(order, (QStringList{"P", "B"})); // the other has not begun
        debugger.setSelectedFirst(false);
        QVERIFY(debugger.hold(a, true));
        QCOMPARE(debugger.go(Goal::End).reason, DebugStop::Reason::Held);
        QVERIFY(debugger.hold(a, false));
        QCOMPARE(debugger.go(Goal::End).reason, DebugStop::Reason::Ended);
        // The order is part of the recording.
        const Execution last = debugger.execution();
        debugger.go(Goal::Start);
        debugger.go({Goal::Position, {}, {}, {}, 9999});
        QCOMPARE(QString::fromStdString(differenceOf(debugger.execution(), last)), QString());
    }

    void pausesForTasksAndTime() {
        Debugger debugger = debugging("{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':5,'Next':'T'},'"
                                      "T':{'Type':'Task','Resource':"
                                      "'arn:aws:states:::lambda:invoke','End':true}}}",
                                      "{}");
        debugger.setPassTimers(false);
        QCOMPARE(told(debugger.go(Goal::End)), QStringLiteral("time W"));
        QVERIFY(debugger.strands().front().wakes.has_value());
        QVERIFY(debugger.passTimer());
        QCOMPARE(told(debugger.go(Goal::End)), QStringLiteral("task T"));
        QCOMPARE(debugger.answerTask(debugger.stop().strand, TaskAnswer::succeeded(Value(7))),
                 EditProblem::None);
        QCOMPARE(told(debugger.go(Goal::End)), QStringLiteral("ended T"));
        QCOMPARE(textOf(debugger.execution().output()), QStringLiteral("7"));
    }

    void whatIfItFailed_data() {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("end");
        for (const char* phase : {"execute", "start", "open"}) {
            const auto row = [&](const char* edit, const char* end) {
                QTest::addRow("%s %s", phase, edit)
                    << QString::fromLatin1(phase) << QString::fromLatin1(edit) << QString::fromLatin1(end);
            };
            row("fail", "T:Caught C:Succeeded");
            row("retry", "T:Succeeded D:Succeeded");
            row("exhaust", "T:Caught C:Succeeded");
            row("timeout", "T:Caught C:Succeeded");
            row("move", "T:Aborted D:Succeeded");
        }
    }
    void whatIfItFailed() {
        QFETCH(QString, phase);
        QFETCH(QString, edit);
        Debugger debugger = debugging(kTask, "{'in':{'x':3}}");
        debugger.go(Goal::Into);
        if (phase != QStringLiteral("execute"))
            debugger.go(Goal::Operation);
        if (phase == QStringLiteral("open"))
            debugger.go(Goal::End);
        const StrandId strand = debugger.stop().strand;
        EditProblem problem = EditProblem::NotNow;
        if (edit == QStringLiteral("fail"))
            problem = debugger.fail(strand, Value("Bad"), Value("why"));
        else if (edit == QStringLiteral("retry"))
            problem = debugger.fail(strand, Value("Flaky"), {});
        else if (edit == QStringLiteral("exhaust"))
            problem = debugger.exhaustRetries(strand, Value("Flaky"), {});
        else if (edit == QStringLiteral("timeout"))
            problem = debugger.timeOut(strand);
        else
            problem = debugger.moveTo(strand, "/States/D");
        QCOMPARE(problem, EditProblem::None);
        if (debugger.go(Goal::End).reason == DebugStop::Reason::WaitingForTask) {
            QCOMPARE(edit, QStringLiteral("retry"));
            debugger.answerTask(debugger.stop().strand, TaskAnswer::succeeded(json("{'r':1}")));
            debugger.go(Goal::End);
        }
        static const char* const statuses[] = {"Running", "Retrying", "Succeeded",
                                               "Caught",  "Failed",   "Aborted"};
        QStringList visits;
        for (const VisitRecord& visit : debugger.execution().history().visits)
            visits << textOf(visit.name).remove('"') + ":" +
                          QLatin1String(statuses[static_cast<int>(visit.status)]);
        QFETCH(QString, end);
        QCOMPARE(visits.join(QLatin1Char(' ')), end);
        // Edits are part of the recording, too.
        const Execution last = debugger.execution();
        debugger.go(Goal::Start);
        debugger.go({Goal::Position, {}, {}, {}, 9999});
        QCOMPARE(QString::fromStdString(differenceOf(debugger.execution(), last)), QString());
    }

    void editsWhatIsOnItsWay() {
        Debugger debugger = debugging(kTask, "{'in':{'x':3}}", answers("{'r':4}"));
        debugger.go(Goal::Into);
        QCOMPARE(debugger.setPayload(debugger.stop().strand, json("{'in':{'x':9}}")), EditProblem::None);
        QCOMPARE(debugger.setVariables(debugger.stop().strand, json("{'w':1}")), EditProblem::None);
        Debugger answered = debugger;
        debugger.go(Goal::End);
        QCOMPARE(textOf(debugger.execution().history().visits[0].afterParameters),
                 QStringLiteral("{\"p\":9}"));
        QCOMPARE(textOf(debugger.execution().history().visits[1].variablesBefore),
                 QStringLiteral("{\"w\":1,\"a\":4}"));
        answered.go(Goal::Operation);
        QCOMPARE(answered.answerTask(answered.stop().strand, TaskAnswer::succeeded(json("{'r':'mine'}"))),
                 EditProblem::None);
        answered.go(Goal::End);
        QCOMPARE(textOf(answered.execution().output()), QStringLiteral("{\"s\":\"mine\"}"));

        QCOMPARE(debugger.setPayload(0, Value(1)), EditProblem::Ended);
        debugger.go({Goal::Position, {}, {}, {}, 2});
        QCOMPARE(debugger.setPayload(7, Value(1)), EditProblem::NoStrand);
        QCOMPARE(debugger.setPayload(0, {}), EditProblem::NoValue);
        QCOMPARE(debugger.setVariables(0, Value(1)), EditProblem::NotAnObject);
        QCOMPARE(debugger.moveTo(0, "/States/Nowhere"), EditProblem::UnknownState);
        QVERIFY(!debugger.stop().live); // refused edits leave the recording alone
    }

    void goesOnWithAnotherDefinition() {
        Debugger debugger = debugging(kMap, "{'l':[1,2]}");
        debugger.go({Goal::State, "/States/M", {}, {}, 0});
        std::string changed = kMap;
        changed.replace(changed.find("'Assign':{'v':2}"), 16, "'Result':'changed'");
        QCOMPARE(debugger.replaceDefinition(machine(changed), json(changed)), EditProblem::None);
        debugger.go(Goal::End);
        QCOMPARE(textOf(debugger.execution().output()), QStringLiteral("\"changed\""));
        QCOMPARE(textOf(debugger.document()), textOf(json(changed)));
        debugger.go({Goal::Position, {}, {}, {}, 1});
        QCOMPARE(textOf(debugger.document()), textOf(json(kMap)));
        debugger.go({Goal::State, "/States/M/ItemProcessor/States/Y", {}, {}, 0});
        const auto without = machine("{'StartAt':'M','States':{'M':{'Type':'Pass','End':true}}}");
        const std::uint32_t end = debugger.timeline().end();
        QVERIFY(debugger.replaceDefinition(without, {}) != EditProblem::None);
        QCOMPARE(debugger.timeline().end(), end);
    }
};

QTEST_APPLESS_MAIN(TestDebugger)
#include "tst_debugger.moc"
