// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/run_control.h"
#include "engine/execution/accesses.h"
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kMachine = "{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'M'},'M':{'Type':'Map','"
                             "ItemsPath':'$.l','MaxConcurrency':1,'ResultPath':"
                             "null,'Next':'Z','ItemProcessor':{'StartAt':'X','States':{'X':{'Type':'Pass','"
                             "Next':'Y'},'Y':{'Type':'Pass','End':true}}}},"
                             "'Z':{'Type':'Succeed'}}}";

} // namespace

class TestRunControl : public QObject {
    Q_OBJECT

    QString at(const Execution& run, const RunOutcome& outcome) {
        static const char* const reasons[] = {"reached", "breakpoint", "task", "time", "ended", "limit"};
        const QString reason = QString::fromLatin1(reasons[static_cast<int>(outcome.reason)]);
        return outcome.visit == kNone
                   ? reason
                   : reason + ' ' + textOf(run.history().visits[outcome.visit].name).remove('"');
    }

private slots:
    void stepsThroughStates() {
        InteractiveTaskHandler nobody;
        Execution run(machine(kMachine), withInput("{'l':[1,2]}"));
        const auto go = [&](RunGoal goal, std::uint32_t visit = kNone) {
            return at(run, runTo(run, nobody, {}, {goal, visit}));
        };
        QCOMPARE(go(RunGoal::NextState), QStringLiteral("reached A"));
        QCOMPARE(go(RunGoal::StateExit, 0), QStringLiteral("reached A"));
        QCOMPARE(go(RunGoal::NextState), QStringLiteral("reached M"));
        Execution inside = run;
        QCOMPARE(go(RunGoal::StateExit, 1), QStringLiteral("reached M")); // over the whole map
        QCOMPARE(run.history().visits.size(), std::size_t(6));
        QCOMPARE(go(RunGoal::End), QStringLiteral("ended"));

        QCOMPARE(at(inside, runTo(inside, nobody, {}, {RunGoal::NextState})), QStringLiteral("reached X"));
        runTo(inside, nobody, {}, {RunGoal::ScopeExit, 2});
        QCOMPARE(inside.history().visits[3].status,
                 VisitStatus::Succeeded); // Y of the same iteration is through
        QVERIFY(inside.history().visits.size() <= 5);
    }

    void breakpointsPauseAfterEntry() {
        InteractiveTaskHandler nobody;
        Breakpoints breakpoints;
        QVERIFY(breakpoints.toggle("/States/M/ItemProcessor/States/Y"));
        Execution run(machine(kMachine), withInput("{'l':[1,2]}"));
        for (std::size_t visits : {4U, 6U}) {
            QCOMPARE(at(run, runTo(run, nobody, breakpoints, {})), QStringLiteral("breakpoint Y"));
            QCOMPARE(run.history().visits.size(), visits);
            QCOMPARE(run.history().visits.back().status, VisitStatus::Running);
        }
        QCOMPARE(at(run, runTo(run, nobody, breakpoints, {})), QStringLiteral("ended"));
        QVERIFY(!breakpoints.toggle("/States/M/ItemProcessor/States/Y"));
        QVERIFY(breakpoints.empty());
    }

    void pausesForTimeAndTasks() {
        InteractiveTaskHandler nobody;
        Execution run(machine("{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':5,'Next':'T'},'T':{'"
                              "Type':'Task','Resource':"
                              "'arn:aws:states:::lambda:invoke','End':true}}}"),
                      {});
        RunRequest stepped;
        stepped.passTimers = false;
        QCOMPARE(at(run, runTo(run, nobody, {}, stepped)), QStringLiteral("time W"));
        QVERIFY(run.advanceToNextTimer());
        QCOMPARE(at(run, runTo(run, nobody, {}, {})), QStringLiteral("task T"));
        RunRequest bounded;
        bounded.maxSteps = 1;
        QVERIFY(run.succeedTask(run.openTasks().front().id, Value(1)));
        QCOMPARE(at(run, runTo(run, nobody, {}, bounded)), QStringLiteral("limit T"));
    }

    void accessesAreWorkedOutFromTheRecord() {
        InteractiveTaskHandler nobody;
        Execution run(
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','InputPath':'$.in','Parameters':{'p':{'q.$':"
                    "'States.Array($.x[0], "
                    "$$.Execution.Name)'}},'ResultPath':'$.out.r','OutputPath':'$.out',"
                    "'Assign':{'v.$':'$.p'},'Next':'C'},'C':{'Type':'Choice','Choices':[{'And':[{'Variable':'"
                    "$.r.p.q',"
                    "'IsString':true},{'Variable':'$v','IsPresent':true}],'Next':'S'},{'Variable':'$.r','"
                    "IsPresent':true,"
                    "'Next':'S'}],'Default':'S'},'S':{'Type':'Succeed'}}}"),
            withInput("{'in':{'x':[5]}}"));
        run.run(nobody);
        const auto accesses = [&](std::size_t visit) {
            QStringList list;
            const VisitRecord& record = run.history().visits[visit];
            for (const Access& access : accessesOf(run.definition().state(record.state), record))
                list << QStringLiteral("%1%2%3%4 %5")
                            .arg(static_cast<int>(access.stage))
                            .arg(access.write ? "w" : "r")
                            .arg(access.source == Access::Source::Payload ? "$"
                                 : access.source == Access::Source::Context
                                     ? "$$"
                                     : "$" + QString::fromStdString(access.variable))
                            .arg(QString::fromStdString(access.pointer),
                                 QString::fromStdString(access.field));
            return list;
        };
        QCOMPARE(accesses(0), (QStringList{"0r$/in /InputPath", "2r$/x/0 /Parameters/p/q.$",
                                           "2r$$/Execution/Name /Parameters/p/q.$", "7w$/out/r /ResultPath",
                                           "8r$/out /OutputPath", "10r$/p /Assign/v.$", "10w$v /Assign/v"}));
        QCOMPARE(accesses(1), (QStringList{"3r$/r/p/q /Choices/0/And/0/Variable",
                                           "3r$v /Choices/0/And/1/Variable", "3r$/r /Choices/1/Variable"}));
    }
};

QTEST_APPLESS_MAIN(TestRunControl)
#include "tst_run_control.moc"
