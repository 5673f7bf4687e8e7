// SPDX-License-Identifier: Apache-2.0
#include "tests/support/engine_run.h"

#include <QTest>

using namespace steploom::engine;
using namespace steploom::tests;

namespace {

const char* const kTask = "'Type':'Task','Resource':'arn:aws:states:::lambda:invoke'";

std::string task(const std::string& fields) {
    return std::string("{") + kTask + "," + fields + "}";
}

Execution ran(const std::string& definition, const std::string& input = "{}") {
    InteractiveTaskHandler nobody;
    Execution run(machine(definition), withInput(input));
    run.run(nobody);
    return run;
}

TaskAnswer failing(const char* error) {
    return TaskAnswer::failed(Value(error), Value("why"));
}

/// Two branches: one waits, the other is up to the handler.
const char* const kFan =
    "{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':["
    "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':60,'End':true}}},"
    "{'StartAt':'T','States':{'T':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke',"
    "'End':true}}}]}}}";

} // namespace

class TestExecution : public QObject {
    Q_OBJECT
private slots:
    void dataFlowsThroughItsStages() {
        Answering answer([](const TaskRequest& request) {
            return TaskAnswer::succeeded(Value::object({{"got", request.parameters}, {"noise", Value(1)}}));
        });
        Execution run(
            machine("{'StartAt':'T','States':{'T':" +
                    task("'InputPath':'$.in','Parameters':{'v.$':'$.v'},'ResultSelector':{'r.$':'$.got.v'},"
                         "'ResultPath':'$.out.deep','OutputPath':'$.out','End':true") +
                    "}}"),
            withInput("{'in':{'v':5},'keep':1}"));
        run.run(answer);
        QCOMPARE(textOf(run.output()), QStringLiteral(R"({"deep":{"r":5}})"));
        const VisitRecord& visit = run.history().visits[0];
        QCOMPARE(textOf(visit.afterInputPath), QStringLiteral(R"({"v":5})"));
        QCOMPARE(textOf(visit.afterParameters), QStringLiteral(R"({"v":5})"));
        QCOMPARE(textOf(visit.result), QStringLiteral(R"({"got":{"v":5},"noise":1})"));
        QCOMPARE(textOf(visit.afterResultSelector), QStringLiteral(R"({"r":5})"));
        QCOMPARE(textOf(visit.afterResultPath),
                 QStringLiteral(R"({"in":{"v":5},"keep":1,"out":{"deep":{"r":5}}})"));
        QCOMPARE(visit.status, VisitStatus::Succeeded);
        QCOMPARE(visit.transition.kind, Transition::Kind::End);
        QVERIFY(visit.afterResultPath.get("in").isIdentical(visit.input.get("in")));
    }

