// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/conversion/convert_machine.h"
#include "model/conversion/convert_to_jsonpath.h"
#include "model/document/document.h"

using namespace steploom;
using namespace steploom::model;

/// States of JSONata as states of JSONPath: what is written, what is refused, and what becomes of the rest of
/// the text.
class TestConversionToJsonPath : public QObject {
    Q_OBJECT
private slots:
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void rules_data();
    void rules();
    void keepsTheRestOfTheText();
    void leavesOneStateOfMany();
    void wholeMachine();
    void wholeMachineInPart();
};

namespace {

Document machineOf(const std::string& state) {
    return Document::fromBytes(
        "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": " + state + "}}");
}

std::string converted(const std::string& state) {
    Document document = machineOf(state);
    const auto edit = edits::convertToJsonPath(document, "/States/S");
    if (!edit) {
        std::string text = '!' + edit.refusal().code;
        for (const std::string& argument : edit.refusal().args)
            text += ' ' + argument;
        return text;
    }
    document.apply(*edit);
    return std::string(document.tree().at("/States/S").raw());
}

} // namespace

void TestConversionToJsonPath::writes_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* state, const char* after) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(after);
    };
    row("nothing to do", R"J({"Type": "Pass", "End": true})J", R"J({"Type": "Pass", "End": true})J");
    row("its own language", R"J({"Type": "Pass", "QueryLanguage": "JSONata", "End": true})J",
        R"J({"Type": "Pass", "End": true})J");
    row("a template",
        R"J({"Type": "Pass", "Output": {"a": "{% $states.input.x.`y z`[0] %}", "b": {"c": "{% $states.context.Execution.Id %}"}, "d": "e"}, "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a.$": "$.x['y z'][0]", "b": {"c.$": "$$.Execution.Id"}, "d": "e"}, "End": true})J");
    row("a template as one expression",
        R"J({"Type": "Pass", "Output": "{% {'a': $states.input.x, 'b': {'c': [1, 'two']}} %}", "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a.$": "$.x", "b": {"c": [1, "two"]}}, "End": true})J");
    row("a constant", R"J({"Type": "Pass", "Output": {"k": [1.0, {"x.$": "y"}]}, "End": true})J",
        R"J({"Type": "Pass", "Result": {"k": [1.0, {"x.$": "y"}]}, "End": true})J");
    row("a constant that is no object", R"J({"Type": "Pass", "Output": "{% 5 %}", "End": true})J",
        R"J({"Type": "Pass", "Result": 5, "End": true})J");
    row("an empty object", R"J({"Type": "Wait", "Seconds": 1, "Output": {}, "End": true})J",
        R"J({"Type": "Wait", "Seconds": 1, "OutputPath": null, "End": true})J");
    row("put into the input",
        R"J({"Type": "Pass", "Output": "{% $merge([$states.input, {'a': $merge([$states.input.a, {'b': {'k': [1, \"it's\"]}}])}]) %}", "End": true})J",
        R"J({"Type": "Pass", "Result": {"k": [1, "it's"]}, "ResultPath": "$.a.b", "End": true})J");
    row("a part of the input put elsewhere",
        R"J({"Type": "Pass", "Output": "{% $merge([$states.input, {'a': $states.input.b.c}]) %}", "End": true})J",
        R"J({"Type": "Pass", "InputPath": "$.b.c", "ResultPath": "$.a", "End": true})J");
    row("two objects merged",
        R"J({"Type": "Pass", "Output": "{% $merge([$states.input.a, $states.input.b]) %}", "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"value.$": "States.JsonMerge($.a, $.b, false)"}, "OutputPath": "$.value", "End": true})J");
    row("members that are there",
        R"J({"Type": "Pass", "Output": "{% $merge([$states.input, {'a': 1, 'b': {}}]) %}", "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"value.$": "States.JsonMerge($, States.StringToJson('{\"a\":1,\"b\":{}}'), false)"}, "OutputPath": "$.value", "End": true})J");
    row("a task",
        R"J({"Type": "Task", "Resource": "r", "Arguments": "{% $states.input.job %}", "Output": "{% {'n': $count($states.result.list)} %}", "TimeoutSeconds": "{% $states.input.job.t %}", "Catch": [{"ErrorEquals": ["E"], "Output": "{% $merge([$states.input, {'e': $states.errorOutput}]) %}", "Assign": {"why": "{% $states.errorOutput.Cause %}"}, "Next": "S"}], "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "InputPath": "$.job", "ResultSelector": {"n.$": "States.ArrayLength($.list)"}, "TimeoutSecondsPath": "$.t", "Catch": [{"ErrorEquals": ["E"], "ResultPath": "$.e", "Assign": {"why.$": "$.Cause"}, "Next": "S"}], "End": true})J");
    row("arguments, and a part of the result",
        R"J({"Type": "Task", "Resource": "r", "Arguments": {"F": "f", "P": {"id": "{% $id %}", "q": "{% $states.input.q[-1] %}"}}, "Assign": {"all": "{% $states.result %}"}, "Output": "{% $states.result.P %}", "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "Parameters": {"F": "f", "P": {"id.$": "$id", "q.$": "$.q[-1]"}}, "Assign": {"all.$": "$"}, "OutputPath": "$.P", "End": true})J");
    row("nothing of the result",
        R"J({"Type": "Task", "Resource": "r", "Output": "{% $states.input.a %}", "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "ResultPath": null, "OutputPath": "$.a", "End": true})J");
    row("the result, in the input",
        R"J({"Type": "Task", "Resource": "r", "Output": "{% $merge([$states.input, {'r': $states.result}]) %}", "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "ResultPath": "$.r", "End": true})J");
    row("a text from a result",
        R"J({"Type": "Task", "Resource": "r", "Output": "{% 'id-' & $uuid() & \"{it's}\" %}", "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "ResultSelector": {"value.$": "States.Format('id-{}\\{it\\'s\\}', States.UUID())"}, "OutputPath": "$.value", "End": true})J");
    row("functions",
        R"J({"Type": "Pass", "Output": {"a": "{% $parse($states.input.t) %}", "b": "{% $hash($states.input.t, 'MD5') %}", "c": "{% $partition($states.input.l, 2) %}", "d": "{% $range(0, 9, 3) %}", "e": "{% 'x' in $states.input.l %}", "f": "{% $base64encode('a' & $uuid()) %}", "g": "{% $lookup($states.input, 'a-b') %}", "h": "{% $distinct($states.input.l) %}", "i": ["{% $states.input.a %}", 1, "x"], "j": "{% 'no ' & $string($states.context.State.RetryCount) %}"}, "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a.$": "States.StringToJson($.t)", "b.$": "States.Hash($.t, 'MD5')", "c.$": "States.ArrayPartition($.l, 2)", "d.$": "States.ArrayRange(0, 9, 3)", "e.$": "States.ArrayContains($.l, 'x')", "f.$": "States.Base64Encode(States.Format('a{}', States.UUID()))", "g.$": "$['a-b']", "h.$": "States.ArrayUnique($.l)", "i.$": "States.Array($.a, 1, 'x')", "j.$": "States.Format('no {}', States.Format('{}', $$.State.RetryCount))"}, "End": true})J");
    row("a value that the ResultSelector keeps",
        R"J({"Type": "Task", "Resource": "r", "Output": {"a": {"b-c": "{% $states.result.x %}"}}, "Assign": {"v": "{% $states.result.x.y[0] %}"}, "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "ResultSelector": {"a": {"b-c.$": "$.x"}}, "Assign": {"v.$": "$.a['b-c'].y[0]"}, "End": true})J");
    row("an object as an argument",
        R"J({"Type": "Pass", "Output": {"a": "{% $merge([$states.input, {'i': $states.context.Execution.Id, 'n': {'m': $n, 'it is': '{}'}}]) %}"}, "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a.$": "States.JsonMerge($, States.StringToJson(States.Format('\\{\"i\":{},\"n\":{}\\}', States.JsonToString($$.Execution.Id), States.JsonToString(States.StringToJson(States.Format('\\{\"m\":{},\"it is\":\"\\{\\}\"\\}', States.JsonToString($n)))))), false)"}, "End": true})J");
    row("a text that may be blank",
        R"J({"Type": "Pass", "Output": {"a": "{% ($trim($states.input.t) = '' ? null : $parse($states.input.t)) %}"}, "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a.$": "States.StringToJson($.t)"}, "End": true})J");
    row("what can be worked out",
        R"J({"Type": "Pass", "Output": {"a": "{% $uppercase('a') & 2 * 3 %}", "b": "{% $states.context.State.Name %}"}, "End": true})J",
        R"J({"Type": "Pass", "Parameters": {"a": "A6", "b.$": "$$.State.Name"}, "End": true})J");
    row("a variable with a function's name",
        R"J({"Type": "Pass", "Output": "{% $error.Cause %}", "End": true})J",
        R"J({"Type": "Pass", "OutputPath": "$error.Cause", "End": true})J");
    row("a wait",
        R"J({"Type": "Wait", "Seconds": "{% $states.input.s %}", "Output": "{% $states.input.o %}", "End": true})J",
        R"J({"Type": "Wait", "SecondsPath": "$.s", "OutputPath": "$.o", "End": true})J");
    row("a number", R"J({"Type": "Wait", "Seconds": "{% 5 %}", "End": true})J",
        R"J({"Type": "Wait", "Seconds": 5, "End": true})J");
    row("a moment", R"J({"Type": "Wait", "Timestamp": "{% $at %}", "End": true})J",
        R"J({"Type": "Wait", "TimestampPath": "$at", "End": true})J");
    row("credentials",
        R"J({"Type": "Task", "Resource": "r", "Credentials": {"RoleArn": "{% $states.input.role %}"}, "End": true})J",
        R"J({"Type": "Task", "Resource": "r", "Credentials": {"RoleArn.$": "$.role"}, "End": true})J");
    row("a failure",
        R"J({"Type": "Fail", "Error": "{% $states.input.e %}", "Cause": "{% 'in ' & $states.context.State.Name %}"})J",
        R"J({"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('in {}', $$.State.Name)"})J");
    row("a map",
        R"J({"Type": "Map", "Items": "{% $states.input.l %}", "ItemSelector": {"i": "{% $states.context.Map.Item.Value.x %}", "n": "{% $states.context.Map.Item.Index %}", "w": "{% $states.input.w %}"}, "MaxConcurrency": "{% $number($states.input.c) %}", "ItemProcessor": {}, "End": true})J",
        R"J({"Type": "Map", "ItemsPath": "$.l", "ItemSelector": {"i.$": "$$.Map.Item.Value.x", "n.$": "$$.Map.Item.Index", "w.$": "$.w"}, "MaxConcurrencyPath": "$.c", "ItemProcessor": {}, "End": true})J");
    row("what an iteration gets anyway",
        R"J({"Type": "Map", "Items": "{% $l %}", "ItemSelector": "{% $states.context.Map.Item.Value %}", "ItemProcessor": {}, "End": true})J",
        R"J({"Type": "Map", "ItemsPath": "$l", "ItemProcessor": {}, "End": true})J");
    row("a distributed map",
        R"J({"Type": "Map", "ItemReader": {"Resource": "r", "ReaderConfig": {"InputType": "CSV", "MaxItems": "{% $states.input.m %}"}, "Arguments": {"Bucket": "{% $states.input.b %}", "Key": "k"}}, "ItemBatcher": {"MaxItemsPerBatch": "{% $states.input.n %}", "BatchInput": {"t": "{% $states.context.State.EnteredTime %}"}}, "ItemProcessor": {}, "End": true})J",
        R"J({"Type": "Map", "ItemReader": {"Resource": "r", "ReaderConfig": {"InputType": "CSV", "MaxItemsPath": "$.m"}, "Parameters": {"Bucket.$": "$.b", "Key": "k"}}, "ItemBatcher": {"MaxItemsPerBatchPath": "$.n", "BatchInput": {"t.$": "$$.State.EnteredTime"}}, "ItemProcessor": {}, "End": true})J");
    row("a choice",
        R"J({"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a = 'x' %}", "Output": "{% $states.input.o %}", "Assign": {"v": "{% $states.input.a %}"}, "Next": "S"}], "Output": "{% $states.input.o %}", "Default": "S"})J",
        R"J({"Type": "Choice", "OutputPath": "$.o", "Choices": [{"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringEquals": "x"}], "Assign": {"v.$": "$.a"}, "Next": "S"}], "Default": "S"})J");
}

