// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "model/document/scanner.h"
#include "model/workflow/labels.h"
#include "model/workflow/projection.h"

using namespace steploom::model;

namespace {

Workflow projected(const std::string& text) {
    return project(scan(text));
}

std::string sample(const char* name) {
    QFile file(QStringLiteral(STEPLOOM_TEST_DATA "/model/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestWorkflow : public QObject {
    Q_OBJECT
private slots:
    void graphOfASample();
    void placesOfASample();
    void fragments();
    void duplicatesHavePlacesOfTheirOwn();
    void copesWithAnything_data();
    void copesWithAnything();
    void labels_data();
    void labels();
    void labelsAreSpoken();
    void details_data();
    void details();
    void typeNames();
};

void TestWorkflow::graphOfASample() {
    const std::string text = sample("parcel.asl.json");
    const Workflow workflow = projected(text);
    QCOMPARE(workflow.comment, std::string("A parcel on its way"));
    QCOMPARE(workflow.scopes.size(), std::size_t{3});
    QCOMPARE(workflow.states.size(), std::size_t{10});
    QVERIFY(!workflow.fragment && !workflow.jsonata);
    const Scope& machine = workflow.scopes[0];
    QCOMPARE(workflow.states[machine.start].name, std::string("Weigh"));
    QCOMPARE(machine.states.size(), std::size_t{8});

    const State& weigh = workflow.states[0];
    QCOMPARE(weigh.detail, std::string("lambda · weigh-parcel"));
    QCOMPARE(weigh.retriers, std::size_t{1});
    QCOMPARE(weigh.retryAttempts, std::int64_t{5});
    QCOMPARE(weigh.catchers, std::size_t{1});
    QCOMPARE(weigh.timeoutSeconds, std::optional<std::int64_t>(20));
    QVERIFY(!weigh.end);

    const State& hand = workflow.states[workflow.findByName("Hand over")];
    QCOMPARE(hand.type, StateType::Parallel);
    QCOMPARE(hand.scopes, (std::vector<std::size_t>{1, 2}));
    QCOMPARE(workflow.scopes[2].owner, workflow.findByPointer("/States/Hand over"));
    QCOMPARE(workflow.scopes[2].pointer, std::string("/States/Hand over/Branches/1"));
    QCOMPARE(workflow.states[workflow.scopes[2].start].name, std::string("Sign"));
    QVERIFY(workflow.states[workflow.findByName("Lost")].end);
    QCOMPARE(workflow.states[workflow.findByName("Heavy?")].rules, std::size_t{2});

    QStringList edges;
    for (const Transition& transition : workflow.transitions) {
        edges << QString::fromStdString(workflow.states[transition.from].name + " > " + transition.target +
                                        " " + transition.label);
        QVERIFY(transition.to != kNone);
        QCOMPARE(scan(text).at(transition.pointer).span(), transition.span);
    }
    const QStringList expected{"Weigh > Lost Scale.Broken",
                               "Weigh > Heavy? ",
                               "Heavy? > By truck $.kilos > 20",
                               "Heavy? > By air $.zone = \"island\" and $.express present",
                               "Heavy? > By bike ",
                               "By truck > Hand over ",
                               "By air > Hand over ",
                               "By bike > Hand over ",
                               "Hand over > Delivered "};
    QCOMPARE(edges, expected);
}

void TestWorkflow::placesOfASample() {
    const std::string text = sample("letters.json5");
    const Workflow workflow = projected(text);
    QCOMPARE(workflow.states.size(), std::size_t{3});
    const auto nameAt = [&](const char* piece, std::size_t plus = 0) {
        const std::size_t state = workflow.stateAt(text.find(piece) + plus);
        return state == kNone ? std::string("-") : workflow.states[state].name;
    };
    QCOMPARE(nameAt("StartAt"), std::string("-"));
    QCOMPARE(nameAt("\"Sort\" : {"), std::string("Sort"));
    QCOMPARE(nameAt("\"Stamp\" : {"), std::string("Stamp"));
    QCOMPARE(nameAt("StampResult"), std::string("Stamp"));
    QCOMPARE(nameAt("\"Next\" : \"Gr"), std::string("Sort"));
    QCOMPARE(nameAt("the end"), std::string("-"));
    QCOMPARE(nameAt("Succeed"), std::string("Grüße"));
    for (const State& state : workflow.states) {
        QCOMPARE(text.substr(state.nameSpan.begin, state.nameSpan.size()), '"' + state.name + '"');
        QCOMPARE(text[state.valueSpan.begin], '{');
        QCOMPARE(state.span, (Span{state.nameSpan.begin, state.valueSpan.end}));
    }
}

void TestWorkflow::fragments() {
    const Workflow bare = projected(
        R"({"note": 1, "A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}, "C": {"x": 1}})");
    QVERIFY(bare.fragment);
    QCOMPARE(bare.states.size(), std::size_t{2});
    QCOMPARE(bare.states[1].pointer, std::string("/B"));
    QCOMPARE(bare.transitions.at(0).to, std::size_t{1});
    QVERIFY(projected(R"({"States": {"A": {"Type": "Pass"}}})").fragment);
    QVERIFY(!projected(R"({"StartAt": "A", "States": {"A": {"Type": "Pass"}}})").fragment);
    QVERIFY(!projected("{}").fragment);
}

void TestWorkflow::duplicatesHavePlacesOfTheirOwn() {
    const std::string text = R"({"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches":
        [{"StartAt": "X", "States": {"X": {"Type": "Pass"}}}]}, "B": {"Next": "A"}, "A": {"Type": "Pass"}}})";
    const SyntaxTree tree = scan(text);
    const Workflow workflow = project(tree);
    QCOMPARE(workflow.states.size(), std::size_t{4});
    QCOMPARE(workflow.states[0].pointer, std::string("/States/A~:0"));
    QCOMPARE(workflow.states[1].pointer, std::string("/States/A~:0/Branches/0/States/X"));
    QCOMPARE(workflow.states[3].pointer, std::string("/States/A"));
    QCOMPARE(workflow.scopes[0].start, std::size_t{3});
    QCOMPARE(workflow.transitions[0].to, std::size_t{3});
    for (const State& state : workflow.states)
        QCOMPARE(tree.at(state.pointer).span(), state.valueSpan);
    // In a fragment a member that is no state has its place among those of its name.
    const std::string fragment =
        R"({"A": {"Type": "Pass"}, "A": 1, "A": {"Type": "Wait"}, "A": {"Type": "Fail"}})";
    const SyntaxTree mixed = scan(fragment);
    for (const State& state : project(mixed).states)
        QCOMPARE(mixed.at(state.pointer).span(), state.valueSpan);
    QCOMPARE(project(mixed).states.size(), std::size_t{3});
}

