// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/execution.h"

#include "engine/execution/interpreter.h"
#include "engine/support/random.h"
#include "engine/support/timestamp.h"

#include <algorithm>

namespace steploom::engine {

namespace {

std::shared_ptr<const ExecutionOptions> completed(ExecutionOptions options) {
    const std::string place = options.region + ':' + options.account;
    if (options.stateMachineArn.empty())
        options.stateMachineArn = "arn:aws:states:" + place + ":stateMachine:" + options.stateMachineName;
    const bool express = options.type == WorkflowType::Express;
    if (options.executionArn.empty()) {
        options.executionArn = "arn:aws:states:" + place + (express ? ":express:" : ":execution:") +
                               options.stateMachineName + ':' + options.executionName;
        std::uint64_t seed = options.seed;
        if (express) // every start of an Express workflow is told apart, whatever its name
            options.executionArn += ':' + nextUuid(seed);
    }
    return std::make_shared<const ExecutionOptions>(std::move(options));
}

} // namespace

void ReadyQueue::push(StrandId strand) {
    if (m_head > 64 && m_head * 2 > m_queue.size()) {
        m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(m_head));
        m_head = 0;
    }
    m_queue.push_back(strand);
}

void ReadyQueue::popFront() noexcept {
    if (++m_head == m_queue.size()) {
        m_queue.clear();
        m_head = 0;
    }
}

void ReadyQueue::remove(StrandId strand) {
    m_queue.erase(std::remove(m_queue.begin() + static_cast<std::ptrdiff_t>(m_head), m_queue.end(), strand),
                  m_queue.end());
    if (m_head == m_queue.size()) {
        m_queue.clear();
        m_head = 0;
    }
}

Execution::Execution(std::shared_ptr<const Definition> definition, ExecutionOptions options)
    : m_definition(std::move(definition))
    , m_options(completed(std::move(options)))
    , m_random(m_options->seed)
    , m_now(m_options->startTime) {
    m_region = Value(m_options->region);
    if (m_options->type == WorkflowType::Standard)
        m_eventLimit = m_options->quotas.historyEvents;
    Interpreter interpreter{*this};
    const StrandId id = interpreter.addStrand();
    Strand& strand = m_strands[id];
    strand.phase = Phase::Begin;
    strand.state = m_definition->scope(0).startAt;
    if (const auto first = m_definition->stateNamed(m_options->startState);
        first && m_definition->state(*first).scope == 0)
        strand.state = *first;
    strand.value = m_options->input;
    strand.variables = m_options->variables;
    m_ready.push(id);
}

StepResult Execution::step(TaskHandler& handler) {
    return Interpreter{*this, &handler}.step();
}

StepResult Execution::stepStrand(StrandId strand, TaskHandler& handler) {
    return Interpreter{*this, &handler}.stepStrand(strand);
}

StepResult Execution::run(TaskHandler& handler) {
    Interpreter interpreter{*this, &handler};
    for (;;) {
        const StepResult result = interpreter.step();
        if (result.kind == StepResult::Kind::Progressed)
            continue;
        if (result.kind != StepResult::Kind::WaitingForTime || !advanceToNextTimer())
            return result;
    }
}

std::vector<StrandId> Execution::strands() const {
    std::vector<StrandId> live;
    for (StrandId id = 0; id < m_strands.size(); ++id) {
        if (m_strands[id].phase != Phase::Dead)
            live.push_back(id);
    }
    return live;
}

std::vector<StrandId> Execution::readyStrands() const {
    std::vector<StrandId> ready;
    for (std::size_t i = 0; i < m_ready.size(); ++i)
        ready.push_back(m_ready.at(i));
    return ready;
}

std::vector<TaskRequest> Execution::openTasks() const {
    std::vector<TaskRequest> open;
    for (const Strand& strand : m_strands) {
        if (strand.phase == Phase::TaskOpen)
            open.push_back(taskRequest(strand));
    }
    std::sort(open.begin(), open.end(),
              [](const TaskRequest& a, const TaskRequest& b) { return a.id < b.id; });
    return open;
}

TaskRequest Execution::taskRequest(const Strand& strand) const {
    const State& state = m_definition->state(strand.state);
    const auto& body = std::get<TaskBody>(state.body);
    const VisitRecord& visit = m_history.visits[strand.visit];
    TaskRequest request;
    request.id = strand.task;
    request.kind = body.kind;
    request.state = strand.state;
    request.visit = strand.visit;
    request.attempt = strand.retryCount;
    request.invocation = strand.invocation;
    request.place = placeOf(strand);
    request.stateName = state.name;
    request.resource = body.resource;
    request.parameters = visit.afterParameters;
    request.token = strand.token;
    return request;
}

std::vector<std::uint32_t> Execution::placeOf(const Strand& strand) const {
    std::vector<std::uint32_t> place;
    for (const Strand* line = &strand; line->parent != kNone; line = &m_strands[line->parent])
        place.push_back(line->branch);
    std::reverse(place.begin(), place.end());
    return place;
}

StrandId Execution::strandOfTask(TaskId task) const {
    for (StrandId id = 0; id < m_strands.size(); ++id) {
        if (m_strands[id].phase == Phase::TaskOpen && m_strands[id].task == task)
            return id;
    }
    return kNone;
}

bool Execution::answerTask(TaskId task, TaskAnswer answer) {
    const StrandId id = strandOfTask(task);
    if (id == kNone)
        return false;
    Strand& strand = m_strands[id];
    if (answer.submitted.isAbsent())
        answer.submitted = strand.answer.submitted;
    strand.answer = std::move(answer);
    strand.phase = Phase::TaskSettle;
    m_ready.push(id);
    return true;
}

