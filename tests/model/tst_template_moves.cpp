// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/container/template_moves.h"
#include "model/substitution/placeholders.h"
#include "tests/support/resolved_definition.h"

using namespace steploom;
using namespace steploom::model;
using steploom::test::resolved;
using steploom::test::sameJson;

/// Definitions in templates: into a file of their own, back into the template, from a string to an object and
/// back. Nothing else of the template changes, and the machine stays the same.
class TestTemplateMoves : public QObject {
    Q_OBJECT
private slots:
    void movesOutOfSam();
    void namesWhatIsThereAlready();
    void movesOutOfStrings_data();
    void movesOutOfStrings();
    void movesIntoSam();
    void keepsTheCommentsOfYaml();
    void placeholdersWithoutQuotes();
    void movesInsideJson();
    void stringsBecomeObjects();
    void objectsBecomeStrings();
    void serverless();
    void refuses();
};

namespace {

const std::string kSam = R"(# parcels
Transform: AWS::Serverless-2016-10-31
Resources:
  Weigh:
    Type: AWS::Serverless::Function
    Properties: {Handler: a.b} # small
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      # the flow itself
      Definition:
        # where it begins
        StartAt: Weigh
        States:
          Weigh:
            Type: Task
            Resource: !GetAtt Weigh.Arn # the function
            TimeoutSeconds: !Ref Limit
            Next: Tell
          Tell:
            Type: Task
            Resource: arn:aws:states:::sns:publish
            Parameters:
              TopicArn: !Sub "arn:aws:sns:${AWS::Region}:${AWS::AccountId}:${Known}"
              Message: {Fn::ImportValue: greeting}
              Subject: "${Known}"
              Again:
                Fn::GetAtt:
                  - Weigh
                  - Arn
            End: true
      DefinitionSubstitutions:
        Known: parcels # a name
        Account: !Ref AWS::AccountId
      Role: !GetAtt Role.Arn
Outputs: {}
)";

const std::string kFiled = R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: ./parcels.asl.json # beside
      DefinitionSubstitutions:
        WeighArn: !GetAtt Weigh.Arn
        Limit: 25
)";

std::string whole(const std::string& template_, const std::string& property) {
    std::string made = template_;
    made.replace(made.find("@"), 1, property);
    return made;
}

const std::string kCloud = R"(Resources:
  Flow:
    Type: AWS::StepFunctions::StateMachine
    Properties:
@
      RoleArn: !GetAtt Role.Arn # who it is
)";

template <typename T>
std::string said(const Result<T>& result) {
    if (result)
        return {};
    std::string text = result.refusal().code;
    for (const std::string& each : result.refusal().args)
        text += ' ' + each;
    return text;
}

/// All but the lines from the one that begins with `from` (blanks aside) on, and up to the one with `to`.
std::string around(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t begin = text.find(from);
    const std::size_t end = text.find(to);
    return begin == std::string::npos || end == std::string::npos ? "none"
                                                                  : text.substr(0, begin) + text.substr(end);
}

} // namespace

