// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "engine/definition/compiler.h"
#include "model/document/document.h"
#include "model/history/cause.h"
#include "model/history/coverage.h"
#include "model/history/event_search.h"
#include "model/history/inferred_definition.h"
#include "model/history/limits.h"
#include "model/history/payload_diff.h"
#include "model/history/run_comparison.h"
#include "model/history/run_tables.h"
#include "model/history/summary.h"
#include "model/history/variables.h"
#include "model/workflow/projection.h"
#include "tests/support/large_history.h"
#include "tests/support/opened_run.h"

using namespace steploom;
using namespace steploom::tests;
using engine::TaskAnswer;
using engine::TaskRequest;
using engine::Value;

namespace {

const char* const kShop =
    "{'StartAt':'Pick','States':{"
    "'Pick':{'Type':'Choice','Choices':[{'Variable':'$.n','NumericGreaterThan':1,'Next':'Charge'}],'Default':"
    "'Skip'},"
    "'Charge':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','Parameters':{'n.$':'$.n'},"
    "'Retry':[{'ErrorEquals':['Busy'],'IntervalSeconds':5,'MaxAttempts':2}],"
    "'Catch':[{'ErrorEquals':['Poor'],'ResultPath':'$.why','Next':'Skip'}],'Assign':{'paid.$':'$.ok'},'"
    "ResultPath':'$.r','Next':'All'},"
    "'All':{'Type':'Map','ItemsPath':'$.items','ItemProcessor':{'StartAt':'One','States':{"
    "'One':{'Type':'Wait','Seconds':3,'End':true}}},'Next':'Both'},"
    "'Both':{'Type':'Parallel','Branches':[{'StartAt':'L','States':{'L':{'Type':'Pass','End':true}}},"
    "{'StartAt':'R','States':{'R':{'Type':'Pass','End':true}}}],'End':true},"
    "'Skip':{'Type':'Pass','End':true}}}";

TaskAnswer busyOnce(const TaskRequest& request) {
    return request.attempt == 0 ? TaskAnswer::failed(Value("Busy"), Value("wait"))
                                : TaskAnswer::succeeded(json("{'ok':true}"));
}

QString labels(const model::OpenedRun& run, const std::vector<std::uint32_t>& rows) {
    QStringList list;
    for (const std::uint32_t row : rows)
        list += QString::number(run.recording->rows[row].id);
    return list.join(QLatin1Char(' '));
}

std::string shopRun(int n = 2) {
    return historyOf(kShop, "{'n':" + std::to_string(n) + ",'items':[1,2]}", busyOnce);
}

} // namespace

class TestHistoryViews : public QObject {
    Q_OBJECT
private slots:
    void summary() {
        const auto run = openedRun(shopRun());
        const model::HistorySummary summary = model::summarise(*run.recording, *run.outline);
        QCOMPARE(summary.status, engine::ExecutionStatus::Succeeded);
        QCOMPARE(summary.duration(), std::int64_t{8000});
        QCOMPARE(summary.visits, std::size_t{8});
        QCOMPARE(summary.states, std::size_t{7});
        QCOMPARE(summary.retries, std::size_t{1});
        QCOMPARE(summary.caught, std::size_t{0});
        QVERIFY(!summary.failure);
        QVERIFY(!summary.isOpen);
    }

