// SPDX-License-Identifier: Apache-2.0
#include "engine/history/writer.h"
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/request.h"
#include "engine/service/state.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// As DescribeMapRun answers, of one that runs or has run; absent where there is none.
Value find(ServiceState& state, const std::string& arn) {
    if (const RunningMapRun running = mapRunOf(state, arn); running.run != nullptr) {
        HistoryWriteOptions options;
        options.isoTimestamps = false;
        return mapRunToValue(running.run->execution().history().mapRuns[running.index],
                             running.run->record.arn, options);
    }
    const auto ended = state.mapRuns.find(arn);
    return ended == state.mapRuns.end() ? Value() : ended->second.without("stateMachineArn");
}

Reply describe(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "mapRunArn"));
    auto read = readArn(wanted, {Arn::Kind::MapRun});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    Value found = find(state, wanted);
    if (found.isAbsent())
        return resourceNotFound(wanted);
    return found;
}

Reply update(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "mapRunArn"));
    auto read = readArn(wanted, {Arn::Kind::MapRun});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    if (find(state, wanted).isAbsent())
        return resourceNotFound(wanted);
    const Value& concurrency = given(request, "maxConcurrency");
    const Value& count = given(request, "toleratedFailureCount");
    const Value& percentage = given(request, "toleratedFailurePercentage");
    if (concurrency.isAbsent() && count.isAbsent() && percentage.isAbsent())
        return validation("Must specify at least one of maxConcurrency, toleratedFailurePercentage and "
                          "toleratedFailureCount",
                          "MISSING_REQUIRED_PARAMETER");
    const RunningMapRun running = mapRunOf(state, wanted);
    if (running.run == nullptr ||
        !running.run->recorded->updateMapRun(running.index, concurrency, count, percentage))
        return validation("A Map Run that has completed cannot be updated",
                          "CANNOT_UPDATE_COMPLETED_MAP_RUN");
    state.storage->append(running.run->record.arn, running.run->recorded->takeNew());
    state.enqueue(*running.run);
    return Value::emptyObject();
}

Reply list(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "executionArn"));
    auto read = readArn(wanted, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    if (!findExecution(state, wanted))
        return executionDoesNotExist(wanted);
    std::vector<Value> found;
    if (const auto run = state.runs.find(wanted); run != state.runs.end()) {
        HistoryWriteOptions options;
        options.isoTimestamps = false;
        for (const MapRun& mapRun : run->second->execution().history().mapRuns)
            found.push_back(
                mapRunToValue(mapRun, wanted, options).with("stateMachineArn", mapRun.stateMachineArn));
    } else {
        for (const auto& [arn, mapRun] : state.mapRuns) {
            if (mapRun.get("executionArn").asString() == wanted)
                found.push_back(mapRun);
        }
    }
    std::vector<PageItem> items;
    items.reserve(found.size());
    for (const Value& mapRun : found) {
        ObjectBuilder item;
        for (const std::string_view name :
             {"executionArn", "mapRunArn", "stateMachineArn", "startDate", "stopDate"}) {
            if (const Value* value = mapRun.find(name))
                item.add(name, *value);
        }
        const auto started = static_cast<std::uint64_t>(mapRun.get("startDate").asDouble() * 1000);
        items.push_back(
            {orderedKey(started, true) + std::string(mapRun.get("mapRunArn").asString()), item.build()});
    }
    std::sort(items.begin(), items.end(), [](const PageItem& a, const PageItem& b) { return a.key < b.key; });
    return pageOf(items, "mapRuns", "mapRuns/" + wanted, request);
}

} // namespace

void describeMapRun(ServiceState& state, const Value& request, const Done& done) {
    done(describe(state, request));
}

void updateMapRun(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, update(state, request));
}

void listMapRuns(ServiceState& state, const Value& request, const Done& done) {
    done(list(state, request));
}

} // namespace steploom::engine
