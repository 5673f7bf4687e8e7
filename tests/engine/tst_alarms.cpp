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
