// SPDX-License-Identifier: Apache-2.0
#include "app/service/map_run_files.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string_view>
#include <utility>

#include "engine/service/histories.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using engine::Value;

constexpr std::size_t kMostChildren = 5'000;
constexpr std::size_t kMostHistories = 300;

/// What an operation that only reads answers at once; absent where it is refused.
Value ask(engine::Service& service, const char* operation, const Value& request) {
    const auto answer = std::make_shared<Value>();
    service.call(operation, request, [answer](const engine::Reply& reply) {
        if (!reply.isError())
            *answer = reply.body();
    });
    return *answer;
}

/// The items of all pages of a list, up to `most`.
std::vector<Value> all(engine::Service& service, const char* operation, Value request, const char* member,
                       std::size_t most) {
    std::vector<Value> found;
    request = request.with("maxResults", Value(1000));
    while (true) {
        const Value page = ask(service, operation, request);
        const Value& items = page.get(member);
        found.reserve(found.size() + items.size());
        for (std::size_t i = 0; items.isArray() && i < items.size() && found.size() < most; ++i)
            found.push_back(items.at(i));
        if (!page.get("nextToken").isString() || found.size() >= most)
            return found;
        request = request.with("nextToken", page.get("nextToken"));
    }
}

Value requestFor(const char* member, const Value& arn) {
    return Value::object({{member, arn}});
}

/// DescribeExecution in the words of a ResultWriter.
Value itemOf(const Value& described) {
    constexpr std::pair<const char*, const char*> kNames[] = {{"executionArn", "ExecutionArn"},
                                                              {"stateMachineArn", "StateMachineArn"},
                                                              {"name", "Name"},
                                                              {"status", "Status"},
                                                              {"startDate", "StartDate"},
                                                              {"stopDate", "StopDate"},
                                                              {"input", "Input"},
                                                              {"output", "Output"},
                                                              {"error", "Error"},
                                                              {"cause", "Cause"}};
    engine::ObjectBuilder item;
    for (const auto& [theirs, ours] : kNames) {
        if (const Value* value = described.find(theirs))
            item.add(ours, *value);
    }
    return item.build();
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// An event of GetExecutionHistory as CloudWatch Logs has it.
std::string lineOf(const Value& event, const Value& arn) {
    Value details = Value::emptyObject();
    for (std::size_t i = 0; i < event.size(); ++i) {
        if (endsWith(event.keyAt(i), "EventDetails"))
            details = event.at(i);
    }
    const auto time = static_cast<std::int64_t>(std::llround(event.get("timestamp").asDouble() * 1000));
    return engine::toJson(
        Value::object({{"id", Value(std::to_string(event.get("id").asInt()))},
                       {"type", event.get("type")},
                       {"details", details},
                       {"previous_event_id", Value(std::to_string(event.get("previousEventId").asInt()))},
                       {"event_timestamp", Value(std::to_string(time))},
                       {"execution_arn", arn}}));
}

} // namespace

MapRunFiles mapRunFiles(engine::Service& service, const std::string& executionArn) {
    MapRunFiles files;
    std::vector<Value> children;
    const std::vector<Value> runs = all(
        service, "ListMapRuns", requestFor("executionArn", Value(executionArn)), "mapRuns", kMostChildren);
    files.described.reserve(runs.size());
    for (const Value& run : runs) {
        const Value& arn = run.get("mapRunArn");
        files.described.push_back(
            engine::toJson(ask(service, "DescribeMapRun", requestFor("mapRunArn", arn))));
        const std::vector<Value> listed = all(service, "ListExecutions", requestFor("mapRunArn", arn),
                                              "executions", kMostChildren - children.size());
        children.insert(children.end(), listed.begin(), listed.end());
    }
    std::vector<Value> items;
    items.reserve(children.size());
    for (const Value& child : children)
        items.push_back(
            itemOf(ask(service, "DescribeExecution", requestFor("executionArn", child.get("executionArn")))));
    std::stable_partition(children.begin(), children.end(),
                          [](const Value& child) { return child.get("status").asString() != "SUCCEEDED"; });
    if (children.size() > kMostHistories)
        children.resize(kMostHistories);
    for (const Value& child : children) {
        const Value& arn = child.get("executionArn");
        const Value events =
            engine::readJson(engine::childEvents(service.state(), std::string(arn.asString()))).value;
        for (std::size_t i = 0; events.isArray() && i < events.size(); ++i)
            files.events += lineOf(events.at(i), arn) + '\n';
    }
    if (!items.empty())
        files.items = engine::toJson(Value::array(std::move(items)));
    return files;
}

} // namespace steploom::app
