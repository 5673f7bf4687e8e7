// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/event_sample.h"

#include <string>

namespace steploom::engine {

namespace {

/// A number within the bounds of a `numeric` rule: [">", 5, "<=", 9].
Value numberFor(const Value& bounds) {
    for (std::size_t i = 0; i + 1 < bounds.size(); i += 2) {
        const std::string_view sign = bounds.at(i).asString();
        const double bound = bounds.at(i + 1).asDouble();
        const double upper = i + 3 < bounds.size() ? bounds.at(i + 3).asDouble() : bound + 2;
        if (sign == "=" || sign == ">=" || sign == "<=")
            return bounds.at(i + 1);
        const double value = sign == ">" ? bound + (upper - bound) / 2 : bound - 1;
        const auto whole = static_cast<std::int64_t>(value);
        return static_cast<double>(whole) == value ? Value(whole) : Value(value);
    }
    return Value(0);
}

std::string withoutStars(std::string_view wildcard) {
    std::string text;
    for (const char c : wildcard) {
        if (c != '*')
            text += c;
    }
    return text;
}

/// Absent: the field has to be missing.
Value valueFor(const Value& rule) {
    if (!rule.isObject() || rule.size() == 0)
        return rule;
    const std::string_view name = rule.keyAt(0);
    const Value& given = rule.at(0);
    if (name == "exists")
        return given.asBool() ? Value("text") : Value();
    if (name == "numeric")
        return numberFor(given);
    if (name == "wildcard")
        return Value(withoutStars(given.asString()));
    if (name == "cidr")
        return Value(given.asString().substr(0, given.asString().find('/')));
    if (name == "anything-but")
        return Value("something else");
    // prefix, suffix, equals-ignore-case; the first two may hold one that ignores case.
    return given.isObject() && given.size() > 0 ? given.at(0) : given;
}

Value filled(Value event, const Value& pattern) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view key = pattern.keyAt(i);
        const Value& rule = pattern.at(i);
        if (key == "$or" && rule.isArray() && rule.size() > 0) {
            event = filled(std::move(event), rule.at(0));
        } else if (rule.isObject()) {
            const Value& inside = event.get(key);
            event = event.with(key, filled(inside.isObject() ? inside : Value::emptyObject(), rule));
        } else if (rule.isArray() && rule.size() > 0) {
            Value value = valueFor(rule.at(0));
            if (event.get(key).isArray() && !value.isAbsent())
                value = Value::array({value});
            event = value.isAbsent() ? event.without(key) : event.with(key, value);
        }
    }
    return event;
}

/// Puts a text where `$.a.b` leads and nothing is yet. Paths with more than names are left alone.
Value withPlace(const Value& event, std::string_view path, std::string_view name) {
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    if (key.empty() || key.find_first_of("[]*?@'\"") != std::string_view::npos)
        return event;
    const Value& inside = event.get(key);
    if (dot == std::string_view::npos)
        return inside.isAbsent() ? event.with(key, Value(std::string("some ") + std::string(name))) : event;
    if (!inside.isAbsent() && !inside.isObject())
        return event;
    return event.with(
        key, withPlace(inside.isObject() ? inside : Value::emptyObject(), path.substr(dot + 1), name));
}

} // namespace

Value sampleEvent(const Value& pattern, const Value& inputPaths) {
    Value event = Value::object({{"version", Value("0")},
                                 {"id", Value("6a7e8feb-b491-4cf7-a9f1-bf3703467718")},
                                 {"detail-type", Value("Something Happened")},
                                 {"source", Value("my.application")},
                                 {"account", Value("123456789012")},
                                 {"time", Value("2026-01-01T00:00:00Z")},
                                 {"region", Value("us-east-1")},
                                 {"resources", Value::emptyArray()},
                                 {"detail", Value::emptyObject()}});
    event = filled(std::move(event), pattern);
    for (std::size_t i = 0; i < inputPaths.size(); ++i) {
        const std::string_view path = inputPaths.at(i).asString();
        if (path.substr(0, 2) == "$.")
            event = withPlace(event, path.substr(2), inputPaths.keyAt(i));
    }
    return event;
}

} // namespace steploom::engine
