// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"
#include "engine/history/event.h"
#include "engine/history/map_run.h"
#include "engine/support/copy_on_write.h"
#include "engine/task/handler.h"
#include "engine/value/value.h"

#include <cstdint>
#include <vector>

namespace steploom::engine {

using StrandId = std::uint32_t;

/// Where a strand stands: what its next step does, or what it waits for.
enum class Phase : std::uint8_t {
    Dead,       ///< the slot is free
    Begin,      ///< writes the start of the execution, or of its iteration
    Enter,      ///< enters `state`
    Execute,    ///< does the work of the entered state
    TaskStart,  ///< the attempt is scheduled and starts
    TaskSettle, ///< the attempt has an answer that is not written yet
    TaskOpen,   ///< waits for the outside to answer its task
    Waiting,    ///< a Wait state, until its timer
    Backoff,    ///< between two attempts, until its timer
    Joining,    ///< a Parallel or Map whose strands run
    JoinDone,   ///< … all came in: leaves the state
    Leave,      ///< the work is done: writes the exit and goes on
    Catch,      ///< a catcher took the failure: writes the exit and goes to its Next
    Finish,     ///< ends its scope with `value`
    Fail,       ///< passes its failure up
};

/// A Parallel or Map attempt while its strands run.
struct Fork {
    std::vector<Value> results; ///< by branch or item; absent while missing
    Value items;                ///< Map: the array
    Value source;               ///< distributed Map: URI of the file that the items come from; absent without
    bool selected = false;      ///< Map: `items` are the inputs already: batches
    std::uint32_t total = 0;
    std::uint64_t itemTotal = 0; ///< Map: more than `total` where items are batched
    std::uint32_t next = 0;      ///< Map: first item not started
    std::uint32_t running = 0;
    std::uint32_t done = 0;
    std::uint64_t failed = 0; ///< Map: items
    std::uint32_t limit = 0;  ///< Map: how many at once
    double toleratedCount = 0;
    double toleratedPercentage = 0;
    std::uint32_t mapRun = kNone; ///< of a distributed Map: index into History::mapRuns
    Value known;                  ///< of a Map Run whose result the task handler knew; else absent
    EventId last = 0;             ///< last event of the strand that came in last: what the exit follows
    EventId joined = 0;           ///< what …StateSucceeded follows
};

/// One line of control. The whole machine is one; each branch and iteration is one more while it runs.
struct Strand {
    Phase phase = Phase::Dead;
    StateId state = kNone;
    ScopeId scope = 0;
    std::uint32_t visit = kNone;
    /// The strand that forked this one, and which branch or item this is.
    StrandId parent = kNone;
    std::uint32_t branch = 0;
    /// The last event of this line: what its next event gives as previous.
    EventId last = 0;
    /// Distinguishes the strands that had this slot one after the other.
    std::uint64_t serial = 0;
    /// Increases whenever a pending timer of this strand becomes void.
    std::uint32_t generation = 0;

    Value value;     ///< input of the state to enter; afterwards the result or output on its way
    Value variables; ///< object of all variables in sight; absent while there are none
    /// Inside a Map iteration, however deep: $$.Map.Item.
    Value item;
    std::uint32_t itemIndex = 0;

    /// Retries used, by retrier of the current state; all of them in retryCount.
    std::vector<std::uint32_t> retries;
    std::uint32_t retryCount = 0;

    TaskId task = 0;
    /// Task attempts of this state in the execution before this one.
    std::uint32_t invocation = 0;
    bool submitted = false;
    /// Order of the heartbeat timer that counts; a later heartbeat makes earlier ones void.
    std::uint64_t heartbeat = 0;
    Value token;
    TaskAnswer answer;

    /// The child execution that it belongs to, inside a distributed Map; kNone: the execution itself.
    ChildId child = kNone;

    /// Catch: what the catcher assigns, and which one it is.
    Value assigned;
    std::uint32_t catcher = 0;

    CopyOnWrite<Fork> fork;
};

/// Wakes a strand at a time. Void when the strand's generation has moved on.
struct Timer {
    enum class Kind : std::uint8_t { Wait, Backoff, TaskTimeout, Heartbeat, Execution };
    std::int64_t time = 0;
    std::uint64_t order = 0; ///< of creation: breaks ties
    StrandId strand = kNone;
    std::uint32_t generation = 0;
    Kind kind = Kind::Wait;
    ChildId child = kNone; ///< Execution: which one's time is up
};

/// Strands that can run, first in, first out. A small ring that copies with the execution.
class ReadyQueue {
public:
    bool empty() const noexcept { return m_head == m_queue.size(); }
    std::size_t size() const noexcept { return m_queue.size() - m_head; }
    StrandId at(std::size_t index) const noexcept { return m_queue[m_head + index]; }
    StrandId front() const noexcept { return m_queue[m_head]; }
    void push(StrandId strand);
    void popFront() noexcept;
    void remove(StrandId strand);

private:
    std::vector<StrandId> m_queue;
    std::size_t m_head = 0;
};

} // namespace steploom::engine
