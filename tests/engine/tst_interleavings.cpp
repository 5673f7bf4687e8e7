// SPDX-License-Identifier: Apache-2.0
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"
#include "tests/support/history_checker.h"

#include <QTest>

#include <random>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

using Random = std::mt19937;

std::uint32_t below(Random& random, std::uint32_t bound) {
    return static_cast<std::uint32_t>(random() % bound);
}

/// Makes machines of Parallels, Maps of both modes, tasks, waits and failures, inside each other.
class MachineMaker {
public:
    explicit MachineMaker(Random& random)
        : m_random(random) {}

    std::string make() {
        m_next = 0;
        return scope(0);
    }

private:
    /// {'StartAt': …, 'States': {…}}, a chain of states.
    std::string scope(int depth, const std::string& more = {}) {
        const std::uint32_t length = 1 + below(m_random, 3);
        std::vector<std::string> names;
        for (std::uint32_t i = 0; i < length; ++i)
            names.push_back("S" + std::to_string(m_next++));
        std::string states;
        for (std::uint32_t i = 0; i < length; ++i) {
            const std::string way =
                i + 1 < length ? "'Next':'" + names[i + 1] + "'" : std::string("'End':true");
            states += (i == 0 ? "'" : ",'") + names[i] + "':" + state(depth, way, names);
        }
        return "{" + more + "'StartAt':'" + names[0] + "','States':{" + states + "}}";
    }

    std::string state(int depth, const std::string& way, const std::vector<std::string>& names) {
        const std::uint32_t kind = below(m_random, depth >= 3 ? 4 : 7);
        const std::string last = names.back();
        switch (kind) {
        case 0:
            return "{'Type':'Pass','Assign':{'seen.$':'$'}," + way + "}";
        case 1:
            return "{'Type':'Wait','Seconds':" + std::to_string(below(m_random, 90)) + "," + way + "}";
        case 2:
        case 3:
            return "{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage" +
                   std::string(below(m_random, 2) == 0 ? "'" : ".waitForTaskToken'") +
                   (below(m_random, 2) == 0 ? ",'TimeoutSeconds':60" : "") + handlers(last) + "," + way + "}";
        case 4: {
            std::string branches;
            for (std::uint32_t i = 0, count = 1 + below(m_random, 3); i < count; ++i)
                branches += (i == 0 ? "" : ",") + scope(depth + 1);
            return "{'Type':'Parallel','Branches':[" + branches + "]" + handlers(last) + "," + way + "}";
        }
        default:
            break;
        }
        const bool distributed = kind == 5;
        std::string map = "{'Type':'Map','ItemsPath':'$$.Execution.Input.items','ResultPath':'$'";
        map += ",'MaxConcurrency':" + std::to_string(below(m_random, 4));
        if (below(m_random, 3) == 0)
            map += ",'ToleratedFailureCount':2";
        if (distributed && below(m_random, 2) == 0)
            map += ",'ItemBatcher':{'MaxItemsPerBatch':2}";
        const std::string mode = distributed
                                     ? "'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},"
                                     : "'ProcessorConfig':{'Mode':'INLINE'},";
        // Inside a distributed Map the execution is another, without items.
        return map + ",'ItemProcessor':" + (distributed ? scope(3, mode) : scope(depth + 1, mode)) +
               handlers(last) + "," + way + "}";
    }

    std::string handlers(const std::string& target) {
        std::string text;
        if (below(m_random, 3) == 0)
            text +=
                ",'Retry':[{'ErrorEquals':['Flaky','States.Timeout'],'IntervalSeconds':1,'MaxAttempts':2}]";
        if (below(m_random, 3) == 0)
            text += ",'Catch':[{'ErrorEquals':['States.ALL'],'ResultPath':'$','Next':'" + target + "'}]";
        return text;
    }

    Random& m_random;
    int m_next = 0;
};

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
        QVERIFY2(ended > 500, qPrintable(QString::number(ended)));
        QVERIFY2(children > 300, qPrintable(QString::number(children)));
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