    void failuresOf_data() {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("around");
        QTest::addColumn<QString>("error");
        const char* task = "{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true}";
        QTest::newRow("task") << QStringLiteral("{'StartAt':'T','States':{'T':%1}}").arg(task) << "T"
                              << ""
                              << "Broken";
        QTest::newRow("in a map")
            << QStringLiteral("{'StartAt':'M','States':{'M':{'Type':'Map','ItemProcessor':{'StartAt':'T',"
                              "'States':{'T':%1}},'End':true}}}")
                   .arg(task)
            << "T"
            << "M"
            << "Broken";
        QTest::newRow("in a branch")
            << QStringLiteral(
                   "{'StartAt':'P','States':{'P':{'Type':'Parallel','Branches':[{'StartAt':'T','States':{'T':"
                   "%1}},"
                   "{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':9,'End':true}}}],'End':true}}}")
                   .arg(task)
            << "T"
            << "P"
            << "Broken";
        QTest::newRow("Fail") << "{'StartAt':'F','States':{'F':{'Type':'Fail','Error':'No','Cause':'way'}}}"
                              << "F"
                              << ""
                              << "No";
        QTest::newRow("a path that leads nowhere")
            << "{'StartAt':'A','States':{'A':{'Type':'Pass','InputPath':'$.none','End':true}}}"
            << "A"
            << ""
            << "States.Runtime";
        QTest::newRow("an expression") << "{'QueryLanguage':'JSONata','StartAt':'A','States':{'A':{'Type':'"
                                          "Pass','Output':'{% 1 + \\\"a\\\" %}','End':true}}}"
                                       << "A"
                                       << ""
                                       << "States.QueryEvaluationError";
        QTest::newRow("out of time")
            << "{'TimeoutSeconds':1,'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':9,'End':true}}}"
            << "W"
            << ""
            << "";
    }
    void failuresOf() {
        QFETCH(QString, definition);
        QFETCH(QString, around);
        QString text = definition;
        if (text.contains(QLatin1String("\\\"")))
            text = text.replace(QLatin1String("\\\""), QLatin1String("@"))
                       .replace(QLatin1Char('\''), QLatin1Char('"'))
                       .replace(QLatin1Char('@'), QLatin1String("\\\""));
        const auto run = openedRun(historyOf(text.toStdString(), "[1,2]", [](const TaskRequest&) {
            return TaskAnswer::failed(Value("Broken"), Value("no"));
        }));
        const model::HistorySummary summary = model::summarise(*run.recording, *run.outline);
        QVERIFY(summary.failure.has_value());
        QTEST(QString::fromStdString(summary.failure->state), "state");
        QTEST(QString::fromStdString(summary.failure->error), "error");
        QStringList outer;
        for (const std::string& one : summary.failure->around)
            outer += QString::fromStdString(one);
        QCOMPARE(outer.join(QLatin1Char('>')), around);
    }

    void causes_data() {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("root");
        QTest::addColumn<int>("levels");
        QTest::newRow("words") << "no"
                               << "E: no" << 1;
        QTest::newRow("nothing") << ""
                                 << "E: " << 1;
        QTest::newRow("Lambda")
            << "{\"errorMessage\":\"bad n\",\"errorType\":\"ValueError\",\"stackTrace\":[\"  File "
               "\\\"a.py\\\", line 3\\n\"]}"
            << "ValueError: bad n" << 2;
        QTest::newRow("behind words") << R"(Runtime exited: {"errorMessage":"m","errorType":"T"})"
                                      << "T: m" << 2;
        QTest::newRow("nested execution")
            << "{\"ExecutionArn\":\"a\",\"Status\":\"FAILED\",\"Error\":\"Inner\",\"Cause\":\"{"
               "\\\"errorMessage\\\":\\\"deep\\\",\\\"errorType\\\":\\\"Deep\\\"}\"}"
            << "Deep: deep" << 3;
        QTest::newRow("message in a message") << "{\"errorMessage\":\"{\\\"errorMessage\\\":\\\"in\\\","
                                                 "\\\"errorType\\\":\\\"In\\\"}\",\"errorType\":\"Out\"}"
                                              << "In: in" << 3;
        QTest::newRow("Java")
            << R"({"errorMessage":"outer","errorType":"A","cause":{"errorMessage":"inner","errorType":"B"}})"
            << "B: inner" << 3;
        QTest::newRow("a job") << R"({"JobName":"j","StatusReason":"Essential container exited"})"
                               << "E: Essential container exited" << 1;
        QTest::newRow("state")
            << "An error occurred while executing the state 'Charge' (entered at the event id #12). It broke."
            << "E: An error occurred while executing the state 'Charge' (entered at the event id #12). It "
               "broke."
            << 1;
        QTest::newRow("not an object") << "{oops"
                                       << "E: {oops" << 1;
    }
    void causes() {
        QFETCH(QString, cause);
        QFETCH(int, levels);
        const auto unfolded = model::unfoldCause("E", cause.toStdString());
        const model::CauseLevel& root = model::rootCause(unfolded);
        QTEST(QString::fromStdString(root.error + ": " + root.message), "root");
        QCOMPARE(static_cast<int>(unfolded.size()), levels);
        if (cause.contains(QLatin1String("Charge"))) {
            QCOMPARE(root.state, std::string("Charge"));
            QCOMPARE(root.eventId, 12U);
        }
    }

