// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/task/mock.h"
#include "model/history/redrive.h"
#include "model/history/reexecution.h"
#include "model/history/run_tests.h"
#include "model/history/test_case.h"
#include "tests/support/opened_run.h"

using namespace steploom;
using namespace steploom::tests;
using engine::TaskAnswer;
using engine::TaskRequest;
using engine::Value;

namespace {

const char* const kFan =
    "{'StartAt':'A','States':{'A':{'Type':'Pass','Result':{'i':[1,2,3]},'Next':'M'},"
    "'M':{'Type':'Map','ItemsPath':'$.i','MaxConcurrency':2,'ItemProcessor':{'StartAt':'I','States':{"
    "'I':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:1:function:f','Retry':[{'ErrorEquals':['Busy']}]"
    ",'End':true}}},"
    "'ResultPath':'$.r','Next':'P'},"
    "'P':{'Type':'Parallel','Branches':[{'StartAt':'L','States':{'L':{'Type':'Wait','Seconds':2,'Next':'T'},"
    "'T':{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage','End':true}}},"
    "{'StartAt':'R','States':{'R':{'Type':'Pass','End':true}}}],'Next':'Z'},"
    "'Z':{'Type':'Choice','Choices':[{'Variable':'$[1].r[0]','NumericGreaterThan':0,'Next':'Good'}],'Default'"
    ":'Bad'},"
    "'Good':{'Type':'Succeed'},'Bad':{'Type':'Fail','Error':'Bad'}}}";

TaskAnswer answer(const TaskRequest& request) {
    if (request.stateName == Value("I") && request.place == std::vector<std::uint32_t>{1} &&
        request.attempt == 0)
        return TaskAnswer::failed(Value("Busy"), Value("wait"));
    return TaskAnswer::succeeded(request.stateName == Value("I") ? request.parameters
                                                                 : json("{'MessageId':'m'}"));
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t at = text.find(what);
    if (at == std::string::npos)
        throw std::runtime_error("nothing to replace: " + what);
    return text.replace(at, what.size(), with);
}

model::Reexecution again(const std::string& history, const std::string& definition,
                         engine::TaskHandler* fallback = nullptr) {
    model::ReexecutionOptions options;
    options.fallback = fallback;
    const auto bundle = opened(history);
    auto result = model::reexecute(*bundle.executions.at(0), machine(definition), json(definition), options);
    if (!result)
        throw std::runtime_error(result.refusal().code);
    return std::move(result.value());
}

} // namespace

class TestReexecution : public QObject {
    Q_OBJECT
private slots:
    void agrees() {
        const std::string history = historyOf(kFan, "{}", answer);
        const model::Reexecution run = again(history, kFan);
        QVERIFY2(!run.divergence, run.divergence ? run.divergence->why.code.c_str() : "");
        QCOMPARE(run.agreed, std::size_t(run.execution.history().events.size()));
        QCOMPARE(run.execution.status(), engine::ExecutionStatus::Succeeded);
    }

    /// The service may enter branches in any order.
    void branchesInAnotherOrder() {
        const std::string one = historyOf(kFan, "{}", answer);
        std::string swapped =
            replaced(kFan,
                     "{'StartAt':'L','States':{'L':{'Type':'Wait','Seconds':2,'Next':'T'},"
                     "'T':{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage','End':true}}},"
                     "{'StartAt':'R','States':{'R':{'Type':'Pass','End':true}}}",
                     "{'StartAt':'R','States':{'R':{'Type':'Pass','End':true}}},"
                     "{'StartAt':'L','States':{'L':{'Type':'Wait','Seconds':2,'Next':'T'},"
                     "'T':{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage','End':true}}}");
        swapped = replaced(swapped, "$[1].r[0]", "$[0].r[0]");
        const model::Reexecution run = again(one, swapped);
        // Only what comes of the order differs: the array of results.
        QVERIFY(run.divergence.has_value());
        QCOMPARE(run.divergence->state, std::string("P"));
        QCOMPARE(run.divergence->field, std::string("output"));
    }

