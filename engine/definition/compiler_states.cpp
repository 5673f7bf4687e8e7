// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/compiler_impl.h"

#include "engine/definition/integrations.h"
#include "engine/support/timestamp.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <cctype>

namespace steploom::engine {

namespace {

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The parts of arn:partition:service:region:account:resource, from `part` on.
std::string_view arnPart(std::string_view arn, int part) {
    for (; part > 0; --part) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return arn;
}

bool mentionsActivity(std::string_view text) {
    constexpr std::string_view kWord = "activity";
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    };
    return std::search(text.begin(), text.end(), kWord.begin(), kWord.end(), same) != text.end();
}

/// What a Resource is decides which events its attempts write.
void classifyResource(TaskBody& body) {
    const std::string_view arn = body.resource.asString();
    const std::string_view service = arnPart(arn, 2).substr(0, arnPart(arn, 2).find(':'));
    const std::string_view resource = arnPart(arn, 5);
    if (service != "states") {
        // A placeholder for an ARN tells by its name at most.
        body.kind = service.empty() && mentionsActivity(arn) ? TaskKind::Activity : TaskKind::Lambda;
        return;
    }
    if (resource.substr(0, 9) == "activity:") {
        body.kind = TaskKind::Activity;
        return;
    }
    // aws-sdk:dynamodb:putItem splits into aws-sdk:dynamodb and putItem.
    const std::size_t colon = resource.rfind(':');
    const std::string_view action = colon == std::string_view::npos ? resource : resource.substr(colon + 1);
    std::string_view type = colon == std::string_view::npos ? std::string_view() : resource.substr(0, colon);
    // states:startExecution.sync:2 has a colon of its own.
    std::string_view wholeAction = action;
    if (action == "2" && endsWith(type, ".sync")) {
        const std::size_t start = type.rfind(':');
        wholeAction = resource.substr(start + 1);
        type = type.substr(0, start);
    }
    body.eventResourceType = Value(type);
    body.eventResource = Value(wholeAction);
    if (endsWith(wholeAction, ".waitForTaskToken"))
        body.kind = TaskKind::Callback;
    else if (endsWith(wholeAction, ".sync") || endsWith(wholeAction, ".sync:2"))
        body.kind = TaskKind::Sync;
    else
        body.kind = TaskKind::Service;
}

} // namespace

void Compiler::compileTransition(State& state, const Value& source) {
    if (state.type == StateType::Choice || state.type == StateType::Succeed || state.type == StateType::Fail)
        return;
    const Value* next = source.find("Next");
    const Value* end = source.find("End");
    const bool ends = end != nullptr && end->isBool() && end->asBool();
    if (next == nullptr && !ends)
        report("next.missing", state.pointer, {std::string(state.name.asString())});
    else if (next != nullptr && ends)
        report("next.both", below(state.pointer, "End"), {std::string(state.name.asString())});
    else if (next != nullptr)
        state.next = target(state, source, "Next", state.pointer);
}

/// What runs a scope: the machine, or the child executions of the innermost distributed Map.
WorkflowType Compiler::typeIn(ScopeId scope) const {
    for (; m_definition->scope(scope).owner != kNone;
         scope = m_definition->state(m_definition->scope(scope).owner).scope) {
        const auto* map = std::get_if<MapBody>(&m_definition->state(m_definition->scope(scope).owner).body);
        if (map != nullptr && map->distributed)
            return map->childType;
    }
    return m_type;
}

