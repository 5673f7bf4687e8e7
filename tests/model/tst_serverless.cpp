// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "model/container/machine_file.h"
#include "model/container/open.h"
#include "model/document/edit.h"
#include "model/document/file.h"
#include "model/document/scanner.h"
#include "tests/support/resolved_value.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

constexpr const char* kFile = R"(service: post
params:
  default: {weight: 20}
custom:
  table: parcels-${self:custom.stage}
  stage: ${opt:stage, self:provider.stage}
  limits: {test: 1, live: 6}
  retry:
    - {ErrorEquals: [States.TaskFailed], MaxAttempts: "${self:custom.limits.${self:custom.stage}}"}
  round: ${self:custom.round}
  names: [first, second]
provider: {name: aws, stage: test, region: eu-west-1}
functions:
  weigh-parcel: {handler: weigh.main}
stepFunctions:
  stateMachines:
    flow:
      type: EXPRESS
      definition:
        StartAt: Weigh
        States:
          Weigh:
            Type: Pass
            End: true
            Result:
              Value: @
)";

std::string withValue(const QString& value) {
    std::string text = kFile;
    return text.replace(text.find('@'), 1, value.toStdString());
}

ContainerPointer opened(std::string text) {
    const auto container = openContainer("serverless.yml", std::move(text));
    return container ? *container : nullptr;
}

/// What Value is when the definition is run with these values.
QString resolved(const QString& value, const SubstitutionValues& given) {
    return resolvedValue(opened(withValue(value)), given, "/States/Weigh/Result/Value");
}

} // namespace

/// State machines in the files of the Serverless Framework.
class TestServerless : public QObject {
    Q_OBJECT
private slots:
    void variables_data();
    void variables();
    void fieldsWithoutText();
    void texts();
    void ownFile();
};

void TestServerless::variables_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("byDefault");
    QTest::addColumn<QString>("live"); ///< with opt:stage=live
    const auto row = [](const char* value, const char* byDefault, const char* live) {
        QTest::newRow(value) << value << byDefault << live;
    };
    row("${self:service}", "post", "post");
    row("${self:custom.table}", "parcels-test", "parcels-live");
    row("a ${self:custom.table}, b", "a parcels-test, b", "a parcels-live, b");
    row("${self:custom.limits.${self:custom.stage}}", "1", "6");
    row("${self:custom.names.1}", "second", "second");
    row("${self:custom.names}", R"(["first", "second"])", R"(["first", "second"])");
    row("${self:custom.limits}", R"({"test": 1, "live": 6})", R"({"test": 1, "live": 6})");
    row("${self:custom.missing, 'else'}", "else", "else");
    row("${self:custom.missing, self:custom.gone, 7}", "7", "7");
    row("${opt:stage, 'dev'}", "dev", "live");
    row("${opt:stage, ${self:provider.stage}}", "test", "live");
    row("${sls:stage}", "test", "live");
    row("${param:weight}", "20", "20");
    row("${env:HOME_TOWN, 'north'}", "north", "north");
    row("${aws:region} ${aws:accountId}", "eu-west-1 123456789012", "eu-west-1 123456789012");
    row("${self:custom.round}", "${self:custom.round}", "${self:custom.round}");
    row("${ssm:/post/key}", "${ssm:/post/key}", "${ssm:/post/key}");
    row("${file(other.yml):key}", "${file(other.yml):key}", "${file(other.yml):key}");
    row("!GetAtt weigh-parcel.Arn", "arn:aws:lambda:eu-west-1:123456789012:function:post-test-weigh-parcel",
        "arn:aws:lambda:eu-west-1:123456789012:function:post-test-weigh-parcel");
    row("!GetAtt WeighDashparcelLambdaFunction.Arn",
        "arn:aws:lambda:eu-west-1:123456789012:function:post-test-weigh-parcel",
        "arn:aws:lambda:eu-west-1:123456789012:function:post-test-weigh-parcel");
}

