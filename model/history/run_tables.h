// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/history/outline.h"

// What a run did, state by state and edge by edge: tables, the path on the graph, heat.
namespace steploom::model {

/// One state over all its visits. Times in ms.
struct StateTotals {
    std::uint32_t label = 0;
    engine::StateType type = engine::StateType::Pass;
    std::uint32_t visits = 0;
    std::uint32_t open = 0;     ///< not left when the history ends
    std::uint32_t attempts = 0; ///< of Task, Parallel and Map
    std::uint32_t retries = 0;  ///< attempts after the first one of a visit
    std::uint32_t failedAttempts = 0;
    std::uint32_t caught = 0; ///< visits left through a catcher
    std::uint32_t failed = 0; ///< visits whose failure went up
    std::uint32_t aborted = 0;
    /// Of visits that were left.
    std::int64_t total = 0;
    std::int64_t least = 0;
    std::int64_t median = 0;
    std::int64_t most = 0;
    std::uint32_t slowest = engine::kNone; ///< visit
};

/// In the order in which the states were first entered.
std::vector<StateTotals> stateTotals(const Outline& outline);

/// How often control went from one state to another in the same scope. From 0 (the empty label) stands for
/// the scope's start, to 0 for its end.
struct EdgeTotal {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool caught = false; ///< through a catcher
    std::uint32_t count = 0;
};

/// In the order in which they were first taken.
std::vector<EdgeTotal> edgeTotals(const Outline& outline);

/// What a stretch of a visit's time went into.
struct TimeSpan {
    enum class Kind : std::uint8_t {
        Work,     ///< a task was at work
        Queue,    ///< it was scheduled and had not started
        RetryGap, ///< between a failed attempt and the next one
        Wait,     ///< a Wait state, or a task token that nobody sent yet
        Inside,   ///< branches or iterations ran
        Overhead, ///< the service's own
    };
    Kind kind = Kind::Work;
    std::int64_t from = 0; ///< ms since 1970
    std::int64_t to = 0;
    bool failed = false; ///< it ended in a failure
};

/// A bar of the timeline.
struct TimelineBar {
    std::uint32_t visit = engine::kNone;
    std::uint32_t depth = 0;     ///< Parallel and Map states around it
    std::vector<TimeSpan> spans; ///< ascending, without gaps
};

/// The spans of one visit; `end` stands for the end of one that was not left.
std::vector<TimeSpan> timeSpans(const Recording& recording, const Outline& outline, std::uint32_t visit,
                                std::int64_t end);
/// All visits in the order in which they were entered.
std::vector<TimelineBar> timeline(const Recording& recording, const Outline& outline);

/// Where the time of a run went, in ms, summed over visits that nothing runs inside of.
struct TimeShares {
    std::int64_t work = 0;
    std::int64_t queue = 0;
    std::int64_t retryGap = 0;
    std::int64_t wait = 0;
    std::int64_t overhead = 0;
};
TimeShares timeShares(const std::vector<TimelineBar>& bars);

} // namespace steploom::model
