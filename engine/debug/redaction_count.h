// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/capture.h"

#include <cstddef>

namespace steploom::engine {

/// What a redaction would do to a run, in leaves: texts, numbers and truths of its input, of what tasks
/// answered and of what its events carry. A value that goes from state to state unchanged counts once for
/// each stretch of events that carry it.
struct RedactionCount {
    std::size_t leaves = 0;
    std::size_t redacted = 0; ///< those that become another value, or go
    bool whole = true;        ///< false where `most` ended the count
};

/// Counts at most `most` leaves of the whole recording.
RedactionCount countRedaction(const Debugger& debugger, const Redaction& redaction,
                              std::size_t most = 1'000'000);

} // namespace steploom::engine