void TestWorkflow::copesWithAnything_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("states");
    QTest::newRow("nothing") << QByteArray("") << 0;
    QTest::newRow("scalar") << QByteArray("5") << 0;
    QTest::newRow("array") << QByteArray("[{}]") << 0;
    QTest::newRow("wrong kinds at the top")
        << QByteArray(R"({"StartAt": 5, "States": [], "Comment": {}})") << 0;
    QTest::newRow("states of all kinds")
        << QByteArray(R"({"States": {"a": 1, "b": [], "c": "x", "d": null, "": {}}})") << 5;
    QTest::newRow("fields of wrong kinds")
        << QByteArray(R"({"States": {"a": {"Type": {}, "Next": [], "Choices": "x", "Catch": {"Next": "a"},
           "Retry": 3, "Branches": {"0": {}}, "Iterator": [], "End": "true", "TimeoutSeconds": "5"}}})")
        << 1;
    QTest::newRow("items of wrong kinds")
        << QByteArray(R"({"States": {"a": {"Type": "Parallel", "Branches": [1, null, {"States": 5}, {}],
           "Catch": [1, {"Next": 5}, {"ErrorEquals": {}, "Next": "a"}], "Choices": [[], {"And": 5, "Next": "a"}]}}})")
        << 1;
    QTest::newRow("escaped names")
        << QByteArray(
               R"({"StartAt": "\u0041", "States": {"A": {"Next": "a\/b"}, "a/b": {"Next": "\u0041"}}})")
        << 2;
    std::string deep = R"({"StartAt": "s", "States": {"s": {"Type": "Pass"}}})";
    for (int i = 0; i < 200; ++i)
        deep = R"({"StartAt": "s", "States": {"s": {"Type": "Map", "Iterator": )" + deep + "}}}";
    QTest::newRow("deep") << QByteArray::fromStdString(deep) << 201;
    std::string rule = R"({"Variable": "$.x", "IsNull": true})";
    for (int i = 0; i < 300; ++i)
        rule = R"({"And": [{"Not": )" + rule + "}]}";
    QTest::newRow("deep rule") << QByteArray::fromStdString(R"({"States": {"c": {"Choices": [)" + rule +
                                                            "]}}}")
                               << 1;
}

void TestWorkflow::copesWithAnything() {
    QFETCH(QByteArray, text);
    QFETCH(int, states);
    const std::string bytes = text.toStdString();
    const Workflow workflow = projected(bytes);
    QCOMPARE(static_cast<int>(workflow.states.size()), states);
    QVERIFY(!workflow.scopes.empty());
    for (const Transition& transition : workflow.transitions)
        QVERIFY(transition.from < workflow.states.size());
    QCOMPARE(workflow.stateAt(bytes.size() + 10), kNone);
}

