// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/error_match.h"
#include "engine/execution/interpreter.h"
#include "engine/execution/retry_delay.h"
#include "engine/support/random.h"

#include <algorithm>

// What happens to a failure: retriers in order, then catchers in order, then up to the branch, iteration or
// execution.
namespace steploom::engine {

bool matchesError(const std::vector<Value>& names, const Failure& failure) {
    const std::string_view thrown = failure.error.asString();
    for (const Value& name : names) {
        const std::string_view wanted = name.asString();
        if (coversError(wanted, thrown))
            return true;
        if (wanted == "States.HeartbeatTimeout" && failure.heartbeat)
            return true;
    }
    return false;
}

namespace {

/// Nothing in the machine can take these: the definition or the engine's own evaluation is at fault.
bool isUncatchable(const Failure& failure, Interpreter::Origin origin) {
    const std::string_view error = failure.error.asString();
    return error == "States.Runtime" ||
           (origin == Interpreter::Origin::State && error == "States.DataLimitExceeded");
}

Value orNull(const Value& value) {
    return value.isAbsent() ? Value(nullptr) : value;
}

} // namespace

void Interpreter::failState(StrandId id, Failure failure, Origin origin) {
    Strand& self = strand(id);
    child = self.child;
    ++self.generation;
    {
        VisitDetail& facts = detail(self);
        facts.error = failure.error;
        facts.cause = failure.cause;
        if (!facts.attempts.empty() && facts.attempts.back().outcome == Attempt::Outcome::Running) {
            Attempt& attempt = facts.attempts.back();
            attempt.outcome = Attempt::Outcome::Failed;
            attempt.ended = x.m_now;
            attempt.error = failure.error;
            attempt.cause = failure.cause;
        }
    }
    if (failure.evaluation)
        writeEvaluationFailed(id, failure);
    if (isUncatchable(failure, origin)) {
        VisitRecord& record = visit(self);
        record.status = VisitStatus::Failed;
        record.leftTime = x.m_now;
        keepForRedrive(id);
        return failExecution(id, std::move(failure));
    }
    if (retry(id, failure))
        return forgetRedrive(id);
    // The end of a Parallel or Map attempt is told only when no retrier takes it on.
    const State& current = state(self);
    const bool told = origin == Origin::Work || failure.evaluation;
    if (told && current.type == StateType::Parallel)
        self.last = write(EventType::ParallelStateFailed, self.last, self.visit);
    else if (told && current.type == StateType::Map)
        self.last = write(EventType::MapStateFailed, self.last, self.visit);
    keepForRedrive(id);
    if (catches(id, failure))
        return forgetRedrive(id);
    VisitRecord& record = visit(self);
    record.status = VisitStatus::Failed;
    record.leftTime = x.m_now;
    failScope(id, std::move(failure));
}

void Interpreter::writeEvaluationFailed(StrandId id, const Failure& failure) {
    Strand& self = strand(id);
    const VisitRecord& record = x.m_history.visits[self.visit];
    // What is evaluated as a state is entered counts as caused by what led there.
    const bool entering = self.last == record.enteredEvent && record.type != StateType::Wait;
    const EventId previous = entering ? x.m_history.event(self.last, child).previous : self.last;
    ObjectBuilder details;
    details.add("error", failure.error);
    details.add("cause", failure.cause);
    if (!failure.location.isAbsent())
        details.add("location", failure.location);
    details.add("state", record.name);
    self.last = write(EventType::EvaluationFailed, previous, self.visit, failure.error, details.build());
}

bool Interpreter::retry(StrandId id, const Failure& failure) {
    Strand& self = strand(id);
    const State& current = state(self);
    for (std::uint32_t i = 0; i < current.retriers.size(); ++i) {
        const Retrier& retrier = current.retriers[i];
        if (!matchesError(retrier.errors, failure))
            continue;
        self.retries.resize(current.retriers.size(), x.m_options->retriesUsed);
        const std::uint32_t used = self.retries[i];
        // An exhausted retrier ends the search: later ones do not get the error.
        if (used >= retrier.maxAttempts) {
            detail(self).retryIndex = i;
            return false;
        }
        self.retries[i] = used + 1;
        const double unit = retrier.fullJitter ? nextUnit(x.m_random) : 1;
        const std::int64_t delay = retryDelay(retrier, used, unit);
        VisitRecord& record = visit(self);
        record.status = VisitStatus::Retrying;
        VisitDetail& facts = record.detail.edit();
        facts.retryIndex = i;
        facts.retryBackoffMs = delay;
        if (!facts.attempts.empty()) {
            facts.attempts.back().retryIndex = i;
            facts.attempts.back().nextAttempt = x.m_now + delay;
        }
        ++self.retryCount;
        self.phase = Phase::Backoff;
        addTimer(id, Timer::Kind::Backoff, x.m_now + delay);
        return true;
    }
    return false;
}

bool Interpreter::catches(StrandId id, const Failure& failure) {
    const State& current = state(strand(id));
    for (std::uint32_t i = 0; i < current.catchers.size(); ++i) {
        if (matchesError(current.catchers[i].errors, failure))
            return takeCatcher(id, i, failure);
    }
    return false;
}

/// False where its ResultPath does not fit the input: then nothing catches.
bool Interpreter::takeCatcher(StrandId id, std::uint32_t index, const Failure& failure) {
    const State& current = state(strand(id));
    const Catcher& catcher = current.catchers[index];
    // A timeout has an empty cause here, though its event has none.
    const bool timedOut = failure.cause.isAbsent() && failure.error.asString() == "States.Timeout";
    const Value errorOutput = Value::object(
        {{"Error", orNull(failure.error)}, {"Cause", timedOut ? Value("") : orNull(failure.cause)}});
    detail(strand(id)).catchIndex = index;
    const bool query = current.language == QueryLanguage::Jsonata;
    Failure problem;
    Value output;
    if (!query)
        output = placed(catcher.resultPath, visit(strand(id)).input, errorOutput);
    else if (catcher.output)
        output = evaluateQueryIn(id, *catcher.output, problem, QueryResult::Any, nullptr, &errorOutput);
    else
        output = errorOutput;
    if (output.isAbsent() && !problem)
        return false;
    Value assigned;
    if (catcher.assign && !problem)
        assigned =
            query ? evaluateQueryIn(id, *catcher.assign, problem, QueryResult::Any, nullptr, &errorOutput)
                  : evaluateIn(id, *catcher.assign, errorOutput, "Assign", problem);
    if (problem) {
        if (problem.evaluation)
            writeEvaluationFailed(id, problem);
        failExecution(id, std::move(problem));
        return true;
    }
    Strand& self = strand(id);
    visit(self).afterResultPath = output;
    self.value = std::move(output);
    self.assigned = std::move(assigned);
    self.catcher = index;
    self.phase = Phase::Catch;
    return true;
}

void Interpreter::failExecution(StrandId id, Failure failure, ExecutionStatus status) {
    const EventId last = strand(id).last;
    const ChildId which = strand(id).child;
    if (which == kNone)
        return endExecution(ExecutionStatus::Failed, EventType::ExecutionFailed, std::move(failure.error),
                            std::move(failure.cause), last);
    silent = true;
    while (strand(strand(id).parent).child == which) {
        id = strand(id).parent;
        abortChildren(id, kNone);
        cutOff(id);
    }
    if (strand(id).fork) // it ends from outside, by its timer or its full history
        abortChildren(id, kNone);
    cutOff(id);
    silent = false;
    strand(id).last = last;
    failBranch(id, std::move(failure), status);
}

void Interpreter::failScope(StrandId id, Failure failure) {
    Strand& self = strand(id);
    if (self.parent != kNone)
        return failBranch(id, std::move(failure));
    endExecution(ExecutionStatus::Failed, EventType::ExecutionFailed, std::move(failure.error),
                 std::move(failure.cause), self.last);
}

} // namespace steploom::engine
