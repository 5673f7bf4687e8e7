// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/document/scanner.h"
#include "model/policy/policy_check.h"
#include "model/policy/required_policy.h"
#include "model/terraform/terraform_container.h"
#include "model/terraform/terraform_export.h"
#include "model/terraform/terraform_file.h"
#include "model/terraform/terraform_scope.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_files.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

std::string data(const char* name) {
    return fileBytes(std::string(STEPLOOM_TEST_DATA "/policy/") + name);
}

std::vector<PolicyNeed> needsOf(const std::string& definition, const PolicyOptions& options = {}) {
    const SyntaxTree tree = scan(definition);
    return policyNeeds(tree.root(), options);
}

/// `action action: resource resource`, a line for each statement.
QString lines(const Policy& policy) {
    QString text;
    for (const PolicyStatement& each : policy.statements) {
        for (const std::string& action : each.actions)
            text += QString::fromStdString(action) + " ";
        text += ":";
        for (const std::string& resource : each.resources)
            text += " " + QString::fromStdString(resource);
        for (const PolicyCondition& condition : each.conditions)
            text += " if " + QString::fromStdString(condition.variable + "=" + condition.values.front());
        text += "\n";
    }
    return text;
}

Policy policyFrom(const std::string& json) {
    const SyntaxTree tree = scan(json);
    return readPolicy(tree.root()).value();
}

QStringList codes(const std::vector<PolicyFinding>& findings) {
    QStringList list;
    for (const PolicyFinding& each : findings) {
        QString one = QString::fromStdString(each.message.code).mid(7);
        for (const std::string& argument : each.message.args)
            one += " " + QString::fromStdString(argument);
        list.append(one);
    }
    return list;
}

/// A definition of one Task.
std::string task(const char* resource, const char* arguments) {
    return std::string(R"({"StartAt": "T", "States": {"T": {"Type": "Task", "End": true, "Resource": ")") +
           resource + R"(", "Parameters": )" + arguments + "}}}";
}

} // namespace

/// What a role has to be allowed, and how policies differ from it.
class TestPolicy : public QObject {
    Q_OBJECT
private slots:
    void orders();
    void sdk();
    void calls_data();
    void calls();
    void matches_data();
    void matches();
    void checks_data();
    void checks();
    void exports();
    void corpus();
    void referenceWorkflows();
};

void TestPolicy::orders() {
    PolicyOptions options;
    options.logging = options.tracing = true;
    const Policy policy = policyOf(needsOf(data("orders.asl.json"), options));
    QCOMPARE(QString::fromStdString(policyText(policy)), QString::fromStdString(data("orders.policy.json")));
    QCOMPARE(policyFrom(data("orders.policy.json")), policy);
}

void TestPolicy::sdk() {
    PolicyOptions options;
    options.name = "shop";
    const QString expected =
        "dynamodb:GetItem dynamodb:UpdateItem : arn:aws:dynamodb:us-east-1:*:table/books\n"
        "s3:ListBucket : arn:aws:s3:::shelf\n"
        "s3:GetObject : arn:aws:s3:::shelf/* arn:aws:s3:::lists/all.csv arn:aws:s3:::lists/out/*\n"
        "s3:PutObject : arn:aws:s3:::shelf/* arn:aws:s3:::lists/out/*\n"
        "secretsmanager:GetSecretValue : arn:aws:secretsmanager:us-east-1:*:secret:shop-??????\n"
        "states:StartExecution : arn:aws:states:us-east-1:111122223333:stateMachine:bind "
        "arn:aws:states:us-east-1:*:stateMachine:shop\n"
        "states:DescribeExecution states:StopExecution : "
        "arn:aws:states:us-east-1:111122223333:execution:bind:* "
        "arn:aws:states:us-east-1:*:execution:shop:*\n"
        "events:PutTargets events:PutRule events:DescribeRule : "
        "arn:aws:events:us-east-1:*:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule\n"
        "sagemaker:CreateTrainingJob : arn:aws:sagemaker:us-east-1:*:training-job/t\n"
        "iam:PassRole : arn:aws:iam::111122223333:role/train if iam:PassedToService=sagemaker.amazonaws.com\n"
        "sts:AssumeRole : arn:aws:iam::444455556666:role/there\n"
        "logs:StartQuery : *\n"
        "s3:ListMultipartUploadParts s3:AbortMultipartUpload : arn:aws:s3:::lists/out/*\n";
    QCOMPARE(lines(policyOf(needsOf(data("sdk.asl.json"), options))), expected);
}

