// SPDX-License-Identifier: Apache-2.0
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"
#include "tests/support/history_checker.h"
#include "tests/support/random_machines.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

/// One step of somebody who does whatever comes to mind: a strand of choice, an answer, time.
void doSomething(Execution& run, InteractiveTaskHandler& nobody, Random& random) {
    const std::vector<StrandId> ready = run.readyStrands();
    const std::vector<TaskRequest> open = run.openTasks();
    if (!ready.empty() && (open.empty() || below(random, 3) != 0)) {
        run.stepStrand(ready[below(random, static_cast<std::uint32_t>(ready.size()))], nobody);
    } else if (!open.empty() && below(random, 8) != 0) {
        const TaskRequest& task = open[below(random, static_cast<std::uint32_t>(open.size()))];
        switch (below(random, 6)) {
        case 0:
            run.failTask(task.id, Value("Flaky"), Value("it is"));
            break;
        case 1:
            run.failTask(task.id, Value("Broken"), {});
            break;
        case 2:
            run.timeOutTask(task.id);
            break;
        default:
            run.succeedTask(task.id, Value::object({{"task", Value(task.id)}}));
        }
    } else if (!run.advanceToNextTimer() && !ready.empty()) {
        run.stepStrand(ready.front(), nobody);
    }
}

} // namespace

class TestInterleavings : public QObject {
    Q_OBJECT
private slots:
    void everyOrderGivesAnAcceptableHistory() {
        int ended = 0;
        int children = 0;
        for (unsigned seed = 0; seed < static_cast<unsigned>(steploom::testing::effort(600)); ++seed) {
            Random random(seed);
            const std::string definition = MachineMaker(random).make();
            InteractiveTaskHandler nobody;
            Execution run(machine(definition), withInput("{'items':[1,2,3,4,5]}"));
            for (int steps = 0; steps < 4000 && !run.hasEnded(); ++steps) {
                doSomething(run, nobody, random);
                if (steps % 7 == 0 || run.hasEnded()) {
                    const std::string problem = problemOf(run);
                    QVERIFY2(problem.empty(), ("seed " + std::to_string(seed) + ", step " +
                                               std::to_string(steps) + ": " + problem + "\n" + definition)
                                                  .c_str());
                }
            }
            ended += run.hasEnded() ? 1 : 0;
            children += static_cast<int>(run.history().children.size());
        }
        // The checks would hold for runs that do nothing, too.
        QVERIFY2(ended > steploom::testing::effort(500), qPrintable(QString::number(ended)));
        QVERIFY2(children > steploom::testing::effort(300), qPrintable(QString::number(children)));
    }

    void theSameAnswersInTheSameOrderGiveTheSameHistory() {
        for (unsigned seed = 0; seed < 60; ++seed) {
            QString first;
            for (int time = 0; time < 2; ++time) {
                Random random(seed);
                const std::string definition = MachineMaker(random).make();
                InteractiveTaskHandler nobody;
                Execution run(machine(definition), withInput("{'items':[1,2,3]}"));
                for (int steps = 0; steps < 2000 && !run.hasEnded(); ++steps)
                    doSomething(run, nobody, random);
                QString text = QString::fromStdString(historyToJson(run.history()));
                for (ChildId child = 0; child < run.history().children.size(); ++child)
                    text += QString::fromStdString(historyToJson(run.history(), {}, child));
                if (time == 0)
                    first = text;
                else
                    QCOMPARE(text, first);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestInterleavings)
#include "tst_interleavings.moc"
