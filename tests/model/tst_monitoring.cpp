// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/container/template_monitoring.h"
#include "model/monitoring/monitoring.h"
#include "model/terraform/monitoring.h"
#include "tests/support/test_files.h"

using namespace steploom;
using namespace steploom::model::terraform;
using steploom::model::LocalRule;
using steploom::model::Monitoring;
using steploom::test::fileBytes;

class TestMonitoring : public QObject {
    Q_OBJECT

private slots:
    void filesOfAFolderAreOneModule() {
        const Monitoring found = readMonitoring(folderText(STEPLOOM_TEST_DATA "/monitoring"));

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

    void aTemplateSaysTheSame() {
        const auto read = model::openMonitoring(STEPLOOM_TEST_DATA "/monitoring/template.yaml");
        QVERIFY(read.ok());
        const model::Monitoring& found = *read;
        QCOMPARE(found.machines.size(), std::size_t{1});
        QCOMPARE(found.machines[0].name, std::string("Parcels"));
        QCOMPARE(found.machines[0].path, std::string("parcels.asl.json"));
        QVERIFY(found.machines[0].express);

        QCOMPARE(found.alarms.size(), std::size_t{1});
        const engine::MetricAlarm& slow = found.alarms[0];
        QCOMPARE(slow.name, std::string("test-slow"));
        QCOMPARE(slow.statistic, std::string("p99.5"));
        QVERIFY(slow.ignoresLowSamples);
        QCOMPARE(slow.threshold, 2500.0);
        QCOMPARE(slow.dimensions.at("StateMachineArn"),
                 std::string("arn:aws:states:us-east-1:123456789012:stateMachine:Parcels"));
        QCOMPARE(slow.alarmActions, std::vector<std::string>{"arn:aws:sns:us-east-1:123456789012:Watch"});
        QCOMPARE(slow.okActions.size(), std::size_t{1});

        QCOMPARE(found.rules.size(), std::size_t{3});
        const LocalRule& arrived = found.rules[0];
        QCOMPARE(arrived.rule.name, std::string("ParcelsArrived"));
        const engine::Value heavy =
            engine::readJson(R"({"source":"depot","detail-type":"Arrived","detail":{"weight":7}})").value;
        QVERIFY(engine::matchesEvent(arrived.rule.pattern, heavy));
        QCOMPARE(engine::toJson(engine::targetInput(arrived.rule.targets.at(0), heavy)),
                 std::string(R"({"kilograms":7,"stage":"here"})"));
        QCOMPARE(arrived.rule.targets[0].arn,
                 std::string("arn:aws:states:us-east-1:123456789012:stateMachine:Parcels"));
        const LocalRule& sweep = found.rules[1];
        QCOMPARE(sweep.rule.name, std::string("test-sweep"));
        QVERIFY(!sweep.enabled);
        QVERIFY(engine::matchesEvent(
            sweep.rule.pattern,
            engine::readJson(R"({"source":"aws.events","detail-type":"Scheduled Event"})").value));
        const LocalRule& lost = found.rules[2];
        QCOMPARE(lost.rule.name, std::string("test-lost"));
        QCOMPARE(lost.rule.targets.size(), std::size_t{2});
        QCOMPARE(lost.rule.targets[0].inputPath, std::string("$.detail"));
        QCOMPARE(lost.rule.targets[1].arn, std::string("arn:aws:sqs:us-east-1:123456789012:Desk"));

        QStringList codes;
        for (const model::Message& one : found.problems)
            codes << QString::fromStdString(one.code + ' ' + one.args.front());
        QCOMPARE(codes, QStringList({"container.event-pattern Broken", "container.event-input Lost",
                                     "container.alarm Unfinished"}));
    }

    void elsewhereTheArnsAreOthers() {
        auto read = model::openMonitoring(STEPLOOM_TEST_DATA "/monitoring");
        QVERIFY(read.ok());
        Monitoring& found = read.value();
        model::relocate(found, "eu-west-3", "000000000001");
        QCOMPARE(found.alarms.at(0).dimensions.at("StateMachineArn"),
                 std::string("arn:aws:states:eu-west-3:000000000001:stateMachine:test-book-orders"));
        QCOMPARE(found.alarms[0].alarmActions.at(0),
                 std::string("arn:aws:sns:eu-west-3:000000000001:night-watch"));
    }

    void whatCannotBeReadIsRefused() {
        QCOMPARE(model::openMonitoring("/nowhere.yaml").refusal().code, std::string("file.missing"));
        QCOMPARE(model::openMonitoring(STEPLOOM_TEST_DATA "/monitoring/broken.tf").refusal().code,
                 std::string("terraform.no-hcl"));
        QCOMPARE(model::readTemplateMonitoring("a: [", false).refusal().code,
                 std::string("container.broken"));
        for (const char* text :
             {"", "Resources: 7", "Resources: {A: {Type: AWS::Events::Rule}}",
              "Resources: {A: {Type: AWS::CloudWatch::Alarm, Properties: [1]}}",
              "Resources: {A: {Type: AWS::Serverless::StateMachine, Properties: {Events: [x]}}}",
              "Resources: {A: {Type: AWS::Events::Rule, Properties: {Targets: x}}}"}) {
            const auto read = model::readTemplateMonitoring(text, false);
            QVERIFY2(read.ok(), text);
            QVERIFY(read->alarms.empty());
        }
    }

    void anythingIsRead() {
        for (const char* text : {"", "resource", "resource aws_cloudwatch_event_rule x {}",
                                 "resource aws_cloudwatch_metric_alarm x { threshold = var.y }"})
            QVERIFY(readMonitoring(text).alarms.empty());
        QCOMPARE(folderText("/nowhere/at/all"), std::string());
        QCOMPARE(folderText({}), std::string());
    }
};

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
