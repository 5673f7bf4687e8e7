// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/container/machine_file.h"
#include "model/container/open.h"
#include "model/document/edit.h"
#include "tests/support/resolved_value.h"

using namespace steploom::model;
using namespace steploom::test;

namespace {

constexpr const char* kTemplate = R"(AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Stage: {Type: String, Default: test}
  Zones: {Type: CommaDelimitedList, Default: 'north, south'}
Mappings:
  Limits:
    test: {Retries: 1, Table: parcels-test}
    live: {Retries: 6, Table: parcels}
Conditions:
  IsLive: !Equals [!Ref Stage, live]
  IsTest: !Not [!Condition IsLive]
  Either: !Or [!Condition IsLive, !Condition IsTest]
  Both: {Fn::And: [{Condition: IsLive}, {Condition: IsTest}]}
  Unknown: !Equals [!ImportValue shared, live]
  Endless: !Not [!Condition Endless]
Resources:
  Depot: {Type: AWS::SQS::Queue}
  Flow:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: arn:aws:iam::123456789012:role/r
      StateMachineType: !If [IsLive, EXPRESS, STANDARD]
      DefinitionSubstitutions:
        Given: !If [IsLive, big, small]
      Definition:
        StartAt: Weigh
        States:
          Weigh:
            Type: Pass
            End: true
            Result:
              Value: @
)";

/// What Value is when the definition is run with these values.
QString resolved(const QString& function, const SubstitutionValues& given) {
    std::string text = kTemplate;
    text.replace(text.find('@'), 1, function.toStdString());
    const auto container = openContainer("t.yaml", std::move(text));
    return resolvedValue(container ? *container : nullptr, given, "/States/Weigh/Result/Value");
}

} // namespace

/// Functions of CloudFormation, worked out for running what is not deployed.
class TestTemplateFunctions : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void type();
    void chosenDefinition();
    void substitutions();
};

void TestTemplateFunctions::values_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("byDefault");
    QTest::addColumn<QString>("live"); ///< with Stage=live
    const auto row = [](const char* name, const char* function, const char* byDefault, const char* live) {
        QTest::newRow(name) << function << byDefault << live;
    };
    row("a parameter", "!Ref Stage", "test", "live");
    row("a mapping", "!FindInMap [Limits, !Ref Stage, Table]", "parcels-test", "parcels");
    row("a mapping in its long form", "{Fn::FindInMap: [Limits, {Ref: Stage}, Retries]}", "1", "6");
    row("a mapping without that key", "!FindInMap [Limits, !Ref Stage, Weight]",
        "${FindInMap.Limits.Stage.Weight}", "${FindInMap.Limits.Stage.Weight}");
    row("if", "!If [IsLive, a, b]", "b", "a");
    row("if, nested", "!If [IsLive, a, !If [IsTest, !Ref Stage, c]]", "test", "a");
    row("not", "!If [IsTest, a, b]", "a", "b");
    row("or", "!If [Either, a, b]", "a", "a");
    row("and", "!If [Both, a, b]", "b", "b");
    row("a condition that nobody knows", "!If [Unknown, a, b]", "${If.Unknown.a.b}", "${If.Unknown.a.b}");
    row("a condition that is made of itself", "!If [Endless, a, b]", "${If.Endless.a.b}",
        "${If.Endless.a.b}");
    row("no such condition", "!If [Missing, a, b]", "${If.Missing.a.b}", "${If.Missing.a.b}");
    row("select and split", "!Select [1, !Split ['/', 'a/b/c']]", "b", "b");
    row("select of a parameter", "!Select [1, !Ref Zones]", "south", "south");
    row("select of more than there are", "!Select [7, !Ref Zones]", "${Select.7.Zones}", "${Select.7.Zones}");
    row("select with a word", "!Select [first, !Ref Zones]", "${Select.first.Zones}",
        "${Select.first.Zones}");
    row("join of a parameter", "!Join ['+', !Ref Zones]", "north+south", "north+south");
    row("join", "!Join ['-', [parcels, !Ref Stage]]", "parcels-test", "parcels-live");
    row("length", "{Fn::Length: !Ref Zones}", "2", "2");
    row("base 64", "!Base64 parcel", "cGFyY2Vs", "cGFyY2Vs");
    row("variables", "!Sub ['${Where}/${Stage}', {Where: !FindInMap [Limits, !Ref Stage, Table]}]",
        "parcels-test/test", "parcels/live");
    row("an attribute", "!GetAtt Depot.Arn", "arn:aws:sqs:us-east-1:123456789012:Depot",
        "arn:aws:sqs:us-east-1:123456789012:Depot");
    row("what only a deployment knows", "!ImportValue shared", "${ImportValue.shared}",
        "${ImportValue.shared}");
    row("an empty list", "!Join ['-', []]", "", "");
}

void TestTemplateFunctions::values() {
    QFETCH(QString, function);
    QFETCH(QString, byDefault);
    QFETCH(QString, live);
    QCOMPARE(resolved(function, {}), byDefault);
    QCOMPARE(resolved(function, {{"Stage", "live"}}), live);
}

void TestTemplateFunctions::type() {
    std::string text = kTemplate;
    text.replace(text.find('@'), 1, "1");
    QCOMPARE((*openContainer("t.yaml", text))->machines().front().type, std::string("STANDARD"));
    text.replace(text.find("Default: test"), 13, "Default: live");
    QCOMPARE((*openContainer("t.yaml", text))->machines().front().type, std::string("EXPRESS"));
}

void TestTemplateFunctions::chosenDefinition() {
    std::string text = kTemplate;
    const std::size_t begin = text.find("      DefinitionSubstitutions");
    text.replace(begin, std::string::npos, R"(      DefinitionString: !If
        - IsLive
        - '{"StartAt": "Big", "States": {"Big": {"Type": "Succeed"}}}'
        - !Sub '{"StartAt": "Small", "States": {"Small": {"Type": "Succeed"}}}'
)");
    const auto container = openContainer("t.yaml", text);
    QVERIFY(container.ok() && *container);
    const ContainedMachine& machine = (*container)->machines().front();
    QCOMPARE(machine.how, std::string("DefinitionString Fn::If Fn::Sub"));
    QVERIFY(machine.definition.find("Small") != std::string::npos);
    std::string view = machine.definition;
    view.replace(view.find("Succeed"), 7, "Fail");
    const auto splices = (*container)->write(0, view);
    QVERIFY(splices.ok());
    const std::string now = applied(text, *splices);
    QVERIFY(now.find(R"("Small": {"Type": "Fail"})") != std::string::npos);
    QVERIFY(now.find(R"("Big": {"Type": "Succeed"})") != std::string::npos);
}

void TestTemplateFunctions::substitutions() {
    QCOMPARE(resolved(QStringLiteral("'${Given}'"), {}), QStringLiteral("small"));
    QCOMPARE(resolved(QStringLiteral("'${Given}'"), {{"Stage", "live"}}), QStringLiteral("big"));
    QCOMPARE(resolved(QStringLiteral("'${Given}'"), {{"Given", "mine"}}), QStringLiteral("mine"));
}

QTEST_APPLESS_MAIN(TestTemplateFunctions)
#include "tst_template_functions.moc"
