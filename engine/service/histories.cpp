// SPDX-License-Identifier: Apache-2.0
#include "engine/service/histories.h"

#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/request.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <charconv>

namespace steploom::engine {

namespace {

/// Drops what includeExecutionData=false leaves out of an event.
Value withoutData(const Value& event) {
    Value bare = event;
    for (std::size_t i = 0; i < event.size(); ++i) {
        const Value& details = event.at(i);
        if (!details.isObject())
            continue;
        Value kept = details;
        for (const std::string_view name : {"input", "inputDetails", "output", "outputDetails",
                                            "assignedVariables", "assignedVariablesDetails"})
            kept = kept.without(name);
        bare = bare.with(event.keyAt(i), kept);
    }
    return bare;
}

/// Events by their ids, from 1.
struct EventSource {
    std::size_t count = 0;
    std::function<Value(std::size_t)> at;
};

Reply pageOfEvents(const EventSource& events, const std::string& arn, const Value& request) {
    const bool reverse = given(request, "reverseOrder").asBool();
    const std::string scope = "history/" + arn + (reverse ? "/reverse" : "/forward");
    // The token holds the id to go on with.
    std::size_t next = reverse ? events.count : 1;
    if (const Value& token = given(request, "nextToken"); !token.isAbsent()) {
        const auto place = readPageToken(scope, token.asString());
        if (!place)
            return invalidPageToken();
        std::from_chars(place->data(), place->data() + place->size(), next);
    }
    const std::size_t size = pageSize(request);
    std::vector<Value> page;
    page.reserve(std::min(size, events.count));
    while (page.size() < size && next >= 1 && next <= events.count) {
        page.push_back(events.at(next));
        next = reverse ? next - 1 : next + 1;
    }
    ObjectBuilder answer;
    answer.add("events", Value::array(std::move(page)));
    if (next >= 1 && next <= events.count)
        answer.add("nextToken", Value(makePageToken(scope, std::to_string(next))));
    return answer.build();
}

Reply read(ServiceState& state, const Value& request) {
    const std::string arn(text(request, "executionArn"));
    auto parsed = readArn(arn, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&parsed))
        return *error;
    const Value& wanted = given(request, "includeExecutionData");
    const bool withData = wanted.isAbsent() || wanted.asBool();
    const auto fromHistory = [&](const Run& run, ChildId child) {
        HistoryWriteOptions options;
        options.isoTimestamps = false;
        options.includeExecutionData = withData;
        options.roleArn = run.revision->roleArn;
        const History& history = run.execution().history();
        return pageOfEvents({history.eventCount(child),
                             [&](std::size_t id) {
                                 return eventToValue(history, static_cast<EventId>(id), options, child);
                             }},
                            arn, request);
    };
    const auto found = state.runs.find(arn);
    const bool driven = found != state.runs.end() && !found->second->drivenHistory.empty();
    if (found != state.runs.end() && !driven)
        return fromHistory(*found->second, kNone);
    if (const std::string kept = driven ? found->second->drivenHistory : state.storage->history(arn);
        !kept.empty()) {
        const Value events = readJson(kept).value;
        return pageOfEvents({events.size(),
                             [&](std::size_t id) {
                                 return withData ? events.at(id - 1) : withoutData(events.at(id - 1));
                             }},
                            arn, request);
    }
    if (const RunningChild child = childOf(state, arn); child.run != nullptr)
        return fromHistory(*child.run, child.id);
    return executionDoesNotExist(arn);
}

} // namespace

std::string eventsText(const History& history, const HistoryWriteOptions& options, ChildId child) {
    std::string text = "[";
    const EventId count = history.eventCount(child);
    for (EventId id = 1; id <= count; ++id) {
        if (id > 1)
            text += ',';
        appendJson(text, eventToValue(history, id, options, child));
    }
    return text + ']';
}

std::string childEvents(ServiceState& state, const std::string& arn) {
    if (const RunningChild child = childOf(state, arn); child.run != nullptr) {
        HistoryWriteOptions options;
        options.isoTimestamps = false;
        options.roleArn = child.run->revision->roleArn;
        return eventsText(child.run->execution().history(), options, child.id);
    }
    return state.storage->history(arn);
}

void getExecutionHistory(ServiceState& state, const Value& request, const Done& done) {
    done(read(state, request));
}

} // namespace steploom::engine