    void differs_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("state renamed") << "'R':{'Type':'Pass'"
                                       << "'Q':{'Type':'Pass'"
                                       << "history.differs.unknown"
                                       << "R";
        QTest::newRow("other type") << "'R':{'Type':'Pass'"
                                    << "'R':{'Type':'Wait','Seconds':1"
                                    << "history.differs.stateType"
                                    << "R";
        QTest::newRow("other result") << "{'i':[1,2,3]}"
                                      << "{'i':[1,2,4]}"
                                      << "history.differs.value"
                                      << "A";
        QTest::newRow("other way") << "'ResultPath':'$.r','Next':'P'"
                                   << "'ResultPath':'$.r','Next':'Z'"
                                   << "history.differs.next"
                                   << "P";
        QTest::newRow("other rule") << "'NumericGreaterThan':0"
                                    << "'NumericGreaterThan':10"
                                    << "history.differs.path"
                                    << "Good";
        QTest::newRow("other resource") << "sqs:sendMessage"
                                        << "sns:publish"
                                        << "history.differs.resource"
                                        << "T";
        QTest::newRow("no retrier") << "'Retry':[{'ErrorEquals':['Busy']}],"
                                    << ""
                                    << "history.differs.event"
                                    << "I";
        QTest::newRow("longer")
            << "'L','States':{'L':{'Type':'Wait','Seconds':2,'Next':'T'}"
            << "'L','States':{'L':{'Type':'Wait','Seconds':2,'Next':'K'},'K':{'Type':'Pass','Next':'T'}"
            << "history.differs.next"
            << "T";
    }
    void differs() {
        QFETCH(QString, what);
        QFETCH(QString, with);
        std::string changed = replaced(kFan, what.toStdString(), with.toStdString());
        if (with.startsWith(QLatin1String("'Q'")))
            changed = replaced(changed, "{'StartAt':'R'", "{'StartAt':'Q'");
        const model::Reexecution run = again(historyOf(kFan, "{}", answer), changed);
        QVERIFY(run.divergence.has_value());
        QTEST(QString::fromStdString(run.divergence->why.code), "code");
        QTEST(QString::fromStdString(run.divergence->state), "state");
        QCOMPARE(run.divergence->reason, model::DivergenceReason::Definition);
        QVERIFY(run.agreed > 0);
    }

    void environment_data() {
        QTest::addColumn<QString>("output");
        QTest::newRow("uuid") << "States.UUID()";
        QTest::newRow("name") << "$$.Execution.Id";
        QTest::newRow("time") << "$$.State.EnteredTime";
    }
    void environment() {
        QFETCH(QString, output);
        const std::string definition = "{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'x.$':'" +
                                       output.toStdString() + "'},'End':true}}}";
        std::string history = historyOf(definition, "{}");
        // As another run would have it.
        for (const auto& [from, to] :
             {std::pair<std::string, std::string>{"execution:StateMachine:execution", "execution:Other:one"},
              {"{\\\"x\\\":\\\"2024", "{\\\"x\\\":\\\"2025"}}) {
            for (std::size_t at = 0; (at = history.find(from, at)) != std::string::npos; at += to.size())
                history.replace(at, from.size(), to);
        }
        const auto bundle = opened(history);
        model::ReexecutionOptions options;
        options.seed = 77;
        const auto run =
            model::reexecute(*bundle.executions[0], machine(definition), json(definition), options);
        QVERIFY(run.ok());
        QVERIFY(run->divergence.has_value());
        QCOMPARE(run->divergence->reason, model::DivergenceReason::Environment);
    }

    /// Where the definition that ran is known and is this one, what differs is ours.
    void interpreter() {
        const std::string definition = "{'StartAt':'A','States':{'A':{'Type':'Pass','Result':1,'End':true}}}";
        const std::string history =
            replaced(historyOf(definition, "{}"), "\"output\":\"1\"", "\"output\":\"2\"");
        const auto capture =
            opened("{\"definition\":" + engine::toJson(json(definition)) + ",\"history\":" + history + "}");
        const auto run = model::reexecute(*capture.executions.at(0), machine(definition), json(definition));
        QCOMPARE(run->divergence->reason, model::DivergenceReason::Interpreter);
        QCOMPARE(run->divergence->why.code, std::string("history.differs.value"));
    }

    void notRecorded() {
        const std::string history = historyOf(kFan, "{}", answer);
        const std::string changed =
            replaced(kFan, "'ResultPath':'$.r','Next':'P'", "'ResultPath':'$.r','Next':'New'");
        const std::string more = replaced(
            changed,
            "'Good':", "'New':{'Type':'Task','Resource':'arn:aws:states:::sns:publish','Next':'P'},'Good':");
        const model::Reexecution stuck = again(history, more);
        QCOMPARE(stuck.execution.openTasks().size(), std::size_t{1});
        Answering live([](const TaskRequest& request) { return TaskAnswer::succeeded(request.parameters); });
        const model::Reexecution gone = again(history, more, &live);
        QCOMPARE(gone.execution.status(), engine::ExecutionStatus::Succeeded);
        QCOMPARE(gone.divergence->why.code, std::string("history.differs.next"));
    }

    void refusesWithoutInput() {
        const auto bundle = opened(
            R"([{"id":1,"type":"ExecutionStarted"},{"id":2,"type":"PassStateEntered","stateEnteredEventDetails":{"name":"A"}}])");
        const std::string definition = "{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}";
        const auto run = model::reexecute(*bundle.executions[0], machine(definition), json(definition));
        QVERIFY(!run.ok());
        QCOMPARE(run.refusal().code, std::string("history.check.noInput"));
    }

    void distributedMapAsAWhole() {
        const std::string definition = "{'StartAt':'M','States':{'M':{'Type':'Map','ItemsPath':'$.i','"
                                       "ResultPath':'$.r','ItemProcessor':{'ProcessorConfig':{'Mode':"
                                       "'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'I','States':{'I'"
                                       ":{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage',"
                                       "'End':true}}},'End':true}}}";
        const std::string history = historyOf(definition, "{'i':[5,6]}", [](const TaskRequest& request) {
            return TaskAnswer::succeeded(Value::array({request.parameters}));
        });
        QVERIFY(history.find("MapIterationStarted") == std::string::npos);
        const model::Reexecution run = again(history, definition);
        QVERIFY(!run.divergence);
        QCOMPARE(textOf(run.execution.output()), QStringLiteral(R"({"i":[5,6],"r":[[5],[6]]})"));
        QCOMPARE(run.execution.history().children.size(), std::size_t{0});
    }

    /// A run becomes a mock file, and the mock file that run.
    void mocks() {
        const std::string history = historyOf(kFan, "{}", answer);
        const model::Reexecution run = again(history, kFan);
        const Value file = model::mockFileOf(run.execution.history(), "Fan", "Recorded");
        engine::MockConfigResult read = engine::readMockConfig(file);
        QVERIFY(read.config != nullptr);
        engine::MockTaskHandler mocked(read.config, "Fan", "Recorded");
        engine::Execution repeated(machine(kFan), withInput("{}"));
        repeated.run(mocked);
        QCOMPARE(repeated.status(), engine::ExecutionStatus::Succeeded);
        QCOMPARE(textOf(repeated.output()), textOf(run.execution.output()));
        QCOMPARE(textOf(file.get("MockedResponses").get("T")),
                 QStringLiteral(R"({"0":{"Return":{"MessageId":"m"}}})"));
    }

    void captures() {
        const std::string history = historyOf(kFan, "{}", answer);
        const auto bundle = opened(history);
        const Value capture = model::captureOf(bundle.executions[0]->toHistory(), json(kFan), "mine");
        const auto reopened = opened(engine::toJson(capture));
        QCOMPARE(reopened.executions.size(), std::size_t{1});
        QCOMPARE(reopened.executions[0]->facts.name, std::string("mine"));
        QCOMPARE(textOf(json(reopened.executions[0]->definition)), textOf(json(kFan)));
        QCOMPARE(engine::historyToJson(reopened.executions[0]->toHistory()), history);
    }

    /// From the failed state on, with another definition: what had succeeded in it is not done again.
    void redrives() {
        int calls = 0;
        const auto failing = [&](const TaskRequest& request) {
            ++calls;
            if (request.stateName == Value("I") && request.parameters == Value(2))
                return TaskAnswer::failed(Value("Broken"), Value("two"));
            return TaskAnswer::succeeded(Value::array({request.parameters}));
        };
        const std::string inTurn = replaced(kFan, "'MaxConcurrency':2", "'MaxConcurrency':1");
        const std::string history = historyOf(inTurn, "{}", failing);
        const auto bundle = opened(history);
        engine::History recorded = bundle.executions[0]->toHistory();
        const auto start = model::redriveStart(*bundle.executions[0], recorded);
        QVERIFY(start.ok());
        QCOMPARE(start->options.startState, std::string("M"));
        QCOMPARE(textOf(start->options.input), QStringLiteral(R"({"i":[1,2,3]})"));
        QStringList asked;
        Answering live([&](const TaskRequest& request) {
            asked += textOf(request.stateName) + textOf(request.parameters);
            return TaskAnswer::succeeded(Value::array({request.parameters}));
        });
        model::RedriveTaskHandler tasks(recorded, start->visit, &live);
        const std::string fixed = replaced(inTurn, "$[1].r[0]", "$[1].r[0][0]");
        engine::Execution redriven(machine(fixed), start->options);
        redriven.run(tasks);
        QCOMPARE(redriven.status(), engine::ExecutionStatus::Succeeded);
        QVERIFY2(!asked.contains(QStringLiteral("\"I\"1")), qPrintable(asked.join(QLatin1Char(' '))));
        QVERIFY(asked.contains(QStringLiteral("\"I\"2")));
        QCOMPARE(redriven.history().visits[0].name, Value("M"));
    }

    /// What came before the failure and what went on from it are one run, and one mock file repeats it.
    void mocksOfARedrivenRun() {
        const std::string definition =
            "{'StartAt':'A','States':{'A':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Next':'"
            "B'}"
            ",'B':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Next':'A2'},"
            "'A2':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true}}}";
        const auto failing = [](const TaskRequest& request) {
            return request.stateName == Value("B") ? TaskAnswer::failed(Value("Broken"), Value("b"))
                                                   : TaskAnswer::succeeded(json("{'a':1}"));
        };
        const auto bundle = opened(historyOf(definition, "{}", failing));
        engine::History recorded = bundle.executions[0]->toHistory();
        const auto start = model::redriveStart(*bundle.executions[0], recorded);
        QVERIFY(start.ok());
        Answering live([](const TaskRequest&) { return TaskAnswer::succeeded(json("{'b':2}")); });
        model::RedriveTaskHandler tasks(recorded, start->visit, &live);
        engine::Execution redriven(machine(definition), start->options);
        redriven.run(tasks);
        const engine::History before = model::historyBefore(recorded, start->visit);
        const Value file = model::mockFileOf({&before, &redriven.history()}, "M", "Whole");
        QCOMPARE(textOf(file.get("MockedResponses")),
                 QStringLiteral(R"({"A":{"0":{"Return":{"a":1}}},"B":{"0":{"Return":{"b":2}}},)"
                                R"("A2":{"0":{"Return":{"b":2}}}})"));
        const engine::History rest = model::historyFrom(recorded, start->visit);
        QCOMPARE(textOf(model::mockFileOf(rest, "M", "Rest").get("MockedResponses")),
                 QStringLiteral(R"({"B":{"0":{"Throw":{"Error":"Broken","Cause":"b"}}}})"));
    }

    void testCasesAreAddedToAFile() {
        const auto mocks = [](const char* response) {
            return json(std::string("{'StateMachines':{'M':{'TestCases':{'Recorded':{'A':'A'}}}},"
                                    "'MockedResponses':{'A':{'0':{'Return':") +
                        response + "}}}}");
        };
        const auto made = model::addTestCase(" \n", mocks("1"));
        QVERIFY(made.ok());
        QCOMPARE(json(made->text), mocks("1"));
        QCOMPARE(made->name, std::string("Recorded"));
        // What stands there stays as it is written; a name that is taken gets a number.
        const std::string own =
            R"({  "StateMachines" : { "Orders": { "TestCases": { "Recorded": { "A": "A" } } } },
   "MockedResponses": { "A": { "0": { "Return": 1.50 } } } })";
        const auto second = model::addTestCase(own, mocks("2"));
        QVERIFY(second.ok());
        QCOMPARE(second->machine, std::string("Orders"));
        QCOMPARE(second->name, std::string("Recorded 2"));
        QVERIFY2(second->text.find("1.50") != std::string::npos, second->text.c_str());
        const Value file = json(second->text);
        QCOMPARE(textOf(file.get("StateMachines").get("Orders").get("TestCases")),
                 QStringLiteral(R"({"Recorded":{"A":"A"},"Recorded 2":{"A":"A 2"}})"));
        QCOMPARE(textOf(file.get("MockedResponses").get("A 2")), QStringLiteral(R"({"0":{"Return":2}})"));
        // The same answers need no second response.
        const auto third = model::addTestCase(second->text, mocks("1.5"));
        QVERIFY(third.ok());
        QCOMPARE(json(third->text).get("MockedResponses").size(), 2u);
        QVERIFY(engine::readMockConfig(json(third->text)).config != nullptr);
        for (const char* none : {"[1]", "{", "{\"StateMachines\": 1}"})
            QVERIFY(!model::addTestCase(none, mocks("1")).ok());
    }

    void redrivesWithAnotherInput() {
        const std::string definition =
            "{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':7},'Next':'B'},"
            "'B':{'Type':'Pass','Parameters':{'x.$':'$.n','v.$':'$v'},'End':true}}}";
        const auto bundle = opened(historyOf(definition, "{}"));
        engine::History recorded = bundle.executions[0]->toHistory();
        auto start = model::redriveStart(*bundle.executions[0], recorded);
        QVERIFY(start.ok());
        QCOMPARE(start->options.startState, std::string("B"));
        start.value().options.input = json("{'n':1}");
        engine::Execution redriven(machine(definition), start->options);
        model::RedriveTaskHandler tasks(recorded, start->visit, nullptr);
        redriven.run(tasks);
        QCOMPARE(textOf(redriven.output()), QStringLiteral(R"({"x":1,"v":7})"));
        QVERIFY(!model::redriveStart(*opened(engine::historyToJson(redriven.history())).executions[0],
                                     redriven.history())
                     .ok());
    }
};

QTEST_APPLESS_MAIN(TestReexecution)
#include "tst_reexecution.moc"
