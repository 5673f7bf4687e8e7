// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/history/event_walker.h"

namespace steploom::model {

/// As EventWalker::walk(), for a long answer of GetExecutionHistory or a long array of events: looks at it
/// window after window, each of which stays in the processor's cache, and needs no memory for the rest.
/// Everything else is walked as a whole. `alone` is the group of events that stand in no list, as that of
/// EventWalker::walkPart().
Walk walkWindows(Reading& reading, EventWalker& walker, std::uint16_t text, std::uint64_t from,
                 std::uint64_t to, std::size_t& alone);

} // namespace steploom::model
