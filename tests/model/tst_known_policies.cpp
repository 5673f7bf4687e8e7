// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "model/container/machine_file.h"
#include "model/document/file.h"
#include "model/policy/known_policies.h"
#include "model/policy/role_check.h"

using namespace steploom::model;

/// Policies that are given by their names: templates of SAM, policies that AWS manages; and what the names in
/// a template of CloudFormation mean for the check of a role.
class TestKnownPolicies : public QObject {
    Q_OBJECT
private slots:
    void templates_data();
    void templates();
    void managed_data();
    void managed();
    void checksPolicyTemplates();
    void checksManagedPolicies();
    void refersToResources();
    void knowsResourcesByTheirNames();
    void tracesWithoutBeingTold();
    void connectorsGiveWhatIsNotSeen();

private:
    std::string put(const std::string& bytes) {
        const std::string path = m_folder.filePath("template.yaml").toStdString();
        if (!saveFile(path, bytes))
            qFatal("the template cannot be written");
        return path;
    }
    QStringList findings(const std::string& template_, QStringList* unreadable = nullptr);

    QTemporaryDir m_folder;
};

namespace {

/// A machine that invokes a function, puts an item and sends a message, with these properties.
std::string machineWith(const std::string& properties) {
    return R"(Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: test}
Resources:
  Weigh: {Type: AWS::Serverless::Function}
  Parcels: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Sub 'parcels-${Stage}'}}
  Waiting: {Type: AWS::SQS::Queue}
  Role: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaRole', arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess, !Ref Own]}}
  Own:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: {Statement: {Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Waiting.Arn}}
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
)" + properties +
           R"(      Definition:
        StartAt: Weigh
        States:
          Weigh: {Type: Task, Resource: 'arn:aws:states:::lambda:invoke', Parameters: {FunctionName: !GetAtt Weigh.Arn}, Next: Put}
          Put: {Type: Task, Resource: 'arn:aws:states:::dynamodb:putItem', Parameters: {TableName: !Ref Parcels}, Next: Send}
          Send: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage', Parameters: {QueueUrl: !Ref Waiting}, End: true}
)";
}

QString line(const PolicyFinding& finding) {
    QString text = QString::fromStdString(finding.message.code).mid(7);
    for (const std::string& each : finding.message.args)
        text += ' ' + QString::fromStdString(each);
    return text;
}

} // namespace

QStringList TestKnownPolicies::findings(const std::string& template_, QStringList* unreadable) {
    const auto found = openMachine(put(template_));
    if (!found || !found->machine)
        return {"no machine"};
    const auto needs = roleNeeds(*found->machine, found->machine->text, roleOptions(*found->machine));
    const auto given = rolePolicies(*found->machine);
    if (!needs || !given)
        return {"no policies"};
    QStringList list;
    for (const PolicyFinding& each : checkRole(*needs, *given))
        list.append(line(each));
    for (const std::string& each : given->unreadable) {
        if (unreadable != nullptr)
            unreadable->append(QString::fromStdString(each));
    }
    return list;
}

void TestKnownPolicies::templates_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("resource");
    const QString arn = "arn:${AWS::Partition}:%1:${AWS::Region}:${AWS::AccountId}:%2";
    QTest::newRow("function") << "LambdaInvokePolicy"
                              << "FunctionName"
                              << "lambda:InvokeFunction" << arn.arg("lambda", "function:x*");
    QTest::newRow("table") << "DynamoDBWritePolicy"
                           << "TableName"
                           << "dynamodb:PutItem" << arn.arg("dynamodb", "table/x");
    QTest::newRow("bus") << "EventBridgePutEventsPolicy"
                         << "EventBusName"
                         << "events:PutEvents" << arn.arg("events", "event-bus/x");
    QTest::newRow("machine") << "StepFunctionsExecutionPolicy"
                             << "StateMachineName"
                             << "states:StartExecution" << arn.arg("states", "stateMachine:x");
    QTest::newRow("bucket") << "S3ReadPolicy"
                            << "BucketName"
                            << "s3:GetObject"
                            << "arn:${AWS::Partition}:s3:::x";
    QTest::newRow("secret") << "AWSSecretsManagerGetSecretValuePolicy"
                            << "SecretArn"
                            << "secretsmanager:GetSecretValue"
                            << "x";
}

void TestKnownPolicies::templates() {
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(QString, action);
    QFETCH(QString, resource);
    const auto policy = samPolicyTemplate(name.toStdString(), {{parameter.toStdString(), "x"}});
    QVERIFY(policy.has_value());
    const PolicyStatement& first = policy->statements.front();
    QVERIFY(std::find(first.actions.begin(), first.actions.end(), action.toStdString()) !=
            first.actions.end());
    QCOMPARE(QString::fromStdString(first.resources.front()), resource);
    // Without its parameter it is for any.
    const auto open = samPolicyTemplate(name.toStdString(), {});
    QVERIFY(open->statements.front().resources.front().find('*') != std::string::npos);
    QVERIFY(!samPolicyTemplate("NobodysPolicy", {}));
}

