// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace steploom::tests {

/// A state of JSONata that was made up, and the places that it names.
struct QueryState {
    struct Step {
        std::string name;
        std::optional<std::size_t> index;
    };
    struct Use {
        bool result = false;    ///< of $states.result, else of $states.input
        bool condition = false; ///< it may be missing
        bool object = false;    ///< it is added to: missing, or no array
        std::vector<Step> steps;
    };
    std::string text;
    std::vector<Use> uses;
    bool picky = false; ///< it calls functions that are pickier in JSONPath about what they take

    /// Whether every place is there.
    bool isThere(const engine::Value& input, const engine::Value& result) const {
        return std::all_of(uses.begin(), uses.end(), [&](const Use& use) {
            const engine::Value* value = use.result ? &result : &input;
            for (const Step& step : use.steps) {
                const bool fits = step.index ? value->isArray() && *step.index < value->size()
                                             : value->isObject() && value->find(step.name) != nullptr;
                if (!fits)
                    return use.condition || (use.object && !value->isArray());
                value = step.index ? &value->at(*step.index) : value->find(step.name);
            }
            return !use.object || !value->isArray();
        });
    }
    /// Whether no condition looks up a name in an array, or an item in anything else.
    bool isClear(const engine::Value& input) const {
        return std::all_of(uses.begin(), uses.end(), [&](const Use& use) {
            const engine::Value* value = &input;
            for (const Step& step : use.steps) {
                if (!use.condition)
                    return true;
                if (step.index ? !value->isArray() : value->isArray())
                    return false;
                const bool there = step.index ? *step.index < value->size()
                                              : value->isObject() && value->find(step.name) != nullptr;
                if (!there)
                    return true;
                value = step.index ? &value->at(*step.index) : value->find(step.name);
            }
            return true;
        });
    }
};

/// Makes states of the kinds that have a counterpart in JSONPath, and of some that do not.
class QueryStates {
public:
    explicit QueryStates(unsigned seed)
        : m_random(seed) {}

    QueryState next() {
        m_state = {};
        switch (below(4)) {
        case 0:
            pass();
            break;
        case 1:
            task();
            break;
        case 2:
            choice();
            break;
        default:
            map();
        }
        return std::move(m_state);
    }

private:
    using Step = QueryState::Step;

    std::size_t below(std::size_t count) { return m_random() % count; }
    bool oneOf(std::size_t count) { return below(count) == 0; }
    std::string pick(const std::vector<std::string>& from) { return from[below(from.size())]; }

    /// A place of the input, or of the result.
    std::string place(bool result = false, bool condition = false, bool whole = true) {
        const std::vector<std::vector<Step>> inputs{{},
                                                    {{"a", {}}},
                                                    {{"b", {}}},
                                                    {{"a", {}}, {"b", {}}},
                                                    {{"c", {}}},
                                                    {{"c", {}}, {"d", {}}},
                                                    {{"x y", {}}},
                                                    {{"a", {}}, {{}, 0}},
                                                    {{"b", {}}},
                                                    {{}, {}},
                                                    {{"b", {}}, {{}, 1}},
                                                    {{"a", {}}, {{}, 0}, {"b", {}}}};
        const std::vector<std::vector<Step>> results{{},
                                                     {{"got", {}}},
                                                     {{"list", {}}},
                                                     {{"list", {}}, {{}, 0}},
                                                     {{"list", {}}, {{}, 1}, {"k", {}}},
                                                     {{"no", {}}}};
        QueryState::Use use;
        use.result = result;
        use.condition = condition;
        do {
            use.steps = result ? results[below(results.size())] : inputs[below(inputs.size())];
            if (use.steps.size() == 2 && use.steps[0].name.empty() && !use.steps[0].index)
                use.steps = {{{}, 0}};
        } while (!whole && use.steps.empty());
        m_state.uses.push_back(use);
        return textOf(use);
    }
    static std::string textOf(const QueryState::Use& use) {
        std::string text = use.result ? "$states.result" : "$states.input";
        for (const Step& step : use.steps) {
            if (step.index)
                text += '[' + std::to_string(*step.index) + ']';
            else
                text += step.name == "x y" ? ".`x y`" : '.' + step.name;
        }
        return text;
    }

    std::string value(bool result) {
        switch (below(12)) {
        case 0:
            return pick({"5", "'s'", "true", "null", "[1, [2]]", "{'k': 'v'}"});
        case 1:
            return "'x-' & $states.context.State.Name & ' {}' & 7 & true";
        case 2:
            m_state.picky = true;
            return pick({"$count(", "$distinct(", "$parse("}) + place(result) + ')';
        case 3:
            m_state.picky = true;
            return "$partition(" + place(result) + ", 2)";
        case 4:
            m_state.picky = true;
            return pick({"1", "'s'", "null"}) + " in " + place(result);
        case 5:
            m_state.picky = true;
            return "$merge([" + place(result) +
                   ", {'m': 1, 'a': [2], 'it is': " + (oneOf(2) ? "'{}'" : place(result)) + "}])";
        case 6:
            return "{'p': " + place(result) + ", 'q': [{'r': " + place(result) + "}, 1]}";
        case 7: // what no twin does for all values
            return pick({"'n: ' & ", "'' & $states.context.State.Name & "}) + place(result);
        case 8:
            return pick({"$string(", "$base64encode(", "$uppercase(", "$length(", "$boolean("}) +
                   place(result) + ')';
        case 9:
            return pick({"[" + place(result) + ", 1]", "$split(" + place(result) + ", ',')",
                         place(result) + " + 1", place(result) + " ? 1 : 2"});
        default:
            return place(result);
        }
    }
    std::string field(bool result) { return "\"{% " + value(result) + " %}\""; }
    std::string templ(bool result) {
        return R"({"p": )" + field(result) + R"(, "k": [1, {"q": )" + field(result) + R"(}, [2]], "l": [)" +
               field(result) + R"(, "t"], "n": null})";
    }

