// SPDX-License-Identifier: Apache-2.0
#include "engine/service/run_driver.h"
#include "engine/service/state.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

namespace {

Run* drivenRun(ServiceState& state, const std::string& executionArn) {
    const auto found = state.runs.find(executionArn);
    return found == state.runs.end() || !found->second->driven ? nullptr : found->second.get();
}

} // namespace

bool tellDriver(ServiceState& state, Run& run, TaskId task, const TaskAnswer& answer) {
    if (state.driver == nullptr || answer.kind == TaskAnswer::Kind::Pending ||
        answer.kind == TaskAnswer::Kind::Queued)
        return false;
    DrivenAnswer told;
    told.succeeded = answer.kind == TaskAnswer::Kind::Succeeded;
    if (told.succeeded) {
        told.output = toJson(answer.output);
    } else {
        told.error = answer.kind == TaskAnswer::Kind::TimedOut ? std::string("States.Timeout")
                                                               : std::string(answer.error.asString());
        if (answer.cause.isString())
            told.cause = std::string(answer.cause.asString());
    }
    run.drivenTasks.erase(task);
    state.driver->answered(run.record.arn, task, told);
    return true;
}

void startDrivenTask(ServiceState& state, const std::string& executionArn, const DrivenTask& task) {
    Run* run = drivenRun(state, executionArn);
    if (run == nullptr)
        return;
    run->drivenTasks[task.id] = task;
    const TaskAnswer answer = state.startTask(*run, requestOf(task));
    run->submissions.clear();
    tellDriver(state, *run, task.id, answer);
}

void dropDrivenTask(ServiceState& state, const std::string& executionArn, TaskId task) {
    Run* run = drivenRun(state, executionArn);
    if (run == nullptr || run->drivenTasks.erase(task) == 0)
        return;
    state.cancelTask(*run, task);
}

void showDriven(ServiceState& state, const std::string& executionArn, std::string history) {
    if (Run* run = drivenRun(state, executionArn))
        run->drivenHistory = std::move(history);
}

void endDriven(ServiceState& state, const std::string& executionArn, DrivenOutcome outcome) {
    Run* run = drivenRun(state, executionArn);
    if (run == nullptr)
        return;
    run->drivenHistory = outcome.history;
    run->outcome = std::move(outcome);
    state.finish(*run);
}

} // namespace steploom::engine