    void tables() {
        const auto run = openedRun(shopRun());
        QStringList states;
        for (const model::StateTotals& one : model::stateTotals(*run.outline))
            states += QStringLiteral("%1 %2x%3+%4 %5")
                          .arg(QString::fromStdString(std::string(run.recording->labels->at(one.label))))
                          .arg(one.visits)
                          .arg(one.attempts)
                          .arg(one.failedAttempts)
                          .arg(one.total);
        QCOMPARE(states, (QStringList{"Pick 1x0+0 0", "Charge 1x2+1 5000", "All 1x1+0 3000", "One 2x0+0 6000",
                                      "Both 1x1+0 0", "L 1x0+0 0", "R 1x0+0 0"}));
        QStringList edges;
        for (const model::EdgeTotal& edge : model::edgeTotals(*run.outline))
            edges += QString::fromStdString(std::string(run.recording->labels->at(edge.from)) + ">" +
                                            std::string(run.recording->labels->at(edge.to))) +
                     QString::number(edge.count);
        QCOMPARE(edges, (QStringList{">Pick1", "Pick>Charge1", "Charge>All1", "All>Both1", ">One2", "One>2",
                                     "Both>1", ">L1", "L>1", ">R1", "R>1"}));
    }

    void timeline() {
        const auto run = openedRun(shopRun());
        const model::TimeShares shares = model::timeShares(model::timeline(*run.recording, *run.outline));
        QCOMPARE(shares.retryGap, std::int64_t{5000});
        QCOMPARE(shares.wait, std::int64_t{6000});
        const auto spans = model::timeSpans(*run.recording, *run.outline, 1, 0);
        bool failed = false;
        for (const model::TimeSpan& span : spans)
            failed = failed || (span.failed && span.kind == model::TimeSpan::Kind::Work);
        QVERIFY(failed);
        for (const model::TimelineBar& bar : model::timeline(*run.recording, *run.outline)) {
            for (std::size_t i = 1; i < bar.spans.size(); ++i)
                QCOMPARE(bar.spans[i].from, bar.spans[i - 1].to);
        }
    }

    void iterations() {
        const auto run = openedRun(shopRun());
        std::vector<std::uint32_t> branches;
        for (const model::VisitRow& visit : run.outline->visits) {
            if (run.recording->labels->at(visit.label) == "One")
                branches.push_back(visit.branch);
        }
        QCOMPARE(branches, (std::vector<std::uint32_t>{0, 1}));
    }

