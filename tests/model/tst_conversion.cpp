// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include "model/conversion/convert_machine.h"
#include "model/conversion/convert_state.h"
#include "tests/support/effort.h"
#include "tests/support/random_conversions.h"

using namespace steploom;
using namespace steploom::model;
using tests::json;

/// A state in JSONata does what it did in JSONPath: by examples, and by running both on random payloads.
class TestConversion : public QObject {
    Q_OBJECT
private slots:
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void keepsTheRestOfTheText();
    void wholeMachine();
    void wholeMachineInPart();
    void sameResults();
};

namespace {

std::string converted(const std::string& state) {
    Document document = Document::fromBytes(tests::machineFor(state));
    const auto edit = edits::convertToJsonata(document, "/States/S");
    if (!edit)
        return '!' + edit.refusal().code +
               (edit.refusal().args.empty() ? "" : ' ' + edit.refusal().args.front());
    document.apply(*edit);
    return std::string(document.tree().at("/States/S").raw());
}

} // namespace

void TestConversion::writes_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* state, const char* after) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(after);
    };
    row("nothing to do", R"J({"Type": "Pass", "End": true})J",
        R"J({"Type": "Pass", "QueryLanguage": "JSONata", "End": true})J");
    row("a template",
        R"J({"Type": "Pass", "Parameters": {"a.$": "$.x['y z'][0]", "b": {"c.$": "$$.Execution.Id"}}, "End": true})J",
        R"J({"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": "{% $states.input.x.`y z`[0] %}", "b": {"c": "{% $states.context.Execution.Id %}"}}, "End": true})J");
    row("put into the input",
        R"J({"Type": "Pass", "Result": {"k": [1, "it's"]}, "ResultPath": "$.a.b", "End": true})J",
        R"J({"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $merge([$states.input, {'a': $merge([$states.input.a, {'b': {'k': [1, \"it's\"]}}])}]) %}", "End": true})J");
    row("a task",
        R"J({"Type": "Task", "Resource": "r", "InputPath": "$.job", "ResultSelector": {"n.$": "States.ArrayLength($.list)"}, "ResultPath": "$.n", "OutputPath": "$.n", "TimeoutSecondsPath": "$.t", "Catch": [{"ErrorEquals": ["E"], "ResultPath": "$.e", "Next": "T"}], "End": true})J",
        R"J({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "r", "Arguments": "{% $states.input.job %}", "Output": "{% {'n': $count($states.result.list)} %}", "TimeoutSeconds": "{% $number($states.input.job.t) %}", "Catch": [{"ErrorEquals": ["E"], "Output": "{% $merge([$states.input, {'e': $states.errorOutput}]) %}", "Next": "T"}], "End": true})J");
    row("a text that may be blank",
        R"J({"Type": "Pass", "Parameters": {"a.$": "States.StringToJson($.t)"}, "End": true})J",
        R"J({"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": "{% ($trim($states.input.t) = '' ? null : $parse($states.input.t)) %}"}, "End": true})J");
    row("rules",
        R"J({"Type": "Choice", "Choices": [{"And": [{"Variable": "$.a", "IsPresent": true}, {"Not": {"Variable": "$.a", "StringMatches": "x.*"}}], "Next": "T"}, {"Variable": "$.n", "NumericGreaterThanPath": "$.m", "Next": "U"}], "Default": "T"})J",
        R"J({"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [{"Condition": "{% ($type($states.input) = 'object' and $exists($states.input.a)) and ($not(($type($states.input.a) = 'string' ? $contains($states.input.a, /^x\\.[\\s\\S]*$/) : false))) %}", "Next": "T"}, {"Condition": "{% ($type($states.input.n) = 'number' and $type($states.input.m) = 'number' ? $states.input.n > $states.input.m : false) %}", "Next": "U"}], "Default": "T"})J");
    row("a wait", R"J({"Type": "Wait", "SecondsPath": "$.s", "OutputPath": "$.o", "End": true})J",
        R"J({"Type": "Wait", "QueryLanguage": "JSONata", "Output": "{% $states.input.o %}", "Seconds": "{% $states.input.s %}", "End": true})J");
}

void TestConversion::writes() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, after);
    QCOMPARE(QByteArray::fromStdString(converted(state.toStdString())), after);
}

void TestConversion::refuses_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* name, const char* state, const char* refusal) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(refusal);
    };
    row("a wildcard", R"J({"Type": "Pass", "InputPath": "$.a[*].b", "End": true})J",
        "!convert.path $.a[*].b");
    row("a function", R"J({"Type": "Pass", "Parameters": {"a.$": "States.Format('{}', $.x)"}, "End": true})J",
        "!convert.function States.Format('{}', $.x)");
    row("a timestamp",
        R"J({"Type": "Choice", "Choices": [{"Variable": "$.a", "TimestampEquals": "2020-01-01T00:00:00Z", "Next": "T"}]})J",
        "!convert.test TimestampEquals");
    row("an expression as a text", R"J({"Type": "Pass", "Result": "{% 1 %}", "End": true})J",
        "!convert.value {% … %}");
    row("a key as a text", R"J({"Type": "Pass", "Result": {"a.$": "$.x"}, "End": true})J",
        "!convert.field Result");
    row("no input", R"J({"Type": "Pass", "InputPath": null, "End": true})J", "!convert.field InputPath");
    row("jsonata", R"J({"Type": "Pass", "QueryLanguage": "JSONata", "End": true})J", "!convert.is-jsonata S");
}

