// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/java_json_error.h"
#include "engine/service/publishing.h"
#include "engine/service/request.h"
#include "engine/service/state.h"
#include "engine/support/random.h"
#include "engine/value/json_reader.h"

#include <algorithm>

// How an execution comes to be: from a call, and from the storage after a restart.
namespace steploom::engine {

namespace {

/// By the weights of the routes.
const AliasRoute& drawRoute(ServiceState& state, const Alias& alias) {
    auto drawn = static_cast<std::int64_t>(nextUnit(state.random) * 100);
    for (const AliasRoute& route : alias.routes) {
        drawn -= route.weight;
        if (drawn < 0)
            return route;
    }
    return alias.routes.back();
}

ExecutionOptions optionsOf(const ServiceState& state, const Run& run, bool synchronous) {
    const ExecutionRecord& record = run.record;
    ExecutionOptions options;
    options.input = readJson(record.input).value;
    options.type = run.revision->type;
    options.synchronous = synchronous;
    options.seed = record.seed;
    options.startTime = record.started;
    options.objects = state.options.objects;
    options.executionName = record.name;
    options.executionArn = record.arn;
    options.stateMachineArn = record.machineArn;
    options.roleArn = run.revision->roleArn;
    options.region = state.options.region;
    options.account = state.options.account;
    options.tokenKey = state.options.tokenKey;
    auto arn = readArn(record.machineArn);
    if (const Arn* read = std::get_if<Arn>(&arn))
        options.stateMachineName = read->name;
    return options;
}

Run& add(ServiceState& state, std::unique_ptr<Run> made, bool synchronous) {
    Run& run = *made;
    run.express = run.revision->type == WorkflowType::Express;
    run.recorded = std::make_unique<RecordedRun>(compiledOf(*run.revision),
                                                 optionsOf(state, run, synchronous), !run.express);
    if (!run.record.testCase.empty())
        run.mocks = std::make_unique<MockTaskHandler>(
            state.options.mocks, run.execution().options().stateMachineName, run.record.testCase);
    if (run.machine != nullptr)
        ++run.machine->running;
    state.runOrder.emplace(run.record.started, run.record.arn);
    state.runs[run.record.arn] = std::move(made);
    return run;
}

/// Tasks that were open when the process ended, and of which nobody else has a token, start anew: whether
/// they were done nobody knows.
void restartTasks(ServiceState& state, Run& run) {
    for (const TaskRequest& request : run.execution().openTasks()) {
        const VisitRecord& visit = run.execution().history().visits[request.visit];
        const bool submitted = !visit.detail->response.isAbsent();
        const bool taken = !visit.detail->attempts.empty() &&
                           (!visit.detail->attempts.back().workerName.isAbsent() || submitted);
        const bool answered = request.kind == TaskKind::Callback && submitted;
        if (answered || (request.kind == TaskKind::Activity && taken)) {
            const std::string token(request.token.asString());
            state.tokens[token] = {run.record.arn, request.id};
            run.tokens[request.id] = token;
            continue;
        }
        if (submitted && state.resumeTask(run, request, visit.detail->response))
            continue;
        const TaskAnswer answer = state.startTask(run, request);
        for (const auto& [task, response] : std::exchange(run.submissions, {}))
            run.recorded->submit(task, response);
        if (answer.kind != TaskAnswer::Kind::Pending && answer.kind != TaskAnswer::Kind::Queued)
            run.recorded->answer(request.id, answer);
    }
}

} // namespace

Found<StartTarget> resolveTarget(ServiceState& state, std::string_view text) {
    Arn arn;
    auto found = findMachine(state, text, &arn);
    if (const auto* error = std::get_if<ServiceError>(&found))
        return *error;
    StartTarget target;
    target.machine = std::get<StateMachine*>(found);
    target.revision = target.machine->revision;
    target.testCase = arn.testCase;
    if (target.machine->deleting)
        return stateMachineDeleting(text);
    if (!arn.testCase.empty() &&
        (state.options.mocks == nullptr || state.options.mocks->find(arn.name, arn.testCase) == nullptr))
        return validation("The mock configuration has no test case '" + arn.testCase +
                          "' of state machine '" + arn.name + '\'');
    if (arn.qualifier.empty())
        return target;
    const Version* version = nullptr;
    if (const Alias* alias = findAlias(*target.machine, arn.qualifier); alias != nullptr) {
        auto read = readArn(drawRoute(state, *alias).versionArn);
        version = versionBehind(*target.machine, std::get<Arn>(read).qualifier);
        target.aliasArn = aliasArn(*target.machine, alias->name);
    } else {
        version = versionBehind(*target.machine, arn.qualifier);
    }
    if (version == nullptr)
        return stateMachineDoesNotExist(text);
    target.versionArn = versionArn(*target.machine, version->number);
    target.revision = version->revision;
    return target;
}

Found<std::string> checkedInput(const Value& request) {
    const Value& input = given(request, "input");
    if (input.isAbsent())
        return std::string("{}");
    const JsonReadResult read = readJson(input.asString());
    if (read)
        return std::string(input.asString());
    const JavaJsonError error = asJavaJsonError(input.asString(), read.error);
    return ServiceError{"InvalidExecutionInput",
                        "Invalid State Machine Execution Input: '" + error.message + "\n at " + error.place +
                            '\'',
                        400,
                        {}};
}

Found<Run*> startRun(ServiceState& state, const StartTarget& target, const Value& request, bool synchronous) {
    std::string name(text(request, "name"));
    if (!given(request, "name").isAbsent() && !isValidName(name))
        return invalidName(name);
    auto input = checkedInput(request);
    if (const auto* error = std::get_if<ServiceError>(&input))
        return *error;
    if (state.runs.size() >= state.options.maxRunning) {
        state.metrics.throttled(target.machine->arn, state.now);
        return ServiceError{"ExecutionLimitExceeded", "Execution Limit Exceeded", 400, {}};
    }
    if (name.empty())
        name = state.newId();
    const bool express = target.revision->type == WorkflowType::Express;
    auto run = std::make_unique<Run>();
    ExecutionRecord& record = run->record;
    record.arn = "arn:aws:states:" + state.options.region + ':' + state.options.account +
                 (express ? ":express:" : ":execution:") + target.machine->name + ':' + name;
    if (express)
        record.arn += ':' + state.newId();
    record.input = std::move(std::get<std::string>(input));
    if (!express) {
        if (const auto known = findExecution(state, record.arn)) {
            if (known->status == "RUNNING" && known->input == record.input)
                return state.runs.at(record.arn).get();
            return ServiceError{
                "ExecutionAlreadyExists", "Execution Already Exists: '" + record.arn + '\'', 400, {}};
        }
    }
    record.name = std::move(name);
    record.machineArn = target.machine->arn;
    record.versionArn = target.versionArn;
    record.aliasArn = target.aliasArn;
    record.revision = target.revision->id;
    record.traceHeader = text(request, "traceHeader");
    record.testCase = target.testCase;
    record.started = state.now;
    record.seed = nextRandom(state.random);
    run->machine = target.machine;
    run->revision = target.revision;
    Run& started = add(state, std::move(run), synchronous);
    if (!started.express)
        state.storage->begin(started.record);
    state.metrics.started(started.record.machineArn, started.record.started);
    started.driven = state.driver != nullptr && state.driver->takes(started.record, *started.revision);
    state.enqueue(started);
    return &started;
}

Run* reviveRun(ServiceState& state, const ExecutionRecord& record, const std::string& stimuli) {
    const auto revision = state.revisions.find(record.revision);
    if (revision == state.revisions.end() || compiledOf(*revision->second) == nullptr || stimuli.empty())
        return nullptr;
    auto made = std::make_unique<Run>();
    made->record = record;
    made->record.stopped = 0;
    made->record.error.reset();
    made->record.cause.reset();
    made->revision = revision->second;
    const auto machine = state.machineByArn.find(record.machineArn);
    made->machine = machine == state.machineByArn.end() ? nullptr : machine->second;
    Run& run = add(state, std::move(made), false);
    bool revived = run.recorded->replay(stimuli);
    if (revived) {
        // What it was told comes to its end only with steps of its own.
        InteractiveTaskHandler nobody;
        while (run.recorded->step(nobody).kind == StepResult::Kind::Progressed) {
        }
        run.recorded->setEndedClock(state.timeOf(run));
        revived = run.recorded->redrive();
    }
    if (!revived) {
        if (run.machine != nullptr)
            --run.machine->running;
        state.runOrder.erase({run.record.started, run.record.arn});
        state.runs.erase(record.arn);
        return nullptr;
    }
    state.storage->begin(run.record);
    state.storage->append(run.record.arn, run.recorded->stimuli());
    run.recorded->takeNew();
    state.enqueue(run);
    return &run;
}

namespace {

/// Metrics are over what is kept.
void restoreMetrics(ServiceState& state) {
    constexpr std::size_t kMost = 10'000; // of a machine
    for (const auto& machine : state.machines) {
        ExecutionQuery query;
        query.machineArn = machine->arn;
        query.limit = kMost;
        std::vector<ExecutionRecord> kept = state.storage->list(query);
        // Oldest first, as they came.
        std::reverse(kept.begin(), kept.end());
        for (const ExecutionRecord& record : kept) {
            state.metrics.started(record.machineArn, record.started);
            state.metrics.ended(record);
            state.remember(record);
        }
    }
}

} // namespace

void restoreRuns(ServiceState& state) {
    restoreMetrics(state);
    std::vector<std::string> restoredRuns;
    state.storage->eachRun([&](KeptRun kept) {
        const auto revision = state.revisions.find(kept.record.revision);
        if (revision == state.revisions.end() || compiledOf(*revision->second) == nullptr)
            return;
        auto run = std::make_unique<Run>();
        run->record = std::move(kept.record);
        run->revision = revision->second;
        const auto machine = state.machineByArn.find(run->record.machineArn);
        run->machine = machine == state.machineByArn.end() ? nullptr : machine->second;
        Run& restored = add(state, std::move(run), false);
        state.metrics.started(restored.record.machineArn, restored.record.started);
        if (!restored.recorded->replay(kept.stimuli))
            return stopRun(state, restored, Value("States.Runtime"),
                           Value("The execution could not be taken up again after a restart: this version "
                                 "takes other steps than the one that began it."));
        if (restored.execution().hasEnded())
            return state.finish(restored);
        restoredRuns.push_back(restored.record.arn);
    });
    // Only when all are there: some wait for others.
    for (const std::string& arn : restoredRuns) {
        if (const auto run = state.runs.find(arn); run != state.runs.end()) {
            restartTasks(state, *run->second);
            state.enqueue(*run->second);
        }
    }
}

} // namespace steploom::engine
