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
    if (fork.failed <= fork.toleratedCount && fork.toleratedCount > 0)
        return true;
    return fork.toleratedPercentage > 0 && fork.failed * 100.0 <= fork.toleratedPercentage * fork.total;
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
        const StrandId child = addStrand();
        const Strand& self = strand(id);
        Strand& iteration = strand(child);
        iteration.phase = Phase::Begin;
        iteration.parent = id;
        iteration.branch = index;
        iteration.scope = std::get<MapBody>(state(self).body).processor;
        iteration.state = x.m_definition->scope(iteration.scope).startAt;
        iteration.last = after;
        // The iterations of a distributed Map are executions of their own: they see no variables from
        // outside.
        iteration.muted = self.muted || self.fork->mapRun != 0;
        if (self.fork->mapRun == 0)
            iteration.variables = self.variables;
        iteration.item = self.fork->items.at(index);
        iteration.itemIndex = index;
        makeReady(child);
    }
}

void Interpreter::beginIteration(StrandId id) {
    const StrandId parent = strand(id).parent;
    Strand& self = strand(id);
    const Strand& map = strand(parent);
    const auto& body = std::get<MapBody>(state(map).body);
    self.last = write(EventType::MapIterationStarted, self.last, map.visit, {}, {}, self.branch);
    if (!body.itemSelector) {
        self.value = self.item;
    } else {
        const StrandContext context(x, map, &self.item, self.itemIndex);
        const Value payload = x.m_history.visits[map.visit].afterInputPath;
        const Scope scope{payload, map.variables, context, &x.m_random};
        Failure failure;
        self.value = evaluate(*body.itemSelector, scope, "ItemSelector", failure);
        if (failure) {
            const EventId last = self.last;
            abortChildren(parent, kNone);
            strand(parent).last = last;
            failParent(parent, prefixed(parent, std::move(failure)), Origin::State);
            return;
        }
        if (self.branch == 0)
            detail(map).afterItemSelector = self.value;
    }
    self.phase = Phase::Enter;
}

/// A branch or iteration came to its end.
void Interpreter::completeBranch(StrandId id, Value output) {
    const StrandId parent = strand(id).parent;
    const EventId last = strand(id).last;
    const std::uint32_t branch = strand(id).branch;
    const bool isMap = state(strand(parent)).type == StateType::Map;
    EventId told = last;
    if (isMap)
        told = write(EventType::MapIterationSucceeded, last, strand(parent).visit, {}, {}, branch);
    removeStrand(id);
    Fork& fork = strand(parent).fork.edit();
    fork.results[branch] = std::move(output);
    fork.last = last;
    fork.joined = told;
    --fork.running;
    if (++fork.done == fork.total) {
        strand(parent).phase = Phase::JoinDone;
        makeReady(parent);
    } else if (isMap) {
        startIterations(parent);
    }
}

/// A branch or iteration failed: the others are stopped, unless the Map tolerates it.
void Interpreter::failBranch(StrandId id, Failure failure) {
    const StrandId parent = strand(id).parent;
    const EventId last = strand(id).last;
    const bool isMap = state(strand(parent)).type == StateType::Map;
    if (isMap) {
        const EventId told =
            write(EventType::MapIterationFailed, last, strand(parent).visit, {}, {}, strand(id).branch);
        Fork& fork = strand(parent).fork.edit();
        ++fork.failed;
        if (isTolerated(fork)) {
            const std::uint32_t branch = strand(id).branch;
            removeStrand(id);
            Fork& rest = strand(parent).fork.edit();
            rest.results[branch] = Value(nullptr);
            rest.last = last;
            rest.joined = told;
            --rest.running;
            if (++rest.done == rest.total) {
                strand(parent).phase = Phase::JoinDone;
                makeReady(parent);
            } else {
                startIterations(parent);
            }
            return;
        }
    }
    const EventId mapRun = strand(parent).fork->mapRun;
    abortChildren(parent, id);
    muted = strand(parent).muted;
    strand(parent).last = last;
    if (mapRun != 0) {
        failure = {Value("States.ExceedToleratedFailureThreshold"),
                   Value("The specified tolerated failure threshold was exceeded")};
        strand(parent).last =
            write(EventType::MapRunFailed, mapRun, strand(parent).visit, failure.error, failure.cause);
    }
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
    for (const StrandId child : children)
        abortStrand(child, child == cause);
    strand(parent).fork.reset();
}

void Interpreter::abortStrand(StrandId id, bool isCause) {
    // Forks nest as deep as the definition does, which is limited.
    if (strand(id).phase == Phase::Joining)
        abortChildren(id, kNone);
    const Strand& self = strand(id);
    const bool mutedBefore = std::exchange(muted, self.muted);
    const bool inMap = state(strand(self.parent)).type == StateType::Map;
    if (self.visit != kNone) {
        const VisitRecord& record = x.m_history.visits[self.visit];
        const bool open = record.leftTime == 0 || isCause;
        if (open && record.exitedEvent == 0 && !(inMap && isCause)) {
            if (const auto event = abortedEvent(record.type))
                write(*event, self.last, self.visit);
        }
        if (record.leftTime == 0) {
            VisitRecord& cut = visit(self);
            cut.status = VisitStatus::Aborted;
            cut.leftTime = x.m_now;
            if (cut.detail && !cut.detail->attempts.empty() &&
                cut.detail->attempts.back().outcome == Attempt::Outcome::Running) {
                Attempt& attempt = cut.detail.edit().attempts.back();
                attempt.outcome = Attempt::Outcome::Aborted;
                attempt.ended = x.m_now;
            }
        }
    }
    if (inMap && !isCause && self.phase != Phase::Begin)
        write(EventType::MapIterationAborted, self.last, strand(self.parent).visit, {}, {}, self.branch);
    muted = mutedBefore;
    x.m_ready.remove(id);
    removeStrand(id);
}

/// All branches or iterations are in.
void Interpreter::joined(StrandId id) {
    Strand& self = strand(id);
    EventId joined = self.fork->joined;
    const EventId mapRun = self.fork->mapRun;
    if (mapRun != 0)
        joined = write(EventType::MapRunSucceeded, mapRun, self.visit);
    const bool isMap = state(self).type == StateType::Map;
    write(isMap ? EventType::MapStateSucceeded : EventType::ParallelStateSucceeded, joined, self.visit);
    // The exit, too, follows what came in last. For a distributed Map that is today the start of its run.
    self.last = mapRun != 0 && !x.m_options->exitFollowsMapRunSuccess ? mapRun : joined;
    self.value = Value::array(std::move(self.fork.edit().results));
    self.fork.reset();
    Attempt& attempt = detail(self).attempts.back();
    attempt.outcome = Attempt::Outcome::Succeeded;
    attempt.ended = x.m_now;
    self.phase = Phase::Leave;
}

} // namespace steploom::engine