void TestConversionToJsonPath::writes() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, after);
    QCOMPARE(QByteArray::fromStdString(converted(state.toStdString())), after);
}

void TestConversionToJsonPath::refuses_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* name, const char* state, const char* refusal) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(refusal);
    };
    const auto output = [&](const char* name, const std::string& expression, const std::string& refusal) {
        const std::string state =
            R"J({"Type": "Pass", "Output": {"a": "{% )J" + expression + R"J( %}"}, "End": true})J";
        QTest::newRow(name) << QByteArray::fromStdString(state)
                            << QByteArray::fromStdString("!convert.jsonpath." + refusal + ' ' + expression);
    };
    output("a sum", "$states.input.a + 1", "expression");
    output("a function without a twin", "$uppercase($states.input.a)", "expression");
    output("pieces that may be empty", "$split($states.input.a, ',')", "expression");
    output("bytes of other characters", "$base64encode($states.input.a)", "expression");
    output("a filter", "$states.input.a[b = 1]", "expression");
    output("an array kept", "$states.input.a[]", "expression");
    output("all members", "$states.input.*", "expression");
    output("a choice of values", "$states.input.a ? 1 : 2", "expression");
    output("a block", "($x := $states.input.a; $x)", "expression");
    output("a rounded size", "$partition($states.input.a, $states.input.n)", "expression");
    output("too long a range", "$range(0, 5000, 1)", "expression");
    output("a key that is made", "{$states.input.a: 1}", "expression");
    output("what may be a number", "'a' & $states.input.a", "number");
    output("what may be a number in a text", "$string($states.input.a)", "number");
    output("what may be an array", "[$states.input.a]", "array");
    output("a name with a bracket", "$states.input.`a']b`.$x", "expression");
    row("a text that is no expression", R"J({"Type": "Pass", "Output": "{% 1 + %}", "End": true})J",
        "!convert.jsonpath.syntax 1 + S0207: Unexpected end of expression");
    row("a key", R"J({"Type": "Pass", "Output": {"a.$": "b", "c": "{% $states.input.c %}"}, "End": true})J",
        "!convert.jsonpath.key a.$");
    row("a key in an expression",
        R"J({"Type": "Pass", "Output": "{% {'a.$': $states.input.c} %}", "End": true})J",
        "!convert.jsonpath.key a.$");
    row("input and result",
        R"J({"Type": "Task", "Resource": "r", "Output": {"i": "{% $states.input %}", "r": "{% $states.result %}"}, "End": true})J",
        "!convert.jsonpath.reach $states.input ResultSelector");
    row("a part of the result in the input",
        R"J({"Type": "Task", "Resource": "r", "Output": "{% $merge([$states.input, {'r': $states.result.x}]) %}", "End": true})J",
        "!convert.jsonpath.output Output");
    row("the input after a task",
        R"J({"Type": "Task", "Resource": "r", "Assign": {"v": "{% $states.input.x %}"}, "End": true})J",
        "!convert.jsonpath.reach $states.input.x Assign");
    row("the result behind a ResultSelector",
        R"J({"Type": "Task", "Resource": "r", "Output": {"a": "{% $states.result.x %}"}, "Assign": {"v": "{% $states.result.y %}"}, "End": true})J",
        "!convert.jsonpath.reach $states.result.y Assign");
    row("the input behind InputPath",
        R"J({"Type": "Task", "Resource": "r", "Arguments": "{% $states.input.a %}", "TimeoutSeconds": "{% $states.input.t %}", "End": true})J",
        "!convert.jsonpath.reach $states.input.t TimeoutSecondsPath");
    row("a template of a Succeed", R"J({"Type": "Succeed", "Output": {"a": "{% $states.input.x %}"}})J",
        "!convert.jsonpath.output Output");
    row("another output of each rule",
        R"J({"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a = 1 %}", "Output": "{% $states.input.a %}", "Next": "S"}], "Default": "S"})J",
        "!convert.jsonpath.output Output");
    row("a catcher's template",
        R"J({"Type": "Task", "Resource": "r", "Catch": [{"ErrorEquals": ["E"], "Output": {"e": "{% $states.errorOutput %}"}, "Next": "S"}], "End": true})J",
        "!convert.jsonpath.output Catch.Output");
    row("a field of the other language", R"J({"Type": "Pass", "InputPath": "$.a", "End": true})J",
        "!edit.field-there InputPath");
    row("items as they are", R"J({"Type": "Map", "Items": [1, 2], "ItemProcessor": {}, "End": true})J",
        "!convert.jsonpath.field Items");
    row("credentials in one",
        R"J({"Type": "Task", "Resource": "r", "Credentials": "{% $c %}", "End": true})J",
        "!convert.jsonpath.field Credentials");
    row("a number that the field does not take",
        R"J({"Type": "Wait", "Seconds": "{% 1 - 2 %}", "End": true})J", "!convert.jsonpath.expression 1 - 2");
    row("an item from the end", R"J({"Type": "Wait", "Seconds": "{% $states.input.s[-1] %}", "End": true})J",
        "!convert.jsonpath.expression $states.input.s[-1]");
}

