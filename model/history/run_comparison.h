// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/history/outline.h"
#include "model/history/payload_diff.h"
#include "model/history/run_tables.h"

// Executions of one machine side by side.
namespace steploom::model {

/// A recording with its visits.
struct OpenedRun {
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const Outline> outline;
};

/// Where two runs go apart.
struct RunDivergence {
    enum class Kind : std::uint8_t {
        Path,    ///< another state follows, or none
        Outcome, ///< the same state, left in another way
        Payload, ///< the same event says something else
    };
    Kind kind = Kind::Path;
    std::size_t left = kNoRow; ///< rows; kNoRow where that run has ended
    std::size_t right = kNoRow;
    std::string leftState;
    std::string rightState;
    std::vector<PayloadChange> changes; ///< of a Payload
};

struct RunComparison {
    /// The first place where they do something else, and the first where they say something else; a run
    /// repeated with another input has the second one at its very start.
    std::optional<RunDivergence> path;
    std::optional<RunDivergence> payload;
    /// Per state that either has: totals of both; visits 0 where one has it not.
    struct StatePair {
        std::string name;
        StateTotals left;
        StateTotals right;
    };
    std::vector<StatePair> states; ///< by how much longer the right one took, most first
};

RunComparison compareRuns(const OpenedRun& left, const OpenedRun& right);

/// One state over many runs. Times in ms.
struct StateSpread {
    std::string name;
    std::uint32_t runs = 0;
    std::uint64_t visits = 0;
    std::uint64_t failedAttempts = 0;
    std::int64_t median = 0; ///< of one visit
    std::int64_t p95 = 0;
    std::int64_t most = 0;
    std::size_t slowestRun = 0; ///< index of the run with the longest visit
};

/// A run that is unlike the others.
struct Outlier {
    std::size_t run = 0;
    bool byDuration = false; ///< else by the path it took
    double times = 0;        ///< how many times the median duration
    std::string state;       ///< that only it visited, or only it did not; of a path
};

struct RunsReport {
    std::vector<StateSpread> states; ///< slowest first, by median
    std::vector<Outlier> outliers;
    std::int64_t medianDuration = 0;
};

RunsReport compareMany(const std::vector<OpenedRun>& runs);

} // namespace steploom::model
