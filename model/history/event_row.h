// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "engine/history/event.h"

namespace steploom::model {

/// One event of an opened history: where it stands in its text, and the few facts that lists, graphs and
/// filters need. Its payloads stay in the text until somebody looks (Recording::event()), so that a million
/// events cost 48 bytes each.
struct EventRow {
    std::uint64_t offset = 0;            ///< of its object in the text
    std::int64_t time = 0;               ///< ms since 1970; 0 where it has none
    std::uint32_t length = 0;            ///< of its object
    std::uint32_t id = 0;                ///< as written; counts from 1
    std::uint32_t previous = 0;          ///< id of its cause; 0: none
    std::uint32_t label = 0;             ///< in Recording::labels: the state's name; of failures but
                                         ///< EvaluationFailed the error's
    std::uint32_t number = 0;            ///< MapStateStarted: items. MapIteration…: index of the item
    std::uint32_t visit = engine::kNone; ///< in Outline::visits, once that is made
    std::uint16_t text = 0;              ///< in Recording::texts
    engine::EventType type = engine::EventType::Unknown;
    std::uint8_t flags = 0;

    static constexpr std::uint8_t kHasPayload = 1; ///< it has an input, output or parameters
    static constexpr std::uint8_t kTruncated = 2;  ///< the service cut its payload off
    static constexpr std::uint8_t kFromLog = 4;    ///< written as CloudWatch Logs has it: `details`
    static constexpr std::uint8_t kMeasured = 8;   ///< of a run that has no text: `length` is its payload's
    static constexpr std::uint8_t kOutlasts = 16;  ///< it waits for a job or a token, as Express cannot
};
static_assert(sizeof(EventRow) == 48);

} // namespace steploom::model
