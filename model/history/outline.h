// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/history/visit.h"
#include "model/history/recording.h"

namespace steploom::model {

/// One visit of one state, as the events tell it; the small sister of engine::VisitRecord, without payloads.
struct VisitRow {
    std::uint32_t label = 0; ///< the state's name, in Recording::labels
    engine::StateType type = engine::StateType::Pass;
    engine::VisitStatus status = engine::VisitStatus::Running;
    /// Visit of the Parallel or Map that it runs in, and the branch or item; kNone at the top.
    std::uint32_t parent = engine::kNone;
    std::uint32_t branch = 0;
    std::uint32_t entered = engine::kNone;     ///< row; kNone where the history begins later
    std::uint32_t exited = engine::kNone;      ///< row
    std::uint32_t before = engine::kNone;      ///< the visit that led here, in the same scope
    std::uint32_t next = engine::kNone;        ///< the one that it led to
    std::uint32_t attempts = 0;                ///< tries of a Task, Parallel or Map
    std::uint32_t failures = 0;                ///< of them
    std::uint32_t items = 0;                   ///< Map: as MapStateStarted says
    std::uint32_t lastFailure = engine::kNone; ///< row of the failure that struck last
    /// Which rule of a Choice, or which catcher, led out, where that is told; kNone where it is not, and
    /// kDefaultWay for a Choice's Default.
    std::uint32_t way = engine::kNone;
    std::int64_t enteredTime = 0; ///< ms since 1970
    std::int64_t leftTime = 0;    ///< 0: not left

    bool isOpen() const {
        return status == engine::VisitStatus::Running || status == engine::VisitStatus::Retrying;
    }
};

inline constexpr std::uint32_t kDefaultWay = 0xFFFFFFFE;

/// A retrier that answered a failure with another attempt.
struct RetryRow {
    std::uint32_t visit = 0;
    std::uint32_t retrier = 0;
};

struct Outline {
    std::vector<VisitRow> visits;  ///< in the order in which they were entered
    std::vector<RetryRow> retries; ///< where `told`; events leave them to be worked out
    bool told = false;             ///< by a run itself (live_record.h), not read off events
};

/// The visits that the events of a recording tell of. Sets EventRow::visit of its rows.
Outline outlineOf(Recording& recording);

/// Task events that begin a try; those of a Parallel and a Map too.
bool beginsAttempt(engine::EventType type);
/// Events that end a try of a Task without success.
bool isAttemptFailure(engine::EventType type);
bool isAttemptSuccess(engine::EventType type);
bool endsExecution(engine::EventType type);

} // namespace steploom::model
