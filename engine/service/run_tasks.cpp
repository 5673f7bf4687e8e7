// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/state.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

// Tasks of running executions: to mocks, workers of activities, runners, and whoever has their token.
namespace steploom::engine {

namespace {

TaskCall callOf(const Run& run, const TaskRequest& request) {
    return {request, run.record.arn, run.record.machineArn, run.execution().options().stateMachineName,
            run.revision->roleArn};
}

} // namespace

TaskRequest requestOf(const DrivenTask& task) {
    TaskRequest request;
    request.id = task.id;
    request.kind = task.kind;
    request.attempt = task.attempt;
    request.invocation = task.invocation;
    request.place = task.place;
    request.stateName = Value(task.stateName);
    request.resource = Value(task.resource);
    request.parameters = readJson(task.parameters).value;
    request.token = task.token.empty() ? Value() : Value(task.token);
    return request;
}

std::vector<TaskRequest> openTasksOf(const Run& run) {
    if (!run.driven)
        return run.execution().openTasks();
    std::vector<TaskRequest> open;
    open.reserve(run.drivenTasks.size());
    for (const auto& [id, task] : run.drivenTasks)
        open.push_back(requestOf(task));
    return open;
}

bool ServiceState::resumeTask(Run& run, const TaskRequest& request, const Value& submitted) {
    const TaskCall call = callOf(run, request);
    const auto later = [this, arn = run.record.arn, task = request.id](const TaskAnswer& answer) {
        answerTask(arn, task, answer);
    };
    return std::any_of(runners.begin(), runners.end(), [&](const std::shared_ptr<TaskRunner>& runner) {
        return runner->takes(call) && runner->resume(call, submitted, later);
    });
}

TaskAnswer ServiceState::startTask(Run& run, const TaskRequest& request) {
    if (!request.token.isAbsent() && request.token.isString()) {
        const std::string token(request.token.asString());
        tokens[token] = {run.record.arn, request.id};
        run.tokens[request.id] = token;
    }
    if (run.mocks != nullptr) {
        TaskAnswer mocked = run.mocks->start(request);
        if (mocked.kind != TaskAnswer::Kind::Pending)
            return mocked;
    }
    const TaskCall call = callOf(run, request);
    if (auto chosen = startChosen(run, call))
        return std::move(*chosen);
    if (request.kind == TaskKind::Activity) {
        const std::string arn(request.resource.asString());
        if (findActivity(*this, arn) == nullptr) {
            TaskAnswer refused = TaskAnswer::failed(Value("ActivityDoesNotExist"),
                                                    Value("Activity Does Not Exist: '" + arn + '\''));
            refused.stage = TaskAnswer::Stage::Schedule;
            return refused;
        }
        activityQueues[arn].tasks.push_back({run.record.arn, request.id});
        offers.insert(arn);
        return TaskAnswer::queued();
    }
    const auto later = [this, arn = run.record.arn, task = request.id](const TaskAnswer& answer) {
        answerTask(arn, task, answer);
    };
    for (const auto& runner : runners) {
        if (!runner->takes(call))
            continue;
        TaskAnswer answer = runner->start(call, later);
        if (answer.kind == TaskAnswer::Kind::Pending && !answer.submitted.isAbsent())
            run.submissions.emplace_back(request.id, std::exchange(answer.submitted, Value()));
        return answer;
    }
    // The token may have gone out by another way: whoever has it may answer.
    if (request.kind == TaskKind::Callback)
        return TaskAnswer::pending();
    return TaskAnswer::failed(Value("States.TaskFailed"),
                              Value("Nothing here does the work of '" +
                                    std::string(request.resource.asString()) +
                                    "': there is no local service, handler, endpoint or mock for it."));
}

void ServiceState::answerTask(const std::string& executionArn, TaskId task, const TaskAnswer& answer) {
    const auto found = runs.find(executionArn);
    if (found == runs.end())
        return;
    Run& run = *found->second;
    if (answer.kind != TaskAnswer::Kind::Pending)
        run.chosen.erase(task);
    if (run.driven) {
        tellDriver(*this, run, task, answer);
        return;
    }
    const bool taken = answer.kind == TaskAnswer::Kind::Pending
                           ? !answer.submitted.isAbsent() && run.recorded->submit(task, answer.submitted)
                           : run.recorded->answer(task, answer);
    if (taken)
        enqueue(run);
}

/// Brings waiting tasks and waiting workers of an activity together.
void ServiceState::offerToPollers(const std::string& activityArn) {
    const auto found = activityQueues.find(activityArn);
    if (found == activityQueues.end())
        return;
    ActivityQueue& queue = found->second;
    while (!queue.tasks.empty() && !queue.pollers.empty()) {
        if (const auto& gone = queue.pollers.front().gone; gone != nullptr && *gone) {
            queue.pollers.pop_front();
            continue;
        }
        const QueuedTask next = std::move(queue.tasks.front());
        queue.tasks.pop_front();
        const auto at = runs.find(next.executionArn);
        if (at == runs.end())
            continue;
        Run& run = *at->second;
        const auto open = openTasksOf(run);
        const auto task = std::find_if(open.begin(), open.end(),
                                       [&](const TaskRequest& one) { return one.id == next.task; });
        if (task == open.end())
            continue; // its time passed
        const Poller poller = std::move(queue.pollers.front());
        queue.pollers.pop_front();
        if (!run.driven) {
            run.recorded->startQueued(next.task,
                                      poller.workerName.empty() ? Value() : Value(poller.workerName));
            storage->append(run.record.arn, run.recorded->takeNew());
        }
        reply(poller.done,
              Value::object({{"taskToken", task->token}, {"input", Value(toJson(task->parameters))}}));
    }
}

} // namespace steploom::engine
