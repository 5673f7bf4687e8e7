// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

#include "app/run/run_outlook.h"
#include "engine/history/history.h"

namespace steploom::app {

/// A stretch of one visit on the timeline.
struct GanttBar {
    enum class Kind {
        Work,      ///< a state at work, or an attempt that succeeded or still runs
        Failed,    ///< an attempt, or a state, that failed
        Wait,      ///< a Wait state
        Backoff,   ///< between two attempts
        Container, ///< a Parallel or Map as a whole
        Timeout,   ///< until a task attempt times out, if nobody answers
        Heartbeat, ///< until its heartbeat is overdue
        Spread,    ///< FULL jitter: where the next attempt may begin
    };
    Kind kind = Kind::Work;
    bool open = false;      ///< it has not ended yet
    bool predicted = false; ///< it lies ahead: what will be, if nothing comes between
    std::int64_t begin = 0; ///< ms since 1970
    std::int64_t end = 0;
    /// The events that it spans, of the execution's own history; both 0 where it lies ahead. A bar inside a
    /// child execution has those that its Map took, and where it lies between them.
    engine::EventId first = 0;
    engine::EventId last = 0;
    double from = 0; ///< share of the stretch from `first` to `last`, 0 … 1
    double to = 1;
    std::uint32_t visit = engine::kNone;
    double planned = 1; ///< Spread: where in it the next attempt will begin, from 0 to 1
    QString error;      ///< of a failed one
};

/// All visits of one state.
struct GanttRow {
    QString pointer; ///< empty where the definition does not have the state, or only its label is known
    QString name;
    std::uint32_t label = 0; ///< of a recording's table; 0 where it is of a run
    int depth = 0;           ///< how many Parallels and Maps are around it
    int visits = 0;
    std::vector<GanttBar> bars; ///< in the order of the visits
};

/// A run as rows of bars: when each state worked, waited and was tried again.
struct Gantt {
    std::vector<GanttRow> rows; ///< in the order in which they were entered first, inner ones below theirs
    std::int64_t begin = 0;     ///< ms since 1970
    std::int64_t end = 0;       ///< the predicted bars included, save limits that are far off
};

/// `pointers`: of the state, by visit. `now`: virtual time of a live run; of a recorded one the time of its
/// last event.
Gantt ganttOf(const engine::History& history, const std::vector<QString>& pointers, std::int64_t now,
              const RunOutlook& outlook = {});

/// The event that a moment belongs to: the last one that is not later; 0 before the first.
engine::EventId eventAt(const engine::History& history, std::int64_t time);

} // namespace steploom::app