void TestPolicy::calls_data() {
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* resource, const char* arguments, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(task(resource, arguments)) << QString(expected);
    };
    row("unknown function", "arn:aws:states:::lambda:invoke", R"({"FunctionName.$": "$.f"})",
        "lambda:InvokeFunction : arn:aws:lambda:*:*:function:*\n");
    row("placeholder for an ARN", "${PayFunctionArn}", "{}", "lambda:InvokeFunction : ${PayFunctionArn}\n");
    row("placeholder for a name", "arn:aws:states:::dynamodb:putItem", R"({"TableName": "${TableName}"})",
        "dynamodb:PutItem : arn:aws:dynamodb:*:*:table/${TableName}\n");
    row("placeholder in the partition", "arn:${AWS::Partition}:states:::sns:publish",
        R"({"TopicArn": "arn:aws:sns:x:1:t"})", "sns:Publish : arn:aws:sns:x:1:t\n");
    row("a phone", "arn:aws:states:::sns:publish", R"({"PhoneNumber": "+1"})", "sns:Publish : *\n");
    row("queue of another resource", "arn:aws:states:::sqs:sendMessage",
        R"({"QueueUrl": "${aws_sqs_queue.a.url}"})", "sqs:SendMessage : ${aws_sqs_queue.a.arn}\n");
    row("glue", "arn:aws:states:::glue:startJobRun.sync", R"({"JobName": "j"})",
        "glue:StartJobRun glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun : arn:aws:glue:*:*:job/j\n");
    row("container", "arn:aws:states:::ecs:runTask", R"({"TaskDefinition": "t:1"})",
        "ecs:RunTask : arn:aws:ecs:*:*:task-definition/t:1\n"
        "iam:PassRole : arn:aws:iam::*:role/* if iam:PassedToService=ecs-tasks.amazonaws.com\n");
    row("events", "arn:aws:states:::events:putEvents",
        R"({"Entries": [{"EventBusName": "b"}, {"Source": "s"}]})",
        "events:PutEvents : arn:aws:events:*:*:event-bus/b arn:aws:events:*:*:event-bus/default\n");
    row("renamed service", "arn:aws:states:::aws-sdk:cognitoidentityprovider:adminGetUser", "{}",
        "cognito-idp:AdminGetUser : *\n");
    row("renamed action", "arn:aws:states:::aws-sdk:dynamodb:transactGetItems", "{}",
        "dynamodb:GetItem : *\n");
    row("activity", "arn:aws:states:us-east-1:123456789012:activity:a", "{}", "");
    row("integration of a region",
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:sns:publish",
        R"({"TopicArn": "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:t"})",
        "sns:Publish : arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:t\n");
    row("region that is filled in", "arn:${AWS::Partition}:states:::aws-sdk:sqs:purgeQueue",
        R"({"QueueUrl.$": "$.url", "Of": "arn:${AWS::Partition}:sns:${AWS::Region}:1:t"})",
        "sqs:PurgeQueue : arn:aws:sqs:*:1:*\n");
    row("function by its alias", "arn:aws:states:::lambda:invoke",
        R"({"FunctionName": "f", "Qualifier": "live"})",
        "lambda:InvokeFunction : arn:aws:lambda:*:*:function:f:live\n");
    row("function with a part of its ARN", "arn:aws:states:::lambda:invoke.waitForTaskToken",
        R"({"FunctionName": "123456789012:function:f", "Qualifier.$": "$.q"})",
        "lambda:InvokeFunction : arn:aws:lambda:*:123456789012:function:f:*\n");
    row("function by the SDK", "arn:aws:states:::aws-sdk:lambda:invoke",
        R"({"FunctionName": "arn:aws:lambda:x:1:function:f", "Qualifier": "3"})",
        "lambda:InvokeFunction : arn:aws:lambda:x:1:function:f:3\n");
    row("latest revision", "arn:aws:states:::ecs:runTask.sync",
        R"({"TaskDefinition": "t", "Overrides": {"TaskRoleArn": "arn:aws:iam::1:role/r"}})",
        "ecs:RunTask : arn:aws:ecs:*:1:task-definition/t:*\n"
        "ecs:StopTask ecs:DescribeTasks : *\n"
        "events:PutTargets events:PutRule events:DescribeRule : "
        "arn:aws:events:*:1:rule/StepFunctionsGetEventsForECSTaskRule\n"
        "iam:PassRole : arn:aws:iam::1:role/r if iam:PassedToService=ecs-tasks.amazonaws.com\n");
    row("alias of a machine", "arn:aws:states:::states:startExecution.sync:2",
        R"({"StateMachineArn": "arn:aws:states:x:1:stateMachine:m:live"})",
        "states:StartExecution : arn:aws:states:x:1:stateMachine:m\n"
        "states:DescribeExecution states:StopExecution : arn:aws:states:x:1:execution:m:*\n"
        "events:PutTargets events:PutRule events:DescribeRule : "
        "arn:aws:events:x:1:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule\n");
    row("HTTP", "arn:aws:states:::http:invoke",
        R"({"ApiEndpoint": "https://x.example/a", "Method": "POST",
            "Authentication": {"ConnectionArn": "arn:aws:events:x:1:connection/c/u"}})",
        "events:RetrieveConnectionCredentials : arn:aws:events:x:1:connection/c/u\n"
        "secretsmanager:DescribeSecret secretsmanager:GetSecretValue : "
        "arn:aws:secretsmanager:x:1:secret:events!connection/*\n"
        "states:InvokeHTTPEndpoint : arn:aws:states:x:1:stateMachine:* if states:HTTPMethod=POST "
        "if states:HTTPEndpoint=https://x.example/a\n");
    row("API with a signature", "arn:aws:states:::apigateway:invoke",
        R"({"ApiEndpoint": "abc.execute-api.x.amazonaws.com", "Method": "GET", "Stage": "s", "Path": "/p",
            "AuthType": "IAM_ROLE"})",
        "execute-api:Invoke : arn:aws:execute-api:*:*:abc/s/GET/p\n");
    row("API that anyone may call", "arn:aws:states:::apigateway:invoke",
        R"({"ApiEndpoint": "abc.execute-api.x.amazonaws.com", "Method": "GET"})", "");
    row("model", "arn:aws:states:::bedrock:invokeModel",
        R"({"ModelId": "amazon.nova-lite-v1:0", "Input": {"S3Uri": "s3://b/in.json"}})",
        "bedrock:InvokeModel : arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0\n"
        "s3:GetObject : arn:aws:s3:::b/in.json\n");
    row("model in several regions", "arn:aws:states:::aws-sdk:bedrockruntime:converse",
        R"({"ModelId": "eu.amazon.nova-lite-v1:0"})",
        "bedrock:InvokeModel : arn:aws:bedrock:*:*:inference-profile/eu.amazon.nova-lite-v1:0 "
        "arn:aws:bedrock:*::foundation-model/amazon.nova-lite-v1:0\n");
    row("role handed on by the SDK", "arn:aws:states:::aws-sdk:scheduler:createSchedule",
        R"({"Name": "s", "Target": {"Arn": "arn:aws:sqs:x:1:q", "RoleArn": "arn:aws:iam::1:role/r"}})",
        "scheduler:CreateSchedule : *\niam:PassRole : arn:aws:iam::1:role/r\n");
    row("role that is taken, not handed on", "arn:aws:states:::aws-sdk:sts:assumeRole",
        R"({"RoleArn": "arn:aws:iam::1:role/r", "RoleSessionName": "s"})", "sts:AssumeRole : *\n");
    row("parameter with a slash", "arn:aws:states:::aws-sdk:ssm:getParameter", R"({"Name": "/a/b"})",
        "ssm:GetParameter : arn:aws:ssm:*:*:parameter/a/b\n");
}

