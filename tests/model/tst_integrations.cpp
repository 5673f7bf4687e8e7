// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

#include "model/assist/completion.h"
#include "model/diagnostics/diagnoser.h"
#include "model/document/edits/clipboard.h"
#include "model/document/file.h"
#include "model/integration/action_search.h"
#include "model/integration/action_state.h"
#include "model/integration/optimised.h"

using namespace steploom::model;

namespace {

const SdkTable& table() {
    static const SdkTable all(*readFile(STEPLOOM_SOURCE_DIR "/resources/integrations.table"));
    return all;
}

const ActionSearch& search() {
    static const ActionSearch all(table());
    return all;
}

std::string first(std::string_view query) {
    const auto found = search().find(query, 5);
    return found.empty() ? std::string() : std::string(found.front().resource);
}

std::string list(const std::vector<ShapeMember>& members) {
    std::string text;
    for (const ShapeMember& member : members)
        text += std::to_string(static_cast<int>(member.kind)) + std::string(member.name) + ' ';
    return text;
}

/// Errors that the checks find in a machine of just this state.
std::string errorsOf(const std::string& states, bool jsonata) {
    const std::string machine = jsonata ? R"({"QueryLanguage": "JSONata"})" : "{}";
    Document document = Document::fromBytes(machine);
    const auto edit = edits::paste(document, "", states);
    if (!edit)
        return "refused: " + edit.refusal().code;
    document.apply(*edit);
    std::string errors;
    for (const Diagnostic& diagnostic : diagnose(document)) {
        if (diagnostic.severity == Severity::Error)
            errors += diagnostic.code + ' ';
    }
    return errors;
}

} // namespace

class TestIntegrations : public QObject {
    Q_OBJECT

private slots:
    void tableIsLookedUpByResource();
    void tableHasTheNamesThatPeopleUse();
    void badLinesArePassedOver();
    void searchRanks_data();
    void searchRanks();
    void searchFindsNothing();
    void searchIsQuick();
    void stateInBothLanguages();
    void callbackHasTheToken();
    void everyOptimisedCallHasAState();
    void sdkStatesAreAccepted();
    void unknownResourcesHaveNoState();
    void resourcesAreCompleted();
};

void TestIntegrations::tableIsLookedUpByResource() {
    QVERIFY(table().actions().size() > 10000);
    const SdkAction* action = table().find("arn:aws:states:::aws-sdk:dynamodb:putItem");
    QVERIFY(action);
    QCOMPARE(action->serviceName, std::string_view("DynamoDB"));
    QCOMPARE(list(requiredParameters(*action)), std::string("4Item 0TableName "));
    QCOMPARE(list(responseMembers(*action)),
             std::string("4Attributes 4ConsumedCapacity 4ItemCollectionMetrics "));
    QCOMPARE(table().find("arn:aws-cn:states:::aws-sdk:dynamodb:putItem.waitForTaskToken"), action);
    QVERIFY(!table().find("arn:aws:states:::dynamodb:putItem"));
    QVERIFY(!table().find("arn:aws:states:::aws-sdk:dynamodb:PutItem"));
    QVERIFY(!table().find("arn:aws:states:::aws-sdk:dynamodb"));
    QVERIFY(!table().find(""));
}

void TestIntegrations::tableHasTheNamesThatPeopleUse() {
    // Service names, acronyms in front, acronyms in parameters.
    for (const char* name :
         {"sfn:startExecution", "eventbridge:putEvents", "cloudwatchlogs:createLogStream",
          "config:putConfigRule", "databasemigration:startReplicationTask", "rds:describeDBInstances",
          "s3:listObjectsV2", "ec2:enableEbsEncryptionByDefault",
          "elasticloadbalancingv2:describeTargetHealth", "cognitoidentityprovider:adminGetUser"}) {
        QVERIFY2(table().find(std::string("arn:aws:states:::aws-sdk:") + name), name);
    }
    QCOMPARE(list(requiredParameters(*table().find("rds", "createDBSnapshot"))),
             std::string("0DbInstanceIdentifier 0DbSnapshotIdentifier "));
    QCOMPARE(list(requiredParameters(*table().find("sfn", "sendTaskSuccess"))),
             std::string("0Output 0TaskToken "));
    // What cannot be called is not there.
    QVERIFY(!table().find("s3", "selectObjectContent"));
    QVERIFY(!table().find("kinesis", "subscribeToShard"));
    QVERIFY(!table().find("sts", "assumeRole"));
    QVERIFY(!table().find("bedrockruntime", "converseStream"));
}

