// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

#include <algorithm>

// Going on where an execution came to its end, and other ways to take a run by the hand from outside.
namespace steploom::engine {

void Interpreter::keepForRedrive(StrandId cause) {
    // A failure on its way up passes here again in each Parallel and Map: the first time counts.
    if (!x.m_resume.empty())
        return;
    x.m_resume = x.m_strands;
    x.m_resumeCause = cause;
}

void Interpreter::forgetRedrive(StrandId id) {
    if (x.m_resume.empty())
        return;
    StrandId at = x.m_resumeCause;
    while (at != kNone && at != id)
        at = x.m_resume[at].parent;
    // The slot of a strand that is gone may have been given to another.
    if (at == kNone || x.m_resume[at].visit != strand(id).visit)
        return;
    x.m_resume.clear();
    x.m_resumeCause = kNone;
}

/// The strands are as they were before the end; what they had under way begins anew.
void Interpreter::redrive() {
    x.m_strands = std::exchange(x.m_resume, {});
    x.m_freeStrands.clear();
    x.m_timers.clear();
    x.m_ready = ReadyQueue();
    x.m_status = ExecutionStatus::Running;
    x.m_error = x.m_cause = Value();
    ++x.m_redriveCount;
    x.m_redriveTime = x.m_now;
    x.m_contextExecution = Value();
    child = kNone;
    const EventId last = write(EventType::ExecutionRedriven, x.m_history.eventCount(), kNone, {},
                               Value::object({{"redriveCount", Value(x.m_redriveCount)}}));
    for (StrandId id = 0; id < x.m_strands.size(); ++id) {
        if (strand(id).phase == Phase::Dead) {
            x.m_freeStrands.push_back(id);
            continue;
        }
        if (strand(id).fork && strand(id).fork->mapRun != kNone)
            reopenMapRun(id);
        if (isChild(id))
            reopenChild(id);
        else if (strand(id).child == kNone)
            strand(id).last = last;
        resume(id);
    }
    const double seconds = x.m_definition->timeoutSeconds();
    if (seconds > 0)
        addTimer(0, Timer::Kind::Execution, x.m_now + static_cast<std::int64_t>(seconds * 1000));
    x.m_resumeCause = kNone;
}

void Interpreter::resume(StrandId id) {
    Strand& self = strand(id);
    ++self.generation;
    const bool begun = self.visit != kNone && self.phase != Phase::Begin && self.phase != Phase::Enter;
    if (begun && self.phase != Phase::Finish) {
        VisitRecord& record = visit(self);
        record.status = VisitStatus::Running;
        record.leftTime = 0;
        record.exitedEvent = 0;
    }
    switch (self.phase) {
    case Phase::Waiting:
        if (begun && state(self).type == StateType::Wait) {
            addTimer(id, Timer::Kind::Wait, std::max(x.m_now, detail(self).waitUntil));
            return;
        }
        self.phase = Phase::Execute;
        break;
    case Phase::Joining:
    case Phase::JoinDone:
        if (id != x.m_resumeCause) {
            if (self.phase == Phase::JoinDone)
                makeReady(id);
            return; // its branches or iterations go on
        }
        self.fork.reset();
        self.phase = Phase::Execute;
        break;
    case Phase::Execute:
    case Phase::TaskStart:
    case Phase::TaskSettle:
    case Phase::TaskOpen:
    case Phase::Backoff:
    case Phase::Catch:
        // A task is scheduled again. Any other state is entered again: nothing of it was under way.
        self.phase = state(self).type == StateType::Task ? Phase::Execute : Phase::Enter;
        if (self.phase == Phase::Enter)
            self.value = visit(self).input;
        break;
    default:
        break;
    }
    self.retries.clear();
    self.retryCount = 0;
    self.answer = TaskAnswer();
    makeReady(id);
}

void Interpreter::reopenChild(StrandId id) {
    ChildExecution& one = x.m_history.children.edit(strand(id).child);
    if (one.status == ExecutionStatus::Running)
        return;
    MapRun& run = x.m_history.mapRuns.edit(one.mapRun);
    --run.executions.of(one.status);
    ++run.executions.running;
    run.items.of(one.status) -= one.itemCount;
    run.items.running += one.itemCount;
    one.status = ExecutionStatus::Running;
    one.stopTime = 0;
    one.error = one.cause = Value();
    const ChildId before = std::exchange(child, strand(id).child);
    strand(id).last = write(EventType::ExecutionRedriven, x.m_history.eventCount(child), kNone, {},
                            Value::object({{"redriveCount", Value(x.m_redriveCount)}}));
    child = before;
}

void Interpreter::reopenMapRun(StrandId id) {
    MapRun& run = x.m_history.mapRuns.edit(strand(id).fork->mapRun);
    run.status = ExecutionStatus::Running;
    run.stopTime = 0;
    ++run.redriveCount;
    run.redriveTime = x.m_now;
    strand(id).last =
        write(EventType::MapRunRedriven, x.m_history.eventCount(), strand(id).visit, {},
              Value::object({{"mapRunArn", run.arn}, {"redriveCount", Value(run.redriveCount)}}));
}

bool Interpreter::forgetFork(StrandId id) {
    if (id >= x.m_strands.size() ||
        (strand(id).phase != Phase::Joining && strand(id).phase != Phase::JoinDone))
        return false;
    const std::uint32_t run = strand(id).fork ? strand(id).fork->mapRun : kNone;
    silent = true;
    abortChildren(id, kNone);
    if (run != kNone)
        endMapRun(run, ExecutionStatus::Succeeded);
    silent = false;
    x.m_ready.remove(id);
    return true;
}

bool Execution::redrive() {
    if (!hasEnded() || m_status == ExecutionStatus::Succeeded || m_resume.empty())
        return false;
    Interpreter{*this}.redrive();
    return true;
}

bool Execution::updateMapRun(std::uint32_t run, const Value& maxConcurrency, const Value& toleratedCount,
                             const Value& toleratedPercentage) {
    for (StrandId id = 0; id < m_strands.size(); ++id) {
        Strand& strand = m_strands[id];
        if (strand.phase == Phase::Dead || !strand.fork || strand.fork->mapRun != run)
            continue;
        constexpr std::uint32_t kMost = 10'000; // child executions of one Map Run at once
        MapRun& facts = m_history.mapRuns.edit(run);
        Fork& fork = strand.fork.edit();
        if (!maxConcurrency.isAbsent()) {
            const auto limit = static_cast<std::uint32_t>(maxConcurrency.asInt());
            facts.maxConcurrency = limit;
            fork.limit = limit == 0 ? kMost : std::min(limit, kMost);
        }
        if (!toleratedCount.isAbsent())
            facts.toleratedFailureCount = fork.toleratedCount = toleratedCount.asDouble();
        if (!toleratedPercentage.isAbsent())
            facts.toleratedFailurePercentage = fork.toleratedPercentage = toleratedPercentage.asDouble();
        Interpreter{*this}.startIterations(id);
        return true;
    }
    return false;
}

bool Execution::settleFork(StrandId id, Value result) {
    Interpreter interpreter{*this};
    if (!interpreter.forgetFork(id))
        return false;
    m_strands[id].value = std::move(result);
    m_strands[id].phase = Phase::Leave;
    m_ready.push(id);
    return true;
}

bool Execution::failFork(StrandId id, Value error, Value cause) {
    Interpreter interpreter{*this};
    if (!interpreter.forgetFork(id))
        return false;
    interpreter.failState(id, {std::move(error), std::move(cause)}, Interpreter::Origin::Work);
    if (!hasEnded() && m_strands[id].phase == Phase::Catch)
        m_ready.push(id);
    return true;
}

} // namespace steploom::engine
