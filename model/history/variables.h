// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/history/outline.h"

namespace steploom::model {

/// An assignment to a variable: where, and what it became.
struct VariableStep {
    std::uint32_t row = 0; ///< the …StateExited that says so
    std::uint32_t visit = engine::kNone;
    engine::Value value;
};

/// One variable over time.
struct VariableTrack {
    std::string name;
    /// The Parallel or Map visit, and its branch, in which it lives; kNone: the whole execution.
    std::uint32_t scope = engine::kNone;
    std::uint32_t branch = 0;
    std::vector<VariableStep> steps;
};

/// All variables that Assign fields set, in the order of their first assignment.
std::vector<VariableTrack> variableTracks(const Recording& recording, const Outline& outline);

/// What a visit sees of them when it is entered: its own scope's before those around it. An object.
engine::Value variablesAt(const std::vector<VariableTrack>& tracks, const Outline& outline,
                          std::uint32_t visit);

} // namespace steploom::model