void TestServerless::variables() {
    QFETCH(QString, value);
    QFETCH(QString, byDefault);
    QFETCH(QString, live);
    QCOMPARE(resolved(value, {}), byDefault);
    QCOMPARE(resolved(value, {{"opt:stage", "live"}}), live);
}

void TestServerless::fieldsWithoutText() {
    std::string text = withValue(QStringLiteral("1"));
    const std::string type = "            Type: Pass\n";
    text.replace(text.find(type), type.size(),
                 "            Type: Task\n            Resource: !GetAtt weigh-parcel.Arn\n"
                 "            TimeoutSeconds: ${param:weight}\n            Retry: ${self:custom.retry}\n");
    const ContainerPointer container = opened(text);
    QVERIFY(container);
    const ContainedMachine& machine = container->machines().front();
    const Document run = Document::fromBytes(
        substitute(Document::fromBytes(machine.definition), machineValues(machine, {})).text);
    QVERIFY(!run.isStale());
    QCOMPARE(run.tree().at("/States/Weigh/TimeoutSeconds").raw(), std::string_view("20"));
    QCOMPARE(scan(run.tree().at("/States/Weigh/Retry").raw()).dump(),
             std::string("[{ErrorEquals:[\"States.TaskFailed\"] MaxAttempts:1}]"));
    // What is not changed stays as it is written; what is changed is.
    std::string view = machine.definition;
    view.replace(view.find("\"Value\": 1"), 10, "\"Value\": 2");
    const auto splices = container->write(0, view);
    QVERIFY(splices.ok());
    QCOMPARE(splices->size(), std::size_t{1});
    std::string other = machine.definition;
    other.replace(other.find("${param:weight}"), 15, "30");
    const auto changed = container->write(0, other);
    QVERIFY(changed.ok());
    QVERIFY(applied(text, *changed).find("TimeoutSeconds: 30\n") != std::string::npos);
}

void TestServerless::texts() {
    std::string text = kFile;
    const std::size_t begin = text.find("      definition:");
    text.replace(begin, std::string::npos, R"(      definition: |
        {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    sub:
      definition:
        Fn::Sub: '{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}'
)");
    const ContainerPointer container = opened(text);
    QVERIFY(container && container->machines().size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        std::string view = container->machines()[i].definition;
        view.replace(view.find("Succeed"), 7, "Fail");
        const auto splices = container->write(i, view);
        QVERIFY(splices.ok());
        QCOMPARE(container->with(*splices)->machines()[i].definition, view);
    }
}

void TestServerless::ownFile() {
    QTemporaryDir folder;
    std::string text = kFile;
    text.replace(text.find("    flow:"), std::string::npos,
                 "    flow: ${file(flow.yml)}\n    other: ${file(all.yml):other}\n");
    const std::string path = folder.path().toStdString() + '/';
    saveFile(path + "serverless.yml", text);
    saveFile(path + "flow.yml",
             "name: ${self:service}-flow\ntype: EXPRESS\ndefinition:\n  StartAt: A\n  States:\n    A:\n"
             "      Type: Pass\n      Result: {table: '${self:custom.table}'}\n      End: true\n");
    saveFile(path + "all.yml", "other:\n  definition:\n    StartAt: B\n    States: {B: {Type: Succeed}}\n");
    const auto flow = openMachine(path + "serverless.yml#flow");
    QVERIFY(flow.ok() && flow->machine);
    QCOMPARE(flow->machine->file, path + "flow.yml");
    QCOMPARE(flow->machine->type, std::string("EXPRESS"));
    QCOMPARE(flow->machine->values({}).at("self:custom.table"), std::string("parcels-test"));
    QCOMPARE(flow->machine->values({{"opt:stage", "live"}}).at("self:custom.table"),
             std::string("parcels-live"));
    const auto other = openMachine(path + "serverless.yml#other");
    QVERIFY(other.ok() && other->machine);
    QVERIFY(other->machine->text.find("Succeed") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestServerless)
#include "tst_serverless.moc"