    void expressEndsAfterFiveMinutesAndHasNoLimitOfEvents() {
        InteractiveTaskHandler nobody;
        const auto wait = [&](int seconds) {
            ExecutionOptions options = withInput("{}");
            options.type = WorkflowType::Express;
            Execution run(machine("{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':" +
                                  std::to_string(seconds) + ",'End':true}}}"),
                          options);
            run.run(nobody);
            return run.status();
        };
        QCOMPARE(wait(299), ExecutionStatus::Succeeded);
        QCOMPARE(wait(301), ExecutionStatus::TimedOut);
        ExecutionOptions options = withInput("{}");
        options.quotas.historyEvents = 6;
        const auto chain =
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Pass','Next':'C'},"
                    "'C':{'Type':'Pass','End':true}}}");
        Execution standard(chain, options);
        standard.run(nobody);
        QCOMPARE(standard.status(), ExecutionStatus::Failed);
        options.type = WorkflowType::Express;
        Execution express(chain, options);
        express.run(nobody);
        QCOMPARE(express.status(), ExecutionStatus::Succeeded);
    }

    void aYearEndsAStandardExecution() {
        const Execution run =
            ran("{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':31536001,'End':true}}}");
        QCOMPARE(run.status(), ExecutionStatus::TimedOut);
    }

    void nullPaths() {
        QCOMPARE(textOf(ran("{'StartAt':'A','States':{'A':{'Type':'Pass','InputPath':null,'End':true}}}",
                            "{'a':1}")
                            .output()),
                 QStringLiteral("{}"));
        QCOMPARE(
            textOf(
                ran("{'StartAt':'A','States':{'A':{'Type':'Pass','Result':7,'ResultPath':null,'End':true}}}",
                    "{'a':1}")
                    .output()),
            QStringLiteral(R"({"a":1})"));
        QCOMPARE(textOf(ran("{'StartAt':'A','States':{'A':{'Type':'Pass','OutputPath':null,'End':true}}}",
                            "{'a':1}")
                            .output()),
                 QStringLiteral("{}"));
    }

    void oneStepWritesOneEvent() {
        InteractiveTaskHandler nobody;
        Execution run(
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B'},'B':{'Type':'Succeed'}}}"), {});
        for (std::size_t events = 1; events <= 6; ++events) {
            QCOMPARE(run.step(nobody).kind, StepResult::Kind::Progressed);
            QCOMPARE(run.history().events.size(), events);
        }
        QCOMPARE(run.step(nobody).kind, StepResult::Kind::Ended);
        QCOMPARE(eventsOf(run.history()),
                 QStringLiteral(
                     "1<0 ExecutionStarted 2<0 PassStateEntered 3<2 PassStateExited 4<3 SucceedStateEntered "
                     "5<4 SucceedStateExited 6<5 ExecutionSucceeded"));
    }

    void retriersCountAndWaitEachForItself() {
        int calls = 0;
        Answering answer([&](const TaskRequest& request) {
            if (request.attempt != static_cast<std::uint32_t>(calls))
                return failing("Wrong.Attempt");
            static const char* const errors[] = {"A", "A", "B", "A"};
            return calls < 4 ? failing(errors[calls++]) : TaskAnswer::succeeded(Value("done"));
        });
        Execution run(machine("{'StartAt':'T','States':{'T':" +
                              task("'End':true,'Retry':[{'ErrorEquals':['A'],'IntervalSeconds':2,'"
                                   "BackoffRate':3,'MaxAttempts':"
                                   "3,'MaxDelaySeconds':10},{'ErrorEquals':['States.TaskFailed']}]") +
                              "}}"),
                      {});
        const std::int64_t start = run.now();
        run.run(answer);
        QCOMPARE(textOf(run.output()), QStringLiteral("\"done\""));
        const auto& attempts = run.history().visits[0].detail->attempts;
        QCOMPARE(attempts.size(), std::size_t(5));
        QCOMPARE(attempts[0].nextAttempt - attempts[0].ended, 2000); // 2
        QCOMPARE(attempts[1].nextAttempt - attempts[1].ended, 6000); // 2 · 3
        QCOMPARE(attempts[2].nextAttempt - attempts[2].ended, 1000); // the other retrier's first
        QCOMPARE(attempts[2].retryIndex, 1U);
        QCOMPARE(attempts[3].nextAttempt - attempts[3].ended, 10000); // 2 · 9, capped
        QCOMPARE(run.now() - start, 19000);
        QCOMPARE(attempts[4].outcome, Attempt::Outcome::Succeeded);
    }

    void exhaustedRetrierGoesToCatch() {
        Answering answer([](const TaskRequest&) { return failing("A"); });
        Execution run(machine("{'StartAt':'T','States':{'T':" +
                              task("'Next':'B','Retry':[{'ErrorEquals':['A'],'MaxAttempts':1},{'ErrorEquals':"
                                   "['States.ALL']}],"
                                   "'Catch':[{'ErrorEquals':['X'],'Next':'B'},{'ErrorEquals':['States.ALL'],'"
                                   "ResultPath':'$.e',"
                                   "'Assign':{'why.$':'$.Cause'},'Next':'C'}]") +
                              ",'B':{'Type':'Succeed'},'C':{'Type':'Pass','Parameters':{'e.$':'$.e','v.$':'$"
                              "why'},'End':true}}}"),
                      withInput("{'x':1}"));
        run.run(answer);
        QCOMPARE(textOf(run.output()), QStringLiteral(R"({"e":{"Error":"A","Cause":"why"},"v":"why"})"));
        const VisitRecord& visit = run.history().visits[0];
        QCOMPARE(visit.status, VisitStatus::Caught);
        QCOMPARE(visit.detail->catchIndex, 1U);
        QCOMPARE(visit.transition.kind, Transition::Kind::Catch);
        QCOMPARE(visit.transition.index, 1U);
        QCOMPARE(visit.detail->attempts.size(), std::size_t(2));
    }

    void jitterIsSeededAndWithinTheDelay() {
        const auto delay = [](std::uint64_t seed) {
            Answering answer([](const TaskRequest& request) {
                return request.attempt == 0 ? failing("A") : TaskAnswer::succeeded(Value(1));
            });
            ExecutionOptions options;
            options.seed = seed;
            Execution run(machine("{'StartAt':'T','States':{'T':" +
                                  task("'End':true,'Retry':[{'ErrorEquals':['A'],'IntervalSeconds':100,'"
                                       "JitterStrategy':'FULL'}]") +
                                  "}}"),
                          options);
            run.run(answer);
            return run.history().visits[0].detail->retryBackoffMs;
        };
        QCOMPARE(delay(1), delay(1));
        QVERIFY(delay(1) != delay(2));
        QVERIFY(delay(1) >= 0 && delay(1) < 100'000);
    }

    void runtimeErrorsCannotBeCaught() {
        Answering answer([](const TaskRequest&) { return TaskAnswer::succeeded(Value(1)); });
        Execution run(
            machine(
                "{'StartAt':'T','States':{'T':" +
                task("'OutputPath':'$.no.such','Next':'B','Retry':[{'ErrorEquals':['States.ALL']}],'Catch':[{"
                     "'ErrorEquals':['States.ALL'],'Next':'B'}]") +
                ",'B':{'Type':'Succeed'}}}"),
            {});
        run.run(answer);
        QCOMPARE(run.status(), ExecutionStatus::Failed);
        QCOMPARE(textOf(run.error()), QStringLiteral("\"States.Runtime\""));
        QVERIFY(QString::fromStdString(std::string(run.cause().asString()))
                    .startsWith("An error occurred while executing the state 'T' (entered at the event id "
                                "#2). Invalid path "
                                "'$.no.such' : "));
    }

    void failingBranchAbortsItsSiblings() {
        Answering answer([](const TaskRequest&) { return failing("Boom"); });
        Execution run(machine(kFan), {});
        run.run(answer);
        QCOMPARE(run.status(), ExecutionStatus::Failed);
        QCOMPARE(textOf(run.error()), QStringLiteral("\"Boom\""));
        QCOMPARE(
            eventsOf(run.history()),
            QStringLiteral(
                "1<0 ExecutionStarted 2<0 ParallelStateEntered 3<2 ParallelStateStarted 4<3 WaitStateEntered "
                "5<3 TaskStateEntered 6<5 TaskScheduled 7<6 TaskStarted 8<7 TaskFailed 9<4 WaitStateAborted "
                "10<8 TaskStateAborted 11<8 ParallelStateFailed 12<11 ExecutionFailed"));
        QCOMPARE(run.history().visits[1].status, VisitStatus::Aborted);
        QVERIFY(!run.nextTimer().has_value());
    }

    void branchesJoinInOrder() {
        const Execution run =
            ran("{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':["
                "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':9,'Next':'A'},'A':{'Type':'Pass','"
                "Result':'slow','End':true}}},"
                "{'StartAt':'B','States':{'B':{'Type':'Pass','Result':'quick','End':true}}}]}}}");
        QCOMPARE(textOf(run.output()), QStringLiteral(R"(["slow","quick"])"));
    }

    void parallelRetriesAsAWhole() {
        int calls = 0;
        Answering answer([&](const TaskRequest&) {
            return ++calls < 3 ? failing("Boom") : TaskAnswer::succeeded(Value(calls));
        });
        Execution run(machine("{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Retry':[{'"
                              "ErrorEquals':['Boom']}],"
                              "'Branches':[{'StartAt':'T','States':{'T':" +
                              task("'End':true") + "}}]}}}"),
                      {});
        run.run(answer);
        QCOMPARE(textOf(run.output()), QStringLiteral("[3]"));
        QCOMPARE(run.history().visits[0].detail->attempts.size(), std::size_t(3));
        QCOMPARE(run.history().visits[3].parentAttempt, 2U);
        QVERIFY(!eventsOf(run.history()).contains("ParallelStateFailed"));
    }

    void mapRunsItsItems() {
        const std::string processor =
            "'ItemProcessor':{'StartAt':'I','States':{'I':{'Type':'Pass','End':true}}}";
        const Execution run = ran(
            "{'StartAt':'M','States':{'M':{'Type':'Map','ItemsPath':'$.l','MaxConcurrency':1,'ItemSelector':{"
            "'i.$':'$$.Map.Item.Index','v.$':'$$.Map.Item.Value','b.$':'$.b'},'ResultPath':'$.r','End':"
            "true," +
                processor + "}}}",
            "{'l':['x','y'],'b':7}");
        QCOMPARE(textOf(run.output().get("r")),
                 QStringLiteral(R"([{"i":0,"v":"x","b":7},{"i":1,"v":"y","b":7}])"));
        QCOMPARE(
            eventsOf(run.history()),
            QStringLiteral(
                "1<0 ExecutionStarted 2<0 MapStateEntered 3<2 MapStateStarted 4<3 MapIterationStarted "
                "5<4 PassStateEntered 6<5 PassStateExited 7<6 MapIterationSucceeded 8<6 MapIterationStarted "
                "9<8 PassStateEntered 10<9 PassStateExited 11<10 MapIterationSucceeded 12<11 "
                "MapStateSucceeded "
                "13<11 MapStateExited 14<13 ExecutionSucceeded"));
        QCOMPARE(run.history().visits[2].parent, 0U);
        QCOMPARE(run.history().visits[2].branch, 1U);
        QCOMPARE(
            textOf(ran("{'StartAt':'M','States':{'M':{'Type':'Map','End':true," + processor + "}}}", "[]")
                       .output()),
            QStringLiteral("[]"));
        QCOMPARE(
            textOf(ran("{'StartAt':'M','States':{'M':{'Type':'Map','End':true," + processor + "}}}", "{}")
                       .error()),
            QStringLiteral("\"States.Runtime\""));
    }

    void mapKeepsToItsConcurrency_data() {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("open");
        QTest::newRow("as many as there may be") << 0 << 40;
        QTest::newRow("three") << 3 << 3;
    }
    void mapKeepsToItsConcurrency() {
        QFETCH(int, limit);
        QFETCH(int, open);
        InteractiveTaskHandler nobody;
        std::string items = "[0";
        for (int i = 1; i < 50; ++i)
            items += "," + std::to_string(i);
        Execution run(machine("{'StartAt':'M','States':{'M':{'Type':'Map','End':true,'MaxConcurrency':" +
                              std::to_string(limit) + ",'ItemProcessor':{'StartAt':'T','States':{'T':" +
                              task("'End':true") + "}}}}}"),
                      withInput(items + "]"));
        int rounds = 0;
        while (run.run(nobody).kind == StepResult::Kind::WaitingForTask) {
            if (++rounds == 1)
                QCOMPARE(static_cast<int>(run.openTasks().size()), open);
            // The newest first: results still come in the order of the items.
            const TaskRequest last = run.openTasks().back();
            QVERIFY(run.succeedTask(last.id, last.parameters));
        }
        QCOMPARE(rounds, 50);
        QCOMPARE(textOf(run.output()), QString::fromStdString(items + "]"));
    }

    void toleratedFailures() {
        Answering answer([](const TaskRequest& request) {
            return request.parameters.asInt() < 2 ? failing("Odd")
                                                  : TaskAnswer::succeeded(request.parameters);
        });
        const auto definition = [](int tolerated) {
            return machine("{'StartAt':'M','States':{'M':{'Type':'Map','End':true,'ToleratedFailureCount':" +
                           std::to_string(tolerated) +
                           ",'ItemProcessor':{'StartAt':'T','States':{'T':" + task("'End':true") + "}}}}}");
        };
        Execution tolerant(definition(2), withInput("[1,2,1]"));
        tolerant.run(answer);
        QCOMPARE(tolerant.status(), ExecutionStatus::Succeeded);
        Execution strict(definition(1), withInput("[1,2,1]"));
        strict.run(answer);
        QCOMPARE(strict.status(), ExecutionStatus::Failed);
    }

    void distributedMapTellsOfItsRunOnly() {
        Answering answer([](const TaskRequest& request) {
            return request.parameters.asInt() == 3 ? failing("Odd")
                                                   : TaskAnswer::succeeded(request.parameters);
        });
        const auto definition =
            machine("{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':1},'Next':'M'},'M':{'Type':'"
                    "Map','End':true,"
                    "'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'"
                    "StartAt':'T','States':{'T':" +
                    task("'Next':'I'") + ",'I':{'Type':'Pass','InputPath':'$.no','End':true}}}}}}");
        const auto fine =
            machine("{'StartAt':'M','States':{'M':{'Type':'Map','End':true,"
                    "'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED'},'StartAt':'T','States':{'T':" +
                    task("'End':true") + "}}}}}");
        Execution good(fine, withInput("[1,2]"));
        good.run(answer);
        QCOMPARE(textOf(good.output()), QStringLiteral("[1,2]"));
        QCOMPARE(eventsOf(good.history()),
                 QStringLiteral(
                     "1<0 ExecutionStarted 2<0 MapStateEntered 3<2 MapStateStarted 4<3 MapRunStarted "
                     "5<4 MapRunSucceeded 6<5 MapStateSucceeded 7<4 MapStateExited 8<7 ExecutionSucceeded"));
        QCOMPARE(good.history().visits.size(), std::size_t(3)); // the items can be inspected all the same
        Execution bad(fine, withInput("[1,3]"));
        bad.run(answer);
        QCOMPARE(textOf(bad.error()), QStringLiteral("\"States.ExceedToleratedFailureThreshold\""));
        QVERIFY(eventsOf(bad.history()).endsWith("5<4 MapRunFailed 6<5 MapStateFailed 7<6 ExecutionFailed"));
        // What nothing can catch ends one child execution, not the parent.
        Execution wrong(definition, withInput("[1]"));
        wrong.run(answer);
        QCOMPARE(textOf(wrong.error()), QStringLiteral("\"States.ExceedToleratedFailureThreshold\""));
        QVERIFY(wrong.history().visits[2].variablesBefore.isAbsent());
    }

    void variablesSwapAndStayInTheirScope() {
        const Execution run =
            ran("{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'x':1,'y':2},'Next':'B'},"
                "'B':{'Type':'Pass','Assign':{'x.$':'$y','y.$':'$x'},'Next':'P'},"
                "'P':{'Type':'Parallel','Next':'C','Branches':[{'StartAt':'I','States':{'I':{'Type':'Pass','"
                "Assign':{'z.$':'$x'},"
                "'Next':'J'},'J':{'Type':'Pass','Parameters':{'z.$':'$z'},'End':true}}}]},"
                "'C':{'Type':'Pass','Parameters':{'x.$':'$x','y.$':'$y','in.$':'$'},'End':true}}}");
        QCOMPARE(textOf(run.output()), QStringLiteral(R"({"x":2,"y":1,"in":[{"z":2}]})"));
        const VisitRecord& last = run.history().visits[run.history().visits.size() - 1];
        QCOMPARE(textOf(last.variablesBefore), QStringLiteral(R"({"x":2,"y":1})"));
        QCOMPARE(textOf(run.history().visits[1].variablesBefore), QStringLiteral(R"({"x":1,"y":2})"));
        QCOMPARE(textOf(run.history().visits[1].variablesAfter), QStringLiteral(R"({"x":2,"y":1})"));
    }

    void timePassesOnlyWhereNothingElseCanRun() {
        InteractiveTaskHandler nobody;
        Execution run(machine(kFan), {});
        const std::int64_t start = run.now();
        QCOMPARE(run.run(nobody).kind, StepResult::Kind::WaitingForTask);
        QCOMPARE(run.now(), start);
        QCOMPARE(run.nextTimer().value_or(0) - start, 60'000);
        QVERIFY(run.advanceToNextTimer());
        QCOMPARE(run.now() - start, 60'000);
        QCOMPARE(run.run(nobody).kind, StepResult::Kind::WaitingForTask);
        QVERIFY(run.succeedTask(run.openTasks().front().id, Value("answer")));
        QCOMPARE(run.run(nobody).kind, StepResult::Kind::Ended);
        QCOMPARE(textOf(run.output()), QStringLiteral(R"([{},"answer"])"));
        QVERIFY(!run.succeedTask(1, Value()));
    }

    void waitsUntilATime() {
        const Execution run =
            ran("{'StartAt':'W','States':{'W':{'Type':'Wait','TimestampPath':'$.t','End':true}}}",
                "{'t':'2024-01-01T01:00:00+00:30'}");
        QCOMPARE(run.now(), run.options().startTime + 30 * 60'000);
        const Execution past = ran(
            "{'StartAt':'W','States':{'W':{'Type':'Wait','Timestamp':'2001-01-01T00:00:00Z','End':true}}}");
        QCOMPARE(past.now(), past.options().startTime);
        QCOMPARE(past.status(), ExecutionStatus::Succeeded);
    }

    void tasksTimeOut() {
        InteractiveTaskHandler nobody;
        Execution run(
            machine("{'StartAt':'T','States':{'T':" +
                    task("'TimeoutSeconds':30,'HeartbeatSeconds':10,'Next':'B','Catch':[{'ErrorEquals':["
                         "'States.HeartbeatTimeout'],'Next':'B'}]") +
                    ",'B':{'Type':'Succeed'}}}"),
            {});
        const std::int64_t start = run.now();
        run.run(nobody);
        QCOMPARE(run.nextTimer().value_or(0) - start, 10'000);
        QVERIFY(run.advanceToNextTimer());
        run.run(nobody);
        QCOMPARE(textOf(run.output()), QStringLiteral(R"({"Error":"States.Timeout","Cause":""})"));
    }

    void heartbeatsHoldOffTheTimeout() {
        InteractiveTaskHandler nobody;
        Execution run(machine("{'StartAt':'T','States':{'T':" +
                              task("'TimeoutSeconds':30,'HeartbeatSeconds':20,'End':true") + "}}"),
                      {});
        const std::int64_t start = run.now();
        run.run(nobody);
        Execution silent = run;
        QVERIFY(silent.advanceToNextTimer());
        QCOMPARE(silent.now() - start, 20'000);
        QVERIFY(run.heartbeat(run.openTasks().front().id));
        QVERIFY(run.advanceToNextTimer());
        run.run(nobody);
        QCOMPARE(run.status(), ExecutionStatus::Failed);
        QCOMPARE(textOf(run.error()), QStringLiteral("\"States.Timeout\""));
    }

    void machineTimesOut() {
        const Execution run =
            ran("{'StartAt':'W','TimeoutSeconds':5,'States':{'W':{'Type':'Wait','Seconds':60,'End':true}}}");
        QCOMPARE(run.status(), ExecutionStatus::TimedOut);
        QCOMPARE(run.now() - run.options().startTime, 5000);
    }

    void callbackTasksAreSubmittedAndAnswered() {
        InteractiveTaskHandler nobody;
        Execution run(machine("{'StartAt':'T','States':{'T':{'Type':'Task','Resource':"
                              "'arn:aws:states:::sqs:sendMessage.waitForTaskToken','Parameters':{'t.$':'$$."
                              "Task.Token'},'End':"
                              "true}}}"),
                      {});
        QCOMPARE(run.run(nobody).kind, StepResult::Kind::WaitingForTask);
        const TaskRequest open = run.openTasks().front();
        QCOMPARE(textOf(open.parameters.get("t")), textOf(open.token));
        QVERIFY(run.submitTask(open.id, json("{'MessageId':'m'}")));
        QCOMPARE(run.run(nobody).kind, StepResult::Kind::WaitingForTask);
        QVERIFY(run.succeedTask(open.id, Value(true)));
        run.run(nobody);
        QVERIFY2(eventsOf(run.history()).contains("5<4 TaskSubmitted 6<5 TaskSucceeded 7<6 TaskStateExited"),
                 qPrintable(eventsOf(run.history())));
        QCOMPARE(textOf(run.history().visits[0].detail->response), QStringLiteral(R"({"MessageId":"m"})"));
    }

    void abortFromOutside() {
        InteractiveTaskHandler nobody;
        Execution run(machine(kFan), {});
        run.run(nobody);
        run.abort(Value("Stop"), Value("enough"));
        QCOMPARE(run.status(), ExecutionStatus::Aborted);
        QCOMPARE(run.history().events.back().type, EventType::ExecutionAborted);
        QCOMPARE(run.step(nobody).kind, StepResult::Kind::Ended);
    }

    void quotas() {
        const std::string big = "{'x':'" + std::string(200'000, 'x') + "'}";
        const std::string doubling =
            "{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'a.$':'$','b.$':'$'},'End':true}}}";
        const Execution limited = ran(doubling, big);
        QCOMPARE(textOf(limited.error()), QStringLiteral("\"States.DataLimitExceeded\""));
        InteractiveTaskHandler nobody;
        ExecutionOptions options = withInput(big);
        options.quotas = Quotas::none();
        Execution free(machine(doubling), options);
        free.run(nobody);
        QCOMPARE(free.status(), ExecutionStatus::Succeeded);

        const Execution endless = ran("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'A'}}}");
        QCOMPARE(endless.history().events.size(), std::size_t(25'000));
        QCOMPARE(endless.history().events.back().type, EventType::ExecutionFailed);
        QCOMPARE(textOf(endless.cause()),
                 QStringLiteral("\"The execution reached the maximum number of history events (25000).\""));
    }

    void snapshotsGoOnAsTheOriginal() {
        Answering answer([](const TaskRequest& request) {
            return request.invocation % 3 == 0 ? failing("A")
                                               : TaskAnswer::succeeded(Value(request.invocation));
        });
        const auto definition =
            machine("{'StartAt':'M','States':{'M':{'Type':'Map','Next':'P','ItemProcessor':{'StartAt':'T','"
                    "States':{'T':" +
                    task("'Retry':[{'ErrorEquals':['A'],'JitterStrategy':'FULL'}],'Next':'U'") +
                    ",'U':{'Type':'Pass','Parameters':{'id.$':'States.UUID()'},'End':true}}}},"
                    "'P':{'Type':'Wait','Seconds':5,'End':true}}}");
        Execution original(definition, withInput("[1,2,3,4]"));
        std::vector<Execution> snapshots;
        for (;;) {
            snapshots.push_back(original);
            const StepResult step = original.step(answer);
            if (step.kind == StepResult::Kind::WaitingForTime)
                original.advanceToNextTimer();
            else if (step.kind == StepResult::Kind::Ended)
                break;
        }
        QVERIFY(snapshots.size() > 40);
        const std::string expected = historyToJson(original.history());
        for (Execution& snapshot : snapshots) {
            const std::size_t events = snapshot.history().events.size();
            Execution twin = snapshot;
            snapshot.run(answer);
            QCOMPARE(historyToJson(snapshot.history()), expected);
            QCOMPARE(twin.history().events.size(), events); // running one did not touch the other
            twin.run(answer);
            QCOMPARE(historyToJson(twin.history()), expected);
        }
    }

    void orderCanBeChosen() {
        InteractiveTaskHandler nobody;
        Execution run(machine("{'StartAt':'P','States':{'P':{'Type':'Parallel','End':true,'Branches':["
                              "{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}},"
                              "{'StartAt':'B','States':{'B':{'Type':'Pass','End':true}}}]}}}"),
                      {});
        while (run.readyStrands().size() < 2)
            run.step(nobody);
        const StrandId second = run.readyStrands()[1];
        run.stepStrand(second, nobody);
        QCOMPARE(textOf(run.history().visits.back().name), QStringLiteral("\"B\""));
        run.run(nobody);
        QCOMPARE(run.status(), ExecutionStatus::Succeeded);
    }
};

QTEST_APPLESS_MAIN(TestExecution)
#include "tst_execution.moc"
