// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler.h"
#include "engine/service/memory_storage.h"
#include "engine/service/state.h"
#include "engine/service/task_choices.h"
#include "engine/task/mock.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <QTest>

#include <optional>

using namespace steploom::engine;

namespace {

constexpr const char* kMachine = "arn:aws:states:us-east-1:123456789012:stateMachine:orders";
constexpr const char* kDefinition = R"({"StartAt":"Charge","States":{
    "Charge":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:charge",
        "Retry":[{"ErrorEquals":["Busy"],"IntervalSeconds":1,"MaxAttempts":2}],"Next":"Tell"},
    "Tell":{"Type":"Task","Resource":"arn:aws:states:::sns:publish","Parameters":{"Message":"done"},"End":true}}})";

/// Answers what it is asked for as soon as it is told to.
struct Worker final : TaskRunner {
    explicit Worker(std::string called)
        : name(std::move(called)) {}
    bool takes(const TaskCall&) const override { return true; }
    TaskWorker worker(const TaskCall&) const override { return {TaskWorker::Kind::Handler, name}; }
    TaskAnswer start(const TaskCall& call, AnswerLater later) override {
        asked.emplace_back(call.request.stateName.asString());
        if (!waits)
            return TaskAnswer::succeeded(Value(name));
        answer = std::move(later);
        return TaskAnswer::pending();
    }
    void cancel(const std::string&, TaskId) override { ++cancelled; }
    std::string name;
    std::vector<std::string> asked;
    AnswerLater answer;
    bool waits = false;
    int cancelled = 0;
};

class Bench {
public:
    Bench()
        : service({}, std::make_shared<MemoryStorage>()) {
        service.restore(now);
        service.addRunner(ours);
        call("CreateStateMachine", Value::object({{"name", Value("orders")},
                                                  {"roleArn", Value("arn:aws:iam::123456789012:role/r")},
                                                  {"definition", Value(kDefinition)}}));
    }
    Reply call(std::string_view operation, const Value& request) {
        std::optional<Reply> answer;
        service.setTime(now);
        service.call(operation, request, [&](Reply reply) { answer = std::move(reply); });
        work();
        return answer.value_or(Value("no answer"));
    }
    void work() {
        while (service.work()) {
        }
    }
    void wait(std::int64_t milliseconds) {
        now += milliseconds;
        service.setTime(now);
        work();
    }
    std::shared_ptr<TaskChoices> choices(const char* settings) const {
        auto made = std::make_shared<TaskChoices>();
        made->machineName = "orders";
        made->document = readJson(kDefinition).value;
        made->definition = compileDefinition(made->document, WorkflowType::Standard).definition;
        TaskSettingsResult read = readTaskSettings(readJson(settings).value);
        if (!read.diagnostics.empty())
            qFatal("the settings of the test are wrong");
        made->settings = std::move(read.settings);
        made->functions = theirs;
        return made;
    }
    void choose(std::shared_ptr<const TaskChoices> made) {
        service.state().choices.put(this, std::move(made));
    }
    std::string start(const char* name) {
        call("StartExecution", Value::object({{"stateMachineArn", Value(kMachine)}, {"name", Value(name)}}));
        return "arn:aws:states:us-east-1:123456789012:execution:orders:" + std::string(name);
    }
    Value describe(const std::string& arn) {
        return call("DescribeExecution", Value::object({{"executionArn", Value(arn)}})).body();
    }
    std::string text(const std::string& arn, const char* field) {
        return std::string(describe(arn).get(field).asString());
    }

    std::int64_t now = 1'704'067'200'000;
    Service service;
    std::shared_ptr<Worker> ours = std::make_shared<Worker>("ours");
    std::shared_ptr<Worker> theirs = std::make_shared<Worker>("theirs");
};

} // namespace

class TaskChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void whoAnswersIsChosenForEachTask() {
        Bench bench;
        QCOMPARE(bench.text(bench.start("before"), "output"), std::string("\"ours\""));
        QCOMPARE(bench.ours->asked.size(), std::size_t{2});
        // Nothing is chosen for Charge: its handler; for Tell the service goes its own way.
        bench.choose(
            bench.choices(R"({"states":{"Charge":{"command":["charge"]},"Tell":{"answer":"local"}}})"));
        bench.start("chosen");
        QCOMPARE(bench.theirs->asked, std::vector<std::string>{"Charge"});
        QCOMPARE(bench.ours->asked.size(), std::size_t{3});
        const std::vector<SeenAnswerer> seen = lookAtAnswerers(bench.service.state());
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(seen[0].state, std::string("Charge"));
        QVERIFY(seen[0].who == ChosenTask::Who::Handler);
        QCOMPARE(seen[0].worker.name, std::string("theirs"));
        QVERIFY(seen[1].who == ChosenTask::Who::Service);
        QCOMPARE(seen[1].worker.name, std::string("ours"));
        // Switched off, and taken away.
        auto off = bench.choices(R"({"states":{"Charge":{"command":["charge"]}}})");
        off->used = false;
        bench.choose(off);
        bench.start("off");
        bench.choose(nullptr);
        bench.start("gone");
        QCOMPARE(bench.theirs->asked.size(), std::size_t{1});
    }

    void aChangeHoldsForTheNextTask() {
        Bench bench;
        bench.theirs->waits = true;
        bench.choose(bench.choices(R"({"resources":{"*":{"command":["work"]}}})"));
        const std::string arn = bench.start("one");
        QCOMPARE(bench.theirs->asked.size(), std::size_t{1});
        bench.choose(bench.choices(R"({"states":{"Tell":{"answer":"asked"}}})"));
        bench.theirs->answer(TaskAnswer::succeeded(Value("late")));
        bench.work();
        const auto& tokens = bench.service.state().tokens;
        QCOMPARE(tokens.size(), std::size_t{1});
        const std::string token = tokens.begin()->first;
        QVERIFY(bench
                    .call("SendTaskSuccess",
                          Value::object({{"taskToken", Value(token)}, {"output", Value("\"by hand\"")}}))
                    .body()
                    .isObject());
        QCOMPARE(bench.text(arn, "output"), std::string("\"by hand\""));
        QVERIFY(tokens.empty());
    }

    void aMockComesFirstAndAPersonWhereItHasNone() {
        Bench bench;
        auto made = bench.choices(R"({"states":{"Charge":{"answer":"mock"},"Tell":{"answer":"mock"}}})");
        made->mocks = std::make_shared<MockTaskHandler>(
            readMockConfig(readJson(R"({"StateMachines":{"other":{"TestCases":{"Good":{"Charge":"Fine"}}}},
                "MockedResponses":{"Fine":{"0":{"Throw":{"Error":"Busy","Cause":"x"}},"1":{"Return":{"paid":true}}}}})")
                               .value)
                .config,
            "other", "Good");
        bench.choose(made);
        const std::string arn = bench.start("mocked");
        bench.wait(2'000); // the retry interval
        QVERIFY(bench.ours->asked.empty());
        QCOMPARE(bench.service.state().tokens.size(), std::size_t{1});
        // An execution that is stopped takes what waits for a person with it.
        bench.call("StopExecution", Value::object({{"executionArn", Value(arn)}}));
        QVERIFY(bench.service.state().tokens.empty());
    }

    void faultsStrikeOnPurpose() {
        Bench bench;
        bench.choose(bench.choices(R"({"states":{
            "Charge":{"command":["c"],"faults":[{"attempt":1,"error":"Busy","cause":"later"},{"attempt":2,"delaySeconds":30}]},
            "Tell":{"faults":[{"timeout":true}]}}})"));
        const std::string arn = bench.start("faulty");
        QVERIFY(bench.theirs->asked.empty());
        bench.wait(1'500);
        QCOMPARE(bench.theirs->asked.size(), std::size_t{1});
        QCOMPARE(bench.text(arn, "status"), std::string("RUNNING"));
        QVERIFY(bench.service.nextTime().has_value());
        bench.wait(29'000);
        QCOMPARE(bench.text(arn, "status"), std::string("RUNNING"));
        bench.wait(2'000);
        QCOMPARE(bench.text(arn, "status"), std::string("FAILED"));
        QCOMPARE(bench.text(arn, "error"), std::string("States.Timeout"));
        QVERIFY(bench.ours->asked.empty());
    }

    void othersAreLeftAlone() {
        Bench bench;
        auto made = bench.choices(R"({"states":{"Charge":{"command":["c"]}}})");
        made->machineName = "another";
        made->document = readJson(R"({"StartAt":"A","States":{"A":{"Type":"Succeed"}}})").value;
        bench.choose(made);
        bench.start("one");
        QVERIFY(bench.theirs->asked.empty());
        // Deployed under a name of its own, it is still this workflow.
        made = bench.choices(R"({"states":{"Charge":{"command":["c"]},"Tell":{"answer":"local"}}})");
        made->machineName = "another";
        bench.choose(made);
        bench.start("two");
        QCOMPARE(bench.theirs->asked.size(), std::size_t{1});
    }

    void workIsCancelledWithItsExecution() {
        Bench bench;
        bench.theirs->waits = true;
        bench.choose(bench.choices(R"({"states":{"Charge":{"command":["c"]}}})"));
        const std::string arn = bench.start("stopped");
        bench.call("StopExecution", Value::object({{"executionArn", Value(arn)}}));
        QCOMPARE(bench.theirs->cancelled, 1);
        bench.theirs->answer(TaskAnswer::succeeded(Value("too late")));
        bench.work();
        QCOMPARE(bench.text(arn, "status"), std::string("ABORTED"));
    }
};

QTEST_APPLESS_MAIN(TaskChoicesTest)
#include "tst_task_choices.moc"