void TestConversionToJsonPath::refuses() {
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, refusal);
    QCOMPARE(QByteArray::fromStdString(converted(state.toStdString())), refusal);
}

void TestConversionToJsonPath::rules_data() {
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char* condition, const char* rule) {
        QTest::newRow(condition) << QByteArray(condition) << QByteArray(rule);
    };
    row("$states.input.a", R"({"Variable": "$.a", "BooleanEquals": true,)");
    row("$v.a = null",
        R"({"And": [{"Variable": "$v.a", "IsPresent": true}, {"Variable": "$v.a", "IsNull": true}],)");
    row("$states.input.a != 5",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Not": {"Variable": "$.a", "NumericEquals": 5}}],)");
    row("10 > $states.input.a",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "NumericLessThan": 10}],)");
    row("$not($states.input.a >= 'm')",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Not": {"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringGreaterThanEquals": "m"}]}}],)");
    row("$exists($states.input.a) and $states.input.a = true",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "BooleanEquals": true}],)");
    row("$not($exists($states.input.a))", R"({"Variable": "$.a", "IsPresent": false,)");
    row("$type($states.input.a) = 'string'",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "IsString": true}],)");
    row("$type($states.input) = 'object' and $exists($states.input.a)",
        R"({"Variable": "$.a", "IsPresent": true,)");
    row("($type($states.input.a) = 'string' ? $states.input.a = 's' : false)",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringEquals": "s"}],)");
    row("$states.input.a in ['x', 1]",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Or": [{"Variable": "$.a", "StringEquals": "x"}, {"Variable": "$.a", "NumericEquals": 1}]}],)");
    row("$states.input.a < $states.input.b",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.b", "IsPresent": true}, {"Or": [{"Variable": "$.a", "StringLessThanPath": "$.b"}, {"Variable": "$.a", "NumericLessThanPath": "$.b"}]}],)");
    row("$states.input.a = $states.context.State.Name",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$$.State.Name", "IsPresent": true}, {"Variable": "$.a", "StringEqualsPath": "$$.State.Name"}],)");
    row("$contains($states.input.a, '*x')",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringMatches": "*\\*x*"}],)");
    row("$contains($states.input.a, /^x\\\\.[\\\\s\\\\S]*$/)",
        R"({"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.a", "StringMatches": "x.*"}],)");
    row("true", R"({"Variable": "$", "IsPresent": true,)");
    row("$states.input.a = $states.input.b", "!convert.jsonpath.condition $states.input.a = $states.input.b");
    row("$states.input.a and $states.input.b",
        "!convert.jsonpath.condition $states.input.a and $states.input.b");
    row("$contains($states.input.a, /x/i)", "!convert.jsonpath.condition $contains($states.input.a, /x/i)");
    row("$contains($states.input.a, /x.y/)", "!convert.jsonpath.condition $contains($states.input.a, /x.y/)");
    row("$count($states.input.a) > 0", "!convert.jsonpath.condition $count($states.input.a) > 0");
    row("$type($states.input.a) = 'array'", "!convert.jsonpath.condition $type($states.input.a) = 'array'");
    row("$uppercase('a') = 'A'", R"({"Variable": "$", "IsPresent": true,)");
    row("$exists($error)", "!convert.jsonpath.condition $exists($error)");
    row("$states.input.a = {}", "!convert.jsonpath.condition $states.input.a = {}");
}

