// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/event.h"
#include "engine/history/map_run.h"
#include "engine/history/visit.h"
#include "engine/support/chunked_vector.h"

namespace steploom::engine {

/// What happened, in both views: the events as the service lists them and the visits of states that they tell
/// of. Copies share their contents, so that a snapshot of a long run costs a few pointers.
struct History {
    ChunkedVector<HistoryEvent, 128> events;
    /// Of the execution and of all its child executions.
    ChunkedVector<VisitRecord, 32> visits;
    ChunkedVector<MapRun, 4> mapRuns;
    ChunkedVector<ChildExecution, 8> children;

    /// An event of the execution, or of one of its child executions. Ids count from 1 in each.
    const HistoryEvent& event(EventId id, ChildId child = kNone) const noexcept {
        return child == kNone ? events[id - 1] : children[child].events[id - 1];
    }
    EventId eventCount(ChildId child = kNone) const noexcept {
        return static_cast<EventId>(child == kNone ? events.size() : children[child].events.size());
    }
};

} // namespace steploom::engine
