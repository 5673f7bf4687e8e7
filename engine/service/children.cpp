// SPDX-License-Identifier: Apache-2.0
#include "engine/service/state.h"
#include "engine/value/json_writer.h"

// Child executions of Map Runs: executions of their own in the API, part of their parent here.
namespace steploom::engine {

ExecutionRecord childRecord(const Run& run, ChildId id) {
    const ChildExecution& child = run.execution().history().children[id];
    const MapRun& mapRun = run.execution().history().mapRuns[child.mapRun];
    ExecutionRecord record;
    record.arn = child.arn.asString();
    record.name = child.name.asString();
    record.machineArn = mapRun.stateMachineArn.asString();
    record.mapRunArn = mapRun.arn.asString();
    record.revision = run.record.revision;
    record.input = toJson(child.input);
    record.status = executionStatusName(child.status);
    record.started = child.startTime;
    record.stopped = child.stopTime;
    record.itemCount = child.itemCount;
    record.hasOutput = child.status == ExecutionStatus::Succeeded;
    if (record.hasOutput)
        record.output = toJson(child.output);
    if (!child.error.isAbsent())
        record.error = std::string(child.error.asString());
    if (!child.cause.isAbsent())
        record.cause = std::string(child.cause.asString());
    return record;
}

RunningChild childOf(ServiceState& state, std::string_view arn) {
    auto read = readArn(arn);
    const Arn* parsed = std::get_if<Arn>(&read);
    if (parsed == nullptr || parsed->label.empty())
        return {};
    for (auto& [key, run] : state.runs) {
        const auto& children = run->execution().history().children;
        if (run->execution().options().stateMachineName != parsed->name)
            continue;
        for (ChildId id = 0; id < children.size(); ++id) {
            if (children[id].arn.asString() == arn)
                return {run.get(), id};
        }
    }
    return {};
}

std::optional<ExecutionRecord> findRunningChild(ServiceState& state, const std::string& arn) {
    const RunningChild child = childOf(state, arn);
    if (child.run == nullptr)
        return std::nullopt;
    return childRecord(*child.run, child.id);
}

RunningMapRun mapRunOf(ServiceState& state, std::string_view arn) {
    for (auto& [key, run] : state.runs) {
        const auto& mapRuns = run->execution().history().mapRuns;
        for (std::uint32_t i = 0; i < mapRuns.size(); ++i) {
            if (mapRuns[i].arn.asString() == arn)
                return {run.get(), i};
        }
    }
    return {};
}

} // namespace steploom::engine
