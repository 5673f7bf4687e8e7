// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/redaction.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::string_view kRedacted = "redacted";
/// Shorter texts are in too many others by chance.
constexpr std::size_t kShortest = 3;

std::vector<std::string> tokensOf(std::string_view pattern) {
    std::vector<std::string> tokens;
    while (!pattern.empty()) {
        if (pattern.front() == '/')
            pattern.remove_prefix(1);
        const std::size_t end = std::min(pattern.find('/'), pattern.size());
        std::string token;
        for (std::size_t i = 0; i < end; ++i) {
            const bool escape =
                pattern[i] == '~' && i + 1 < end && (pattern[i + 1] == '0' || pattern[i + 1] == '1');
            token += escape ? (pattern[++i] == '0' ? '~' : '/') : pattern[i];
        }
        tokens.push_back(std::move(token));
        pattern.remove_prefix(end);
    }
    return tokens;
}

std::string tokenOf(const Value& container, std::size_t index) {
    return container.isArray() ? std::to_string(index) : std::string(container.keyAt(index));
}

} // namespace

Redactor::Redactor(const Redaction& redaction)
    : m_leaves(redaction.allLeaves)
    , m_everyText(redaction.texts)
    , m_payloads(redaction.payloads) {
    for (const std::string& path : redaction.paths)
        m_patterns.push_back(tokensOf(path));
}

bool Redactor::matches(const Tokens& place) const {
    const auto fits = [&](const Tokens& pattern, std::size_t from) {
        if (pattern.size() - from > place.size())
            return false;
        // "**" leaves open where the rest begins.
        const std::size_t begin = from == 0 ? 0 : place.size() - (pattern.size() - from);
        if (from == 0 && pattern.size() != place.size())
            return false;
        for (std::size_t i = from; i < pattern.size(); ++i) {
            if (pattern[i] != "*" && pattern[i] != place[begin + i - from])
                return false;
        }
        return true;
    };
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&](const Tokens& pattern) {
        return fits(pattern, !pattern.empty() && pattern.front() == "**" ? 1 : 0);
    });
}

void Redactor::look(const Value& payload) {
    if (m_leaves || m_everyText || m_payloads)
        return; // every text goes anyway
    Tokens place;
    look(payload, place, false);
}

/// Recursion follows the depth of payloads, which their reader limits.
void Redactor::look(const Value& value, Tokens& place, bool inside) {
    inside = inside || matches(place);
    if (inside && value.isString() && value.size() >= kShortest)
        m_texts.insert(std::string(value.asString()));
    if (!value.isArray() && !value.isObject())
        return;
    for (std::size_t i = 0; i < value.size(); ++i) {
        place.push_back(tokenOf(value, i));
        look(value.at(i), place, inside);
        place.pop_back();
    }
}

Value Redactor::redacted(const Value& payload) const {
    if (m_payloads && payload.isObject())
        return Value::emptyObject();
    if (m_payloads && payload.isArray())
        return Value::array({});
    Tokens place;
    return redacted(payload, place, m_leaves || m_payloads);
}

Value Redactor::redacted(const Value& value, Tokens& place, bool inside) const {
    inside = inside || matches(place);
    switch (value.kind()) {
    case Kind::Absent:
    case Kind::Null:
        return value;
    case Kind::Bool:
        return inside ? Value(false) : value;
    case Kind::Int:
    case Kind::Double:
        return inside ? Value(0) : value;
    case Kind::String:
        return inside || m_everyText ? Value(kRedacted) : redactedText(value);
    default:
        break;
    }
    Value result = value;
    for (std::size_t i = 0; i < value.size(); ++i) {
        place.push_back(tokenOf(value, i));
        Value each = redacted(value.at(i), place, inside);
        place.pop_back();
        if (each.isIdentical(value.at(i)))
            continue;
        result = value.isArray() ? result.withAt(i, std::move(each))
                                 : result.with(value.keyAt(i), std::move(each));
    }
    return result;
}

Value Redactor::redactedText(const Value& text) const {
    if (!text.isString())
        return text;
    if (m_leaves || m_everyText || m_payloads)
        return Value(kRedacted);
    std::string changed(text.asString());
    std::vector<std::string_view> texts(m_texts.begin(), m_texts.end());
    std::sort(texts.begin(), texts.end(),
              [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    bool found = false;
    for (const std::string_view each : texts) {
        for (std::size_t at = 0; (at = changed.find(each, at)) != std::string::npos; at += kRedacted.size()) {
            changed.replace(at, each.size(), kRedacted);
            found = true;
        }
    }
    return found ? Value(changed) : text;
}

TaskAnswer Redactor::redacted(TaskAnswer answer) const {
    answer.output = redacted(answer.output);
    answer.submitted = redacted(answer.submitted);
    answer.cause = redactedText(answer.cause); // the error's name decides who catches it
    return answer;
}

void Redactor::look(const Operation& operation) {
    if (operation.answer) {
        look(operation.answer->output);
        look(operation.answer->submitted);
    }
    look(operation.value);
    look(operation.edit.value);
    look(operation.edit.answer.output);
    for (const StoreAnswer& each : operation.store) {
        if (const JsonReadResult read = readJson(each.bytes.value_or("")))
            look(read.value);
    }
}

Operation Redactor::redacted(Operation operation) const {
    if (operation.answer)
        operation.answer = redacted(std::move(*operation.answer));
    operation.value = redacted(operation.value);
    operation.cause = redactedText(operation.cause);
    operation.edit.value = redacted(operation.edit.value);
    operation.edit.cause = redactedText(operation.edit.cause);
    operation.edit.answer = redacted(std::move(operation.edit.answer));
    for (StoreAnswer& each : operation.store) {
        if (!each.bytes)
            continue;
        const JsonReadResult read = readJson(*each.bytes);
        each.bytes =
            read ? toJson(redacted(read.value)) : std::string(redactedText(Value(*each.bytes)).asString());
    }
    return operation;
}

} // namespace steploom::engine
