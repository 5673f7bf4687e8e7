// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/service/arn.h"
#include "engine/service/histories.h"
#include "engine/service/memory_storage.h"
#include "engine/service/service.h"
#include "engine/service/state.h"
#include "engine/service/stimulus.h"
#include "engine/task/token.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <QTest>

#include <set>

using namespace steploom::engine;

namespace {

constexpr const char* kRole = "arn:aws:iam::123456789012:role/r";
constexpr const char* kExecutions = "arn:aws:states:us-east-1:123456789012:execution:";
constexpr const char* kMachines = "arn:aws:states:us-east-1:123456789012:stateMachine:";

/// A service whose time stands still between the calls, and tasks that somebody answers by hand.
class Bench {
public:
    Bench()
        : m_service({}, std::make_shared<MemoryStorage>()) {
        m_service.restore(m_now);
        struct Open final : TaskRunner {
            Bench& bench;
            explicit Open(Bench& b)
                : bench(b) {}
            bool takes(const TaskCall&) const override { return true; }
            TaskAnswer start(const TaskCall& call, AnswerLater later) override {
                bench.open.emplace_back(std::string(call.request.stateName.asString()), std::move(later));
                return TaskAnswer::pending();
            }
        };
        m_service.addRunner(std::make_shared<Open>(*this));
    }

    Reply call(std::string_view operation, const char* request) {
        std::optional<Reply> answer;
        m_now += 10;
        m_service.setTime(m_now);
        m_service.call(operation, readJson(request).value, [&](Reply reply) { answer = std::move(reply); });
        work();
        return answer.value_or(Value("no answer"));
    }
    void work() {
        while (m_service.work()) {
        }
    }
    void wait(std::int64_t milliseconds) {
        m_now += milliseconds;
        m_service.setTime(m_now);
        work();
    }
    /// Answers the open task of a state.
    void answer(const std::string& state, const TaskAnswer& with) {
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i].first != state)
                continue;
            const AnswerLater later = open[i].second;
            open.erase(open.begin() + static_cast<std::ptrdiff_t>(i));
            later(with);
            return work();
        }
        QFAIL("no such task is open");
    }
    std::string machine(const char* name, const std::string& definition) {
        const Value request = Value::object(
            {{"name", Value(name)}, {"roleArn", Value(kRole)}, {"definition", Value(definition)}});
        call("CreateStateMachine", toJson(request).c_str());
        return kMachines + std::string(name);
    }
    std::string start(const char* machineName, const char* name) {
        const std::string request = "{\"stateMachineArn\":\"" + (kMachines + std::string(machineName)) +
                                    "\",\"name\":\"" + name + "\"}";
        call("StartExecution", request.c_str());
        return kExecutions + std::string(machineName) + ':' + name;
    }
    Value describe(const std::string& execution) {
        return call("DescribeExecution", ("{\"executionArn\":\"" + execution + "\"}").c_str()).body();
    }
    QStringList types(const std::string& execution) {
        const Value events = call("GetExecutionHistory", ("{\"executionArn\":\"" + execution + "\"}").c_str())
                                 .body()
                                 .get("events");
        QStringList list;
        for (std::size_t i = 0; i < events.size(); ++i)
            list << QString::fromStdString(std::string(events.at(i).get("type").asString()));
        return list;
    }

    std::vector<std::pair<std::string, AnswerLater>> open;

private:
    std::int64_t m_now = 1'704'067'200'000;
    Service m_service;
};

constexpr const char* kForked = R"({"StartAt":"Both","States":{
    "Both":{"Type":"Parallel","Branches":[
        {"StartAt":"Left","States":{"Left":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Next":"LeftEnd"},
            "LeftEnd":{"Type":"Pass","End":true}}},
        {"StartAt":"Right","States":{"Right":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage",
            "Retry":[{"ErrorEquals":["Busy"],"MaxAttempts":1,"IntervalSeconds":2}],"End":true}}}],"Next":"Wait"},
    "Wait":{"Type":"Wait","Seconds":5,"Next":"Each"},
    "Each":{"Type":"Map","ItemProcessor":{"StartAt":"One","States":{"One":{"Type":"Task",
        "Resource":"arn:aws:states:::sqs:sendMessage","End":true}}},"End":true}}})";