void TestTemplateMoves::movesOutOfSam() {
    const auto moved = movedOutOfTemplate(kSam, ContainerKind::Sam, "Parcels", "flows/parcels.asl.yaml");
    QVERIFY2(moved.ok(), said(moved).c_str());
    const std::string after = applied(kSam, moved->splices);
    QCOMPARE(after.substr(after.find("    Properties:\n")), std::string(R"(    Properties:
      # the flow itself
      DefinitionUri: flows/parcels.asl.yaml
      DefinitionSubstitutions:
        Known: parcels # a name
        Account: !Ref AWS::AccountId
        WeighArn: !GetAtt Weigh.Arn
        Limit: !Ref Limit
        AWSRegion: !Ref AWS::Region
        Known2: !Ref Known
        greeting: {"Fn::ImportValue": "greeting"}
      Role: !GetAtt Role.Arn
Outputs: {}
)"));
    QCOMPARE(after.substr(0, after.find("      Definition")), kSam.substr(0, kSam.find("      Definition:")));
    QCOMPARE(moved->file, std::string(R"(# where it begins
StartAt: Weigh
States:
  Weigh:
    Type: Task
    Resource: "${WeighArn}" # the function
    TimeoutSeconds: ${Limit}
    Next: Tell
  Tell:
    Type: Task
    Resource: arn:aws:states:::sns:publish
    Parameters:
      TopicArn: "arn:aws:sns:${AWSRegion}:${Account}:${Known2}"
      Message: "${greeting}"
      Subject: "${Known}"
      Again: "${WeighArn}"
    End: true
)"));
    const auto json = movedOutOfTemplate(kSam, ContainerKind::Sam, "Parcels", "parcels.asl.json");
    QVERIFY2(json.ok(), said(json).c_str());
    QVERIFY2(json->file.find("\"TimeoutSeconds\": ${Limit},") != std::string::npos, json->file.c_str());
}

/// A substitution that says the same is used again; without any the property comes behind the definition.
void TestTemplateMoves::namesWhatIsThereAlready() {
    std::string bytes = kSam;
    bytes.replace(bytes.find("Account: !Ref"), 28, "Scale: !GetAtt Weigh.Arn");
    const auto moved = movedOutOfTemplate(bytes, ContainerKind::Sam, "Parcels", "p.json");
    QVERIFY2(moved.ok(), said(moved).c_str());
    QVERIFY2(moved->file.find("\"Resource\": \"${Scale}\"") != std::string::npos, moved->file.c_str());
    const std::size_t none = kSam.find("      DefinitionSubstitutions");
    const std::string without = kSam.substr(0, none) + kSam.substr(kSam.find("      Role: "));
    const auto added = movedOutOfTemplate(without, ContainerKind::Sam, "Parcels", "p.json");
    QVERIFY2(added.ok(), said(added).c_str());
    const std::string after = applied(without, added->splices);
    QVERIFY2(
        after.find("      DefinitionUri: p.json\n      DefinitionSubstitutions:\n        WeighArn: !GetAtt "
                   "Weigh.Arn\n") != std::string::npos,
        after.c_str());
    QCOMPARE(around(after, "      DefinitionUri", "      Role: "),
             around(without, "      Definition:", "      Role: "));
}

void TestTemplateMoves::movesOutOfStrings_data() {
    QTest::addColumn<std::string>("property");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("properties");
    QTest::newRow("Fn::Sub")
        << std::string(R"(      DefinitionString: !Sub |
        {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Work.Arn}",
          "Comment": "${!Later} ${AWS::Region}", "TimeoutSeconds": ${Limit}, "End": true}}})")
        << std::string(R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${WorkArn}",
  "Comment": "${Later} ${AWSRegion}", "TimeoutSeconds": ${Limit}, "End": true}}}
)") << std::string(R"(      DefinitionS3Location: flow.json
      DefinitionSubstitutions:
        WorkArn: !GetAtt Work.Arn
        AWSRegion: !Ref AWS::Region
        Limit: !Ref Limit
)");
    QTest::newRow("Fn::Sub with variables")
        << std::string(R"(      DefinitionString:
        Fn::Sub:
          - '{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Worker}", "End": true}}}'
          - Worker: !GetAtt Work.Arn)")
        << std::string(
               R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${WorkArn}", "End": true}}}
)") << std::string(R"(      DefinitionS3Location: flow.json
      DefinitionSubstitutions:
        WorkArn: !GetAtt Work.Arn
)");
    QTest::newRow("Fn::Join")
        << std::string(R"(      DefinitionString: !Join
        - ''
        - - '{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "'
          - !GetAtt [Work, Arn]
          - '", "End": true}}}')")
        << std::string(
               R"({"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${WorkArn}", "End": true}}}
)") << std::string(R"(      DefinitionS3Location: flow.json
      DefinitionSubstitutions:
        WorkArn: !GetAtt Work.Arn
)");
    QTest::newRow("plain")
        << std::string(
               R"(      DefinitionString: '{"StartAt": "A", "States": {"A": {"Type": "Succeed", "Comment": "${Of}"}}}'
      DefinitionSubstitutions: {Of: !Ref Work})")
        << std::string(R"({"StartAt": "A", "States": {"A": {"Type": "Succeed", "Comment": "${Of}"}}}
)") << std::string(R"(      DefinitionS3Location: flow.json
      DefinitionSubstitutions: {Of: !Ref Work}
)");
}