void TestConversionToJsonPath::rules() {
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, rule);
    const std::string state = R"J({"Type": "Choice", "Choices": [{"Condition": "{% )J" +
                              condition.toStdString() + R"J( %}", "Next": "S"}]})J";
    const std::string after = converted(state);
    const std::string expected = rule.startsWith('!') ? rule.toStdString()
                                                      : R"({"Type": "Choice", "Choices": [)" +
                                                            rule.toStdString() + R"( "Next": "S"}]})";
    QCOMPARE(QByteArray::fromStdString(after), QByteArray::fromStdString(expected));
}

void TestConversionToJsonPath::keepsTheRestOfTheText() {
    const std::string text =
        "{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\", /* as it is */\n"
        "      \"QueryLanguage\": \"JSONata\",\n"
        "      \"Output\": {\n        \"x\": \"{% $states.input.y %}\",\n        \"n\": 1.0,\n"
        "        \"o\": \"{% {'p': $states.input.p, 'q': 2} %}\"\n      },\n      \"End\": true\n    }\n  "
        "}\n}\n";
    Document document = Document::fromBytes(text);
    document.apply(*edits::convertToJsonPath(document, "/States/A"));
    QCOMPARE(QByteArray::fromStdString(document.bytes()),
             QByteArray("{\n  \"StartAt\": \"A\",\n  \"States\": {\n    \"A\": {\n      \"Type\": \"Pass\", "
                        "/* as it is */\n"
                        "      \"Parameters\": {\n        \"x.$\": \"$.y\",\n        \"n\": 1.0,\n"
                        "        \"o\": {\n          \"p.$\": \"$.p\",\n          \"q\": 2\n        }\n      "
                        "},\n      \"End\": true\n    }\n  }\n}\n"));
    document.undo();
    QCOMPARE(document.bytes(), text);
}

