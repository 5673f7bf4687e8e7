// SPDX-License-Identifier: Apache-2.0
// What EventBridge refuses when a rule is made, before any event is compared with it.
#include "engine/task/services/event_pattern.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace steploom::engine {

namespace {

using Problem = std::optional<std::string>;

Problem problem(const std::string& reason) {
    return "Event pattern is not valid. Reason: " + reason;
}

bool isTextOperator(std::string_view name) {
    constexpr std::array<std::string_view, 4> kNames{"prefix", "suffix", "wildcard", "equals-ignore-case"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// "x" or {"equals-ignore-case": "x"}, which only prefix and suffix take.
bool isText(std::string_view name, const Value& operand) {
    if (operand.isString())
        return true;
    return (name == "prefix" || name == "suffix") && operand.isObject() && operand.size() == 1 &&
           operand.get("equals-ignore-case").isString();
}

template <typename Test>
bool isOneOrMore(const Value& operand, Test test) {
    if (!operand.isArray())
        return test(operand);
    for (std::size_t i = 0; i < operand.size(); ++i) {
        if (!test(operand.at(i)))
            return false;
    }
    return operand.size() > 0;
}

Problem textProblem(std::string_view name, const Value& operand, bool several) {
    const auto fits = [&](const Value& one) {
        return isText(name, one);
    };
    if (several ? isOneOrMore(operand, fits) : fits(operand))
        return name == "wildcard" && operand.isString() &&
                       operand.asString().find("**") != std::string_view::npos
                   ? problem("Consecutive wildcard characters at pos " +
                             std::to_string(operand.asString().find("**")))
                   : Problem();
    return problem(std::string(name) + " match pattern must be a string");
}

bool isRelation(std::string_view text) {
    return text == "=" || text == "<" || text == "<=" || text == ">" || text == ">=";
}

Problem numericProblem(const Value& operand) {
    if (!operand.isArray())
        return problem("Value of numeric must be an array.");
    if (operand.size() != 2 && operand.size() != 4)
        return problem("Numeric match needs an operator and a number, or two of each");
    for (std::size_t i = 0; i < operand.size(); i += 2) {
        if (!operand.at(i).isString() || !isRelation(operand.at(i).asString()))
            return problem("Unrecognized numeric range operator: " + std::string(operand.at(i).asString()));
        if (!operand.at(i + 1).isNumber())
            return problem("Value of " + std::string(operand.at(i).asString()) + " must be numeric");
    }
    return std::nullopt;
}

Problem anythingButProblem(const Value& operand) {
    if (operand.isObject()) {
        if (operand.size() != 1 || !isTextOperator(operand.keyAt(0)))
            return problem("Unsupported anything-but pattern");
        return textProblem(operand.keyAt(0), operand.at(0), true);
    }
    const bool fits = isOneOrMore(operand, [](const Value& one) {
        return one.isString() || one.isNumber() || one.isBool() || one.isNull();
    });
    return fits ? Problem()
                : problem("Value of anything-but must be an array or single string/number value.");
}

Problem operatorProblem(std::string_view name, const Value& operand) {
    if (isTextOperator(name))
        return textProblem(name, operand, false);
    if (name == "numeric")
        return numericProblem(operand);
    if (name == "anything-but")
        return anythingButProblem(operand);
    if (name == "exists")
        return operand.isBool() ? Problem() : problem("exists match pattern must be either true or false.");
    if (name == "cidr")
        return isAddressBlock(operand.asString()) ? Problem() : problem("Malformed CIDR, one '/' required");
    return problem("Unrecognized match type " + std::string(name));
}

Problem fieldProblem(const std::string& name, const Value& rules) {
    if (rules.size() == 0)
        return problem("Empty arrays are not allowed");
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Value& rule = rules.at(i);
        if (rule.isArray())
            return problem("Match value must be String, number, true, false, or null");
        if (!rule.isObject())
            continue;
        if (rule.size() != 1)
            return problem("Only one key allowed in match expression of \"" + name + "\"");
        if (Problem found = operatorProblem(rule.keyAt(0), rule.at(0)))
            return found;
    }
    return std::nullopt;
}

Problem alternativesProblem(const Value& alternatives) {
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        if (Problem found = eventPatternProblem(alternatives.at(i)))
            return found;
    }
    return std::nullopt;
}

} // namespace

Problem eventPatternProblem(const Value& pattern) {
    if (!pattern.isObject())
        return problem("Filter is not an object");
    if (pattern.size() == 0)
        return problem("Empty patterns are not allowed");
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string name(pattern.keyAt(i));
        const Value& rule = pattern.at(i);
        // $or is a field like any other where it does not list two objects or more.
        const bool isAlternatives =
            name == "$or" && rule.isArray() && rule.size() > 1 && rule.at(0).isObject();
        Problem found;
        if (isAlternatives)
            found = alternativesProblem(rule);
        else if (rule.isArray())
            found = fieldProblem(name, rule);
        else if (rule.isObject())
            found = eventPatternProblem(rule);
        else
            found = problem("\"" + name + "\" must be an object or an array");
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace steploom::engine