void TestTemplateMoves::movesOutOfStrings() {
    QFETCH(std::string, property);
    QFETCH(std::string, file);
    QFETCH(std::string, properties);
    const std::string bytes = whole(kCloud, property);
    const auto moved = movedOutOfTemplate(bytes, ContainerKind::CloudFormation, "Flow", "flow.json");
    QVERIFY2(moved.ok(), said(moved).c_str());
    QCOMPARE(moved->file, file);
    properties.pop_back();
    QCOMPARE(applied(bytes, moved->splices), whole(kCloud, properties));
}

void TestTemplateMoves::movesIntoSam() {
    const std::string file = R"({
  // weighs
  "StartAt": "Weigh",
  "States": {"Weigh": {"Type": "Task", "Resource": "${WeighArn}", "TimeoutSeconds": ${Limit}, "End": true}}
})";
    const auto splices = movedIntoTemplate(kFiled, ContainerKind::Sam, "Parcels", file);
    QVERIFY2(splices.ok(), said(splices).c_str());
    const std::string after = applied(kFiled, *splices);
    QCOMPARE(after, std::string(R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: # beside
        # weighs
        StartAt: Weigh
        States:
          Weigh:
            Type: Task
            Resource: ${WeighArn}
            TimeoutSeconds: 25
            End: true
      DefinitionSubstitutions:
        WeighArn: !GetAtt Weigh.Arn
        Limit: 25
)"));
    QVERIFY(sameJson(resolved("t.yaml", kFiled, "Parcels", file), resolved("t.yaml", after, "Parcels")));
}

void TestTemplateMoves::keepsTheCommentsOfYaml() {
    const std::string file =
        "---\n# all of it\nStartAt: A # first\nStates:\n    A:\n        Type: Succeed\n        Comment: |\n"
        "            two\n\n            lines\n";
    const auto splices = movedIntoTemplate(kFiled, ContainerKind::Sam, "Parcels", file);
    QVERIFY2(splices.ok(), said(splices).c_str());
    const std::string after = applied(kFiled, *splices);
    QVERIFY2(
        after.find(
            "      Definition: # beside\n        # all of it\n        StartAt: A # first\n        States:\n"
            "            A:\n                Type: Succeed\n") != std::string::npos,
        after.c_str());
    const auto back = movedOutOfTemplate(after, ContainerKind::Sam, "Parcels", "x.yaml");
    QVERIFY2(back.ok(), said(back).c_str());
    QCOMPARE(back->file, file.substr(4));
}

void TestTemplateMoves::placeholdersWithoutQuotes() {
    std::string open = kFiled;
    open.replace(open.find("Limit: 25"), 9, "Limit: !Ref Limit");
    const std::string file =
        R"({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": ${Limit}, "End": true}}})";
    QCOMPARE(movedIntoTemplate(open, ContainerKind::Sam, "Parcels", file).refusal(),
             (Message{"container.bare", {"${Limit}"}}));
    // CloudFormation has a property for text.
    const std::string bytes =
        whole(kCloud, "      DefinitionS3Location: flow.json\n      DefinitionSubstitutions:\n"
                      "        Limit: !Ref Limit");
    const auto splices = movedIntoTemplate(bytes, ContainerKind::CloudFormation, "Flow", file);
    QVERIFY2(splices.ok(), said(splices).c_str());
    QVERIFY2(applied(bytes, *splices).find("      DefinitionString: |-\n        {\"StartAt\"") !=
                 std::string::npos,
             applied(bytes, *splices).c_str());
    QCOMPARE(definitionAsObject(applied(bytes, *splices), ContainerKind::CloudFormation, "Flow").refusal(),
             (Message{"container.bare", {"${Limit}"}}));
}

