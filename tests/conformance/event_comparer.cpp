// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/event_comparer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace steploom::conformance {

using engine::Value;

namespace {

using Names = std::array<std::string_view, 6>;

constexpr Names kExcluded = {
    "timestamp", "roleArn", "executionArn", "mapRunArn", "stateMachineVersionArn", "stateMachineAliasArn"};

bool isIn(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What every event has and what is compared elsewhere.
bool isHead(std::string_view name) {
    return name == "id" || name == "type" || name == "previousEventId" || name == "timestamp";
}

std::optional<Difference> compareMember(std::string_view name, const Value& recorded, const Value& ours,
                                        Matcher& matcher) {
    const Matcher::Scope scope(matcher, name);
    if (name == "input" || name == "output" || name == "parameters")
        return matcher.comparePayload(recorded, ours);
    if (name == "cause" || name == "error")
        return matcher.compareText(recorded, ours);
    if (name != "assignedVariables" || !recorded.isObject() || !ours.isObject())
        return matcher.compare(recorded, ours);
    // Each variable is JSON text of its own.
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const Matcher::Scope variable(matcher, recorded.keyAt(i));
        if (auto difference = matcher.comparePayload(recorded.at(i), ours.get(recorded.keyAt(i))))
            return difference;
    }
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const Matcher::Scope variable(matcher, ours.keyAt(i));
        if (recorded.find(ours.keyAt(i)) == nullptr)
            return matcher.compare({}, ours.at(i));
    }
    return std::nullopt;
}

std::optional<Difference> compareDetails(const Value& recorded, const Value& ours, Matcher& matcher) {
    if (!recorded.isObject() || !ours.isObject())
        return matcher.compare(recorded, ours);
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const std::string_view name = recorded.keyAt(i);
        if (isIn(kExcluded, name))
            continue;
        if (auto difference = compareMember(name, recorded.at(i), ours.get(name), matcher))
            return difference;
    }
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const std::string_view name = ours.keyAt(i);
        if (!isIn(kExcluded, name) && recorded.find(name) == nullptr)
            return compareMember(name, {}, ours.at(i), matcher);
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> compareEventDetails(const Value& recorded, const Value& ours, Matcher& matcher) {
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const std::string_view name = recorded.keyAt(i);
        if (isHead(name))
            continue;
        const Matcher::Scope scope(matcher, name);
        if (auto difference = compareDetails(recorded.at(i), ours.get(name), matcher))
            return difference;
    }
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const std::string_view name = ours.keyAt(i);
        if (isHead(name) || recorded.find(name) != nullptr)
            continue;
        const Matcher::Scope scope(matcher, name);
        return matcher.compare({}, ours.at(i));
    }
    return std::nullopt;
}

} // namespace steploom::conformance
