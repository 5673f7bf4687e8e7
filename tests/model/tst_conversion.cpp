// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <random>

#include "model/conversion/convert_machine.h"
#include "model/conversion/convert_state.h"
#include "model/document/to_value.h"
#include "tests/support/effort.h"
#include "tests/support/engine_run.h"

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

std::string machineOf(const std::string& state) {
    return "{\"StartAt\": \"S\", \"States\": {\"S\": " + state +
           R"(, "T": {"Type": "Pass", "Result": "T", "End": true}, "U": {"Type": "Pass", "Result": "U", "End": true},
           "V": {"Type": "Pass", "Parameters": {"v.$": "$v"}, "End": true}}})";
}

std::string converted(const std::string& state) {
    Document document = Document::fromBytes(machineOf(state));
    const auto edit = edits::convertToJsonata(document, "/States/S");
    if (!edit)
        return '!' + edit.refusal().code +
               (edit.refusal().args.empty() ? "" : ' ' + edit.refusal().args.front());
    document.apply(*edit);
    return std::string(document.tree().at("/States/S").raw());
}

/// The output, or "" where the execution failed or the machine is refused.
std::string outcome(const std::string& machine, const engine::Value& input) {
    const Document document = Document::fromBytes(machine);
    const auto compiled = engine::compileDefinition(*toValue(document.tree().root()));
    if (!compiled.definition)
        return {};
    engine::ExecutionOptions options;
    options.input = input;
    tests::Answering handler([](const engine::TaskRequest& request) {
        const bool fails =
            request.parameters.isObject() && request.parameters.get("fail") == engine::Value(true);
        return fails ? engine::TaskAnswer::failed(engine::Value("Refused"), engine::Value("why"))
                     : engine::TaskAnswer::succeeded(json(R"({"got": null, "list": [[1], {"k": "v"}]})"));
    });
    engine::Execution execution(compiled.definition, options);
    execution.run(handler);
    return execution.status() == engine::ExecutionStatus::Succeeded
               ? engine::toJson(execution.output(), {0, true})
               : std::string();
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
        R"J({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "r", "Arguments": "{% $states.input.job %}", "Output": "{% {'n': $count($states.result.list)} %}", "TimeoutSeconds": "{% $states.input.job.t %}", "Catch": [{"ErrorEquals": ["E"], "Output": "{% $merge([$states.input, {'e': $states.errorOutput}]) %}", "Next": "T"}], "End": true})J");
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
        Document::fromBytes(machineOf(R"({"Type": "Pass", "InputPath": "$..all", "Next": "T"})"));
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
    const auto pick = [&](const std::vector<std::string>& from) {
        return from[random() % from.size()];
    };
    const std::vector<std::string> paths{"$",        "$.a",       "$.b",     "$.a.b",        "$.a[0]",
                                         "$.a[0].b", "$.a[-1]",   "$.c.d.a", "$['x y']",     "$[0]",
                                         "$[0].a",   "$.a[0][0]", "$.b[1]",  "$$.State.Name"};
    const std::vector<std::string> places{"$", "$.r", "$.a.r", "$.c.d", "null", ""};
    const auto maybe = [&](const std::string& field, const std::string& value) {
        if (value.empty() || random() % 2 == 0)
            return std::string();
        return ", \"" + field + "\": " + (value == "null" ? value : '"' + value + '"');
    };
    const auto templ = [&] {
        return R"({"p.$": ")" + pick(paths) + R"(", "k": [1, {"q.$": ")" + pick(paths) +
               R"("}, [2]], "n": null})";
    };
    const auto test = [&] {
        const std::vector<std::string> tests{R"("StringEquals": "s")",
                                             R"("StringLessThan": "t")",
                                             R"("StringMatches": "*s\\*")",
                                             R"("NumericEquals": 1)",
                                             R"("NumericGreaterThan": 0.5)",
                                             R"("BooleanEquals": true)",
                                             R"("IsNull": true)",
                                             R"("IsNull": false)",
                                             R"("IsPresent": true)",
                                             R"("IsPresent": false)",
                                             R"("IsString": true)",
                                             R"("IsNumeric": false)",
                                             R"("IsBoolean": true)",
                                             R"("NumericLessThanEqualsPath": "$.b")",
                                             R"("StringEqualsPath": "$.c.d")"};
        return R"("Variable": ")" + pick(paths) + "\", " + pick(tests);
    };
    const std::vector<std::string> payloads{"{}",
                                            "[]",
                                            "5",
                                            "null",
                                            R"({"a": 1, "b": 2})",
                                            R"({"a": "s", "b": [1, 2], "c": {"d": "s"}})",
                                            R"({"a": {"b": true}, "b": null, "x y": "s*"})",
                                            R"({"a": [{"b": 1}], "c": {"d": {"a": [3]}}})",
                                            R"({"a": [[1, 2]], "b": [[], [1]]})",
                                            R"({"a": [], "b": [null]})",
                                            R"([{"a": 1}])",
                                            R"([[5]])",
                                            R"({"a": {"r": 1, "b": [7]}, "r": {}, "c": {"d": []}})",
                                            R"([{"a": {"b": 1}}, {"a": {"b": 2}}])",
                                            R"({"a": null, "x y": {}})"};
    int compared = 0;
    int states = 0;
    for (int i = 0; i < steploom::testing::effort(4000); ++i) {
        std::string state;
        switch (random() % 4) {
        case 0:
            state = R"({"Type": "Pass")" + maybe("InputPath", pick(paths)) +
                    (random() % 3 == 0   ? ", \"Parameters\": " + templ()
                     : random() % 2 == 0 ? std::string(R"(, "Result": {"z": [1, [2]]})")
                                         : std::string()) +
                    maybe("ResultPath", pick(places)) + maybe("OutputPath", pick(paths)) +
                    (random() % 4 == 0 ? R"(, "Assign": {"v.$": ")" + pick(paths) + R"("}, "Next": "V"})"
                                       : std::string(R"(, "End": true})"));
            break;
        case 1:
            state =
                R"({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke")" +
                maybe("InputPath", pick(paths)) + R"(, "Parameters": {"FunctionName": "f", "fail": )" +
                (random() % 3 == 0 ? "true" : "false") + R"(, "p.$": ")" + pick(paths) + "\"}" +
                (random() % 3 == 0
                     ? std::string(
                           R"J(, "ResultSelector": {"l.$": "$.list[0]", "c.$": "States.ArrayLength($.list)"})J")
                     : std::string()) +
                maybe("ResultPath", pick(places)) + maybe("OutputPath", pick(paths)) +
                R"(, "Catch": [{"ErrorEquals": ["Refused"])" + maybe("ResultPath", pick(places)) +
                R"(, "Next": "W"}], "End": true}, "W": {"Type": "Succeed"})";
            break;
        case 2:
            state = R"({"Type": "Choice", "Choices": [{)" + test() + R"(, "Next": "T"}, {"And": [{)" +
                    test() + "}, {\"Not\": {" + test() +
                    R"(}}], "Next": "U"}], "Default": "V", "Assign": {"v": 1}})";
            break;
        default:
            state =
                R"({"Type": "Map")" + maybe("InputPath", pick(paths)) + maybe("ItemsPath", pick(paths)) +
                R"(, "ItemSelector": {"i.$": "$$.Map.Item.Value", "p.$": ")" + pick(paths) +
                R"("}, "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}})" +
                maybe("ResultPath", pick(places)) + R"(, "End": true})";
        }
        Document document = Document::fromBytes(machineOf(state));
        const std::string before = document.bytes();
        const auto edit = edits::convertToJsonata(document, "/States/S");
        if (!edit)
            continue;
        document.apply(*edit);
        ++states;
        for (const std::string& payload : payloads) {
            const std::string expected = outcome(before, json(payload));
            if (expected.empty())
                continue;
            ++compared;
            const std::string actual = outcome(document.bytes(), json(payload));
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