void TestTemplateMoves::movesInsideJson() {
    const std::string bytes = R"({
  "Resources": {
    "Flow": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": {
        "DefinitionString": {"Fn::Sub": ["{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"${W}\", \"Comment\": \"in ${AWS::Region}\", \"End\": true}}}", {"W": {"Fn::ImportValue": "work"}}]},
        "RoleArn": "r"
      }
    }
  }
}
)";
    const auto moved = movedOutOfTemplate(bytes, ContainerKind::CloudFormation, "Flow", "flow.json");
    QVERIFY2(moved.ok(), said(moved).c_str());
    const std::string out = applied(bytes, moved->splices);
    QCOMPARE(out, std::string(R"({
  "Resources": {
    "Flow": {
      "Type": "AWS::StepFunctions::StateMachine",
      "Properties": {
        "DefinitionS3Location": "flow.json",
        "DefinitionSubstitutions": {
          "work": {"Fn::ImportValue": "work"},
          "AWSRegion": {"Ref": "AWS::Region"}
        },
        "RoleArn": "r"
      }
    }
  }
}
)"));
    const auto in =
        movedIntoTemplate(out, ContainerKind::CloudFormation, "Flow",
                          "{\n  \"StartAt\": \"A\",\n  \"States\": {\"A\": {\"Type\": \"Succeed\"}}\n}\n");
    QVERIFY2(in.ok(), said(in).c_str());
    QVERIFY2(applied(out, *in).find(
                 "        \"Definition\": {\n          \"StartAt\": \"A\",\n          \"States\": "
                 "{\"A\": {\"Type\": \"Succeed\"}}\n        },\n") != std::string::npos,
             applied(out, *in).c_str());
    const auto object = definitionAsObject(bytes, ContainerKind::CloudFormation, "Flow");
    QVERIFY2(object.ok(), said(object).c_str());
    const std::string written = applied(bytes, *object);
    QVERIFY2(written.find(R"("Resource": {"Fn::ImportValue": "work"},)") != std::string::npos,
             written.c_str());
    QVERIFY2(written.find(R"("Comment": {"Fn::Sub": "in ${AWS::Region}"},)") != std::string::npos,
             written.c_str());
    const auto text = definitionAsText(written, ContainerKind::CloudFormation, "Flow");
    QVERIFY2(text.ok(), said(text).c_str());
    QVERIFY(
        sameJson(resolved("t.json", bytes, "Flow"), resolved("t.json", applied(written, *text), "Flow")) ||
        applied(written, *text).find("\"Fn::Sub\": [") != std::string::npos);
}

void TestTemplateMoves::stringsBecomeObjects() {
    const std::string bytes = whole(kCloud, R"(      DefinitionString: # in one
        Fn::Sub: >-
          {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${Work.Arn}",
          "Parameters": {"a": "x ${AWS::Region} ${!Kept}", "b": "${!Kept}"}, "End": true}}}
      DefinitionSubstitutions: {Kept: yes})");
    const auto splices = definitionAsObject(bytes, ContainerKind::CloudFormation, "Flow");
    QVERIFY2(splices.ok(), said(splices).c_str());
    const std::string after = applied(bytes, *splices);
    QCOMPARE(after, whole(kCloud, R"(      Definition:
        StartAt: A
        States:
          A:
            Type: Task
            Resource: !GetAtt Work.Arn
            Parameters:
              a: !Sub 'x ${AWS::Region} ${!Kept}'
              b: ${Kept}
            End: true
      DefinitionSubstitutions: {Kept: yes})"));
    // A name that is only known later.
    const std::string key = whole(
        kCloud,
        R"(      DefinitionString: !Sub '{"StartAt": "${N}", "States": {"${N}": {"Type": "Succeed"}}}')");
    QCOMPARE(definitionAsObject(key, ContainerKind::CloudFormation, "Flow").refusal().code,
             std::string("container.open-key"));
}