bool Execution::succeedTask(TaskId task, Value output) {
    return answerTask(task, TaskAnswer::succeeded(std::move(output)));
}

bool Execution::failTask(TaskId task, Value error, Value cause) {
    return answerTask(task, TaskAnswer::failed(std::move(error), std::move(cause)));
}

bool Execution::timeOutTask(TaskId task) {
    return answerTask(task, TaskAnswer::timedOut());
}

bool Execution::submitTask(TaskId task, Value response) {
    TaskAnswer answer = TaskAnswer::pending();
    answer.submitted = std::move(response);
    return answerTask(task, std::move(answer));
}

bool Execution::startQueuedTask(TaskId task, Value workerName) {
    const StrandId id = strandOfTask(task);
    if (id == kNone)
        return false;
    Interpreter{*this}.startQueuedTask(id, std::move(workerName));
    return true;
}

bool Execution::heartbeat(TaskId task) {
    const StrandId id = strandOfTask(task);
    if (id == kNone)
        return false;
    const Value& seconds = m_history.visits[m_strands[id].visit].detail->attempts.back().heartbeatSeconds;
    if (!seconds.isAbsent())
        Interpreter{*this}.addTimer(id, Timer::Kind::Heartbeat, m_now + seconds.asInt() * 1000);
    return true;
}

std::optional<std::int64_t> Execution::nextTimer() const {
    const Interpreter interpreter{const_cast<Execution&>(*this)};
    std::optional<std::int64_t> next;
    for (const Timer& timer : m_timers) {
        if (!interpreter.isVoid(timer) && (!next || timer.time < *next))
            next = timer.time;
    }
    return next;
}

std::vector<Timer> Execution::pendingTimers() const {
    const Interpreter interpreter{const_cast<Execution&>(*this)};
    std::vector<Timer> pending;
    for (const Timer& timer : m_timers) {
        if (!interpreter.isVoid(timer))
            pending.push_back(timer);
    }
    std::sort(pending.begin(), pending.end(), [](const Timer& a, const Timer& b) {
        return a.time != b.time ? a.time < b.time : a.order < b.order;
    });
    return pending;
}

bool Execution::advanceToNextTimer() {
    Interpreter interpreter{*this};
    const auto later = [](const Timer& a, const Timer& b) {
        return a.time != b.time ? a.time > b.time : a.order > b.order;
    };
    while (!m_timers.empty() && !hasEnded()) {
        std::pop_heap(m_timers.begin(), m_timers.end(), later);
        const Timer timer = m_timers.back();
        m_timers.pop_back();
        if (interpreter.isVoid(timer))
            continue;
        m_now = std::max(m_now, timer.time);
        interpreter.fire(timer);
        return true;
    }
    return false;
}

bool Execution::advanceClock(std::int64_t time) {
    if (const auto next = nextTimer(); next && *next < time)
        time = *next;
    if (time <= m_now || hasEnded())
        return false;
    m_now = time;
    return true;
}

void Execution::abort(Value error, Value cause) {
    if (hasEnded())
        return;
    m_resume = m_strands;
    m_resumeCause = kNone;
    m_error = error;
    m_cause = cause;
    Interpreter{*this}.endExecution(ExecutionStatus::Aborted, EventType::ExecutionAborted, std::move(error),
                                    std::move(cause), 0);
}

Value Execution::contextExecution(ChildId child) const {
    if (child != kNone) {
        const ChildExecution& one = m_history.children[child];
        return Value::object({{"Id", one.arn},
                              {"Input", one.input},
                              {"StartTime", Value(isoTimestamp(one.startTime))},
                              {"Name", one.name},
                              {"RoleArn", Value(m_options->roleArn)},
                              {"RedriveCount", Value(m_redriveCount)}});
    }
    if (m_contextExecution.isAbsent()) {
        ObjectBuilder execution;
        execution.add("Id", Value(m_options->executionArn));
        execution.add("Input", m_options->input);
        execution.add("StartTime", Value(isoTimestamp(m_options->startTime)));
        execution.add("Name", Value(m_options->executionName));
        execution.add("RoleArn", Value(m_options->roleArn));
        // Nobody can redrive an Express execution that was waited for.
        if (!m_options->synchronous)
            execution.add("RedriveCount", Value(m_redriveCount));
        if (m_redriveTime != 0)
            execution.add("RedriveTime", Value(isoTimestamp(m_redriveTime)));
        m_contextExecution = execution.build();
    }
    return m_contextExecution;
}

/// Chunks that are being written to are copied, the others cost a pointer each.
std::size_t Execution::copyBytes() const noexcept {
    constexpr std::size_t kPointer = sizeof(void*);
    constexpr std::size_t kTails = 128 * sizeof(HistoryEvent) + 32 * sizeof(VisitRecord);
    std::size_t bytes = sizeof(Execution) + kTails;
    bytes += (m_history.events.size() / 128 + m_history.visits.size() / 32) * kPointer;
    bytes += m_history.mapRuns.size() * sizeof(MapRun) + m_history.children.size() / 8 * kPointer;
    bytes += m_timers.size() * sizeof(Timer) + m_invocations.size() * sizeof(std::uint32_t);
    for (const Strand& strand : m_strands) {
        bytes += sizeof(Strand) + strand.retries.size() * sizeof(std::uint32_t);
        // A line of control that stands in an older visit has it copied when it goes on.
        bytes += strand.phase == Phase::Dead ? 0 : sizeof(VisitRecord) + sizeof(VisitDetail);
        if (strand.fork)
            bytes += sizeof(Fork) + strand.fork->results.size() * sizeof(Value);
    }
    return bytes;
}

Value Execution::contextObject(StrandId strand) const {
    return StrandContext(*this, m_strands[strand]).wholeContext();
}

} // namespace steploom::engine
