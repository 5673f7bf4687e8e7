// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>

#include "model/advice/run_advice.h"
#include "model/history/coverage.h"
#include "model/history/live_record.h"
#include "model/history/open.h"
#include "tests/support/engine_run.h"
#include "tests/support/random_flows.h"

using namespace steploom;
using namespace steploom::model;
using tests::json;

/// A run of the engine seen as a recorded execution is.
class TestLiveRecord : public QObject {
    Q_OBJECT
private slots:
    void agreesWithItsText_data();
    void agreesWithItsText();
    void tellsWhichWay();
    void seesChildExecutions();
    void seesPayloadsGrow();
    void knowsWhatExpressCannot();
};

namespace {

struct Ran {
    std::unique_ptr<engine::Execution> execution;
    OpenedRun live;
    OpenedRun read; ///< of the text that the run wrote
};

Ran ran(std::shared_ptr<const engine::Definition> definition, engine::ExecutionOptions options,
        engine::TaskHandler& tasks) {
    Ran made;
    made.execution = std::make_unique<engine::Execution>(std::move(definition), std::move(options));
    made.execution->run(tasks);
    const engine::History& history = made.execution->history();
    made.live = recordOf(history, made.execution->options().type);
    HistoryBundle bundle = openHistories({{"run.json", engine::historyToJson(history)}});
    if (bundle.executions.size() == 1)
        made.read = {bundle.executions[0], std::make_shared<const Outline>(outlineOf(*bundle.executions[0]))};
    return made;
}

/// The tables and figures of a run, to be compared as text.
QString seen(const OpenedRun& run) {
    const auto name = [&](std::uint32_t label) {
        return QString::fromStdString(std::string(run.recording->labels->at(label)));
    };
    QString text;
    for (const StateTotals& state : stateTotals(*run.outline))
        text +=
            QStringLiteral("%1: %2 visits, %3 open, %4 attempts, %5 failed; %6 caught, %7 failed, %8 ms\n")
                .arg(name(state.label))
                .arg(state.visits)
                .arg(state.open)
                .arg(state.attempts)
                .arg(state.failedAttempts)
                .arg(state.caught)
                .arg(state.failed)
                .arg(state.total);
    for (const EdgeTotal& edge : edgeTotals(*run.outline))
        text += QStringLiteral("%1 > %2 %3 %4\n")
                    .arg(name(edge.from), name(edge.to))
                    .arg(edge.caught)
                    .arg(edge.count);
    const LimitsReport limits = limitsOf(*run.recording, *run.outline);
    text += QStringLiteral("%1 events, chain of %2\n").arg(limits.events).arg(limits.chain.length);
    for (const PayloadSize& size : limits.largest)
        text += QStringLiteral("%1 %2\n").arg(QString::fromStdString(size.field)).arg(size.bytes);
    const CostReport cost = costOf(*run.recording, *run.outline);
    return text + QStringLiteral("%1 transitions, %2 ms, express %3")
                      .arg(cost.transitions)
                      .arg(cost.billedMs)
                      .arg(cost.expressPossible);
}

QString took(const std::shared_ptr<const engine::Definition>& definition, const OpenedRun& run) {
    constexpr const char* kinds[] = {"state", "next", "choice", "default", "retrier", "catcher"};
    Coverage coverage(definition);
    coverage.add(*run.recording, *run.outline);
    QString text;
    for (const CoverageItem& item : coverage.items()) {
        if (item.count > 0)
            text += QStringLiteral("%1 %2 %3 x%4\n")
                        .arg(QString::fromStdString(item.name), kinds[static_cast<std::size_t>(item.kind)])
                        .arg(item.index)
                        .arg(item.count);
    }
    return text;
}

} // namespace

void TestLiveRecord::agreesWithItsText_data() {
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("query");
    for (int seed = 1; seed <= 40; ++seed) {
        QTest::addRow("JSONPath %d", seed) << seed << false;
        QTest::addRow("JSONata %d", seed) << seed << true;
    }
}

void TestLiveRecord::agreesWithItsText() {
    QFETCH(int, seed);
    QFETCH(bool, query);
    tests::Random random(static_cast<std::uint64_t>(seed));
    tests::FlowMaker maker(random, query);
    const auto compiled = engine::compileDefinition(maker.make());
    QVERIFY(compiled.definition != nullptr);
    engine::ExecutionOptions options;
    options.input = tests::FlowMaker::input();
    tests::FlowMaker::Tasks tasks;
    const Ran made = ran(compiled.definition, options, tasks);
    QVERIFY(made.read.recording != nullptr);
    // Events do not tell in which state a run failed, where no task of it did.
    const auto common = [&](const OpenedRun& run) {
        QStringList lines = seen(run).split('\n');
        for (const VisitRow& visit : made.live.outline->visits) {
            const auto name =
                QString::fromStdString(std::string(made.live.recording->labels->at(visit.label)));
            if (visit.status == engine::VisitStatus::Failed)
                lines.removeIf([&](const QString& line) { return line.startsWith(name + ':'); });
        }
        return lines;
    };
    QVERIFY(common(made.live).size() > 3);
    QCOMPARE(common(made.live), common(made.read));
    QCOMPARE(took(compiled.definition, made.live), took(compiled.definition, made.read));
    QCOMPARE(took(compiled.definition, visitsOnly(made.live)), took(compiled.definition, made.live));
    const RunMeasure live = measureRun(*made.live.recording, *made.live.outline, RunSource::Debug);
    const RunMeasure read = measureRun(*made.read.recording, *made.read.outline);
    QCOMPARE(live.states, read.states);
    QCOMPARE(live.duration, read.duration);
    QCOMPARE(live.ended, read.ended);
}