void TestTemplateMoves::objectsBecomeStrings() {
    const std::string bytes = whole(kCloud, R"(      Definition:
        StartAt: A
        States:
          A: {Type: Task, Resource: !GetAtt Work.Arn, Comment: "${Kept}", End: true}
      DefinitionSubstitutions: {Kept: yes})");
    const auto splices = definitionAsText(bytes, ContainerKind::CloudFormation, "Flow");
    QVERIFY2(splices.ok(), said(splices).c_str());
    const std::string after = applied(bytes, *splices);
    QVERIFY2(after.find("      DefinitionString: !Sub |\n        {\n          \"StartAt\": \"A\",\n") !=
                 std::string::npos,
             after.c_str());
    QVERIFY2(after.find("\"Resource\": \"${Work.Arn}\"") != std::string::npos, after.c_str());
    QVERIFY2(after.find("\"Comment\": \"${!Kept}\"") != std::string::npos, after.c_str());
    QCOMPARE(around(after, "      DefinitionString", "      DefinitionSubs"),
             around(bytes, "      Definition:", "      DefinitionSubs"));
    const auto back = definitionAsObject(after, ContainerKind::CloudFormation, "Flow");
    QVERIFY2(back.ok(), said(back).c_str());
    QVERIFY(sameJson(resolved("t.yaml", bytes, "Flow"), resolved("t.yaml", applied(after, *back), "Flow")));
}

void TestTemplateMoves::serverless() {
    const std::string bytes = R"(service: parcels
stepFunctions:
  stateMachines:
    parcels:
      name: parcels # its name
      definition:
        # first
        StartAt: A
        States:
          A:
            Type: Task
            Resource: {Ref: Work}
            TimeoutSeconds: 3
            Parameters: {a: !GetAtt Work.Arn}
            End: true
)";
    const auto moved = movedOutOfTemplate(bytes, ContainerKind::Serverless, "parcels", "parcels.yml");
    QVERIFY2(moved.ok(), said(moved).c_str());
    const std::string out = applied(bytes, moved->splices);
    QVERIFY2(out.find("      name: parcels # its name\n      definition: ${file(parcels.yml)}\n") !=
                 std::string::npos,
             out.c_str());
    QVERIFY2(moved->file.find("# first\nStartAt: A\n") == 0 &&
                 moved->file.find("    Resource: !Ref Work\n") != std::string::npos,
             moved->file.c_str());
    const auto in = movedIntoTemplate(out, ContainerKind::Serverless, "parcels", moved->file);
    QVERIFY2(in.ok(), said(in).c_str());
    std::string wanted = bytes;
    wanted.replace(wanted.find("{Ref: Work}"), 11, "!Ref Work");
    QCOMPARE(applied(out, *in), wanted);
    QCOMPARE(said(movedOutOfTemplate(bytes, ContainerKind::Serverless, "parcels", "parcels.json")),
             std::string("container.cannot-write parcels.json"));
}

void TestTemplateMoves::refuses() {
    QCOMPARE(said(movedOutOfTemplate(kFiled, ContainerKind::Sam, "Parcels", "x.json")),
             std::string("container.not-inline Parcels"));
    QCOMPARE(said(movedIntoTemplate(kSam, ContainerKind::Sam, "Parcels", "{}")),
             std::string("container.not-file Parcels"));
    QCOMPARE(said(movedIntoTemplate(kFiled, ContainerKind::Sam, "Parcels", "{\n\"StartAt\": ")),
             std::string("container.text-broken 1 1"));
    QCOMPARE(said(movedIntoTemplate(kFiled, ContainerKind::Sam, "Parcels", "[1]")),
             std::string("container.no-object"));
    QCOMPARE(said(definitionAsText(kSam, ContainerKind::Sam, "Parcels")),
             std::string("container.no-string Parcels"));
    QCOMPARE(said(definitionAsObject(kSam, ContainerKind::Sam, "Parcels")),
             std::string("container.not-string Parcels"));
    QCOMPARE(said(definitionAsText(kFiled, ContainerKind::Sam, "Parcels")),
             std::string("container.not-object Parcels"));
    QCOMPARE(said(movedOutOfTemplate(kSam, ContainerKind::Sam, "Nobody", "x.json")),
             std::string("container.not-inline Nobody"));
    std::string fixed = kSam;
    const std::size_t begin = fixed.find("DefinitionSubstitutions:");
    fixed.replace(begin, fixed.find("      Role:") - begin,
                  "DefinitionSubstitutions: !If [A, {B: c}, {B: d}]\n");
    QCOMPARE(said(movedOutOfTemplate(fixed, ContainerKind::Sam, "Parcels", "x.json")),
             std::string("container.cannot-write DefinitionSubstitutions"));
}

QTEST_APPLESS_MAIN(TestTemplateMoves)
#include "tst_template_moves.moc"
