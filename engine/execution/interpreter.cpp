// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

#include <algorithm>
#include <cassert>

namespace steploom::engine {

namespace {

bool isRunnable(Phase phase) {
    switch (phase) {
    case Phase::Dead:
    case Phase::TaskOpen:
    case Phase::Waiting:
    case Phase::Backoff:
    case Phase::Joining:
        return false;
    default:
        return true;
    }
}

bool endsExecution(EventType type) {
    return type == EventType::ExecutionSucceeded || type == EventType::ExecutionFailed ||
           type == EventType::ExecutionTimedOut || type == EventType::ExecutionAborted;
}

bool firesLater(const Timer& a, const Timer& b) {
    return a.time != b.time ? a.time > b.time : a.order > b.order;
}

} // namespace

StepResult Interpreter::step() {
    if (x.hasEnded())
        return {StepResult::Kind::Ended, kNone, std::nullopt};
    if (x.m_ready.empty())
        return waiting();
    const StrandId id = x.m_ready.front();
    x.m_ready.popFront();
    run(id);
    StepResult result;
    result.visit = x.m_lastVisit;
    return result;
}

StepResult Interpreter::stepStrand(StrandId id) {
    if (x.hasEnded())
        return {StepResult::Kind::Ended, kNone, std::nullopt};
    if (!isRunnable(strand(id).phase))
        return waiting();
    x.m_ready.remove(id);
    run(id);
    StepResult result;
    result.visit = x.m_lastVisit;
    return result;
}

StepResult Interpreter::waiting() const {
    StepResult result;
    result.nextTimer = x.nextTimer();
    const bool open = std::any_of(x.m_strands.begin(), x.m_strands.end(),
                                  [](const Strand& strand) { return strand.phase == Phase::TaskOpen; });
    result.kind = open ? StepResult::Kind::WaitingForTask : StepResult::Kind::WaitingForTime;
    return result;
}

void Interpreter::run(StrandId id) {
    x.m_lastVisit = strand(id).visit;
    child = strand(id).child;
    x.m_resume.clear();
    const std::uint64_t serial = strand(id).serial;
    switch (strand(id).phase) {
    case Phase::Begin:
        begin(id);
        break;
    case Phase::Enter:
        enter(id);
        break;
    case Phase::Execute:
        execute(id);
        break;
    case Phase::TaskStart:
        startTask(id);
        break;
    case Phase::TaskSettle:
        settleTask(id);
        break;
    case Phase::JoinDone:
        joined(id);
        break;
    case Phase::Leave:
        leave(id);
        break;
    case Phase::Catch:
        leaveCaught(id);
        break;
    case Phase::Finish:
        finish(id);
        break;
    default:
        assert(false && "a strand that waits was run");
    }
    if (std::exchange(x.m_historyFull, false) && !x.hasEnded())
        endFullHistory();
    // The order of turns: whoever ran goes to the end of the line. A strand that ended may have left its slot
    // to one that was queued when it was made.
    if (!x.hasEnded() && isRunnable(strand(id).phase) && strand(id).serial == serial)
        makeReady(id);
}

void Interpreter::endFullHistory() {
    const StrandId top = child == kNone ? 0 : topOf(child);
    if (top == kNone)
        return;
    const std::string limit = std::to_string(x.m_options->quotas.historyEvents);
    strand(top).last = x.m_history.eventCount(child);
    failExecution(top,
                  {Value("States.Runtime"),
                   Value("The execution reached the maximum number of history events (" + limit + ").")});
}

void Interpreter::begin(StrandId id) {
    Strand& self = strand(id);
    if (self.parent != kNone) {
        beginIteration(id);
        return;
    }
    write(EventType::ExecutionStarted, 0, kNone, self.value);
    const Quotas& quotas = x.m_options->quotas;
    const bool express = x.m_options->type == WorkflowType::Express;
    const double longest = express ? quotas.expressSeconds : quotas.standardSeconds;
    double seconds = x.m_definition->timeoutSeconds();
    if (longest > 0 && (seconds <= 0 || seconds > longest))
        seconds = longest;
    if (seconds > 0)
        addTimer(id, Timer::Kind::Execution, x.m_now + static_cast<std::int64_t>(seconds * 1000));
    // The first state's entry names no cause either: both of the first two events have 0.
    self.phase = Phase::Enter;
}

void Interpreter::enter(StrandId id) {
    Strand& self = strand(id);
    const State& entered = state(self);
    VisitRecord& record = x.m_history.visits.emplaceBack();
    self.visit = static_cast<std::uint32_t>(x.m_history.visits.size() - 1);
    x.m_lastVisit = self.visit;
    record.state = entered.id;
    record.type = entered.type;
    record.name = entered.name;
    record.branch = self.branch;
    if (self.parent != kNone) {
        const Strand& parent = strand(self.parent);
        record.parent = parent.visit;
        record.parentAttempt = parent.retryCount;
    }
    record.child = self.child;
    record.enteredTime = x.m_now;
    record.input = self.value;
    record.variablesBefore = self.variables;
    self.last = write(enteredEvent(entered.type), self.last, self.visit, self.value);
    record.enteredEvent = self.last;
    self.phase = Phase::Execute;
}

void Interpreter::execute(StrandId id) {
    switch (state(strand(id)).type) {
    case StateType::Pass:
        executePass(id);
        break;
    case StateType::Task:
        executeTask(id);
        break;
    case StateType::Choice:
        executeChoice(id);
        break;
    case StateType::Wait:
        executeWait(id);
        break;
    case StateType::Succeed:
        executeSucceed(id);
        break;
    case StateType::Fail:
        executeFail(id);
        break;
    case StateType::Parallel:
        executeParallel(id);
        break;
    case StateType::Map:
        executeMap(id);
        break;
    }
}

void Interpreter::leave(StrandId id) {
    Strand& self = strand(id);
    forgetRedrive(id);
    completeState(id, std::move(self.value), nextOf(state(self)));
}

void Interpreter::leaveCaught(StrandId id) {
    Strand& self = strand(id);
    const Transition transition{Transition::Kind::Catch, self.catcher,
                                state(self).catchers[self.catcher].next};
    exit(id, std::move(self.value), transition, std::move(self.assigned), VisitStatus::Caught);
}

void Interpreter::exit(StrandId id, Value output, Transition transition, Value assigned, VisitStatus status) {
    Strand& self = strand(id);
    if (!assigned.isAbsent() && assigned.size() == 0)
        assigned = Value();
    if (!assigned.isAbsent()) {
        Value variables = self.variables.isAbsent() ? Value::emptyObject() : self.variables;
        const Shape names = assigned.shape();
        for (std::size_t i = 0; i < assigned.size(); ++i)
            variables = variables.with(names.keyAt(i), assigned.at(i));
        self.variables = std::move(variables);
    }
    VisitRecord& record = visit(self);
    record.output = output;
    record.variablesAfter = self.variables;
    record.transition = transition;
    record.status = status;
    record.leftTime = x.m_now;
    self.last = write(exitedEvent(record.type), self.last, self.visit, output, std::move(assigned));
    record.exitedEvent = self.last;
    self.value = std::move(output);
    ++self.generation;
    self.retryCount = 0;
    self.retries.clear();
    if (!self.token.isAbsent())
        self.token = Value();
    if (transition.target != kNone) {
        self.state = transition.target;
        self.phase = Phase::Enter;
        return;
    }
    self.phase = Phase::Finish;
    const bool inParallel = self.parent != kNone && state(strand(self.parent)).type == StateType::Parallel;
    if (inParallel)
        completeBranch(id, std::move(self.value)); // no event of its own tells of it
}

void Interpreter::finish(StrandId id) {
    Strand& self = strand(id);
    if (self.parent != kNone) {
        completeBranch(id, std::move(self.value));
        return;
    }
    x.m_output = self.value;
    endExecution(ExecutionStatus::Succeeded, EventType::ExecutionSucceeded, std::move(self.value), {},
                 self.last);
}

void Interpreter::endExecution(ExecutionStatus status, EventType event, Value payload, Value detail,
                               EventId previous) {
    child = kNone;
    for (StrandId id = 0; id < x.m_strands.size(); ++id) {
        if (strand(id).phase == Phase::Dead)
            continue;
        cutOff(id);
        if (isChild(id))
            endChild(id, ExecutionStatus::Aborted, {}, {});
    }
    // Runs inside of runs end before these: the later ones first.
    for (std::size_t run = x.m_history.mapRuns.size(); run-- > 0;)
        endMapRun(static_cast<std::uint32_t>(run), ExecutionStatus::Aborted);
    if (status != ExecutionStatus::Succeeded) {
        x.m_error = payload;
        x.m_cause = detail;
    }
    write(event, previous, kNone, std::move(payload), std::move(detail));
    x.m_status = status;
    x.m_lastVisit = kNone;
    x.m_strands.clear();
    x.m_freeStrands.clear();
    x.m_timers.clear();
    x.m_ready = ReadyQueue();
}

StrandId Interpreter::addStrand() {
    StrandId id = static_cast<StrandId>(x.m_strands.size());
    if (x.m_freeStrands.empty()) {
        x.m_strands.emplace_back();
    } else {
        id = x.m_freeStrands.back();
        x.m_freeStrands.pop_back();
    }
    strand(id).serial = ++x.m_strandSerial;
    return id;
}

void Interpreter::removeStrand(StrandId id) {
    Strand& self = strand(id);
    const std::uint32_t generation = self.generation + 1;
    self = Strand();
    self.generation = generation; // timers of the last owner of this slot stay void
    x.m_freeStrands.push_back(id);
}

void Interpreter::addTimer(StrandId id, Timer::Kind kind, std::int64_t time) {
    const std::uint64_t order = ++x.m_timerOrder;
    if (kind == Timer::Kind::Heartbeat)
        strand(id).heartbeat = order;
    x.m_timers.push_back({time, order, id, strand(id).generation, kind, strand(id).child});
    std::push_heap(x.m_timers.begin(), x.m_timers.end(), firesLater);
}

bool Interpreter::isVoid(const Timer& timer) const noexcept {
    if (timer.kind == Timer::Kind::Execution)
        return timer.child != kNone && x.m_history.children[timer.child].status != ExecutionStatus::Running;
    const Strand& self = x.m_strands[timer.strand];
    const bool ofTask = timer.kind == Timer::Kind::TaskTimeout || timer.kind == Timer::Kind::Heartbeat;
    // An answer that came in time counts, even if it is not written yet.
    const bool answered = self.phase == Phase::TaskSettle && self.answer.kind != TaskAnswer::Kind::Pending;
    return self.generation != timer.generation || (ofTask && answered) ||
           (timer.kind == Timer::Kind::Heartbeat && timer.order != self.heartbeat);
}

void Interpreter::fire(const Timer& timer) {
    if (timer.kind == Timer::Kind::Execution) {
        if (timer.child != kNone)
            return failExecution(timer.strand, {Value("States.Timeout"), {}}, ExecutionStatus::TimedOut);
        x.m_resume = x.m_strands;
        x.m_resumeCause = kNone;
        // Whoever was at work last is what the end follows; the top strand stands for all.
        endExecution(ExecutionStatus::TimedOut, EventType::ExecutionTimedOut, {}, {},
                     strand(timer.strand).last);
        return;
    }
    Strand& self = strand(timer.strand);
    const bool inLine = self.phase == Phase::TaskSettle; // the answer to its submission is not written yet
    switch (timer.kind) {
    case Timer::Kind::Wait:
        self.phase = Phase::Leave;
        break;
    case Timer::Kind::Backoff:
        self.phase = Phase::Execute;
        visit(self).status = VisitStatus::Running;
        break;
    default: {
        const Value submitted = self.answer.submitted;
        self.answer = TaskAnswer::timedOut();
        self.answer.submitted = submitted;
        self.answer.heartbeat = timer.kind == Timer::Kind::Heartbeat;
        self.phase = Phase::TaskSettle;
    }
    }
    if (!inLine)
        makeReady(timer.strand);
}

EventId Interpreter::write(EventType type, EventId previous, std::uint32_t visit, Value payload, Value detail,
                           std::uint32_t number) {
    if (silent)
        return previous;
    const std::uint32_t limit = child == kNone ? x.m_eventLimit : x.m_options->quotas.historyEvents;
    if (limit != 0 && x.m_history.eventCount(child) + 1 >= limit && !endsExecution(type)) {
        x.m_historyFull = true;
        return previous;
    }
    HistoryEvent& event = child == kNone ? x.m_history.events.emplaceBack()
                                         : x.m_history.children.edit(child).events.emplaceBack();
    event.type = type;
    event.previous = previous;
    event.visit = visit;
    event.number = number;
    event.time = x.m_now;
    event.payload = std::move(payload);
    event.detail = std::move(detail);
    return x.m_history.eventCount(child);
}

} // namespace steploom::engine