/// Rules, catchers and retriers that events cannot tell apart.
void TestLiveRecord::tellsWhichWay() {
    const auto definition = tests::machine(R"({"StartAt": "Pick", "States": {
      "Pick": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Work"},
        {"Variable": "$.n", "NumericEquals": 2, "Next": "Work"}], "Default": "Work"},
      "Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f", "End": true,
        "Retry": [{"ErrorEquals": ["A"], "MaxAttempts": 1}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}],
        "Catch": [{"ErrorEquals": ["A"], "Next": "Sorry"}, {"ErrorEquals": ["States.ALL"], "Next": "Sorry"}]},
      "Sorry": {"Type": "Succeed"}}})");
    tests::Answering failing(
        [](const engine::TaskRequest&) { return engine::TaskAnswer::failed(engine::Value("B"), {}); });
    const Ran second = ran(definition, tests::withInput("{'n': 2}"), failing);
    QCOMPARE(took(definition, second.live),
             QStringLiteral("Pick state 0 x1\nPick choice 1 x1\nWork state 0 x1\n"
                            "Work retrier 1 x1\nWork catcher 1 x1\nSorry state 0 x1\n"));
    const Ran other = ran(definition, tests::withInput("{'n': 3}"), failing);
    QVERIFY(took(definition, other.live).contains("Pick default 0 x1"));
    // A definition that was edited since: what is not there any more does not count.
    const auto edited = tests::machine(R"({"StartAt": "Pick", "States": {
      "Pick": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Work"}], "Default": "Sorry"},
      "Work": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f", "End": true,
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}]},
      "Sorry": {"Type": "Succeed"}}})");
    QCOMPARE(took(edited, visitsOnly(second.live)),
             QStringLiteral("Pick state 0 x1\nPick choice 0 x1\nWork state 0 x1\n"
                            "Work catcher 0 x1\nSorry state 0 x1\n"));
}

void TestLiveRecord::seesChildExecutions() {
    const auto definition =
        tests::machine(R"({"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true,
      "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "One",
        "States": {"One": {"Type": "Pass", "End": true}}}}}})");
    tests::Answering nobody([](const engine::TaskRequest&) { return engine::TaskAnswer::pending(); });
    const Ran made = ran(definition, tests::withInput("[1, 2, 3]"), nobody);
    QCOMPARE(made.execution->status(), engine::ExecutionStatus::Succeeded);
    QCOMPARE(took(definition, made.live),
             QStringLiteral("Each state 0 x1\nEach next 0 x1\nOne state 0 x3\nOne next 0 x3\n"));
    QVERIFY(!costOf(*made.live.recording, *made.live.outline).expressPossible);
}

void TestLiveRecord::seesPayloadsGrow() {
    // Each round puts the list that there is beside itself, until it has gone round six times.
    const auto definition = tests::machine(R"({"QueryLanguage": "JSONata", "StartAt": "Add", "States": {
      "Add": {"Type": "Pass", "Output": "{% {'n': $states.input.n + 1, 'all': [$states.input.all, $pad('', 9000, 'x')]} %}",
              "Next": "More"},
      "More": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.n < 6 %}", "Next": "Add"}], "Default": "Done"},
      "Done": {"Type": "Succeed"}}})");
    tests::Answering nobody([](const engine::TaskRequest&) { return engine::TaskAnswer::pending(); });
    const Ran made = ran(definition, tests::withInput("{'n': 0, 'all': []}"), nobody);
    QCOMPARE(made.execution->status(), engine::ExecutionStatus::Succeeded);
    for (const OpenedRun& run : {made.live, made.read}) {
        const auto growth = limitsOf(*run.recording, *run.outline).growth;
        QVERIFY(growth);
        QCOMPARE(std::string(run.recording->labels->at(growth->state)), std::string("More"));
        QCOMPARE(growth->rounds, 6U);
        QVERIFY2(growth->first > 9'000 && growth->first < 9'050,
                 QByteArray::number(qulonglong(growth->first)));
        QVERIFY2(growth->last > 54'000 && growth->last < 54'100,
                 QByteArray::number(qulonglong(growth->last)));
        QCOMPARE(growth->roundsLeft, 23U); // what is left of 262,144 at 9 KB a round
    }
    const auto steady = tests::machine(R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}})");
    const Ran none = ran(steady, {}, nobody);
    QVERIFY(!limitsOf(*none.live.recording, *none.live.outline).growth);
}

void TestLiveRecord::knowsWhatExpressCannot() {
    const auto definition =
        tests::machine(R"({"StartAt": "Ask", "States": {"Ask": {"Type": "Task", "End": true,
      "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      "Parameters": {"QueueUrl": "q", "MessageBody": {"t.$": "$$.Task.Token"}}}}})");
    tests::Answering at([](const engine::TaskRequest&) { return engine::TaskAnswer::succeeded(json("{}")); });
    const Ran made = ran(definition, {}, at);
    for (const OpenedRun& run : {made.live, made.read})
        QVERIFY(!costOf(*run.recording, *run.outline).expressPossible);
    QVERIFY(!made.live.recording->isExpress());
    QVERIFY(recordOf(made.execution->history(), engine::WorkflowType::Express).recording->isExpress());
}

QTEST_APPLESS_MAIN(TestLiveRecord)
#include "tst_live_record.moc"