void TestWorkflow::labels_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("label");
    const auto row = [](const char* rule, const char* label) {
        QTest::newRow(label) << QByteArray(rule) << QByteArray(label);
    };
    row(R"({"Variable": "$.total", "NumericGreaterThan": 100})", "$.total > 100");
    row(R"({"Variable": "$.a", "StringLessThanEqualsPath": "$.b"})", "$.a ≤ $.b");
    row(R"({"Variable": "$.a", "StringMatches": "log-*"})", "$.a ~ \"log-*\"");
    row(R"({"Variable": "$.a", "BooleanEquals": true})", "$.a = true");
    row(R"({"Variable": "$.a", "IsPresent": false})", "$.a absent");
    row(R"({"Variable": "$.a", "IsNumeric": false, "Next": "x"})", "$.a is not numeric");
    row(R"({"Next": "x", "Comment": "c", "Variable": "$.a", "IsNull": true})", "$.a is null");
    row(R"({"Not": {"Variable": "$.a", "NumericEquals": 1}})", "not $.a = 1");
    row(R"({"Or": [{"And": [{"Variable": "$.a", "IsNull": true}, {"Variable": "$.b", "IsNull": true}]},
            {"Variable": "$.c", "TimestampLessThan": "2024-01-01T00:00:00Z"}]})",
        "($.a is null and $.b is null) or $.c < \"2024-01-01T00:00:00Z\"");
    row(R"({"Condition": "{% $n >\n 5 %}"})", "$n > 5");
    row(R"({"Variable": "$.a", "SomethingNew": 1})", "$.a SomethingNew 1");
    row(R"({"Variable": "$.a"})", "$.a");
    row("[]", "");
}

void TestWorkflow::labels() {
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, label);
    const std::string text = rule.toStdString();
    QCOMPARE(ruleLabel(scan(text).root()).text, label.toStdString());
    const std::string wide = R"({"Variable": "$.)" + std::string(500, 'x') + R"(", "IsNull": true})";
    QVERIFY(ruleLabel(scan(wide).root()).text.size() <= kMaxLabel + 3);
}

/// In another language the words of a label are others, and what is the user's stays.
void TestWorkflow::labelsAreSpoken() {
    const Speak speak = [](const Message& message) {
        return '<' + message.code + '>';
    };
    const auto spoken = [&](const std::string& rule) {
        const RuleLabel label = ruleLabel(scan(rule).root());
        Transition transition;
        transition.kind = TransitionKind::Choice;
        transition.label = label.text;
        transition.words = label.words;
        return transitionLabel(transition, speak);
    };
    QCOMPARE(
        spoken(
            R"({"And": [{"Not": {"Variable": "$.not", "IsNull": true}}, {"Variable": "$.and", "IsPresent": false}]})"),
        std::string("<label.not> $.not <label.null> <label.and> $.and <label.absent>"));
    QCOMPARE(spoken(R"({"Variable": "$.a\u0001b", "StringEquals": "is null and not"})"),
             std::string("$.a b = \"is null and not\""));
    QCOMPARE(spoken(R"({"Condition": "{% $a and not($b) %}"})"), std::string("$a and not($b)"));
    // Of what is cut off no word is left over.
    const std::string cut =
        spoken(R"({"Variable": "$.)" + std::string(kMaxLabel - 6, 'x') + R"(", "IsNull": true})");
    QVERIFY2(cut.find('<') == std::string::npos, cut.c_str());
    Transition fallback;
    fallback.kind = TransitionKind::Default;
    QCOMPARE(transitionLabel(fallback, speak), std::string("<export.otherwise>"));
}

void TestWorkflow::details_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char* state, const char* detail) {
        QTest::newRow(detail) << QByteArray(state) << QByteArray(detail);
    };
    row(R"({"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:pack:3"})",
        "lambda · pack");
    row(R"({"Type": "Task", "Resource": "arn:aws:lambda:...:sort-mail"})", "lambda · sort-mail");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem"})", "dynamodb · getItem");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken"})",
        "sqs · sendMessage.waitForTaskToken");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2"})",
        "states · startExecution.sync:2");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:getObject"})", "s3 · getObject");
    row(R"({"Type": "Task", "Resource": "arn:aws-cn:states:cn-north-1:111122223333:activity:stamp"})",
        "activity · stamp");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "arn:aws:lambda:eu-west-1:111122223333:function:weigh:$LATEST"}})",
        "lambda · weigh");
    row(R"({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName.$": "$.f"}})",
        "lambda · invoke");
    row(R"({"Type": "Task", "Resource": "${PackFunction}"})", "${PackFunction}");
    row(R"({"Type": "Wait", "Seconds": 3600})", "3600 s");
    row(R"({"Type": "Wait", "Seconds": "{% $delay %}"})", "$delay");
    row(R"({"Type": "Wait", "TimestampPath": "$.due"})", "$.due");
    row(R"({"Type": "Fail", "Error": "Lost", "Cause": "x"})", "Lost");
    row(R"({"Type": "Map", "ItemsPath": "$.letters"})", "$.letters");
    row(R"({"Type": "Pass"})", "");
}

void TestWorkflow::details() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, detail);
    const std::string text = state.toStdString();
    const SyntaxTree tree = scan(text);
    QCOMPARE(stateDetail(tree.root(), stateTypeFromName(tree.at("/Type").string())), detail.toStdString());
}

void TestWorkflow::typeNames() {
    for (int i = 0; i < 8; ++i) {
        const auto type = static_cast<StateType>(i);
        QCOMPARE(stateTypeFromName(stateTypeName(type)), type);
    }
    QCOMPARE(stateTypeFromName("task"), StateType::Unknown);
    QCOMPARE(stateTypeFromName(""), StateType::Unknown);
}

QTEST_APPLESS_MAIN(TestWorkflow)
#include "tst_workflow.moc"
