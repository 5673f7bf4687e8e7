// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/history/history.h"

// The variables of a run over time: where each was assigned, and what it became.
namespace steploom::engine {

struct VariableWrite {
    /// Whose Assign field wrote it; with `edited` the first visit that saw what somebody had changed by hand.
    std::uint32_t visit = kNone;
    /// The …StateExited that says so, of the execution or of one of its children; with `edited` that where
    /// the visit begins.
    EventId event = 0;
    ChildId child = kNone;
    bool edited = false;
    std::int64_t time = 0; ///< ms since 1970
    Value value;
};

/// One variable in one scope: the execution, a branch of a Parallel, an iteration of a Map, a child
/// execution.
struct VariableTrack {
    std::string name;             ///< without the dollar sign
    std::uint32_t parent = kNone; ///< visit of the Parallel or Map; kNone: the whole execution
    std::uint32_t branch = 0;
    std::vector<VariableWrite> writes; ///< oldest first
};

/// In the order of their first writing. Variables of an inner scope hide those of the same name around it.
std::vector<VariableTrack> variableTracks(const History& history);

} // namespace steploom::engine
