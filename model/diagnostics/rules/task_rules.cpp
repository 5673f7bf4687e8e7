// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "engine/definition/integrations.h"
#include "engine/support/timestamp.h"
#include "model/diagnostics/rules/state_checker.h"
#include "model/diagnostics/rules/values.h"

// Task, Wait and Fail.
namespace steploom::model {

using engine::IntegrationPattern;
using engine::ResourceKind;

namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isNameCharacter);
}

/// Whether `function:NAME` and its qualifier, if any, can be a function's.
bool isFunctionArn(std::string_view arn) {
    for (int part = 0; part < 5; ++part) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return false;
        arn.remove_prefix(colon + 1);
    }
    constexpr std::string_view kFunction = "function:";
    if (arn.substr(0, kFunction.size()) != kFunction)
        return true; // a layer or the like: not ours to judge
    arn.remove_prefix(kFunction.size());
    const std::size_t colon = arn.find(':');
    if (colon == std::string_view::npos)
        return !arn.empty();
    const std::string_view qualifier = arn.substr(colon + 1);
    return !arn.substr(0, colon).empty() && (isName(qualifier) || qualifier == "$LATEST");
}

/// Whether the token of a callback goes anywhere in what the task is given.
bool mentionsToken(Node value) {
    if (value.isString())
        return value.raw().find("Task.Token") != std::string_view::npos ||
               value.raw().find("$$") != std::string_view::npos ||
               value.raw().find("context") != std::string_view::npos || isSubstituted(value);
    return value.kind() == NodeKind::Placeholder ||
           std::any_of(value.begin(), value.end(), [](Node child) { return mentionsToken(child); });
}

} // namespace

void StateChecker::resource(Node value) {
    const std::string_view text = charactersOf(value, m_buffer);
    if (text.find("${") != std::string_view::npos && !isSubstituted(text)) {
        const std::size_t open = text.find("${");
        error("task.open-placeholder", value, spanWithin(value, open, text.size()));
        return;
    }
    const engine::TaskResource found = engine::classifyTaskResource(text);
    if (found.kind == ResourceKind::NoAction)
        error("task.no-action", value, value.span(), {std::string(text)});
    else if (found.kind == ResourceKind::NoService)
        warning("task.no-service", value, value.span(), {std::string(text)});
    else if (found.kind == ResourceKind::Invalid)
        warning("task.resource", value, value.span(), {std::string(text)});
    else if (found.kind == ResourceKind::Function && !isFunctionArn(text))
        error("task.function", value, value.span(), {std::string(text)});
    if (found.kind == ResourceKind::Sdk || found.kind == ResourceKind::Integration)
        call(value, std::string(text), found.kind == ResourceKind::Sdk);
    if (m_place.type == engine::WorkflowType::Express) {
        if (found.pattern == IntegrationPattern::Callback)
            error("express.callback", value, value.span());
        else if (found.pattern != IntegrationPattern::RequestResponse)
            error("express.sync", value, value.span());
        else if (found.kind == ResourceKind::Activity)
            error("express.activity", value, value.span());
        return;
    }
    if (found.pattern != IntegrationPattern::Callback)
        return;
    const Node given =
        at(m_language == engine::QueryLanguage::Jsonata ? Field::Arguments : Field::Parameters);
    if (!m_open && !isSubstituted(given) && !mentionsToken(given))
        warning("task.no-token", value, value.span());
    const bool bounded = has(Field::TimeoutSeconds) || has(Field::TimeoutSecondsPath) ||
                         has(Field::HeartbeatSeconds) || has(Field::HeartbeatSecondsPath);
    if (!m_open && !bounded)
        hint("task.no-timeout", value, value.span());
}

void StateChecker::task(StateRow& row) {
    (void)row;
    const Node called = at(Field::Resource);
    if (called && !isSubstituted(called) && string(called))
        resource(called);
    if (!m_knownLanguage)
        return;
    conflict(Field::TimeoutSeconds, Field::TimeoutSecondsPath);
    conflict(Field::HeartbeatSeconds, Field::HeartbeatSecondsPath);
    const auto timeout = at(Field::TimeoutSeconds).number();
    const auto heartbeat = at(Field::HeartbeatSeconds).number();
    if (timeout && heartbeat && *heartbeat >= *timeout)
        error("task.heartbeat", at(Field::HeartbeatSeconds), at(Field::HeartbeatSeconds).span());
    const Node credentials = at(Field::Credentials);
    if (!credentials || isSubstituted(credentials))
        return;
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    if (jsonata && isQuery(credentials))
        return queries(credentials, {});
    if (!object(credentials))
        return;
    if (!credentials.member("RoleArn.$") || jsonata)
        missing(credentials, credentials.keySpan(), {"RoleArn"});
    if (jsonata)
        queries(credentials, {});
    else
        payload(credentials);
}

void StateChecker::wait() {
    constexpr std::array<Field, 4> all{Field::Seconds, Field::SecondsPath, Field::Timestamp,
                                       Field::TimestampPath};
    Node second;
    int given = 0;
    for (const auto& [index, field] : m_members) {
        const Node member(&m_tree, index);
        if (std::find(all.begin(), all.end(), field) != all.end() && at(field) == member && ++given == 2)
            second = member;
    }
    if (given == 0)
        missing({Field::Seconds, Field::SecondsPath, Field::Timestamp, Field::TimestampPath});
    else if (given > 1)
        error("wait.fields", second, second.keySpan(), {m_node.key()});
    const Node timestamp = at(Field::Timestamp);
    if (!timestamp || isSubstituted(timestamp))
        return;
    if (m_language == engine::QueryLanguage::Jsonata && isQuery(timestamp)) {
        const std::string_view text = charactersOf(timestamp, m_buffer);
        // The service reads a constant in an expression too.
        const std::size_t quote = text.find_first_of("'\"");
        const std::size_t close = text.find_last_of("'\"");
        const bool constant =
            quote != std::string_view::npos &&
            text.substr(2, quote - 2).find_first_not_of(" \t\r\n") == std::string_view::npos &&
            close > quote && text.find_first_of("'\"", quote + 1) == close &&
            text.substr(close + 1).find_first_not_of(" \t\r\n%}") == std::string_view::npos;
        if (constant && !engine::parseTimestamp(text.substr(quote + 1, close - quote - 1)))
            error("wait.timestamp", timestamp, timestamp.span());
        return queries(timestamp, {});
    }
    if (string(timestamp) && !engine::parseTimestamp(charactersOf(timestamp, m_buffer)))
        error("wait.timestamp", timestamp, timestamp.span());
}

void StateChecker::fail() {
    if (!m_knownLanguage)
        return;
    const bool jsonata = m_language == engine::QueryLanguage::Jsonata;
    for (const Field field : {Field::Error, Field::Cause}) {
        const Node text = at(field);
        if (text && string(text) && jsonata)
            queries(text, {});
    }
    if (jsonata)
        return;
    conflict(Field::Error, Field::ErrorPath);
    conflict(Field::Cause, Field::CausePath);
    textCall(at(Field::ErrorPath));
    textCall(at(Field::CausePath));
}

} // namespace steploom::model
