// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/document.h"
#include "model/document/to_value.h"
#include "tests/support/engine_run.h"

#include <random>

// States of both query languages to convert, payloads to run them on, and what comes of that.
namespace steploom::tests {

/// A machine that begins with the state S; T, U and V follow, V tells of the variable v. `fields` are more
/// of the machine.
inline std::string machineFor(const std::string& state, const std::string& fields = {}) {
    const bool jsonata = !fields.empty();
    const std::string variable =
        jsonata ? R"("Output": {"v": "{% $v %}"})" : R"("Parameters": {"v.$": "$v"})";
    const std::string constant = jsonata ? "Output" : "Result";
    return "{" + fields + "\"StartAt\": \"S\", \"States\": {\"S\": " + state +
           R"(, "T": {"Type": "Pass", ")" + constant + R"(": "T", "End": true}, "U": {"Type": "Pass", ")" +
           constant + R"(": "U", "End": true}, "V": {"Type": "Pass", )" + variable + R"(, "End": true}}})";
}

/// The output, or "" where the execution failed or the machine is refused.
inline std::string outcomeOf(const std::string& machine, const engine::Value& input) {
    const model::Document document = model::Document::fromBytes(machine);
    const auto compiled = engine::compileDefinition(*model::toValue(document.tree().root()));
    if (!compiled.definition)
        return {};
    engine::ExecutionOptions options;
    options.input = input;
    Answering handler([](const engine::TaskRequest& request) {
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

inline const std::vector<std::string>& conversionPayloads() {
    static const std::vector<std::string> payloads{
        "{}",
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
        R"({"a": null, "x y": {}})",
        R"({"a": 0.30000000000000004, "b": "\u00e9,,x", "c": {"d": 1e21}})",
        R"({"a": {"b": {"k": 1}, "r": 1}, "b": {"k": 1}, "x y": true})"};
    return payloads;
}

/// A state of JSONPath mode, of the kinds that can be converted and some that cannot.
inline std::string randomPathState(std::mt19937& random) {
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
        state = R"({"Type": "Choice", "Choices": [{)" + test() + R"(, "Next": "T"}, {"And": [{)" + test() +
                "}, {\"Not\": {" + test() + R"(}}], "Next": "U"}], "Default": "V", "Assign": {"v": 1}})";
        break;
    default:
        state = R"({"Type": "Map")" + maybe("InputPath", pick(paths)) + maybe("ItemsPath", pick(paths)) +
                R"(, "ItemSelector": {"i.$": "$$.Map.Item.Value", "p.$": ")" + pick(paths) +
                R"("}, "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}})" +
                maybe("ResultPath", pick(places)) + R"(, "End": true})";
    }
    return state;
}

} // namespace steploom::tests
