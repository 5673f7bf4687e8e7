// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/event.h"
#include "engine/history/visit.h"
#include "engine/support/chunked_vector.h"

namespace steploom::engine {

/// What happened, in both views: the events as the service lists them and the visits of states that they tell
/// of. Copies share their contents, so that a snapshot of a long run costs a few pointers.
struct History {
    ChunkedVector<HistoryEvent, 128> events;
    ChunkedVector<VisitRecord, 32> visits;
};

} // namespace steploom::engine
