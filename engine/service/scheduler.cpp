// SPDX-License-Identifier: Apache-2.0
#include "engine/history/prices.h"
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

RunCosts costsOf(const Run& run) {
    constexpr std::int64_t kExpressLimit = 300'000; // ms
    const History& history = run.execution().history();
    RunCosts costs;
    std::uint64_t payloads = 0;
    for (const VisitRecord& visit : history.visits) {
        const std::size_t attempts = visit.detail->attempts.size();
        costs.transitions += attempts > 1 ? attempts : 1;
        payloads += visit.input.jsonSize();
    }
    for (const State& state : run.execution().definition().states()) {
        const auto* task = std::get_if<TaskBody>(&state.body);
        if (task != nullptr && task->kind != TaskKind::Service && task->kind != TaskKind::Lambda)
            costs.expressPossible = false;
    }
    if (run.outcome)
        costs.transitions = run.outcome->transitions;
    costs.executions = 1;
    costs.milliseconds = run.record.stopped - run.record.started;
    costs.expressPossible = costs.expressPossible && costs.milliseconds <= kExpressLimit;
    const ExpressBill bill = expressBill(costs.milliseconds, payloads);
    costs.billedMs = bill.milliseconds;
    costs.express = bill.dollars;
    costs.standard = static_cast<double>(costs.transitions) * Prices().transition;
    return costs;
}

} // namespace

std::int64_t ServiceState::timeOf(const Run& run) const {
    if (options.timeScale == 1)
        return now;
    const auto passed = static_cast<double>(now - run.record.started) * options.timeScale;
    return run.record.started + static_cast<std::int64_t>(passed);
}

void ServiceState::enqueue(Run& run) {
    if (run.driven || std::exchange(run.queued, true))
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
        TaskAnswer mapRun(const MapRunRequest& request) override { return state.startMapRun(of, request); }
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
    std::unique_ptr<Run> ended = std::move(held->second);
    runs.erase(held);
    runOrder.erase({ended->record.started, ended->record.arn});
    while (!ended->tokens.empty())
        cancelTask(*ended, ended->tokens.begin()->first);
    while (!ended->chosen.empty())
        cancelTask(*ended, ended->chosen.begin()->first);
    ended->record = currentRecord(*ended);
    if (ended->driven)
        ended->record.stopped = now;
    const ExecutionRecord& record = ended->record;
    account(*ended);
    if (!ended->express) {
        HistoryWriteOptions writing;
        writing.isoTimestamps = false;
        writing.roleArn = ended->revision->roleArn;
        const bool redrivable = record.status != "SUCCEEDED";
        keepMapRuns(*this, *ended);
        // Only what we ran ourselves can be had again.
        storage->end(record,
                     ended->driven && !ended->drivenHistory.empty()
                         ? ended->drivenHistory
                         : eventsText(ended->execution().history(), writing, kNone),
                     redrivable && !ended->driven ? ended->recorded->stimuli() : std::string());
    }
    if (StateMachine* machine = ended->machine; machine != nullptr) {
        --machine->running;
        if (machine->deleting && machine->running == 0)
            forgetMachine(*this, machine->arn);
    }
    if (driver != nullptr && !ended->driven)
        driver->ended(record, ended->execution());
    for (const auto& watcher : ended->watchers)
        watcher(record);
    if (ended->express && express.keepsAny())
        express.keep(std::move(ended));
}

void ServiceState::remember(const ExecutionRecord& record) {
    constexpr std::size_t kMost = 200;
    ExecutionRecord& kept = recent.emplace_front();
    kept.arn = record.arn;
    kept.name = record.name;
    kept.machineArn = record.machineArn;
    kept.status = record.status;
    kept.error = record.error;
    kept.started = record.started;
    kept.stopped = record.stopped;
    if (recent.size() > kMost)
        recent.pop_back();
}

/// What it comes to in metrics, costs and logs.
void ServiceState::account(const Run& run) {
    metrics.ended(run.record);
    remember(run.record);
    metrics.cost(run.record.machineArn, costsOf(run));
    if (run.driven)
        return;
    const std::string group = logGroupOf(run.revision->logging);
    if (!group.empty())
        logs.add(group, "states/" + run.execution().options().stateMachineName + '/' + run.record.name,
                 logLines(run.execution().history(), run.record, *run.revision));
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
    giveLateAnswers();
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
    if (!late.empty() && (!next || late.begin()->first < *next))
        next = late.begin()->first;
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
    if (run.driven) {
        if (run.outcome) {
            record.status = run.outcome->status;
            record.output = run.outcome->output;
            record.hasOutput = record.status == "SUCCEEDED";
            record.error = run.outcome->error;
            record.cause = run.outcome->cause;
        }
        return record;
    }
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
    if (run.driven) {
        DrivenOutcome outcome;
        outcome.status = "ABORTED";
        if (error.isString())
            outcome.error = std::string(error.asString());
        if (cause.isString())
            outcome.cause = std::string(cause.asString());
        outcome.history = run.drivenHistory;
        if (state.driver != nullptr)
            state.driver->stopped(run.record.arn);
        run.outcome = std::move(outcome);
        return state.finish(run);
    }
    run.recorded->setClock(state.timeOf(run));
    run.recorded->abort(std::move(error), std::move(cause));
    state.finish(run);
}

} // namespace steploom::engine
