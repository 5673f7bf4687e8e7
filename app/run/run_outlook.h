// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "engine/execution/execution.h"

namespace steploom::app {

/// What lies ahead of a run at the end of its recording, beside what its history tells.
struct RunOutlook {
    /// The end that an open task attempt comes to if nobody answers.
    struct Limit {
        std::uint32_t visit = engine::kNone;
        std::int64_t time = 0; ///< ms since 1970
        bool heartbeat = false;
    };
    /// FULL jitter: the next attempt of a visit could begin at any moment from `from` to `to`.
    struct Spread {
        std::uint32_t visit = engine::kNone;
        std::int64_t from = 0;
        std::int64_t to = 0;
    };
    std::vector<Limit> limits;
    std::vector<Spread> spreads;
};

RunOutlook outlookOf(const engine::Execution& execution);

/// What an edit of the definition means for a visit that was made before it.
enum class VisitEdit : std::uint8_t {
    None,
    Invalid,  ///< its state is another now, or gone
    Doubtful, ///< it came after such a one, and may go otherwise
};

} // namespace steploom::app
