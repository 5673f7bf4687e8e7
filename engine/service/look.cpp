// SPDX-License-Identifier: Apache-2.0
#include "engine/service/look.h"

#include "engine/service/state.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

std::string nameOfMachine(std::string_view arn) {
    return std::string(arn.substr(arn.rfind(':') + 1));
}

SeenExecution seen(const ExecutionRecord& record) {
    SeenExecution one;
    one.arn = record.arn;
    one.name = record.name;
    one.machine = nameOfMachine(record.machineArn);
    one.status = record.status;
    one.error = record.error.value_or(std::string());
    one.started = record.started;
    one.stopped = record.stopped;
    one.express = record.arn.find(":express:") != std::string::npos;
    return one;
}

void addExecutions(const ServiceState& state, std::size_t most, std::vector<SeenExecution>& into) {
    for (const auto& [start, arn] : state.runOrder) {
        if (into.size() >= most)
            break;
        const Run& run = *state.runs.at(arn);
        into.push_back(seen(currentRecord(run)));
        into.back().driven = run.driven;
    }
    for (const ExecutionRecord& record : state.recent)
        into.push_back(seen(record));
    std::sort(into.begin(), into.end(), [](const SeenExecution& a, const SeenExecution& b) {
        return a.started != b.started ? a.started > b.started : a.arn > b.arn;
    });
    if (into.size() > most)
        into.resize(most);
}

void addTokens(const ServiceState& state, std::vector<SeenToken>& into) {
    for (const auto& [arn, run] : state.runs) {
        if (run->tokens.empty())
            continue;
        for (const TaskRequest& task : openTasksOf(*run)) {
            const auto held = run->tokens.find(task.id);
            if (held == run->tokens.end())
                continue;
            SeenToken token;
            token.token = held->second;
            token.executionArn = arn;
            token.execution = run->record.name;
            token.machine = nameOfMachine(run->record.machineArn);
            token.state = task.stateName.asString();
            token.resource = task.resource.asString();
            token.message = toJson(task.parameters);
            token.since = run->record.started;
            const auto& visits = run->execution().history().visits;
            if (!run->driven && task.visit < visits.size() && !visits[task.visit].detail->attempts.empty()) {
                const Attempt& attempt = visits[task.visit].detail->attempts.back();
                token.since = attempt.started;
                if (attempt.timeoutSeconds.isNumber())
                    token.until =
                        attempt.started + static_cast<std::int64_t>(attempt.timeoutSeconds.asDouble() * 1000);
            }
            into.push_back(std::move(token));
        }
    }
    std::sort(into.begin(), into.end(), [](const SeenToken& a, const SeenToken& b) {
        return a.since != b.since ? a.since < b.since : a.token < b.token;
    });
}

} // namespace

ServiceView lookAtService(const ServiceState& state, std::size_t executions, std::int64_t span) {
    ServiceView view;
    view.now = state.now;
    addExecutions(state, executions, view.executions);
    addTokens(state, view.tokens);
    const std::int64_t from = span == 0 ? 0 : state.now - span;
    view.machines.reserve(state.machines.size());
    for (const auto& machine : state.machines) {
        SeenMachine one;
        one.arn = machine->arn;
        one.name = machine->name;
        one.express = machine->revision->type == WorkflowType::Express;
        one.running = machine->running;
        for (const std::string_view metric : RunMetrics::names()) {
            const MetricSums sums = state.metrics.sums(metric, machine->arn, from, state.now + 1);
            one.sums[std::string(metric)] = sums.sum;
            if (metric == "ExecutionTime")
                one.averageMs = sums.statistic("Average").value_or(0);
        }
        one.costs = state.metrics.costs(machine->arn);
        view.machines.push_back(std::move(one));
    }
    view.alarms.reserve(state.alarms.entries().size());
    for (const AlarmBoard::Entry& entry : state.alarms.entries()) {
        const auto machine = entry.alarm.dimensions.find("StateMachineArn");
        view.alarms.push_back({entry.alarm.name, entry.alarm.metric, entry.alarm.comparison,
                               machine == entry.alarm.dimensions.end() ? "" : nameOfMachine(machine->second),
                               std::string(alarmStateName(entry.state)), entry.alarm.threshold,
                               entry.alarm.periodSeconds, entry.since});
    }
    return view;
}

} // namespace steploom::engine
