// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/advice/run_advice.h"
#include "model/diagnostics/catalogue.h"
#include "model/history/open.h"

using namespace steploom;
using namespace steploom::model;

/// What recorded executions say of their machine.
class TestRunAdvice : public QObject {
    Q_OBJECT
private slots:
    void says_data();
    void says();
    void countsMonths();
    void leavesOtherMachinesOut();
    void saysWhereItIsFrom();
    void keepsOtherArguments();
    void measures();
};

namespace {

const std::string kMachine =
    R"({"StartAt": "Weigh", "States": {"Weigh": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f",
        "End": true}}})";

/// A run of two seconds of the machine.
RunMeasure run() {
    RunMeasure made;
    made.states = {"Weigh"};
    made.start = 1'700'000'000'000;
    made.duration = 2000;
    made.cost.standard = 0.0005;
    made.cost.express = 0.00001;
    made.limits.events = 20;
    return made;
}

QStringList said(const std::vector<RunMeasure>& runs, std::optional<engine::WorkflowType> type = {}) {
    QStringList lines;
    for (const Diagnostic& each : adviseOnRuns(Document::fromBytes(kMachine), runs, {type})) {
        QString line = QString::fromStdString(each.code + each.pointer);
        for (const std::string& argument : spokenParts(each.args, [](const Message& part) {
                 std::string said = '<' + part.code;
                 for (const std::string& one : spokenParts(part.args, englishText))
                     said += ' ' + one;
                 return said + '>';
             }))
            line += QLatin1Char(' ') + QString::fromStdString(argument);
        lines << line;
    }
    return lines;
}

} // namespace