void Compiler::checkResource(const State& state, std::string_view resource) {
    const TaskResource found = classifyTaskResource(resource);
    const std::string place = below(state.pointer, "Resource");
    const std::string text(resource);
    // A service that the table does not know may be new, and an odd ARN can be mocked: that is no reason not
    // to run.
    if (found.kind == ResourceKind::NoAction)
        report("task.resource.unknown", place, {text});
    else if (found.kind == ResourceKind::NoService || found.kind == ResourceKind::Invalid)
        report("task.resource.unknown", place, {text}, Severity::Warning);
    if (typeIn(state.scope) != WorkflowType::Express)
        return;
    if (found.pattern == IntegrationPattern::Callback)
        report("express.callback", place);
    else if (found.pattern != IntegrationPattern::RequestResponse)
        report("express.sync", place);
    else if (found.kind == ResourceKind::Activity)
        report("express.activity", place);
}

void Compiler::compilePass(State& state, const Value& source) {
    state.body = PassBody{source.get("Result")};
}

void Compiler::compileTask(State& state, const Value& source) {
    TaskBody body;
    const Value& resource = source.get("Resource");
    if (!resource.isString())
        report(resource.isAbsent() ? "field.missing" : "field.type",
               resource.isAbsent() ? state.pointer : below(state.pointer, "Resource"),
               {"Resource", "an ARN"});
    else
        checkResource(state, resource.asString());
    body.resource = resource;
    classifyResource(body);
    body.timeoutSeconds = numberIn(source, "TimeoutSeconds", state.pointer, {});
    body.heartbeatSeconds = numberIn(source, "HeartbeatSeconds", state.pointer, {});
    if (body.timeoutSeconds.literal && body.heartbeatSeconds.literal &&
        *body.heartbeatSeconds.literal >= *body.timeoutSeconds.literal)
        report("task.heartbeat", below(state.pointer, "HeartbeatSeconds"));
    body.credentials = m_language == QueryLanguage::Jsonata
                           ? query(source, "Credentials", state.pointer, {}, {})
                           : payloadTemplate(source, "Credentials", state.pointer);
    const Value& credentials = source.get("Credentials");
    if (credentials.isObject() && credentials.find("RoleArn") == nullptr &&
        credentials.find("RoleArn.$") == nullptr)
        report("credentials.role", below(state.pointer, "Credentials"));
    state.body = std::move(body);
}

void Compiler::compileChoice(State& state, const Value& source) {
    ChoiceBody body;
    const Value& choices = source.get("Choices");
    const std::string list = below(state.pointer, "Choices");
    if (!choices.isArray() || choices.size() == 0)
        report(choices.isAbsent() ? "field.missing" : "field.type", choices.isAbsent() ? state.pointer : list,
               {"Choices", "an array with rules"});
    for (std::size_t i = 0; choices.isArray() && i < choices.size(); ++i) {
        std::string place = list;
        appendPointerToken(place, i);
        body.rules.push_back(choiceRule(state, choices.at(i), place, i));
    }
    if (source.find("Default") != nullptr)
        body.defaultNext = target(state, source, "Default", state.pointer);
    state.body = std::move(body);
}

void Compiler::compileWait(State& state, const Value& source) {
    WaitBody body;
    int given = 0;
    for (const char* field : {"Seconds", "SecondsPath", "Timestamp", "TimestampPath"})
        given += source.find(field) != nullptr ? 1 : 0;
    if (given != 1)
        report("wait.fields", state.pointer, {std::string(state.name.asString())});
    body.seconds = number(source, "Seconds", state.pointer);
    body.secondsPath = path(source, "SecondsPath", state.pointer);
    body.timestampPath = path(source, "TimestampPath", state.pointer);
    body.timestamp = fixedTimestamp(source, state.pointer);
    state.body = std::move(body);
}

Value Compiler::fixedTimestamp(const Value& source, const std::string& pointer) {
    const Value& timestamp = source.get("Timestamp");
    if (!timestamp.isAbsent() && !parseTimestamp(timestamp.asString()))
        report("wait.timestamp", below(pointer, "Timestamp"));
    return timestamp;
}

void Compiler::compileFail(State& state, const Value& source) {
    state.body =
        FailBody{failureText(source, "Error", state.pointer), failureText(source, "Cause", state.pointer)};
}

} // namespace steploom::engine
