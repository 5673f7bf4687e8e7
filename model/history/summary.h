// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/history/execution_status.h"
#include "model/history/cause.h"
#include "model/history/outline.h"
#include "model/history/recording.h"

namespace steploom::model {

/// Why an execution did not succeed.
struct FailureSummary {
    std::string error;
    std::string cause; ///< as it is written
    std::vector<CauseLevel> levels;
    /// The state in which it failed, innermost; empty where no event tells. And those around it, outermost
    /// first.
    std::string state;
    std::vector<std::string> around;
    std::uint32_t visit = engine::kNone; ///< of the state
    std::size_t row = kNoRow;            ///< the event that says what went wrong
};

/// What a person wants to know first.
struct HistorySummary {
    engine::ExecutionStatus status = engine::ExecutionStatus::Running;
    /// The end is not in the history: more pages follow, or it was still running.
    bool isOpen = false;
    std::string name;
    std::string arn;
    std::int64_t start = 0; ///< ms since 1970; 0: not known
    std::int64_t stop = 0;  ///< of the last event, where it has not ended
    std::size_t events = 0;
    std::size_t missing = 0; ///< events that are not there
    std::size_t visits = 0;
    std::size_t states = 0; ///< different ones
    std::size_t retries = 0;
    std::size_t caught = 0; ///< errors that a catcher took
    std::size_t redrives = 0;
    bool express = false;
    PayloadExtent payloads = PayloadExtent::Full;
    std::optional<FailureSummary> failure;

    std::int64_t duration() const { return stop - start; }
};

HistorySummary summarise(const Recording& recording, const Outline& outline);

/// The state that failed and the event that says so; where it did not end well.
std::optional<FailureSummary> findFailure(const Recording& recording, const Outline& outline);

} // namespace steploom::model