    /// `$merge([$states.input, {'r': …}])` at some depth.
    std::string put(const std::string& made) {
        QueryState::Use use;
        use.object = true;
        m_state.uses.push_back(use);
        if (oneOf(2))
            return "$merge([$states.input, {'r': " + made + "}])";
        use.steps.push_back({"a", {}});
        m_state.uses.push_back(use);
        return "$merge([$states.input, {'a': $merge([$states.input.a, {'r': " + made + "}])}])";
    }

    std::string output(bool result) {
        switch (below(7)) {
        case 0:
            return {};
        case 1:
            return R"(, "Output": )" + templ(result);
        case 2:
            return R"(, "Output": "{% )" + put(result ? "$states.result" : place()) + " %}\"";
        case 3:
            return R"(, "Output": "{% )" + put("{'z': " + value(result) + '}') + " %}\"";
        case 4:
            return R"(, "Output": "{% )" + place() + " %}\"";
        case 5:
            return R"(, "Output": {"z": [1, [2]]})";
        default:
            return R"(, "Output": )" + field(result);
        }
    }
    std::string end(bool result) {
        if (!oneOf(4))
            return R"(, "End": true})";
        return R"(, "Assign": {"v": )" + field(result) + R"(}, "Next": "V"})";
    }

    void pass() { m_state.text = R"({"Type": "Pass")" + output(false) + end(false); }

    void task() {
        std::string text = R"({"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke")";
        const bool fails = oneOf(3);
        text += fails ? R"(, "Arguments": {"FunctionName": "f", "fail": true, "p": )" + field(false) + '}'
                : oneOf(2) ? R"(, "Arguments": "{% )" + place() + " %}\""
                           : std::string();
        if (!fails)
            text += output(true);
        text += R"(, "Catch": [{"ErrorEquals": ["Refused"])";
        if (fails && oneOf(2))
            text += R"(, "Output": "{% )" + put("$states.errorOutput") + " %}\"";
        else if (oneOf(2))
            text +=
                pick({R"(, "Output": "{% $states.input %}")", R"(, "Output": "{% $states.errorOutput %}")"});
        if (oneOf(2))
            text += R"(, "Assign": {"v": "{% 'no: ' & $states.errorOutput.Cause %}"}, "Next": "V"}])";
        else
            text += R"(, "Next": "T"}])";
        m_state.text = text + end(!fails && oneOf(2));
    }

    std::string test() {
        const std::string one = place(false, true, false);
        switch (below(10)) {
        case 0:
            return one + ' ' + pick({"=", "!="}) + ' ' + pick({"'s'", "1", "true", "null"});
        case 1:
            return one + ' ' + pick({"<", "<=", ">", ">="}) + ' ' + pick({"'s'", "1", "0.5"});
        case 2:
            return pick({"'s'", "2"}) + ' ' + pick({"<", ">=", "=", "!="}) + ' ' + one;
        case 3:
            return "$exists(" + one + ')';
        case 4:
            return one + " in ['s', 1, null]";
        case 5:
            return "$type(" + one + ") " + pick({"=", "!="}) + ' ' +
                   pick({"'string'", "'number'", "'null'", "'boolean'"});
        case 6:
            return one + ' ' + pick({"<", ">="}) + ' ' + place(false, true, false);
        case 7:
            return one + ' ' + pick({"=", "!="}) + ' ' + place(false, true, false);
        case 8:
            return pick({"$boolean(" + one + ")", one + " = []", "$count(" + one + ") > 0", one});
        default:
            return "$contains(" + one + ", " + pick({"'s'", "'*'", "/^s[\\\\s\\\\S]*$/", "/s$/"}) + ')';
        }
    }
    std::string condition(int depth) {
        if (depth == 0 || oneOf(3))
            return test();
        switch (below(4)) {
        case 0:
            return '(' + condition(depth - 1) + ") and (" + condition(depth - 1) + ')';
        case 1:
            return '(' + condition(depth - 1) + ") or (" + condition(depth - 1) + ')';
        case 2:
            return "$not(" + condition(depth - 1) + ')';
        default:
            return '(' + condition(depth - 1) + " ? " + condition(depth - 1) + " : " +
                   pick({"false", "true", condition(depth - 1)}) + ')';
        }
    }

    void choice() {
        const auto rule = [&](int depth, const char* next) {
            return R"({"Condition": "{% )" + condition(depth) + R"( %}", "Next": ")" + next + "\"}";
        };
        m_state.text = R"({"Type": "Choice", "Choices": [)" + rule(1, "T") + ", " + rule(2, "U") +
                       R"(], "Default": "V", "Assign": {"v": 1}})";
    }

    void map() {
        std::string text = R"({"Type": "Map")";
        if (oneOf(2))
            text += R"(, "Items": "{% )" + place() + " %}\"";
        text +=
            R"(, "ItemSelector": {"i": "{% $states.context.Map.Item.Value %}", "n": "{% 'no ' & $states.context.Map.Item.Index %}", "p": )" +
            field(false) +
            "}, \"ItemProcessor\": {\"StartAt\": \"I\", \"States\": {\"I\": {\"Type\": \"Pass\", \"End\": "
            "true}}}";
        // What the iterations give is none of the made-up results.
        m_state.text = text +
                       (oneOf(2) ? R"(, "Output": "{% )" + put("$states.result") + " %}\"" : std::string()) +
                       R"(, "End": true})";
    }

    std::mt19937 m_random;
    QueryState m_state;
};

} // namespace steploom::tests