void TestConversion::refuses() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, refusal);
    QCOMPARE(QByteArray::fromStdString(converted(state.toStdString())), refusal);
}

void TestConversion::keepsTheRestOfTheText() {
    const std::string text =
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\", /* as it is */\n"
        "      \"Parameters\": {\n        \"x.$\": \"$.y\",\n        \"n\": 1.0\n      },\n      \"End\": "
        "true\n    }\n  }\n}\n";
    Document document = Document::fromBytes(text);
    document.apply(*edits::convertToJsonata(document, "/States/A"));
    QCOMPARE(document.bytes(),
             std::string("{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\", "
                         "/* as it is */\n"
                         "      \"QueryLanguage\": \"JSONata\",\n"
                         "      \"Output\": {\n        \"x\": \"{% $states.input.y %}\",\n        \"n\": "
                         "1.0\n      },\n      \"End\": true\n    }\n  }\n}\n"));
}

void TestConversion::wholeMachine() {
    Document document = Document::fromBytes(R"({
  "StartAt": "Each",
  "States": {
    "Each": {
      "Type": "Map",
      "ItemsPath": "$.list",
      "ItemProcessor": {
        "StartAt": "In",
        "States": {"In": {"Type": "Pass", "Parameters": {"a.$": "$.b"}, "End": true}}
      },
      "Next": "Out"
    },
    "Out": {"Type": "Pass", "InputPath": "$[0]", "End": true}
  }
})");
    auto made = edits::convertMachineToJsonata(document);
    QVERIFY(made.ok());
    QVERIFY2(made->kept.empty(), made->kept.empty() ? "" : made->kept.front().why.code.c_str());
    QCOMPARE(made->converted, std::size_t{3});
    const std::string before = document.bytes();
    document.apply(std::move(made.value().edit));
    QVERIFY(document.tree().root().member("QueryLanguage").stringIs("JSONata"));
    QCOMPARE(document.bytes().find("QueryLanguage"), document.bytes().rfind("QueryLanguage"));
    QCOMPARE(edits::convertMachineToJsonata(document).refusal().code,
             std::string("convert.machine-is-jsonata"));
    document.undo(); // in one step
    QCOMPARE(document.bytes(), before);
}

void TestConversion::wholeMachineInPart() {
    Document document =
        Document::fromBytes(tests::machineFor(R"({"Type": "Pass", "InputPath": "$..all", "Next": "T"})"));
    auto made = edits::convertMachineToJsonata(document);
    QVERIFY(made.ok());
    QCOMPARE(made->converted, std::size_t{3});
    QCOMPARE(made->kept.size(), std::size_t{1});
    QCOMPARE(made->kept.front().name, std::string("S"));
    QCOMPARE(made->kept.front().why.code, std::string("convert.path"));
    document.apply(std::move(made.value().edit));
    QVERIFY(!document.tree().root().member("QueryLanguage"));
    QVERIFY(document.tree().at("/States/T/QueryLanguage").stringIs("JSONata"));
    QVERIFY(!document.tree().at("/States/S/QueryLanguage"));
}

void TestConversion::sameResults() {
    std::mt19937 random(11);
    int compared = 0;
    int states = 0;
    for (int i = 0; i < steploom::testing::effort(4000); ++i) {
        const std::string before = tests::machineFor(tests::randomPathState(random));
        Document document = Document::fromBytes(before);
        const auto edit = edits::convertToJsonata(document, "/States/S");
        if (!edit)
            continue;
        document.apply(*edit);
        ++states;
        for (const std::string& payload : tests::conversionPayloads()) {
            const std::string expected = tests::outcomeOf(before, json(payload));
            if (expected.empty())
                continue;
            ++compared;
            const std::string actual = tests::outcomeOf(document.bytes(), json(payload));
            QVERIFY2(actual == expected, ("with " + payload + "\n" + before + "\n" + expected + "\n" +
                                          document.bytes() + "\n" + actual)
                                             .c_str());
        }
    }
    QVERIFY(states > steploom::testing::effort(1000));
    QVERIFY(compared > steploom::testing::effort(3000));
}

QTEST_APPLESS_MAIN(TestConversion)
#include "tst_conversion.moc"