void TestConversionToJsonPath::leavesOneStateOfMany() {
    Document document = Document::fromBytes(R"({
  "QueryLanguage": "JSONata",
  "StartAt": "A",
  "States": {
    "A": {"Type": "Pass", "Next": "B"},
    "B": {
      "Type": "Parallel",
      "Branches": [{"StartAt": "C", "States": {"C": {"Type": "Succeed"}}}],
      "End": true
    }
  }
})");
    const std::string before = document.bytes();
    document.apply(*edits::convertToJsonPath(document, "/States/A"));
    QVERIFY(!document.tree().root().member("QueryLanguage"));
    QVERIFY(!document.workflow().states[0].jsonata);
    QVERIFY(document.tree().at("/States/B/QueryLanguage").stringIs("JSONata"));
    QVERIFY(document.tree().at("/States/B/Branches/0/States/C/QueryLanguage").stringIs("JSONata"));
    QCOMPARE(edits::convertToJsonPath(document, "/States/A").refusal().code,
             std::string("convert.is-jsonpath"));
    document.undo(); // in one step
    QCOMPARE(document.bytes(), before);
}

void TestConversionToJsonPath::wholeMachine() {
    Document document = Document::fromBytes(R"({
  "QueryLanguage": "JSONata",
  "StartAt": "Each",
  "States": {
    "Each": {
      "Type": "Map",
      "Items": "{% $states.input.list %}",
      "ItemProcessor": {
        "StartAt": "In",
        "States": {"In": {"Type": "Pass", "Output": {"a": "{% $states.input.b %}"}, "End": true}}
      },
      "Next": "Out"
    },
    "Out": {"Type": "Pass", "Output": "{% $states.input[0] %}", "End": true}
  }
})");
    const std::string before = document.bytes();
    auto made = edits::convertMachineToJsonPath(document);
    QVERIFY(made.ok());
    QVERIFY2(made->kept.empty(), made->kept.empty() ? "" : made->kept.front().why.code.c_str());
    QCOMPARE(made->converted, std::size_t{3});
    document.apply(std::move(made.value().edit));
    QCOMPARE(document.bytes().find("QueryLanguage"), std::string::npos);
    QCOMPARE(edits::convertMachineToJsonPath(document).refusal().code,
             std::string("convert.machine-is-jsonpath"));
    document.undo(); // in one step
    QCOMPARE(document.bytes(), before);
}

void TestConversionToJsonPath::wholeMachineInPart() {
    Document document = Document::fromBytes(
        R"({"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Pass", "Output": "{% $sum($states.input) %}", "Next": "B"},
            "B": {"Type": "Succeed"}}})");
    auto made = edits::convertMachineToJsonPath(document);
    QVERIFY(made.ok());
    QCOMPARE(made->converted, std::size_t{1});
    QCOMPARE(made->kept.size(), std::size_t{1});
    QCOMPARE(made->kept.front().name, std::string("A"));
    QCOMPARE(made->kept.front().why.code, std::string("convert.jsonpath.expression"));
    document.apply(std::move(made.value().edit));
    QVERIFY(!document.tree().root().member("QueryLanguage"));
    QVERIFY(document.tree().at("/States/A/QueryLanguage").stringIs("JSONata"));
    QVERIFY(!document.tree().at("/States/B/QueryLanguage"));
}

QTEST_APPLESS_MAIN(TestConversionToJsonPath)
#include "tst_conversion_to_jsonpath.moc"