void TestRunAdvice::says_data() {
    QTest::addColumn<RunMeasure>("measure");
    QTest::addColumn<bool>("express");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, bool express, auto change, const QStringList& expected) {
        RunMeasure measure = run();
        change(measure);
        QTest::newRow(name) << measure << express << expected;
    };
    row("express would be cheaper", false, [](RunMeasure&) {},
        {"advice.to-express <basis.recorded> $500.00 $10.00 2.0 s"});
    row("not much cheaper", false, [](RunMeasure& one) { one.cost.express = 0.0003; }, {});
    row("calls what Express cannot", false, [](RunMeasure& one) { one.cost.expressPossible = false; }, {});
    row("its end is not known", false, [](RunMeasure& one) { one.ended = false; }, {});
    row("express and fine", true, [](RunMeasure&) {}, {});
    row("express and nearly too long", true, [](RunMeasure& one) { one.duration = 250'000; },
        {"advice.to-standard <basis.recorded> 250 s"});
    row("express and dear", true, [](RunMeasure& one) { one.cost.express = 0.001; },
        {"advice.to-standard-price <basis.recorded> $500.00 $1000.00"});
    const auto payload = [](std::uint64_t bytes) {
        return [bytes](RunMeasure& one) {
            one.limits.largest.push_back({3, "Weigh", "output", bytes});
        };
    };
    row("large payload", true, payload(200 * 1024),
        {"advice.payload-growth/States/Weigh Weigh output 200 78 <basis.recorded>"});
    row("payload with room", true, payload(100 * 1024), {});
    const auto growing = [](std::uint64_t last) {
        return [last](RunMeasure& one) {
            one.limits.growth = PayloadGrowth{1, 20, 2048, last, 7};
            one.limits.largest.push_back({3, "Weigh", "output", last});
            one.growing = "Weigh";
        };
    };
    row("payload that grows", true, growing(200 * 1024),
        {"advice.payload-loop/States/Weigh Weigh 2 200 20 7 <basis.recorded>"});
    row("payload that grows a bit", true, growing(20 * 1024), {});
    const auto rounds = [](std::size_t events) {
        return [events](RunMeasure& one) {
            one.cost.expressPossible = false;
            one.limits.events = events;
            one.limits.forecast = EventForecast{1, 500, 20, 700, 1000};
            one.round = "Weigh";
        };
    };
    row("full history", false, rounds(10'000),
        {"advice.events-growth/States/Weigh Weigh 10000 700 <basis.recorded>"});
    row("history with room", false, rounds(8'000), {});
}

void TestRunAdvice::says() {
    QFETCH(RunMeasure, measure);
    QFETCH(bool, express);
    QTEST(said({measure}, express ? engine::WorkflowType::Express : engine::WorkflowType::Standard),
          "expected");
    for (const Diagnostic& each : adviseOnRuns(Document::fromBytes(kMachine), {measure}, {}))
        QVERIFY2(findMessage(each.code) != nullptr, each.code.c_str());
}

void TestRunAdvice::countsMonths() {
    std::vector<RunMeasure> runs(11, run());
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].start += static_cast<std::int64_t>(i) * 6 * 60'000; // ten an hour
    QCOMPARE(said(runs), QStringList{"advice.to-express-month <basis.recordeds 11> $3.60 $0.07 2.0 s 7200"});
}

void TestRunAdvice::leavesOtherMachinesOut() {
    RunMeasure other = run();
    other.states = {"Pack", "Weigh"};
    QCOMPARE(said({other}), QStringList());
    QCOMPARE(said({}), QStringList());
}

/// Times are those of the runs that say most, sizes those of the largest; a month is told by recorded ones
/// only.
void TestRunAdvice::saysWhereItIsFrom() {
    const auto of = [](RunSource source, std::int64_t duration) {
        RunMeasure made = run();
        made.source = source;
        made.duration = duration;
        return made;
    };
    std::vector<RunMeasure> runs(11, of(RunSource::Debug, 3000));
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].start += static_cast<std::int64_t>(i) * 6 * 60'000;
    QCOMPARE(said(runs), QStringList{"advice.to-express <basis.debugs 11> $500.00 $10.00 3.0 s"});
    runs.push_back(of(RunSource::TestCase, 1000));
    QCOMPARE(said(runs),
             QStringList{"advice.to-express <basis.and 11 debug runs in virtual time, where a mock "
                         "takes none one test case in virtual time, where a mock takes none> "
                         "$500.00 $10.00 3.0 s"});
    runs.push_back(of(RunSource::Service, 4000));
    QCOMPARE(said(runs), QStringList{"advice.to-express <basis.service> $500.00 $10.00 4.0 s"});
    runs.push_back(of(RunSource::Recorded, 2000));
    runs.push_back(of(RunSource::Recorded, 2500));
    runs[3].limits.largest.push_back({3, "Weigh", "output", 200 * 1024});
    QCOMPARE(said(runs),
             (QStringList{"advice.to-express <basis.recordeds 2> $500.00 $10.00 2.5 s",
                          "advice.payload-growth/States/Weigh Weigh output 200 78 <basis.debug>"}));
    QCOMPARE(
        QString::fromStdString(
            englishText({"advice.payload-growth",
                         {"Weigh", "output", "200", "78", asArgument({"basis.debugs", {"3"}})}})),
        QStringLiteral("The output of “Weigh” had 200 KiB: 78 % of what a payload may have. Measured from 3 "
                       "debug runs in virtual time, where a mock takes none."));
}

/// Only what is a message is said as one.
void TestRunAdvice::keepsOtherArguments() {
    const std::vector<std::string> args{"\x01<\x01>", "\xFF", "\xFF\xFD", "\xFFno such code\xFD", "", "{0}"};
    QCOMPARE(spokenParts(args, englishText), args);
    const std::string nested = asArgument({"basis.and", {asArgument({"basis.debugs", {"2"}}), "x"}});
    QCOMPARE(spokenParts({nested}, englishText).front(),
             std::string("2 debug runs in virtual time, where a mock takes none and x"));
}

void TestRunAdvice::measures() {
    const std::string history = R"({"events": [
      {"id": 1, "previousEventId": 0, "timestamp": "2026-01-01T10:00:00.000Z", "type": "ExecutionStarted",
       "executionStartedEventDetails": {"input": "{\"a\": 1}"}},
      {"id": 2, "previousEventId": 1, "timestamp": "2026-01-01T10:00:00.000Z", "type": "PassStateEntered",
       "stateEnteredEventDetails": {"name": "Weigh", "input": "{\"a\": 1}"}},
      {"id": 3, "previousEventId": 2, "timestamp": "2026-01-01T10:00:01.500Z", "type": "PassStateExited",
       "stateExitedEventDetails": {"name": "Weigh", "output": "{}"}},
      {"id": 4, "previousEventId": 3, "timestamp": "2026-01-01T10:00:01.500Z", "type": "ExecutionSucceeded",
       "executionSucceededEventDetails": {"output": "{}"}}]})";
    const HistoryBundle bundle = openHistories({{"a.json", history}});
    QCOMPARE(bundle.executions.size(), std::size_t{1});
    const Outline outline = outlineOf(*bundle.executions[0]);
    const RunMeasure measure = measureRun(*bundle.executions[0], outline);
    QCOMPARE(measure.states, std::vector<std::string>{"Weigh"});
    QCOMPARE(measure.duration, std::int64_t{1500});
    QVERIFY(measure.ended && measure.cost.expressPossible);
    QCOMPARE(measure.limits.events, std::size_t{4});
    QCOMPARE(measure.cost.transitions, std::uint64_t{1});
}

QTEST_APPLESS_MAIN(TestRunAdvice)
#include "tst_run_advice.moc"
