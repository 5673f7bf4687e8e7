// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/breakpoint.h"
#include "engine/debug/debug_scope.h"

#include <string>
#include <vector>

namespace steploom::engine {

/// A breakpoint that a step ran into.
struct BreakpointHit {
    std::uint32_t breakpoint = 0; ///< its id
    /// What it is about; kNone for events of the execution.
    std::uint32_t visit = kNone;
    EventId event = 0; ///< in the history of `child`; 0 where no event tells of it
    ChildId child = kNone;
    std::uint32_t count = 0; ///< which occurrence in the run it is, from 1
    /// Of a log point: the message, filled in.
    std::string message;
    /// Why the condition has no value ("T2001: …"); the breakpoint pauses then, so that somebody sees it.
    std::string problem;
    bool pauses() const noexcept { return message.empty() || !problem.empty(); }
};

/// The breakpoints of one run. It watches single steps: before() and after() around each. Where none is
/// enabled, isArmed() is false and neither needs to be called.
///
/// Occurrences are counted by position of the run (see timeline.h), so that going back and forth counts none
/// twice.
class BreakpointSet {
public:
    /// Its id, from 1. One that checkBreakpoint() finds fault with is kept but never met.
    std::uint32_t add(Breakpoint breakpoint);
    /// Replaces the one with this id; its count starts anew. False where there is none.
    bool change(const Breakpoint& breakpoint);
    bool remove(std::uint32_t id);
    void clear();
    bool setEnabled(std::uint32_t id, bool enabled);
    /// A switch before all of them, which keeps what each one says.
    void setAllEnabled(bool enabled);
    bool allEnabled() const noexcept { return m_allEnabled; }

    std::vector<Breakpoint> all() const;
    /// Null where there is none.
    const Breakpoint* find(std::uint32_t id) const noexcept;
    std::uint32_t hitCount(std::uint32_t id) const noexcept;

    /// Looks up the states anew: for another definition, or another run.
    void bind(const Definition& definition);
    /// Whether the state of a breakpoint exists in the definition bound to.
    bool isBound(std::uint32_t id) const noexcept;

    bool isArmed() const noexcept { return m_armed; }
    /// Notes how things stand. `strand` is the one to be advanced; kNone for a timer.
    void before(const Execution& execution, StrandId strand);
    /// What the step that led to `position` ran into.
    std::vector<BreakpointHit> after(const Execution& execution, std::uint32_t position);
    /// Forgets occurrences after a position: what follows will be another run.
    void forgetAfter(std::uint32_t position);

private:
    struct Entry {
        Breakpoint breakpoint;
        jsonata::Program condition;
        /// Of a log message: text, expression, text, …
        std::vector<std::string> pieces;
        std::vector<jsonata::Program> programs;
        StateId state = kNone;
        StateId target = kNone;
        bool sound = true;
        bool bound = true;
        std::vector<std::uint32_t> positions; ///< of its occurrences, ascending
    };
    /// How a visit stood before the step.
    struct Standing {
        std::uint32_t visit = kNone;
        VisitStatus status = VisitStatus::Running;
        std::size_t attempts = 0;
        Value error;
        bool caught = false;
        bool left = false;
    };
    struct Watched {
        std::vector<BreakpointHit> hits;
        const Execution& execution;
        std::uint32_t position;
    };

    Entry* entry(std::uint32_t id) noexcept;
    void compile(Entry& entry) const;
    void bindEntry(Entry& entry) const;
    void arm() noexcept;
    bool isAbout(const Entry& entry, StateId state) const noexcept;
    void watchEvents(Watched& watched, ChildId child, EventId from);
    void watchEvent(Watched& watched, ChildId child, EventId id);
    void watchVisit(Watched& watched, const Standing& before);
    void meet(Watched& watched, Entry& entry, std::uint32_t visit, EventId event, ChildId child);

    std::vector<Entry> m_entries;
    std::vector<std::pair<std::string, StateId>> m_states; ///< pointers of the definition, sorted
    std::uint32_t m_lastId = 0;
    bool m_allEnabled = true;
    bool m_armed = false;
    std::uint32_t m_kinds = 0; ///< bits of the enabled ones
    std::vector<Standing> m_standing;
    EventId m_events = 0;
    ChildId m_child = kNone;
    EventId m_childEvents = 0;
    std::size_t m_children = 0;
};

} // namespace steploom::engine
