// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/history/event_walker.h"

namespace steploom::model {

/// As EventWalker::walk(), for a long answer of GetExecutionHistory or a long array of events: looks at it
/// window after window, each of which stays in the processor's cache, and needs no memory for the rest.
/// Everything else is walked as a whole.
Walk walkWindows(Reading& reading, EventWalker& walker, std::uint16_t text, std::uint64_t from,
                 std::uint64_t to);

} // namespace steploom::model