    void search_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("value") << "münchen"
                               << "2";
        QTest::newRow("either case") << "BERLIN"
                                     << "1";
        QTest::newRow("with quotes") << R"("city":"Berlin")"
                                     << "1";
        QTest::newRow("copied with escapes") << "\\\"city\\\":\\\"Berlin\\\""
                                             << "1";
        QTest::newRow("in a text in a text") << R"("inner":"x")"
                                             << "3";
        QTest::newRow("line break") << "two lines"
                                    << "3";
        QTest::newRow("name of a member of all") << "previousEventId"
                                                 << "";
        QTest::newRow("type") << "PassState"
                              << "2";
        QTest::newRow("not there") << "Paris"
                                   << "";
        QTest::newRow("emoji") << QString::fromUtf8("🙂") << "2";
        QTest::newRow("emoji as escapes") << QString::fromUtf8("😀") << "3";
        QTest::newRow("nothing") << ""
                                 << "1 2 3";
    }
    void search() {
        QFETCH(QString, typed);
        const auto run =
            openedRun("[{\"id\":1,\"type\":\"ExecutionStarted\",\"executionStartedEventDetails\":{\"input\":"
                      "\"{\\\"city\\\":\\\"Berlin\\\"}\"}},"
                      "{\"id\":2,\"type\":\"PassStateEntered\",\"stateEnteredEventDetails\":{\"name\":\"A\","
                      "\"input\":\"\\\"m\\u00fcnchen 🙂\\\"\"}},"
                      "{\"id\":3,\"type\":\"ExecutionFailed\",\"executionFailedEventDetails\":{\"cause\":\"{"
                      "\\\"a\\\":\\\"{\\\\\\\"inner\\\\\\\":\\\\\\\"x\\\\\\\"}\\\",\\\"t\\\":"
                      "\\\"two\\\\nlines \\\\ud83d\\\\ude00\\\"}\"}}]");
        model::EventQuery query;
        query.text = typed.toStdString();
        QTEST(labels(run, model::findEvents(*run.recording, *run.outline, query)), "found");
    }

    void filters() {
        const auto run = openedRun(shopRun());
        model::EventQuery query;
        query.failuresOnly = true;
        const auto failures = model::findEvents(*run.recording, *run.outline, query);
        QCOMPARE(failures.size(), std::size_t{1});
        query.error = "Bus";
        QCOMPARE(model::findEvents(*run.recording, *run.outline, query), failures);
        query.error = "Poor";
        QVERIFY(model::findEvents(*run.recording, *run.outline, query).empty());
        model::EventQuery states;
        for (const model::VisitRow& visit : run.outline->visits) {
            if (run.recording->labels->at(visit.label) == "Charge")
                states.states = {visit.label};
        }
        const auto charge = model::findEvents(*run.recording, *run.outline, states);
        QCOMPARE(charge.size(), std::size_t{8}); // entered, two attempts of three events each, exited
        states.types = {engine::EventType::TaskScheduled};
        const auto scheduled = model::findEvents(*run.recording, *run.outline, states);
        QCOMPARE(scheduled.size(), std::size_t{2});
        QCOMPARE(model::findEvents(*run.recording, *run.outline, states, {}, &charge), scheduled);
        states.from = run.recording->rows[scheduled[1]].time;
        QCOMPARE(model::findEvents(*run.recording, *run.outline, states).size(), std::size_t{1});
    }

    void payloads_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        QTest::newRow("same") << "{'a':1}"
                              << "{'a':1.0}"
                              << "";
        QTest::newRow("member") << "{'a':1,'b':2}"
                                << "{'b':3,'c':4}"
                                << "-/a ~/b +/c";
        QTest::newRow("deep") << "{'a':{'b/c':[1,{'d':1}]}}"
                              << "{'a':{'b/c':[1,{'d':2}]}}"
                              << "~/a/b~1c/1/d";
        QTest::newRow("inserted") << "[1,2,3]"
                                  << "[1,9,2,3]"
                                  << "+/1";
        QTest::newRow("removed") << "[1,2,3]"
                                 << "[1,3]"
                                 << "-/1";
        QTest::newRow("kind") << "1"
                              << "'1'"
                              << "~";
        QTest::newRow("whole") << "{}"
                               << "[]"
                               << "~";
    }
    void payloads() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList found;
        for (const model::PayloadChange& change :
             model::diffPayloads(json(before.toStdString()), json(after.toStdString())))
            found += QString(QLatin1Char("+-~"[static_cast<int>(change.kind)])) +
                     QString::fromStdString(change.pointer);
        QTEST(found.join(QLatin1Char(' ')), "changes");
    }

    void variables() {
        const auto run = openedRun(
            historyOf("{'StartAt':'A','States':{'A':{'Type':'Pass','Assign':{'v':1,'w':'x'},'Next':'M'},"
                      "'M':{'Type':'Map','ItemsPath':'$.i','ItemProcessor':{'StartAt':'I','States':{'I':{'"
                      "Type':'Pass','Assign':{'u.$':'$'},'Next':'J'},"
                      "'J':{'Type':'Pass','End':true}}},'Next':'B'},'B':{'Type':'Pass','Assign':{'v':2},'"
                      "Next':'C'},'C':{'Type':'Pass','End':true}}}",
                      "{'i':[7,8]}"));
        const auto tracks = model::variableTracks(*run.recording, *run.outline);
        QStringList names;
        for (const model::VariableTrack& track : tracks)
            names += QString::fromStdString(track.name) + QString::number(track.steps.size());
        QCOMPARE(names, (QStringList{"v2", "w1", "u1", "u1"}));
        QStringList seen;
        for (std::uint32_t i = 0; i < run.outline->visits.size(); ++i) {
            const std::string name(run.recording->labels->at(run.outline->visits[i].label));
            if (name == "J" || name == "C")
                seen += textOf(model::variablesAt(tracks, *run.outline, i));
        }
        QCOMPARE(seen,
                 (QStringList{R"({"u":7,"v":1,"w":"x"})", R"({"u":8,"v":1,"w":"x"})", R"({"v":2,"w":"x"})"}));
    }

    /// The inferred definition has the states, scopes and transitions that were seen, and can be opened.
    void infers() {
        const auto run = openedRun(shopRun());
        const std::string text = model::inferDefinition(*run.recording, *run.outline);
        const auto document = model::Document::fromBytes(text);
        QVERIFY(!document.isStale());
        const model::Workflow workflow = model::project(document.tree());
        QStringList states;
        for (const model::State& state : workflow.states)
            states +=
                QString::fromStdString(state.pointer + " " + std::string(model::stateTypeName(state.type)));
        states.sort();
        QCOMPARE(states, (QStringList{"/States/All Map", "/States/All/ItemProcessor/States/One Wait",
                                      "/States/Both Parallel", "/States/Both/Branches/0/States/L Pass",
                                      "/States/Both/Branches/1/States/R Pass", "/States/Charge Task",
                                      "/States/Pick Choice"}));
        for (const model::Transition& transition : workflow.transitions)
            QVERIFY(transition.to != model::kNone);
        QVERIFY(engine::compileDefinition(json(text)).definition != nullptr);
    }

    void infersOfNearlyNothing() {
        const auto run =
            openedRun(R"([{"id":9,"type":"TaskFailed","taskFailedEventDetails":{"error":"E"}}])");
        QVERIFY(engine::compileDefinition(json(model::inferDefinition(*run.recording, *run.outline)))
                    .definition != nullptr);
        const auto empty = openedRun(R"([{"id":1,"type":"ExecutionStarted"}])");
        QVERIFY(engine::compileDefinition(json(model::inferDefinition(*empty.recording, *empty.outline)))
                    .definition != nullptr);
    }

    void coverage() {
        model::Coverage coverage(machine(kShop));
        const auto never = [&] {
            QStringList list;
            for (const model::CoverageItem& item : coverage.items()) {
                if (item.count == 0)
                    list += QString::fromStdString(item.pointer);
            }
            return list;
        };
        const auto add = [&](const std::string& text) {
            const auto run = openedRun(text);
            coverage.add(*run.recording, *run.outline);
        };
        add(shopRun());
        QCOMPARE(never(), (QStringList{"/States/Pick/Default", "/States/Charge/Catch/0", "/States/Skip",
                                       "/States/Skip/End"}));
        add(shopRun(1));
        QCOMPARE(never(), QStringList{"/States/Charge/Catch/0"});
        add(historyOf(kShop, "{'n':2,'items':[]}",
                      [](const TaskRequest&) { return TaskAnswer::failed(Value("Poor"), Value("x")); }));
        QCOMPARE(never(), QStringList());
        QCOMPARE(coverage.runs(), std::size_t{3});
        QCOMPARE(coverage.taken(), coverage.items().size());
        QCOMPARE(coverage.strangers(), std::size_t{0});
    }

    void limits() {
        const auto large = openedRun(historyOf("{'StartAt':'A','States':{'A':{'Type':'Pass','End':true}}}",
                                               "\"" + std::string(200'000, 'x') + "\""));
        const model::LimitsReport report = model::limitsOf(*large.recording, *large.outline);
        QCOMPARE(report.largest.front().bytes, std::uint64_t{200'002});
        QCOMPARE(report.nearlyTooLarge, std::size_t{4});
        QCOMPARE(report.tooLarge, std::size_t{0});
        QCOMPARE(model::sizeOfLiteral("\"aé\\u00e9\\n\\u0041\\ud83d\\ude00\" x"),
                 std::uint64_t(1 + 2 + 2 + 1 + 1 + 4));
        const auto loop = openedRun(testing::makeHistory(5000));
        const model::LimitsReport looped = model::limitsOf(*loop.recording, *loop.outline);
        QVERIFY(looped.forecast.has_value());
        QCOMPARE(loop.recording->labels->at(looped.forecast->state), std::string_view("Plan"));
        const double rounds = 20'000 / looped.forecast->eventsEachRound;
        QVERIFY(std::abs(looped.forecast->roundsLeft - rounds) <= 1);
        QVERIFY(looped.chain.length > 1000);
    }

    void costs() {
        const auto run = openedRun(shopRun());
        const model::CostReport cost = model::costOf(*run.recording, *run.outline);
        QCOMPARE(cost.transitions, std::uint64_t{9}); // eight visits and a retry
        QCOMPARE(cost.standard, 9 * 0.000025);
        QCOMPARE(cost.billedMs, std::int64_t{8000});
        QCOMPARE(cost.memoryMb, std::uint64_t{64});
        QCOMPARE(cost.express, 0.000001 + 64.0 / 1024 * 8 * 0.00001667);
        QVERIFY(cost.expressPossible);
        const auto waits = openedRun(
            historyOf("{'StartAt':'W','States':{'W':{'Type':'Wait','Seconds':301,'End':true}}}", "{}"));
        QVERIFY(!model::costOf(*waits.recording, *waits.outline).expressPossible);
    }

    void comparesTwo() {
        const auto left = openedRun(shopRun());
        QVERIFY(!model::compareRuns(left, openedRun(shopRun())).path);
        QVERIFY(!model::compareRuns(left, openedRun(shopRun())).payload);
        const model::RunComparison other = model::compareRuns(left, openedRun(shopRun(1)));
        QVERIFY(other.path.has_value());
        QCOMPARE(other.path->leftState, std::string("Charge"));
        QCOMPARE(other.path->rightState, std::string("Skip"));
        QCOMPARE(other.payload->changes.size(), std::size_t{1});
        QCOMPARE(other.payload->changes[0].pointer, std::string("/n"));
        const auto smooth = openedRun(historyOf(kShop, "{'n':2,'items':[1,2]}", [](const TaskRequest&) {
            return TaskAnswer::succeeded(json("{'ok':true}"));
        }));
        const model::RunComparison retried = model::compareRuns(smooth, left);
        QCOMPARE(retried.path->kind, model::RunDivergence::Kind::Outcome);
        QCOMPARE(retried.path->leftState, std::string("Charge"));
        QCOMPARE(retried.states.front().name, std::string("Charge")); // five seconds longer
    }

    void comparesMany() {
        std::vector<model::OpenedRun> runs;
        for (int i = 0; i < 11; ++i)
            runs.push_back(openedRun(shopRun()));
        runs.push_back(openedRun(shopRun(1)));
        const model::RunsReport report = model::compareMany(runs);
        QCOMPARE(report.medianDuration, std::int64_t{8000});
        QCOMPARE(report.states.front().name, std::string("Charge"));
        QCOMPARE(report.states.front().runs, 11U);
        bool skip = false;
        for (const model::Outlier& outlier : report.outliers) {
            QCOMPARE(outlier.run, std::size_t{11});
            skip = skip || outlier.state == "Skip";
        }
        QVERIFY(skip);
    }
};

QTEST_APPLESS_MAIN(TestHistoryViews)
#include "tst_history_views.moc"