void TestIntegrations::badLinesArePassedOver() {
    const SdkTable small(
        "orphan sA\n# remark\n!z Zed\nlast qUnknown sKnown x|nCount\n\n!a Service A\nfirst\n|sOnly\n");
    QCOMPARE(small.actions().size(), std::size_t{2});
    QCOMPARE(small.actions().front().serviceName, std::string_view("Service A"));
    QVERIFY(requiredParameters(*small.find("a", "first")).empty());
    QCOMPARE(list(requiredParameters(*small.find("z", "last"))), std::string("0Known "));
    QCOMPARE(list(responseMembers(*small.find("z", "last"))), std::string("1Count "));
}

void TestIntegrations::searchRanks_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("resource");
    const std::pair<const char*, const char*> rows[] = {
        {"put item", "dynamodb:putItem"},
        {"putItem", "dynamodb:putItem"},
        {"PUTITEM", "dynamodb:putItem"},
        {"dynamo put", "dynamodb:putItem"},
        {"lambda", "lambda:invoke"},
        {"invoke", "lambda:invoke"},
        {"lambda invoke", "lambda:invoke"},
        {"s3 get object", "aws-sdk:s3:getObject"},
        {"getobject", "aws-sdk:s3:getObject"},
        {"describe db instances", "aws-sdk:rds:describeDBInstances"},
        {"dbinst desc", "aws-sdk:rds:describeDBInstances"},
        {"publish", "sns:publish"},
        {"sqs", "sqs:sendMessage"},
        {"sync run task", "ecs:runTask.sync"},
        {"lambda callback", "lambda:invoke.waitForTaskToken"},
        {"cloudwatch logs create log stream", "aws-sdk:cloudwatchlogs:createLogStream"},
        {"step functions", "states:startExecution"},
        {"put events", "events:putEvents"},
    };
    for (const auto& [query, resource] : rows)
        QTest::newRow(query) << query << resource;
}

void TestIntegrations::searchRanks() {
    QFETCH(QString, query);
    QFETCH(QString, resource);
    QCOMPARE(QString::fromStdString(first(query.toStdString())), resource);
}

void TestIntegrations::searchFindsNothing() {
    QVERIFY(search().find("", 10).empty());
    QVERIFY(search().find(" :. ", 10).empty());
    QVERIFY(search().find("put qqqqq", 10).empty());
    QCOMPARE(search().find("e", 10).size(), std::size_t{10});
}

void TestIntegrations::searchIsQuick() {
    search();
    QElapsedTimer timer;
    qint64 worst = 0;
    for (const char* query :
         {"p", "pu", "put", "put ", "put i", "put it", "describe instances status", "e"}) {
        timer.start();
        search().find(query, 300);
        worst = std::max(worst, timer.nsecsElapsed());
    }
    qInfo("slowest search: %.2f ms", static_cast<double>(worst) / 1e6);
    QVERIFY(worst < 150'000'000); // it takes a few; machines that run tests are slow and shared
}

void TestIntegrations::stateInBothLanguages() {
    QCOMPARE(
        actionState("arn:aws:states:::dynamodb:getItem", false, nullptr),
        std::string(
            R"J({"DynamoDB GetItem": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", )J"
            R"J("Parameters": {"TableName": "MyTable", "Key": {"id": {"S.$": "$.id"}}}, "End": true}})J"));
    QCOMPARE(
        actionState("arn:aws:states:::dynamodb:getItem", true, nullptr),
        std::string(
            R"J({"DynamoDB GetItem": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", )J"
            R"J("Arguments": {"TableName": "MyTable", "Key": {"id": {"S": "{% $states.input.id %}"}}}, "End": true}})J"));
    QCOMPARE(
        actionState("arn:aws:states:::aws-sdk:s3:putObjectTagging", true, &table()),
        std::string(
            R"J({"S3 PutObjectTagging": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:putObjectTagging", )J"
            R"J("Arguments": {"Bucket": "", "Key": "", "Tagging": {}}, "End": true}})J"));
    const std::string lambda = actionState("arn:aws:states:::lambda:invoke", false, nullptr);
    QVERIFY(lambda.find(R"("Payload.$": "$")") != std::string::npos);
    QVERIFY(lambda.find(R"("Lambda.TooManyRequestsException")") != std::string::npos);
}