std::string historyOf(const RecordedRun& run) {
    return eventsText(run.execution().history(), {}, kNone);
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private slots:
    void arns_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        const QString p = QStringLiteral("arn:aws:states:us-east-1:1:");
        QTest::newRow("machine") << p + "stateMachine:a" << true;
        QTest::newRow("version") << p + "stateMachine:a:3" << true;
        QTest::newRow("label") << p + "stateMachine:a/b" << true;
        QTest::newRow("test case") << p + "stateMachine:a#Case" << true;
        QTest::newRow("express") << p + "express:a:b:c" << true;
        QTest::newRow("map run") << p + "mapRun:a/b:c" << true;
        QTest::newRow("execution without a name") << p + "execution:a" << false;
        QTest::newRow("empty version") << p + "stateMachine:a:" << false;
        QTest::newRow("other kind") << p + "thing:a" << false;
        QTest::newRow("other service") << QStringLiteral("arn:aws:sqs:us-east-1:1:q:a") << false;
        QTest::newRow("no ARN") << QStringLiteral("stateMachine:a") << false;
    }
    void arns() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(std::holds_alternative<Arn>(readArn(text.toStdString())), good);
    }

    void names() {
        QVERIFY(isValidName("a"));
        QVERIFY(isValidName("Größe-1_x.y(z)"));
        QVERIFY(isValidName(std::string(80, 'x')));
        QVERIFY(!isValidName(std::string(81, 'x')));
        for (const char* bad : {"", "a b", "a/b", "a:b", "a#b", "a\x7f", "a\u0085"})
            QVERIFY2(!isValidName(bad), bad);
    }

    void everyOperationHasAShapeAndAnswersNonsense() {
        const auto operations = Service::operations();
        QCOMPARE(operations.size(), std::size_t{37});
        for (const std::string_view operation : operations) {
            Bench bench;
            const Reply wrong = bench.call(operation, R"({"maxResults":"x","name":5,"executionArn":[]})");
            // Those without a required member answer {} well; none may stay silent.
            QVERIFY(wrong.isError() || wrong.body().isObject());
            QVERIFY(bench.call(operation, "[]").isError());
        }
        QCOMPARE(Bench().call("Nothing", "{}").error().code, std::string("UnknownOperationException"));
    }

    void requestsAreRefusedInTheWordsOfTheService() {
        Bench bench;
        const ServiceError error =
            bench.call("ListExecutions", R"({"statusFilter":"running","maxResults":-1,"mapRunArn":"x"})")
                .error();
        QCOMPARE(error.code, std::string("ValidationException"));
        QCOMPARE(
            error.message,
            std::string("2 validation errors detected: Value 'running' at 'statusFilter' failed to satisfy "
                        "constraint: Member must satisfy enum value set: [SUCCEEDED, TIMED_OUT, "
                        "PENDING_REDRIVE, ABORTED, FAILED, RUNNING]; Value '-1' at 'maxResults' failed to "
                        "satisfy constraint: Member must have value greater than or equal to 0"));
        QCOMPARE(bench.call("StartExecution", "{}").error().message,
                 std::string("1 validation error detected: Value null at 'stateMachineArn' failed to satisfy "
                             "constraint: Member must not be null"));
    }

    void aPageTokenIsGoodForItsListOnly() {
        Bench bench;
        const std::string arn =
            bench.machine("m", R"({"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}})");
        for (const char* name : {"a", "b", "c"})
            bench.start("m", name);
        const std::string query = "{\"stateMachineArn\":\"" + arn + "\",\"maxResults\":2";
        const Value page = bench.call("ListExecutions", (query + '}').c_str()).body();
        QCOMPARE(page.get("executions").size(), std::size_t{2});
        const std::string token(page.get("nextToken").asString());
        const Value rest =
            bench.call("ListExecutions", (query + ",\"nextToken\":\"" + token + "\"}").c_str()).body();
        QCOMPARE(rest.get("executions").size(), std::size_t{1});
        QVERIFY(rest.find("nextToken") == nullptr);
        const Reply other =
            bench.call("ListExecutions",
                       (query + ",\"statusFilter\":\"FAILED\",\"nextToken\":\"" + token + "\"}").c_str());
        QCOMPARE(other.error().code, std::string("InvalidToken"));
    }

    void aMachineGoesWhenItsLastExecutionHasEnded() {
        Bench bench;
        const std::string arn =
            bench.machine("m", R"({"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":5,"End":true}}})");
        bench.start("m", "e");
        const std::string which = "{\"stateMachineArn\":\"" + arn + "\"}";
        bench.call("DeleteStateMachine", which.c_str());
        QCOMPARE(bench.call("DescribeStateMachine", which.c_str()).body().get("status"), Value("DELETING"));
        QCOMPARE(bench.call("StartExecution", which.c_str()).error().code,
                 std::string("StateMachineDeleting"));
        bench.wait(6'000);
        QCOMPARE(bench.call("DescribeStateMachine", which.c_str()).error().code,
                 std::string("StateMachineDoesNotExist"));
    }

    void redriveTriesAgainOnlyWhatDidNotSucceed() {
        Bench bench;
        bench.machine("m", kForked);
        const std::string execution = bench.start("m", "e");
        bench.answer("Left", TaskAnswer::succeeded(Value("left")));
        bench.answer("Right", TaskAnswer::failed(Value("Broken"), Value("c")));
        const Value failed = bench.describe(execution);
        QCOMPARE(failed.get("status"), Value("FAILED"));
        QCOMPARE(failed.get("redriveStatus"), Value("REDRIVABLE"));
        bench.wait(1'000);
        QVERIFY(
            !bench.call("RedriveExecution", ("{\"executionArn\":\"" + execution + "\"}").c_str()).isError());
        // Left has its result; only Right is open again.
        QCOMPARE(bench.open.size(), std::size_t{1});
        bench.answer("Right", TaskAnswer::succeeded(Value("right")));
        bench.wait(5'100);
        bench.answer("One", TaskAnswer::succeeded(Value(1)));
        bench.answer("One", TaskAnswer::succeeded(Value(2)));
        const Value done = bench.describe(execution);
        QCOMPARE(done.get("status"), Value("SUCCEEDED"));
        QCOMPARE(done.get("output"), Value("[1,2]"));
        QCOMPARE(done.get("redriveCount"), Value(1));
        const QStringList types = bench.types(execution);
        QCOMPARE(types.count("TaskStateEntered"), 4);
        QCOMPARE(types[types.indexOf("ExecutionRedriven") + 1], QStringLiteral("TaskScheduled"));
    }

    /// Failures that were caught, retried or tolerated before are not what is tried again.
    void redriveGoesToTheFailureThatEndedIt_data() {
        QTest::addColumn<QString>("before");
        const QString task = QStringLiteral(R"("Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage")");
        QTest::newRow("caught")
            << QStringLiteral(
                   R"({%1,"Catch":[{"ErrorEquals":["States.ALL"],"Next":"Second"}],"Next":"Second"})")
                   .arg(task);
        QTest::newRow("caught around it")
            << QStringLiteral(
                   R"({"Type":"Parallel","Branches":[{"StartAt":"Inner","States":{"Inner":{%1,"End":true}}}],
            "Catch":[{"ErrorEquals":["States.ALL"],"Next":"Second"}],"Next":"Second"})")
                   .arg(task);
        QTest::newRow("a Fail state around it")
            << QStringLiteral(
                   R"({"Type":"Parallel","Branches":[{"StartAt":"Inner","States":{"Inner":{%1,
            "Catch":[{"ErrorEquals":["States.ALL"],"Next":"Out"}],"End":true},"Out":{"Type":"Fail","Error":"E"}}}],
            "Catch":[{"ErrorEquals":["E"],"Next":"Second"}],"Next":"Second"})")
                   .arg(task);
        QTest::newRow("tolerated")
            << QStringLiteral(
                   R"({"Type":"Map","ItemsPath":"$.items","ToleratedFailureCount":5,"ItemProcessor":{"ProcessorConfig":{
            "Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"Inner","States":{"Inner":{%1,"End":true}}},
            "Next":"Second"})")
                   .arg(task);
    }
    void redriveGoesToTheFailureThatEndedIt() {
        QFETCH(QString, before);
        Bench bench;
        const QString definition =
            QStringLiteral(R"({"StartAt":"First","States":{"First":%1,"Second":{"Type":"Task",
            "Resource":"arn:aws:states:::sqs:sendMessage","Next":"Last"},"Last":{"Type":"Fail","Error":"Z"}}})")
                .arg(before);
        bench.machine("m", definition.toStdString());
        const std::string arn = "arn:aws:states:us-east-1:123456789012:stateMachine:m";
        const Value input = Value::object({{"items", Value::array({Value(1)})}});
        bench.call("StartExecution", toJson(Value::object({{"stateMachineArn", Value(arn)},
                                                           {"name", Value("e")},
                                                           {"input", Value(toJson(input))}}))
                                         .c_str());
        const std::string execution = kExecutions + std::string("m:e");
        const std::string which = toJson(Value::object({{"executionArn", Value(execution)}}));
        QCOMPARE(bench.open.size(), std::size_t{1});
        bench.answer(bench.open[0].first, TaskAnswer::failed(Value("E"), Value("c")));
        QCOMPARE(bench.open.size(), std::size_t{1});
        QCOMPARE(bench.open[0].first, std::string("Second"));
        bench.answer("Second", TaskAnswer::failed(Value("E"), Value("c")));
        QCOMPARE(bench.describe(execution).get("status"), Value("FAILED"));
        QVERIFY(!bench.call("RedriveExecution", which.c_str()).isError());
        QCOMPARE(bench.open.size(), std::size_t{1});
        QCOMPARE(bench.open[0].first, std::string("Second"));
        bench.answer("Second", TaskAnswer::succeeded(Value(1)));
        // One that a Fail state ended comes to it again.
        const Value failed = bench.describe(execution);
        QCOMPARE(failed.get("error"), Value("Z"));
        QCOMPARE(failed.get("redriveStatus"), Value("REDRIVABLE"));
        QVERIFY(!bench.call("RedriveExecution", which.c_str()).isError());
        const QStringList types = bench.types(execution);
        QCOMPARE(types.count("FailStateEntered"), before.contains(QStringLiteral("Fail\"")) ? 3 : 2);
        QCOMPARE(types.count("ExecutionRedriven"), 2);
    }

    void historiesOfExpressAreKeptWithinBounds() {
        ServiceOptions options;
        options.expressHistories = {3, 64'000};
        Service service(options, std::make_shared<MemoryStorage>());
        service.restore(1'704'067'200'000);
        const auto call = [&](std::string_view operation, const Value& request) {
            Value answer;
            service.call(operation, request, [&](const Reply& reply) { answer = reply.body(); });
            while (service.work()) {
            }
            return answer;
        };
        call("CreateStateMachine",
             Value::object(
                 {{"name", Value("q")},
                  {"roleArn", Value(kRole)},
                  {"type", Value("EXPRESS")},
                  {"definition", Value(R"({"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}})")}}));
        std::vector<std::string> arns;
        const auto start = [&](const std::string& input) {
            const Value answer = call("StartSyncExecution",
                                      Value::object({{"stateMachineArn", Value(kMachines + std::string("q"))},
                                                     {"input", Value(input)}}));
            arns.emplace_back(answer.get("executionArn").asString());
        };
        for (int i = 0; i < 5; ++i)
            start(std::to_string(i));
        const ServiceState& state = service.state();
        QCOMPARE(state.express.count(), std::size_t{3});
        QVERIFY(!expressHistory(state, arns[1]));
        const auto history = expressHistory(state, arns[4]);
        QVERIFY(history);
        const Value events = readJson(history->events).value;
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events.at(3).get("executionSucceededEventDetails").get("output"), Value("4"));
        QVERIFY(history->definition.find("StartAt") != std::string::npos);
        // Large ones leave less room, and one that is too large takes none.
        start(toJson(Value(std::string(13'500, 'x'))));
        QCOMPARE(state.express.count(), std::size_t{1});
        QVERIFY(state.express.bytes() <= 64'000);
        start(toJson(Value(std::string(100'000, 'x'))));
        QCOMPARE(state.express.count(), std::size_t{1});
        QVERIFY(expressHistory(state, arns[5]));
        // Those of others are no Express.
        QVERIFY(!expressHistory(state, "arn:aws:states:us-east-1:123456789012:express:q:a:b"));
        service.state().express.setLimits({});
        QCOMPARE(state.express.count(), std::size_t{0});
        QCOMPARE(state.express.bytes(), std::size_t{0});
    }

    void anAbortedWaitGoesOnWaitingForTheRest() {
        Bench bench;
        bench.machine("m", R"({"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":10,"End":true}}})");
        const std::string execution = bench.start("m", "e");
        const std::string which = "{\"executionArn\":\"" + execution + "\"}";
        bench.wait(4'000);
        bench.call("StopExecution", which.c_str());
        bench.call("RedriveExecution", which.c_str());
        bench.wait(3'000);
        QCOMPARE(bench.describe(execution).get("status"), Value("RUNNING"));
        bench.wait(3'500);
        QCOMPARE(bench.describe(execution).get("status"), Value("SUCCEEDED"));
    }

    /// Wherever a run is cut off, what was written down brings it to the same place, event by event.
    void aRunCanBeHadAgain() {
        const auto definition = compileDefinition(readJson(kForked).value).definition;
        QVERIFY(definition != nullptr);
        ExecutionOptions options;
        options.input = readJson("[1]").value;
        std::set<std::string> seen;
        for (unsigned seed = 0; seed < 200; ++seed) {
            unsigned random = seed * 2654435761U + 1;
            const auto next = [&](unsigned bound) {
                random = random * 1664525U + 1013904223U;
                return (random >> 16U) % bound;
            };
            InteractiveTaskHandler nobody;
            RecordedRun run(definition, options, true);
            for (unsigned i = 0, length = next(60); i < length && !run.execution().hasEnded(); ++i) {
                const auto open = run.execution().openTasks();
                if (next(3) == 0)
                    run.setClock(run.execution().now() + next(900));
                if (next(4) != 0 || open.empty())
                    run.step(nobody);
                else if (next(3) == 0)
                    run.answer(open[next(static_cast<unsigned>(open.size()))].id,
                               TaskAnswer::failed(Value(next(2) == 0 ? "Busy" : "Broken"), Value("why")));
                else
                    run.answer(open[next(static_cast<unsigned>(open.size()))].id,
                               TaskAnswer::succeeded(Value(static_cast<int>(next(100)))));
                if (next(6) == 0 && run.execution().nextTimer())
                    run.fireTimer();
                if (run.execution().hasEnded() && next(2) == 0)
                    run.redrive();
            }
            run.takeNew();
            RecordedRun again(definition, options, true);
            QVERIFY2(again.replay(run.stimuli()), run.stimuli().c_str());
            QCOMPARE(historyOf(again), historyOf(run));
            QCOMPARE(again.execution().now(), run.execution().now());
            QCOMPARE(again.execution().openTasks().size(), run.execution().openTasks().size());
            seen.insert(historyOf(run));
        }
        QVERIFY(seen.size() > 50);
    }

    void whatDoesNotFitIsNotTakenUp() {
        const auto definition = compileDefinition(readJson(kForked).value).definition;
        for (const char* text :
             {"nonsense\n", "[1]\n", "[0,\"what\"]\n", "[100000,\"at\"]\n", "[0,\"at\"]"}) {
            RecordedRun run(definition, {}, true);
            QVERIFY2(!run.replay(text), text);
        }
    }

    void tokens() {
        const std::string token = makeTaskToken("8f14e45f-ceea-467f-a0e6-1d3a4c1f2b3c", "key");
        QVERIFY(isTaskToken(token, "key"));
        QVERIFY(!isTaskToken(token, "other"));
        QVERIFY(!isTaskToken(token.substr(1), "key"));
        QVERIFY(!isTaskToken("", "key"));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
