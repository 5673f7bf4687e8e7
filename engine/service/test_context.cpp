// SPDX-License-Identifier: Apache-2.0
#include "engine/service/test_context.h"

#include <algorithm>
#include <string_view>

namespace steploom::engine {

namespace {

enum class Wanted : std::uint8_t { Text, Number, Any };

struct ContextField {
    std::string_view section;
    std::string_view name;
    Wanted wanted;
};

constexpr ContextField kFields[] = {
    {"Execution", "Id", Wanted::Text},
    {"Execution", "Input", Wanted::Any},
    {"Execution", "Name", Wanted::Text},
    {"Execution", "RoleArn", Wanted::Text},
    {"Execution", "StartTime", Wanted::Text},
    {"Execution", "RedriveCount", Wanted::Number},
    {"Execution", "RedriveTime", Wanted::Text},
    {"State", "EnteredTime", Wanted::Text},
    {"State", "Name", Wanted::Text},
    {"State", "RetryCount", Wanted::Number},
    {"StateMachine", "Id", Wanted::Text},
    {"StateMachine", "Name", Wanted::Text},
    {"Task", "Token", Wanted::Text},
};

std::string notAllowed(std::string_view name) {
    return "Field '" + std::string(name) + "' is not allowed";
}

std::optional<std::string> sectionProblem(std::string_view section, const Value& value) {
    const auto known = [&](const ContextField& field) {
        return field.section == section;
    };
    if (section == "Map")
        return "'Map' field is not supported when mocking a Context object";
    if (std::none_of(std::begin(kFields), std::end(kFields), known))
        return notAllowed(section);
    if (!value.isObject())
        return std::string(section) + " must be an object";
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string_view name = value.keyAt(i);
        const auto* const field =
            std::find_if(std::begin(kFields), std::end(kFields),
                         [&](const ContextField& one) { return known(one) && one.name == name; });
        if (field == std::end(kFields))
            return notAllowed(name);
        const std::string place = std::string(section) + '.' + std::string(name);
        if (field->wanted == Wanted::Text && !value.at(i).isString())
            return place + " must be a string";
        if (field->wanted == Wanted::Number && !value.at(i).isNumber())
            return place + " must be a number";
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> testContextProblem(const Value& context) {
    if (!context.isObject())
        return "Context must be a valid JSON object";
    for (std::size_t i = 0; i < context.size(); ++i) {
        if (auto problem = sectionProblem(context.keyAt(i), context.at(i)))
            return problem;
    }
    return std::nullopt;
}

} // namespace steploom::engine