void TestKnownPolicies::managed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("action");
    QTest::newRow("by name") << "AmazonSQSFullAccess"
                             << "sqs:*";
    QTest::newRow("by ARN") << "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"
                            << "xray:PutTraceSegments";
    QTest::newRow("of a service") << "arn:aws-cn:iam::aws:policy/service-role/AWSLambdaRole"
                                  << "lambda:InvokeFunction";
    QTest::newRow("with a placeholder") << "arn:${AWS::Partition}:iam::aws:policy/AWSStepFunctionsFullAccess"
                                        << "states:*";
    QTest::newRow("of the account") << "arn:aws:iam::123456789012:policy/AmazonSQSFullAccess"
                                    << "";
    QTest::newRow("unknown") << "AmazonNothingFullAccess"
                             << "";
}

void TestKnownPolicies::managed() {
    QFETCH(QString, name);
    QFETCH(QString, action);
    const auto policy = managedPolicy(name.toStdString());
    QCOMPARE(policy.has_value(), !action.isEmpty());
    if (policy)
        QCOMPARE(QString::fromStdString(policy->statements.front().actions.front()), action);
}

void TestKnownPolicies::checksPolicyTemplates() {
    QStringList unreadable;
    QCOMPARE(findings(machineWith(R"(      Policies:
        - LambdaInvokePolicy: {FunctionName: !Ref Weigh}
        - DynamoDBCrudPolicy:
            TableName: !Ref Parcels
        - SQSSendMessagePolicy: {QueueName: !GetAtt Waiting.QueueName}
        - StrangePolicy: {}
)"),
                      &unreadable),
             QStringList());
    QCOMPARE(unreadable, QStringList{"StrangePolicy"});
    // Another table, reading only, and what nothing needs.
    QCOMPARE(findings(machineWith(R"(      Policies:
        - LambdaInvokePolicy: {FunctionName: !Ref Weigh}
        - DynamoDBReadPolicy: {TableName: !Ref Parcels}
        - SQSSendMessagePolicy: {QueueName: elsewhere}
)")),
             (QStringList{"missing dynamodb:PutItem ${Parcels.Arn}", "missing sqs:SendMessage ${Waiting.Arn}",
                          "unused-whole DynamoDBReadPolicy", "unused-whole SQSSendMessagePolicy"}));
}

void TestKnownPolicies::checksManagedPolicies() {
    QCOMPARE(findings(machineWith("      Role: !GetAtt Role.Arn\n")),
             (QStringList{"wide-whole AWSLambdaRole lambda:InvokeFunction",
                          "wide-whole AmazonDynamoDBFullAccess dynamodb:PutItem"}));
    QCOMPARE(findings(machineWith("      Policies: [AWSLambdaRole, CloudWatchLogsFullAccess]\n")),
             (QStringList{"missing dynamodb:PutItem ${Parcels.Arn}", "missing sqs:SendMessage ${Waiting.Arn}",
                          "wide-whole AWSLambdaRole lambda:InvokeFunction",
                          "unused-whole CloudWatchLogsFullAccess"}));
}

/// What is needed on a resource of the template is said by its ARN, whatever the definition has of it.
void TestKnownPolicies::refersToResources() {
    const auto found = openMachine(put(machineWith("")));
    QVERIFY(found && found->machine);
    const auto needs = roleNeeds(*found->machine, found->machine->text, {});
    QVERIFY(needs.ok());
    QStringList resources;
    for (const PolicyNeed& each : *needs)
        resources.append(QString::fromStdString(each.resources.front()));
    QCOMPARE(resources, (QStringList{"${Weigh.Arn}", "${Parcels.Arn}", "${Waiting.Arn}"}));
}

void TestKnownPolicies::knowsResourcesByTheirNames() {
    QCOMPARE(findings(machineWith(R"(      Policies:
        - Statement:
            - {Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !GetAtt Weigh.Arn}
            - {Effect: Allow, Action: 'dynamodb:PutItem', Resource: !Sub 'arn:aws:dynamodb:*:*:table/parcels-${Stage}'}
            - {Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Waiting.Arn}
)")),
             QStringList());
}

void TestKnownPolicies::tracesWithoutBeingTold() {
    const std::string policies = R"(      Tracing: {Enabled: true}
      Policies:
        - LambdaInvokePolicy: {FunctionName: !Ref Weigh}
        - DynamoDBWritePolicy: {TableName: !Ref Parcels}
        - SQSSendMessagePolicy: {QueueName: !GetAtt Waiting.QueueName}
)";
    QCOMPARE(findings(machineWith(policies)), QStringList());
}

void TestKnownPolicies::connectorsGiveWhatIsNotSeen() {
    QStringList unreadable;
    const std::string connector = R"(  Calls:
    Type: AWS::Serverless::Connector
    Properties: {Source: {Id: Flow}, Destination: {Id: Weigh}, Permissions: [Write]}
)";
    const QStringList found =
        findings(machineWith("      Policies: [AmazonSQSFullAccess]\n") + connector, &unreadable);
    QCOMPARE(unreadable, QStringList{"Calls"});
    QCOMPARE(found, (QStringList{"unclear lambda:InvokeFunction ${Weigh.Arn}",
                                 "unclear dynamodb:PutItem ${Parcels.Arn}",
                                 "wide-whole AmazonSQSFullAccess sqs:SendMessage"}));
}

QTEST_APPLESS_MAIN(TestKnownPolicies)
#include "tst_known_policies.moc"
