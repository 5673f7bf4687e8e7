// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"

#include <algorithm>

// Parallel and Map states while their branches and iterations run: starting, joining, and ending them early.
namespace steploom::engine {

namespace {

/// What is written about a visit that was cut off. States that only compute are done before anything can cut
/// them off.
std::optional<EventType> abortedEvent(StateType type) {
    switch (type) {
    case StateType::Task:
        return EventType::TaskStateAborted;
    case StateType::Wait:
        return EventType::WaitStateAborted;
    case StateType::Parallel:
        return EventType::ParallelStateAborted;
    case StateType::Map:
        return EventType::MapStateAborted;
    default:
        return std::nullopt;
    }
}

bool isTolerated(const Fork& fork) {
    const auto failed = static_cast<double>(fork.failed);
    if (failed <= fork.toleratedCount && fork.toleratedCount > 0)
        return true;
    return fork.toleratedPercentage > 0 &&
           failed * 100.0 <= fork.toleratedPercentage * static_cast<double>(fork.itemTotal);
}

} // namespace

/// Starts as many iterations of a Map strand as its concurrency leaves room for.
void Interpreter::startIterations(StrandId id) {
    for (;;) {
        Fork& fork = strand(id).fork.edit();
        if (fork.next == fork.total || fork.running >= fork.limit)
            return;
        const std::uint32_t index = fork.next++;
        ++fork.running;
        const EventId after = fork.last;
        const StrandId added = addStrand();
        const Strand& self = strand(id);
        Strand& iteration = strand(added);
        iteration.phase = Phase::Begin;
        iteration.parent = id;
        iteration.branch = index;
        iteration.scope = std::get<MapBody>(state(self).body).processor;
        iteration.state = x.m_definition->scope(iteration.scope).startAt;
        iteration.last = after;
        iteration.child = self.child;
        iteration.itemIndex = index;
        // The iterations of a distributed Map are executions of their own: they see neither variables nor
        // items from outside.
        if (self.fork->mapRun == kNone) {
            iteration.variables = self.variables;
            iteration.item = self.fork->items.at(index);
        }
        makeReady(added);
    }
}

void Interpreter::beginIteration(StrandId id) {
    const StrandId parent = strand(id).parent;
    const bool distributed = strand(parent).fork->mapRun != kNone;
    const std::uint32_t index = strand(id).branch;
    if (!distributed) {
        Strand& self = strand(id);
        self.last = write(EventType::MapIterationStarted, self.last, strand(parent).visit, {}, {}, index);
    }
    const Value item = strand(parent).fork->items.at(index);
    Failure failure;
    Value input = strand(parent).fork->selected ? item : selectItem(parent, item, index, failure);
    if (failure) {
        const EventId last = distributed ? strand(parent).last : strand(id).last;
        const std::uint32_t run = strand(parent).fork->mapRun;
        abortChildren(parent, kNone);
        if (run != kNone)
            endMapRun(run, ExecutionStatus::Failed);
        strand(parent).last = last;
        failParent(parent, std::move(failure), Origin::State);
        return;
    }
    if (distributed)
        beginChild(id, input);
    strand(id).value = std::move(input);
    strand(id).phase = Phase::Enter;
}

Value Interpreter::selectItem(StrandId map, const Value& item, std::uint32_t index, Failure& failure) {
    const Strand& self = strand(map);
    const auto& body = std::get<MapBody>(state(self).body);
    if (!body.itemSelector)
        return item;
    const StrandContext context(x, self, &item, index);
    const Value payload = x.m_history.visits[self.visit].afterInputPath;
    Scope scope{payload, self.variables, context, &x.m_random};
    scope.now = x.m_now;
    Value selected = evaluate(*body.itemSelector, scope, "ItemSelector", failure);
    if (failure)
        failure = prefixed(map, std::move(failure));
    else if (index == 0)
        detail(self).afterItemSelector = selected;
    return selected;
}

/// A branch or iteration came to its end.
void Interpreter::completeBranch(StrandId id, Value output) {
    const StrandId parent = strand(id).parent;
    const std::uint32_t branch = strand(id).branch;
    EventId last = strand(id).last;
    EventId told = last;
    if (isChild(id)) {
        endChild(id, ExecutionStatus::Succeeded, output, {});
        last = told = strand(parent).last; // a history of its own tells of it
    } else if (state(strand(parent)).type == StateType::Map) {
        told = write(EventType::MapIterationSucceeded, last, strand(parent).visit, {}, {}, branch);
    }
    removeStrand(id);
    joinBranch(parent, branch, std::move(output), last, told);
}

/// Takes in what a branch or iteration gave. `last` is its last event, `told` the one that tells of its end.
void Interpreter::joinBranch(StrandId parent, std::uint32_t branch, Value result, EventId last,
                             EventId told) {
    Fork& fork = strand(parent).fork.edit();
    fork.results[branch] = std::move(result);
    fork.last = last;
    fork.joined = told;
    --fork.running;
    if (++fork.done == fork.total) {
        strand(parent).phase = Phase::JoinDone;
        makeReady(parent);
    } else if (state(strand(parent)).type == StateType::Map) {
        startIterations(parent);
    }
}

/// A branch or iteration failed: the others are stopped, unless the Map tolerates it.
void Interpreter::failBranch(StrandId id, Failure failure, ExecutionStatus status) {
    const StrandId parent = strand(id).parent;
    const bool distributed = isChild(id);
    EventId last = strand(id).last;
    if (state(strand(parent)).type == StateType::Map) {
        const std::uint32_t branch = strand(id).branch;
        EventId told = last;
        std::uint32_t items = 1;
        if (distributed) {
            items = x.m_history.children[strand(id).child].itemCount;
            endChild(id, status, failure.error, failure.cause);
            last = told = strand(parent).last;
        } else {
            told = write(EventType::MapIterationFailed, last, strand(parent).visit, {}, {}, branch);
        }
        Fork& fork = strand(parent).fork.edit();
        fork.failed += items;
        if (isTolerated(fork)) {
            removeStrand(id);
            return joinBranch(parent, branch, Value(nullptr), last, told);
        }
    }
    if (distributed)
        removeStrand(id);
    abortChildren(parent, distributed ? kNone : id);
    child = strand(parent).child;
    if (distributed)
        failure = failMapRun(parent, {Value("States.ExceedToleratedFailureThreshold"),
                                      Value("The specified tolerated failure threshold was exceeded")});
    else
        strand(parent).last = last;
    failParent(parent, std::move(failure), Origin::Work);
}

/// Fails a strand whose turn it is not: where a catcher takes the failure, it stands in line again.
void Interpreter::failParent(StrandId id, Failure failure, Origin origin) {
    failState(id, std::move(failure), origin);
    if (!x.hasEnded() && strand(id).phase == Phase::Catch)
        makeReady(id);
}

/// Ends every strand below a Parallel or Map, innermost first within each branch, branches in order of their
/// slots. `cause` is the strand whose failure did it; kNone where the parent itself is to blame.
void Interpreter::abortChildren(StrandId parent, StrandId cause) {
    std::vector<StrandId> children;
    for (StrandId id = 0; id < x.m_strands.size(); ++id) {
        if (strand(id).phase != Phase::Dead && strand(id).parent == parent)
            children.push_back(id);
    }
    std::sort(children.begin(), children.end(),
              [this](StrandId a, StrandId b) { return strand(a).branch < strand(b).branch; });
    for (const StrandId one : children)
        abortStrand(one, one == cause);
    strand(parent).fork.reset();
}

void Interpreter::abortStrand(StrandId id, bool isCause) {
    // Forks nest as deep as the definition does, which is limited.
    const std::uint32_t run = strand(id).fork ? strand(id).fork->mapRun : kNone;
    if (strand(id).phase == Phase::Joining)
        abortChildren(id, kNone);
    Strand& self = strand(id);
    const ChildId childBefore = std::exchange(child, self.child);
    if (run != kNone) {
        endMapRun(run, ExecutionStatus::Aborted);
        self.last = write(EventType::MapRunAborted, self.last, self.visit);
    }
    const bool inMap = state(strand(self.parent)).type == StateType::Map;
    if (self.visit != kNone) {
        const VisitRecord& record = x.m_history.visits[self.visit];
        const bool open = record.leftTime == 0 || isCause;
        const auto event = abortedEvent(record.type);
        if (open && event && record.exitedEvent == 0 && !(inMap && isCause) && !isChild(id))
            write(*event, self.last, self.visit);
        cutOff(id);
    }
    if (isChild(id))
        endChild(id, ExecutionStatus::Aborted, {}, {});
    else if (inMap && !isCause && self.phase != Phase::Begin)
        write(EventType::MapIterationAborted, self.last, strand(self.parent).visit, {}, {}, self.branch);
    child = childBefore;
    x.m_ready.remove(id);
    removeStrand(id);
}

/// Closes the record of a visit that something outside ended.
void Interpreter::cutOff(StrandId id) {
    const Strand& self = strand(id);
    if (self.visit == kNone || x.m_history.visits[self.visit].leftTime != 0)
        return;
    VisitRecord& record = visit(self);
    record.status = VisitStatus::Aborted;
    record.leftTime = x.m_now;
    if (record.detail && !record.detail->attempts.empty() &&
        record.detail->attempts.back().outcome == Attempt::Outcome::Running) {
        Attempt& attempt = record.detail.edit().attempts.back();
        attempt.outcome = Attempt::Outcome::Aborted;
        attempt.ended = x.m_now;
    }
}

/// A strand that a child execution begins and ends with.
bool Interpreter::isChild(StrandId id) const {
    const Strand& self = x.m_strands[id];
    return self.parent != kNone && self.child != x.m_strands[self.parent].child;
}

/// All branches or iterations are in.
void Interpreter::joined(StrandId id) {
    const bool distributed = strand(id).fork->mapRun != kNone;
    Failure failure;
    Value result;
    if (distributed)
        result = strand(id).fork->known.isAbsent() ? resultsOf(id, failure) : strand(id).fork->known;
    if (failure)
        return failState(id, failMapRun(id, std::move(failure)), Origin::Work);
    Strand& self = strand(id);
    EventId joined = self.fork->joined;
    const EventId runStarted = self.last;
    if (distributed) {
        joined = write(EventType::MapRunSucceeded, runStarted, self.visit);
        endMapRun(self.fork->mapRun, ExecutionStatus::Succeeded);
    } else {
        result = Value::array(std::move(self.fork.edit().results));
    }
    const bool isMap = state(self).type == StateType::Map;
    write(isMap ? EventType::MapStateSucceeded : EventType::ParallelStateSucceeded, joined, self.visit);
    // The exit, too, follows what came in last. For a distributed Map that is today the start of its run.
    self.last = distributed && !x.m_options->exitFollowsMapRunSuccess ? runStarted : joined;
    self.value = std::move(result);
    self.fork.reset();
    Attempt& attempt = detail(self).attempts.back();
    attempt.outcome = Attempt::Outcome::Succeeded;
    attempt.ended = x.m_now;
    self.phase = Phase::Leave;
}

} // namespace steploom::engine
