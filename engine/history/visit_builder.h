// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/history.h"

#include <unordered_map>

namespace steploom::engine {

/// Rebuilds visit records from events, in ascending order, for histories that somebody else wrote. Which
/// visit an event belongs to follows from its cause (previousEventId) and, where it has one, the state's
/// name.
class VisitBuilder {
public:
    explicit VisitBuilder(History& history)
        : m_history(history) {}

    /// The event `id` has just been appended; its details hold what HistoryEvent does not keep.
    void add(EventId id, const Value& details);
    /// After the last event: settles what is still open.
    void finish();

private:
    void enter(EventId id, StateType type, const Value& name);
    void leave(EventId id, StateType type, const Value& name);
    void beginAttempt(EventId id, std::uint32_t visit, const Value& details);
    void endAttempt(EventId id, std::uint32_t visit, Attempt::Outcome outcome);
    void failed(std::uint32_t visit, const HistoryEvent& event);
    /// The visit that the cause of an event belongs to, or one around it that fits; made up where the history
    /// begins in the middle and none is known.
    std::uint32_t visitFor(EventId id, StateType type, const Value& name);
    std::uint32_t causeVisit(EventId id) const;

    History& m_history;
    /// Branches of a Parallel that have been entered, by its Started event.
    std::unordered_map<EventId, std::uint32_t> m_branches;
};

} // namespace steploom::engine
