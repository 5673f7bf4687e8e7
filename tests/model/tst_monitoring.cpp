// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/terraform/monitoring.h"
#include "tests/support/test_files.h"

using namespace steploom;
using namespace steploom::model::terraform;
using steploom::test::fileBytes;

class TestMonitoring : public QObject {
    Q_OBJECT

private slots:
    void filesOfAFolderAreOneModule() {
        const Monitoring found = readMonitoring(moduleText(STEPLOOM_TEST_DATA "/monitoring"));

        QCOMPARE(found.machines.size(), std::size_t{1});
        QCOMPARE(found.machines[0].name, std::string("test-book-orders"));
        QCOMPARE(found.machines[0].path, std::string("book-orders.json"));
        QVERIFY(found.machines[0].express);

        QCOMPARE(found.alarms.size(), std::size_t{1});
        const engine::MetricAlarm& alarm = found.alarms[0];
        QCOMPARE(alarm.name, std::string("test-failed"));
        QCOMPARE(alarm.threshold, 2.0);
        QCOMPARE(alarm.periodSeconds, std::int64_t{120});
        QCOMPARE(alarm.datapointsToAlarm, std::int64_t{2});
        QCOMPARE(alarm.treatMissing, std::string("notBreaching"));
        QCOMPARE(alarm.dimensions.at("StateMachineArn"),
                 std::string("arn:aws:states:us-east-1:123456789012:stateMachine:test-book-orders"));
        QCOMPARE(alarm.alarmActions.at(0), std::string("arn:aws:sns:us-east-1:123456789012:night-watch"));
        QVERIFY(std::any_of(found.problems.begin(), found.problems.end(), [](const model::Message& one) {
            return one.code == "terraform.alarm" && one.args.front() == "elsewhere";
        }));
    }

    void rulesHaveTheirTargets() {
        const Monitoring found = readMonitoring(fileBytes(STEPLOOM_TEST_DATA "/monitoring/machine.tf") +
                                                fileBytes(STEPLOOM_TEST_DATA "/monitoring/rules.tf"));
        QCOMPARE(found.rules.size(), std::size_t{2});
        const LocalRule& bought = found.rules[0];
        QCOMPARE(bought.rule.name, std::string("bought"));
        QVERIFY(bought.enabled);
        QCOMPARE(bought.rule.targets.size(), std::size_t{1});
        const engine::Value event = engine::readJson(R"({"source":"shop","detail":{"total":12}})").value;
        QVERIFY(engine::matchesEvent(bought.rule.pattern, event));
        QCOMPARE(engine::toJson(engine::targetInput(bought.rule.targets[0], event)),
                 std::string(R"({"total":12})"));
        // A schedule sends events of its own.
        const LocalRule& nightly = found.rules[1];
        QVERIFY(!nightly.enabled);
        QVERIFY(engine::matchesEvent(
            nightly.rule.pattern,
            engine::readJson(R"({"source":"aws.events","detail-type":"Scheduled Event"})").value));
        QCOMPARE(engine::toJson(nightly.rule.targets.at(0).input), std::string(R"({"sweep":true})"));
        QCOMPARE(found.problems.size(), std::size_t{1});
        QCOMPARE(found.problems[0].code, std::string("terraform.event-pattern"));
    }

    void anythingIsRead() {
        for (const char* text : {"", "resource", "resource aws_cloudwatch_event_rule x {}",
                                 "resource aws_cloudwatch_metric_alarm x { threshold = var.y }"})
            QVERIFY(readMonitoring(text).alarms.empty());
        QCOMPARE(moduleText("/nowhere/at/all"), std::string());
        QCOMPARE(moduleText({}), std::string());
    }
};

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
