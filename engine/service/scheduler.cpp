// SPDX-License-Identifier: Apache-2.0
#include "engine/history/writer.h"
#include "engine/service/histories.h"
#include "engine/service/state.h"
#include "engine/value/json_writer.h"

#include <algorithm>

// Executions take turns; between two turns they wait for a time, for an answer, or in the line.
namespace steploom::engine {

namespace {

/// Steps of one turn: short, so that one busy execution holds up nobody.
constexpr std::size_t kTurn = 256;

/// When, for us, the clock of a run shows a time.
std::int64_t ourTime(const ServiceState& state, const Run& run, std::int64_t time) {
    if (state.options.timeScale == 1)
        return time;
    const auto passed = static_cast<double>(time - run.record.started) / state.options.timeScale;
    return run.record.started + static_cast<std::int64_t>(passed) + 1;
}

/// Child executions and Map Runs of an execution that ended, under ARNs of their own.
void keepMapRuns(ServiceState& state, const Run& run) {
    const History& history = run.execution().history();
    HistoryWriteOptions options;
    options.isoTimestamps = false;
    options.roleArn = run.revision->roleArn;
    for (const MapRun& mapRun : history.mapRuns) {
        const std::string arn(mapRun.arn.asString());
        Value body =
            mapRunToValue(mapRun, run.record.arn, options).with("stateMachineArn", mapRun.stateMachineArn);
        state.storage->keep("mapRun", arn, toJson(body));
        state.mapRuns[arn] = std::move(body);
    }
    for (ChildId id = 0; id < history.children.size(); ++id) {
        const ExecutionRecord record = childRecord(run, id);
        state.storage->end(record, eventsText(history, options, id), "");
    }
}

} // namespace

std::int64_t ServiceState::timeOf(const Run& run) const {
    if (options.timeScale == 1)
        return now;
    const auto passed = static_cast<double>(now - run.record.started) * options.timeScale;
    return run.record.started + static_cast<std::int64_t>(passed);
}

void ServiceState::enqueue(Run& run) {
    if (std::exchange(run.queued, true))
        return;
    ready.push_back(run.record.arn);
}

/// Steps until nothing can be done now, the execution has ended, or the turn is over.
void ServiceState::turn(Run& run, std::size_t steps) {
    struct Asking final : TaskHandler {
        ServiceState& state;
        Run& of;
        Asking(ServiceState& s, Run& r)
            : state(s)
            , of(r) {}
        TaskAnswer start(const TaskRequest& request) override { return state.startTask(of, request); }
    } handler(*this, run);

    const std::int64_t time = timeOf(run);
    run.recorded->setClock(time);
    std::optional<std::int64_t> next;
    bool goesOn = true;
    for (std::size_t i = 0; i < steps; ++i) {
        const StepResult result = run.recorded->step(handler);
        for (const auto& [task, response] : std::exchange(run.submissions, {}))
            run.recorded->submit(task, response);
        if (result.kind == StepResult::Kind::Progressed)
            continue;
        if (result.kind == StepResult::Kind::Ended)
            return finish(run);
        if (result.nextTimer && *result.nextTimer <= time) {
            run.recorded->fireTimer();
            run.recorded->setClock(time);
            continue;
        }
        next = result.nextTimer;
        goesOn = false;
        break;
    }
    if (!run.express) {
        if (std::string fresh = run.recorded->takeNew(); !fresh.empty())
            storage->append(run.record.arn, std::move(fresh));
    }
    if (goesOn)
        return enqueue(run);
    if (next) {
        run.timer = ourTime(*this, run, *next);
        run.timerOrder = ++timerOrder;
        timers.push({run.timer, run.timerOrder, run.record.arn});
    } else {
        run.timerOrder = 0;
    }
}

void ServiceState::finish(Run& run) {
    const auto held = runs.find(run.record.arn);
    const std::unique_ptr<Run> ended = std::move(held->second);
    runs.erase(held);
    runOrder.erase({ended->record.started, ended->record.arn});
    for (const auto& [task, token] : ended->tokens) {
        tokens.erase(token);
        for (const auto& runner : runners)
            runner->cancel(ended->record.arn, task);
    }
    ended->record = currentRecord(*ended);
    const ExecutionRecord& record = ended->record;
    if (!ended->express) {
        HistoryWriteOptions writing;
        writing.isoTimestamps = false;
        writing.roleArn = ended->revision->roleArn;
        const bool redrivable = record.status != "SUCCEEDED";
        keepMapRuns(*this, *ended);
        storage->end(record, eventsText(ended->execution().history(), writing, kNone),
                     redrivable ? ended->recorded->stimuli() : std::string());
    }
    if (StateMachine* machine = ended->machine; machine != nullptr) {
        --machine->running;
        if (machine->deleting && machine->running == 0)
            forgetMachine(*this, machine->arn);
    }
    for (const auto& watcher : ended->watchers)
        watcher(record);
}

bool ServiceState::work(std::size_t steps) {
    while (!timers.empty() && timers.top().time <= now) {
        const RunTimer timer = timers.top();
        timers.pop();
        const auto found = runs.find(timer.executionArn);
        if (found != runs.end() && found->second->timerOrder == timer.order)
            enqueue(*found->second);
    }
    expirePollers();
    for (std::size_t done = 0; done < steps && !ready.empty(); done += kTurn / 8) {
        const std::string arn = std::move(ready.front());
        ready.pop_front();
        const auto found = runs.find(arn);
        if (found == runs.end())
            continue;
        found->second->queued = false;
        turn(*found->second, kTurn);
    }
    for (const std::string& activity : std::exchange(offers, {}))
        offerToPollers(activity);
    return !ready.empty();
}

std::optional<std::int64_t> ServiceState::nextTime() const {
    std::optional<std::int64_t> next;
    if (!ready.empty())
        next = now;
    if (!timers.empty() && (!next || timers.top().time < *next))
        next = timers.top().time;
    for (const auto& [arn, queue] : activityQueues) {
        for (const Poller& poller : queue.pollers) {
            if (!next || poller.until < *next)
                next = poller.until;
        }
    }
    return next;
}

ExecutionRecord currentRecord(const Run& run) {
    ExecutionRecord record = run.record;
    const Execution& execution = run.execution();
    record.status = executionStatusName(execution.status());
    record.redriveCount = execution.redriveCount();
    record.redriven = execution.redriveTime();
    if (!execution.hasEnded())
        return record;
    record.stopped = execution.now();
    record.hasOutput = execution.status() == ExecutionStatus::Succeeded;
    if (record.hasOutput)
        record.output = toJson(execution.output());
    if (!execution.error().isAbsent())
        record.error = std::string(execution.error().asString());
    if (!execution.cause().isAbsent())
        record.cause = std::string(execution.cause().asString());
    return record;
}

void stopRun(ServiceState& state, Run& run, Value error, Value cause) {
    run.recorded->setClock(state.timeOf(run));
    run.recorded->abort(std::move(error), std::move(cause));
    state.finish(run);
}

} // namespace steploom::engine