void TestIntegrations::callbackHasTheToken() {
    for (const OptimisedCall& call : optimisedCalls()) {
        if (call.pattern != steploom::engine::IntegrationPattern::Callback)
            continue;
        const std::string resource = "arn:aws:states:::" + call.call;
        QVERIFY2(actionState(resource, false, nullptr).find(R"("$$.Task.Token")") != std::string::npos,
                 call.call.c_str());
        QVERIFY2(actionState(resource, true, nullptr).find("{% $states.context.Task.Token %}") !=
                     std::string::npos,
                 call.call.c_str());
    }
}

void TestIntegrations::everyOptimisedCallHasAState() {
    std::set<std::string> names;
    for (const OptimisedCall& call : optimisedCalls()) {
        for (const bool jsonata : {false, true}) {
            const std::string state = actionState("arn:aws:states:::" + call.call, jsonata, &table());
            QVERIFY2(!state.empty(), call.call.c_str());
            QCOMPARE(errorsOf(state, jsonata), std::string());
        }
        QVERIFY2(call.serviceName != call.service, call.call.c_str());
    }
    QCOMPARE(errorsOf(actionState("activity", false, nullptr), false), std::string());
    QCOMPARE(errorsOf(actionState("activity", true, nullptr), true), std::string());
}

void TestIntegrations::sdkStatesAreAccepted() {
    // Some of all services; all actions would take seconds.
    for (std::size_t i = 0; i < table().actions().size(); i += 10) {
        const SdkAction& action = table().actions()[i];
        const std::string resource =
            "arn:aws:states:::aws-sdk:" + std::string(action.service) + ':' + std::string(action.action);
        QCOMPARE(table().find(resource), &action);
        for (const bool jsonata : {false, true})
            QCOMPARE(errorsOf(actionState(resource, jsonata, &table()), jsonata), std::string());
    }
}

void TestIntegrations::unknownResourcesHaveNoState() {
    for (const char* resource : {"", "lambda:invoke", "arn:aws:states:::lambda:explode",
                                 "arn:aws:states:::aws-sdk:s3:no", "arn:aws:states:::dynamodb:putItem.sync"})
        QVERIFY2(actionState(resource, false, &table()).empty(), resource);
}

/// The code pane offers the SDK's actions, as far as they go with what is typed.
void TestIntegrations::resourcesAreCompleted() {
    const auto offered = [](const std::string& typed, const SdkTable* sdk) {
        const std::string before =
            R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": ")" + typed;
        const Document document = Document::fromBytes(before + R"("}}})");
        QStringList labels;
        for (const Completion& one : matching(completionsAt(document, before.size(), sdk)))
            labels.append(QString::fromStdString(one.label));
        return labels;
    };
    const QString sdk = QStringLiteral("arn:aws:states:::aws-sdk:");
    QVERIFY(offered("", &table()).contains(sdk));
    QVERIFY(offered("arn:aws:states:::aws", &table()).contains(sdk));
    QVERIFY(offered("arn:aws:states:::aws-sdk:dyn", &table()).contains(sdk + QStringLiteral("dynamodb:")));
    QVERIFY(offered("arn:aws:states:::aws-sdk:", &table()).size() > 100);
    const QStringList actions = offered("arn:aws:states:::aws-sdk:dynamodb:put", &table());
    QVERIFY(actions.contains(sdk + QStringLiteral("dynamodb:putItem")));
    for (const QString& action : actions)
        QVERIFY2(action.startsWith(sdk + QStringLiteral("dynamodb:put")), qPrintable(action));
    QVERIFY(offered("putIt", &table()).contains(sdk + QStringLiteral("dynamodb:putItem")));
    QVERIFY(offered("s3:GETOBJ", &table()).contains(sdk + QStringLiteral("s3:getObject")));
    QVERIFY(offered("arn:aws:states:::aws-sdk:nothing:put", &table()).isEmpty());
    for (const QString& label : offered("", nullptr))
        QVERIFY2(!label.contains(QStringLiteral("aws-sdk")), qPrintable(label));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        offered("arn:aws:states:::aws-sdk:ec2:", &table());
        offered("get", &table());
    }
    const qint64 each = timer.elapsed() / 40;
    QVERIFY2(each < 25, qPrintable(QString::number(each))); // milliseconds: no key waits for it
}

QTEST_APPLESS_MAIN(TestIntegrations)
#include "tst_integrations.moc"