void TestPolicy::calls() {
    QFETCH(QString, definition);
    QFETCH(QString, expected);
    QCOMPARE(lines(policyOf(needsOf(definition.toStdString()))), expected);
}

void TestPolicy::matches_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << "a:b"
                           << "a:b" << true;
    QTest::newRow("star") << "s3:*"
                          << "s3:GetObject" << true;
    QTest::newRow("stars") << "a*b*c"
                           << "aXbYbZc" << true;
    QTest::newRow("no end") << "a*b"
                            << "abX" << false;
    QTest::newRow("question") << "a?c"
                              << "abc" << true;
    QTest::newRow("question needs one") << "a?"
                                        << "a" << false;
    QTest::newRow("case") << "A"
                          << "a" << false;
    QTest::newRow("empty") << ""
                           << "" << true;
    QTest::newRow("star alone") << "*"
                                << "" << true;
}

void TestPolicy::matches() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, same);
    QCOMPARE(policyMatches(pattern.toStdString(), text.toStdString(), true), same);
    QVERIFY(policyMatches("LAMBDA:invoke*", "lambda:InvokeFunction", false));
}

void TestPolicy::checks_data() {
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QStringList>("expected");
    const QString allow = R"({"Effect": "Allow", "Action": %1, "Resource": %2})";
    const QString function = R"("arn:aws:lambda:x:1:function:f")";
    const QString table = R"("arn:aws:dynamodb:x:1:table/t")";
    const QString good =
        allow.arg(R"("lambda:InvokeFunction")", function) + "," + allow.arg(R"("dynamodb:PutItem")", table);
    QTest::newRow("good") << good << QStringList();
    QTest::newRow("alias too")
        << allow.arg(R"("lambda:InvokeFunction")",
                     R"(["arn:aws:lambda:x:1:function:f", "arn:aws:lambda:x:1:function:f:*"])") +
               "," + allow.arg(R"("dynamodb:PutItem")", table)
        << QStringList{"unused-resource arn:aws:lambda:x:1:function:f:* lambda:InvokeFunction"};
    QTest::newRow("missing") << allow.arg(R"("lambda:InvokeFunction")", function)
                             << QStringList{"missing dynamodb:PutItem arn:aws:dynamodb:x:1:table/t"};
    QTest::newRow("another resource")
        << allow.arg(R"("lambda:InvokeFunction")", R"("arn:aws:lambda:x:1:function:g")") + "," + good
        << QStringList{"unused-action lambda:InvokeFunction"};
    QTest::newRow("unused action") << good + "," + allow.arg(R"("s3:GetObject")", R"("*")")
                                   << QStringList{"unused-action s3:GetObject"};
    QTest::newRow("wide")
        << allow.arg(R"(["lambda:*", "dynamodb:PutItem"])", R"("*")")
        << QStringList{"wide-action lambda:* lambda:InvokeFunction",
                       "wide-resource lambda:InvokeFunction, dynamodb:PutItem arn:aws:lambda:x:1:function:f, "
                       "arn:aws:dynamodb:x:1:table/t *"};
    QTest::newRow("wide pattern") << allow.arg(R"("lambda:InvokeFunction")", function) + "," +
                                         allow.arg(R"("dynamodb:PutItem")",
                                                   R"("arn:aws:dynamodb:x:1:table/*")")
                                  << QStringList{
                                         "wide-resource dynamodb:PutItem arn:aws:dynamodb:x:1:table/t "
                                         "arn:aws:dynamodb:x:1:table/*"};
    QTest::newRow("denied") << good + R"(,{"Effect": "Deny", "Action": "dynamodb:*", "Resource": "*"})"
                            << QStringList{"denied dynamodb:PutItem arn:aws:dynamodb:x:1:table/t"};
    QTest::newRow("by exclusion") << R"({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"})"
                                  << QStringList{"not-action iam:*"};
}

void TestPolicy::checks() {
    QFETCH(QString, statements);
    QFETCH(QStringList, expected);
    const std::string definition =
        R"({"StartAt": "F", "States": {"F": {"Type": "Task", "Next": "P", "Resource": "arn:aws:lambda:x:1:function:f"},
            "P": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Parameters": {"TableName": "t"}, "End": true}}})";
    const Policy policy = policyFrom("{\"Statement\": [" + statements.toStdString() + "]}");
    const auto findings = checkPolicies(needsOf(definition), {policy});
    QCOMPARE(codes(findings), expected);
    for (const PolicyFinding& each : findings)
        QVERIFY(each.kind != PolicyFinding::Kind::Missing || each.pointer == "/States/P");
}

void TestPolicy::exports() {
    terraform::ExportOptions options;
    options.name = "Book-Orders";
    options.express = true;
    options.policy.logging = true;
    std::string definition = data("orders.asl.json");
    const std::string was = "arn:aws:lambda:eu-west-1:111122223333:function:check-stock";
    definition.replace(definition.find(was), was.size(), "${CheckArn}");
    const SyntaxTree tree = scan(definition);
    const std::string made = terraform::exported(tree, options).value();
    const auto file = terraform::readTerraform(made);
    QCOMPARE(file.problems.size(), std::size_t{0});
    QCOMPARE(file.machines.size(), std::size_t{1});
    const terraform::Machine& machine = file.machines.front();
    QCOMPARE(machine.label, std::string("book_orders"));
    QCOMPARE(machine.type, std::string("EXPRESS"));
    QCOMPARE(machine.logging->level, std::string("ALL"));
    const auto container = openTerraform(made).value();
    const SyntaxTree again = scan(container->machines().front().definition);
    QCOMPARE(again.at("/States/Check/Resource").string(), std::string("${var.CheckArn}"));
    QCOMPARE(again.at("/States/Pack and tell/Branches/1/States/Ask/Parameters/MessageBody/token.$").string(),
             std::string("$$.Task.Token"));
    // The policy that goes with it is the least one.
    const auto policies = file.policiesOf(machine);
    QCOMPARE(policies.size(), std::size_t{1});
    const auto needs = policyNeeds(again.root(), options.policy);
    QCOMPARE(codes(checkPolicies(needs, {policies.front()->policy})), QStringList());
    QVERIFY(made.find("variable \"CheckArn\"") != std::string::npos);
}

void TestPolicy::corpus() {
    const auto all = jsonLines(sharedFolder() + "/corpus/definitions/json.jsonl");
    if (all.empty())
        QSKIP("SKIPPED: no folder of shared definitions beside the checkout (STEPLOOM_SHARED)");
    std::size_t statements = 0;
    for (const QJsonObject& line : all) {
        const std::string text = line[QStringLiteral("text")].toString().toStdString();
        const auto needs = needsOf(text);
        const Policy policy = policyOf(needs);
        statements += policy.statements.size();
        // What is made of a need allows it, and nothing else.
        const auto findings = checkPolicies(needs, {policyFrom(policyText(policy))});
        QVERIFY2(findings.empty(),
                 line[QStringLiteral("id")].toString().toUtf8() + codes(findings).join(';').toUtf8());
        const SyntaxTree tree = scan(text);
        if (tree.isBroken() || !tree.root().isObject())
            continue;
        const auto exported = terraform::exported(tree, {});
        QVERIFY(exported.ok());
        QVERIFY2(terraform::readTerraform(*exported).problems.empty(),
                 line[QStringLiteral("id")].toString().toUtf8());
    }
    QVERIFY(statements > 300);
}

void TestPolicy::referenceWorkflows() {
    const std::string shared = sharedFolder();
    if (shared.empty())
        QSKIP("SKIPPED: no folder of shared workflows beside the checkout (STEPLOOM_SHARED)");
    const std::string folder = shared + "/reference/workflows/";
    const std::string sdk = fileBytes(folder + "sdk-integrations.asl.json");
    QCOMPARE(
        lines(policyOf(needsOf(sdk))),
        QString(
            "dynamodb:GetItem dynamodb:UpdateItem : arn:aws:dynamodb:us-east-1:123456789012:table/orders\n"
            "sns:Publish : arn:aws:sns:us-east-1:123456789012:notifications\n"));
    // The policy that stands in the file of Terraform is the one that the definition needs.
    const std::string text = fileBytes(folder + "order-processing.tf");
    const hcl::File parsed = hcl::parse(text);
    const auto file = terraform::readTerraform(text, parsed);
    PolicyOptions options;
    options.logging = options.tracing = true;
    const auto needs = needsOf(fileBytes(folder + "order-processing.asl.json"), options);
    Policy given = file.policiesOf(file.machines.front()).front()->policy;
    const terraform::Scope scope(text, parsed);
    for (PolicyStatement& statement : given.statements) {
        for (std::string& resource : statement.resources)
            resource = scope.deployed(resource).value_or(resource);
    }
    QCOMPARE(codes(checkPolicies(needs, {given})), QStringList());
    QCOMPARE(lines(policyOf(needs)), lines(given));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
