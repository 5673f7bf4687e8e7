// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/memory_storage.h"
#include "engine/service/operations.h"
#include "engine/service/paging.h"
#include "engine/service/request.h"
#include "engine/service/state.h"

#include <algorithm>
#include <charconv>

namespace steploom::engine {

namespace {

constexpr std::int64_t kRedrivableMs = std::int64_t{14} * 24 * 3600 * 1000;

void addRedrive(ObjectBuilder& answer, const ExecutionRecord& record) {
    answer.add("redriveCount", Value(record.redriveCount));
    if (record.redriven != 0)
        answer.add("redriveDate", dateValue(record.redriven));
}

void addPayload(ObjectBuilder& answer, const ExecutionRecord& record, bool withData) {
    const Value details = Value::object({{"included", Value(true)}});
    if (withData) {
        answer.add("input", Value(record.input));
        answer.add("inputDetails", details);
    }
    if (withData && record.hasOutput) {
        answer.add("output", Value(record.output));
        answer.add("outputDetails", details);
    }
    if (record.error)
        answer.add("error", Value(*record.error));
    if (record.cause)
        answer.add("cause", Value(*record.cause));
}

Value listed(const ExecutionRecord& record) {
    ObjectBuilder item;
    const auto add = [&](std::string_view name, const std::string& text) {
        if (!text.empty())
            item.add(name, Value(text));
    };
    item.add("executionArn", Value(record.arn));
    item.add("stateMachineArn", Value(record.machineArn));
    item.add("name", Value(record.name));
    item.add("status", Value(record.status));
    item.add("startDate", dateValue(record.started));
    if (record.stopped != 0)
        item.add("stopDate", dateValue(record.stopped));
    add("mapRunArn", record.mapRunArn);
    if (record.itemCount != 0)
        item.add("itemCount", Value(record.itemCount));
    add("stateMachineVersionArn", record.versionArn);
    add("stateMachineAliasArn", record.aliasArn);
    addRedrive(item, record);
    return item.build();
}

bool isNewer(const ExecutionRecord& a, const ExecutionRecord& b) {
    return a.started != b.started ? a.started > b.started : a.arn > b.arn;
}

/// Children of a Map Run that is not over: all of them are part of their parent yet.
std::vector<ExecutionRecord> runningChildren(ServiceState& state, const ExecutionQuery& query) {
    std::vector<ExecutionRecord> found;
    const RunningMapRun mapRun = mapRunOf(state, query.mapRunArn);
    if (mapRun.run == nullptr)
        return found;
    const auto& children = mapRun.run->execution().history().children;
    for (ChildId id = 0; id < children.size(); ++id) {
        ExecutionRecord record;
        if (children[id].mapRun == mapRun.index)
            record = childRecord(*mapRun.run, id);
        if (!record.arn.empty() && matchesQuery(record, query) && isBehind(record, query))
            found.push_back(std::move(record));
    }
    std::sort(found.begin(), found.end(), isNewer);
    if (found.size() > query.limit)
        found.resize(query.limit);
    return found;
}

/// Running and ended ones in one order, newest first.
std::vector<ExecutionRecord> collect(ServiceState& state, const ExecutionQuery& query) {
    std::vector<ExecutionRecord> found;
    if (query.status.empty() || query.status != "RUNNING")
        found = state.storage->list(query);
    std::vector<ExecutionRecord> running;
    if (!query.mapRunArn.empty())
        running = runningChildren(state, query);
    for (const auto& [start, arn] : state.runOrder) {
        if (running.size() >= query.limit)
            break;
        const Run& run = *state.runs.at(arn);
        const ExecutionRecord record = run.express ? ExecutionRecord() : currentRecord(run);
        if (!run.express && matchesQuery(record, query) && isBehind(record, query))
            running.push_back(record);
    }
    std::vector<ExecutionRecord> all;
    all.reserve(found.size() + running.size());
    std::merge(found.begin(), found.end(), running.begin(), running.end(), std::back_inserter(all), isNewer);
    if (all.size() > query.limit)
        all.resize(query.limit);
    return all;
}

/// What a ListExecutions request asks for.
Found<ExecutionQuery> readQuery(ServiceState& state, const Value& request) {
    ExecutionQuery query;
    const std::string machineText(text(request, "stateMachineArn"));
    const std::string mapRun(text(request, "mapRunArn"));
    if (machineText.empty() == mapRun.empty())
        return validation("Must specify exactly one of stateMachineArn and mapRunArn");
    if (!mapRun.empty()) {
        auto read = readArn(mapRun, {Arn::Kind::MapRun});
        if (const auto* error = std::get_if<ServiceError>(&read))
            return *error;
        query.mapRunArn = mapRun;
    } else {
        Arn arn;
        auto found = findMachine(state, machineText, &arn);
        if (const auto* error = std::get_if<ServiceError>(&found))
            return *error;
        const StateMachine& machine = *std::get<StateMachine*>(found);
        if (machine.revision->type == WorkflowType::Express)
            return typeNotSupported();
        if (arn.qualifier.empty())
            query.machineArn = machine.arn;
        else if (versionOf(arn))
            query.versionArn = machineText;
        else
            query.aliasArn = machineText;
    }
    query.status = text(request, "statusFilter");
    if (const std::string_view filter = text(request, "redriveFilter"); !filter.empty())
        query.redriven = filter == "REDRIVEN";
    return query;
}

Reply list(ServiceState& state, const Value& request) {
    auto read = readQuery(state, request);
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    ExecutionQuery& query = std::get<ExecutionQuery>(read);
    const std::string scope = "executions/" + query.machineArn + query.versionArn + query.aliasArn +
                              query.mapRunArn + '/' + query.status;
    if (const Value& token = given(request, "nextToken"); !token.isAbsent()) {
        const auto place = readPageToken(scope, token.asString());
        const std::size_t colon = place ? place->find('/') : std::string::npos;
        if (colon == std::string::npos)
            return invalidPageToken();
        std::from_chars(place->data(), place->data() + colon, query.beforeStarted);
        query.beforeArn = place->substr(colon + 1);
    }
    const std::size_t size = pageSize(request);
    query.limit = size + 1;
    const std::vector<ExecutionRecord> found = collect(state, query);
    std::vector<Value> page;
    page.reserve(found.size());
    for (std::size_t i = 0; i < found.size() && i < size; ++i)
        page.push_back(listed(found[i]));
    ObjectBuilder answer;
    answer.add("executions", Value::array(std::move(page)));
    if (found.size() > size)
        answer.add("nextToken", Value(makePageToken(scope, std::to_string(found[size - 1].started) + '/' +
                                                               found[size - 1].arn)));
    return answer.build();
}

Reply start(ServiceState& state, const Value& request) {
    auto target = resolveTarget(state, text(request, "stateMachineArn"));
    if (const auto* error = std::get_if<ServiceError>(&target))
        return *error;
    auto started = startRun(state, std::get<StartTarget>(target), request, false);
    if (const auto* error = std::get_if<ServiceError>(&started))
        return *error;
    const ExecutionRecord& record = std::get<Run*>(started)->record;
    return Value::object({{"executionArn", Value(record.arn)}, {"startDate", dateValue(record.started)}});
}

Value syncAnswer(const ExecutionRecord& record, bool withData) {
    ObjectBuilder answer;
    answer.add("executionArn", Value(record.arn));
    answer.add("stateMachineArn", Value(record.machineArn));
    answer.add("name", Value(record.name));
    answer.add("startDate", dateValue(record.started));
    answer.add("stopDate", dateValue(record.stopped));
    answer.add("status", Value(record.status));
    addPayload(answer, record, withData);
    if (!record.traceHeader.empty())
        answer.add("traceHeader", Value(record.traceHeader));
    // Billed in steps of 100 ms and 64 MB.
    const std::int64_t steps = std::max<std::int64_t>(1, (record.stopped - record.started + 99) / 100);
    answer.add("billingDetails", Value::object({{"billedMemoryUsedInMB", Value(64)},
                                                {"billedDurationInMilliseconds", Value(steps * 100)}}));
    return answer.build();
}

Reply stop(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "executionArn"));
    auto read = readArn(wanted, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    if (!std::get<Arn>(read).label.empty() && findExecution(state, wanted))
        return validation("A child execution of a Map Run cannot be stopped by itself: stop its parent",
                          "API_DOES_NOT_SUPPORT_LABELED_ARNS");
    const auto found = state.runs.find(wanted);
    if (found != state.runs.end()) {
        stopRun(state, *found->second, given(request, "error"), given(request, "cause"));
        return Value::object({{"stopDate", dateValue(state.now)}});
    }
    const auto ended = findExecution(state, wanted);
    if (!ended)
        return executionDoesNotExist(wanted);
    return Value::object({{"stopDate", dateValue(ended->stopped)}});
}

Reply describe(ServiceState& state, const Value& request) {
    const std::string wanted(text(request, "executionArn"));
    // Express executions have no description, unless a Map Run started them.
    auto read = readArn(wanted);
    const Arn* arn = std::get_if<Arn>(&read);
    if (arn == nullptr || arn->kind != Arn::Kind::Express || arn->label.empty())
        read = readArn(wanted, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    const auto record = findExecution(state, wanted);
    if (!record)
        return executionDoesNotExist(wanted);
    Value answer = describeExecution(*record, text(request, "includedData") != "METADATA_ONLY");
    if (record->status != "SUCCEEDED" && record->stopped != 0 && state.now - record->stopped > kRedrivableMs)
        answer = answer.with("redriveStatus", Value("NOT_REDRIVABLE"))
                     .with("redriveStatusReason", Value("Execution redrivable period exceeded"));
    return answer;
}

} // namespace

Value describeExecution(const ExecutionRecord& record, bool withData) {
    ObjectBuilder answer;
    const auto add = [&](std::string_view name, const std::string& text) {
        if (!text.empty())
            answer.add(name, Value(text));
    };
    answer.add("executionArn", Value(record.arn));
    answer.add("stateMachineArn", Value(record.machineArn));
    answer.add("name", Value(record.name));
    answer.add("status", Value(record.status));
    answer.add("startDate", dateValue(record.started));
    if (record.stopped != 0)
        answer.add("stopDate", dateValue(record.stopped));
    addPayload(answer, record, withData);
    add("traceHeader", record.traceHeader);
    add("mapRunArn", record.mapRunArn);
    add("stateMachineVersionArn", record.versionArn);
    add("stateMachineAliasArn", record.aliasArn);
    addRedrive(answer, record);
    const bool redrivable = record.status != "SUCCEEDED" && record.status != "RUNNING";
    const bool child = !record.mapRunArn.empty();
    answer.add("redriveStatus",
               Value(!redrivable ? "NOT_REDRIVABLE" : (child ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE")));
    if (!redrivable)
        answer.add("redriveStatusReason", Value("Execution is " + record.status + " and cannot be redriven"));
    return answer.build();
}

std::optional<ExecutionRecord> findExecution(ServiceState& state, const std::string& arn) {
    if (const auto running = state.runs.find(arn); running != state.runs.end())
        return currentRecord(*running->second);
    if (auto child = findRunningChild(state, arn))
        return child;
    return state.storage->find(arn);
}

void startExecution(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, start(state, request));
}

void startSyncExecution(ServiceState& state, const Value& request, const Done& done) {
    auto target = resolveTarget(state, text(request, "stateMachineArn"));
    if (const auto* error = std::get_if<ServiceError>(&target))
        return done(*error);
    if (std::get<StartTarget>(target).revision->type != WorkflowType::Express)
        return done(typeNotSupported());
    auto started = startRun(state, std::get<StartTarget>(target), request, true);
    if (const auto* error = std::get_if<ServiceError>(&started))
        return done(*error);
    const bool withData = text(request, "includedData") != "METADATA_ONLY";
    std::get<Run*>(started)->watchers.emplace_back(
        [done, withData](const ExecutionRecord& record) { done(syncAnswer(record, withData)); });
}

void stopExecution(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, stop(state, request));
}

void describeExecution(ServiceState& state, const Value& request, const Done& done) {
    done(describe(state, request));
}

void listExecutions(ServiceState& state, const Value& request, const Done& done) {
    done(list(state, request));
}

} // namespace steploom::engine
