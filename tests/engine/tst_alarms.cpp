// SPDX-License-Identifier: Apache-2.0
#include "engine/service/alarms.h"
#include "engine/service/execution_log.h"
#include "engine/value/json_reader.h"

#include <QStringList>
#include <QTest>

using namespace steploom::engine;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kStart = 1'700'000'040'000 / kMinute * kMinute;

ExecutionRecord ended(const char* status, std::int64_t stopped) {
    ExecutionRecord record;
    record.machineArn = "m";
    record.status = status;
    record.started = stopped - 1'500;
    record.stopped = stopped;
    return record;
}

} // namespace

class AlarmsTest : public QObject {
    Q_OBJECT

private slots:
    void statesOverPeriods_data() {
        QTest::addColumn<QString>("failures"); // a digit for each minute, '-' where nothing ended
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("state");
        const auto row = [](const char* failures, const char* more, const char* state) {
            QTest::newRow(
                qPrintable(QString::fromLatin1("%1 %2").arg(QLatin1String(failures), QLatin1String(more))))
                << QString::fromLatin1(failures) << QString::fromLatin1(more) << QString::fromLatin1(state);
        };
        row("---", "", "INSUFFICIENT_DATA");
        row("--0", "", "OK");
        row("--1", "", "ALARM");
        row("1--", "", "INSUFFICIENT_DATA");            // outside of its one period
        row("1-0", R"("evaluation_periods": 3)", "OK"); // all of what is there has to breach
        row("1-1", R"("evaluation_periods": 3)", "ALARM");
        row("1-0", R"("evaluation_periods": 3, "datapoints_to_alarm": 1)", "ALARM");
        row("100", R"("evaluation_periods": 2, "datapoints_to_alarm": 1)", "OK");
        row("---", R"("treat_missing_data": "notBreaching")", "OK");
        row("---", R"("treat_missing_data": "breaching")", "ALARM");
        row("1--",
            R"("evaluation_periods": 3, "treat_missing_data": "notBreaching", "datapoints_to_alarm": 2)",
            "OK");
        row("102", R"("period": 180, "threshold": 2)", "ALARM");
        row("102", R"("period": 180, "threshold": 3)", "OK");
        row("102", R"("period": 180, "threshold": 3, "comparison_operator": "GreaterThanOrEqualToThreshold")",
            "ALARM");
        row("102", R"("metric_name": "ExecutionTime", "statistic": "Maximum", "threshold": 1499)", "ALARM");
        row("102", R"("metric_name": "ExecutionTime", "statistic": "Average", "threshold": 1500)", "OK");
        row("102", R"("dimensions": {"StateMachineArn": "other"})", "INSUFFICIENT_DATA");
        row("102", R"("dimensions": {})", "INSUFFICIENT_DATA");
        row("102", R"("namespace": "AWS/Lambda")", "INSUFFICIENT_DATA");
    }
    void statesOverPeriods() {
        QFETCH(QString, failures);
        QFETCH(QString, more);
        QFETCH(QString, state);
        RunMetrics metrics;
        for (int minute = 0; minute < failures.size(); ++minute) {
            if (failures[minute] == QLatin1Char('-'))
                continue;
            const std::int64_t time = kStart + minute * kMinute + 5'000;
            metrics.ended(ended("SUCCEEDED", time));
            for (int i = 0; i < failures[minute].digitValue(); ++i)
                metrics.ended(ended("FAILED", time));
        }
        Value shape =
            readJson(R"({"alarm_name": "a", "namespace": "AWS/States", "metric_name": "ExecutionsFailed",
            "statistic": "Sum", "period": 60, "evaluation_periods": 1, "threshold": 0,
            "comparison_operator": "GreaterThanThreshold", "dimensions": {"StateMachineArn": "m"}})")
                .value;
        const Value extra = readJson('{' + more.toStdString() + '}').value;
        for (std::size_t i = 0; i < extra.size(); ++i)
            shape = shape.with(extra.keyAt(i), extra.at(i));
        QStringList wrong;
        const MetricAlarm alarm =
            readMetricAlarm(shape, [&](const std::string& name) { wrong << QString::fromStdString(name); });
        QCOMPARE(wrong, QStringList());
        const std::int64_t now = kStart + (failures.size() - 1) * kMinute + 30'000;
        const AlarmState found = evaluateAlarm(alarm, metrics, now, AlarmState::InsufficientData);
        QCOMPARE(
            QString::fromLatin1(alarmStateName(found).data(), static_cast<int>(alarmStateName(found).size())),
            state);
    }

    void whatIsWrongIsNamed() {
        QStringList wrong;
        readMetricAlarm(readJson(R"({"alarm_name": "a", "metric_name": "x", "namespace": "AWS/States",
            "statistic": "p99", "period": 0, "evaluation_periods": 2, "datapoints_to_alarm": 3,
            "comparison_operator": "Greater", "treat_missing_data": "no"})")
                            .value,
                        [&](const std::string& name) { wrong << QString::fromStdString(name); });
        wrong.sort();
        QCOMPARE(wrong,
                 QStringList({QStringLiteral("comparison_operator"), QStringLiteral("datapoints_to_alarm"),
                              QStringLiteral("period"), QStringLiteral("statistic"),
                              QStringLiteral("threshold"), QStringLiteral("treat_missing_data")}));
    }

    void aChangeIsToldOnce() {
        RunMetrics metrics;
        AlarmBoard board;
        MetricAlarm alarm;
        alarm.name = "a";
        alarm.metric = "ExecutionsFailed";
        alarm.comparison = "GreaterThanThreshold";
        alarm.dimensions["StateMachineArn"] = "m";
        alarm.alarmActions = {"on"};
        alarm.okActions = {"off"};
        board.put(alarm);
        QStringList told;
        const auto evaluate = [&](std::int64_t now) {
            board.evaluate(
                metrics, now, "us-east-1", "123456789012",
                [&](const std::string& topic, const std::string&) { told << QString::fromStdString(topic); });
        };
        evaluate(kStart);
        metrics.ended(ended("FAILED", kStart));
        evaluate(kStart + 1'000);
        evaluate(kStart + 2'000);
        metrics.ended(ended("SUCCEEDED", kStart + kMinute));
        evaluate(kStart + kMinute + 1);
        evaluate(kStart + kMinute + 2);
        QCOMPARE(told, QStringList({QStringLiteral("on"), QStringLiteral("off")}));
    }

    void percentilesAreOfAllDataPoints() {
        RunMetrics metrics;
        for (int i = 1; i <= 100; ++i) {
            ExecutionRecord record = ended("SUCCEEDED", kStart + 1'000);
            record.started = record.stopped - i * 10;
            metrics.ended(record);
        }
        const MetricSums time = metrics.sums("ExecutionTime", "m", kStart, kStart + kMinute);
        QCOMPARE(*time.statistic("p0"), 10.0);
        QCOMPARE(*time.statistic("p10"), 100.0);
        QCOMPARE(*time.statistic("p25"), 250.0);
        // Larger ones to 1 in 128.
        QVERIFY(qAbs(*time.statistic("p50") - 500) <= 4);
        QVERIFY(qAbs(*time.statistic("p99") - 990) <= 8);
        QVERIFY(qAbs(*time.statistic("p99.5") - 1'000) <= 8);
        QVERIFY(*time.statistic("p100") >= *time.statistic("p99"));
        // Of outcomes there are data points of 0 and 1.
        metrics.ended(ended("FAILED", kStart + 1'000));
        const MetricSums failed = metrics.sums("ExecutionsFailed", "m", kStart, kStart + kMinute);
        QCOMPARE(*failed.statistic("p99"), 0.0);
        QCOMPARE(*failed.statistic("p99.5"), 1.0);
        for (const char* name : {"p", "p101", "q50", "p-1", "p5x", "pp9", "p1e1", "tm99"})
            QVERIFY2(!percentileOf(name), name);
        QVERIFY(!MetricSums().statistic("p50"));
    }

    void anAlarmOverAPercentile() {
        const auto alarmOf = [](const char* more) {
            Value shape =
                readJson(R"({"alarm_name": "slow", "namespace": "AWS/States", "metric_name": "ExecutionTime",
                "extended_statistic": "p90", "period": 60, "evaluation_periods": 1, "threshold": 1000,
                "comparison_operator": "GreaterThanThreshold", "dimensions": {"StateMachineArn": "m"}})")
                    .value;
            const Value extra = readJson(more).value;
            for (std::size_t i = 0; i < extra.size(); ++i)
                shape = shape.with(extra.keyAt(i), extra.at(i));
            QStringList wrong;
            MetricAlarm alarm = readMetricAlarm(
                shape, [&](const std::string& name) { wrong << QString::fromStdString(name); });
            return std::make_pair(alarm, wrong.join(QLatin1Char(' ')));
        };
        RunMetrics metrics;
        const auto took = [&](std::int64_t milliseconds, int times) {
            for (int i = 0; i < times; ++i) {
                ExecutionRecord record = ended("SUCCEEDED", kStart + 1'000);
                record.started = record.stopped - milliseconds;
                metrics.ended(record);
            }
        };
        took(100, 19);
        took(5'000, 1);
        const MetricAlarm alarm = alarmOf("{}").first;
        QCOMPARE(evaluateAlarm(alarm, metrics, kStart + 2'000, AlarmState::Ok), AlarmState::Ok);
        took(5'000, 5);
        QCOMPARE(evaluateAlarm(alarm, metrics, kStart + 2'000, AlarmState::Ok), AlarmState::Alarm);
        // Few data points: of the 90th percentile 100 are enough.
        const MetricAlarm careful = alarmOf(R"({"evaluate_low_sample_count_percentiles": "ignore"})").first;
        QCOMPARE(evaluateAlarm(careful, metrics, kStart + 2'000, AlarmState::Ok), AlarmState::Ok);
        took(5'000, 80);
        QCOMPARE(evaluateAlarm(careful, metrics, kStart + 2'000, AlarmState::Ok), AlarmState::Alarm);
        QCOMPARE(alarmOf(R"({"extended_statistic": "tm90"})").second, QStringLiteral("extended_statistic"));
        QCOMPARE(alarmOf(R"({"evaluate_low_sample_count_percentiles": "no"})").second,
                 QStringLiteral("evaluate_low_sample_count_percentiles"));
        // As CloudWatch's API has it.
        const Value api =
            readJson(R"({"AlarmName": "slow", "Namespace": "AWS/States", "MetricName": "ExecutionTime",
            "ExtendedStatistic": "p90", "Period": 60, "EvaluationPeriods": 1, "Threshold": 1000,
            "ComparisonOperator": "GreaterThanThreshold", "Dimensions": [{"Name": "StateMachineArn", "Value": "m"}]})")
                .value;
        const MetricAlarm same =
            readMetricAlarm(alarmShape(api), [](const std::string& name) { QFAIL(name.c_str()); });
        QVERIFY(isPercentile(same));
        QCOMPARE(same.dimensions.at("StateMachineArn"), std::string("m"));
    }

    void logLevels() {
        QVERIFY(logsEvent("ALL", "PassStateEntered"));
        QVERIFY(!logsEvent("ERROR", "PassStateEntered"));
        QVERIFY(logsEvent("ERROR", "TaskFailed"));
        QVERIFY(logsEvent("ERROR", "LambdaFunctionTimedOut"));
        QVERIFY(!logsEvent("FATAL", "TaskFailed"));
        QVERIFY(logsEvent("FATAL", "ExecutionTimedOut"));
        QVERIFY(!logsEvent("OFF", "ExecutionFailed"));
    }
};

QTEST_MAIN(AlarmsTest)
#include "tst_alarms.moc"
