// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/timeline.h"

#include <string>
#include <vector>

// What an edit of the definition means for a run that went through the old one: which of its steps would have
// gone otherwise, and from where it can go on.
namespace steploom::engine {

struct EditImpact {
    struct State {
        enum class Change : std::uint8_t { Changed, Added, Removed };
        std::string name;
        Change change = Change::Changed;
    };
    /// In the order of the old definition, additions last. A Parallel or Map counts as changed where its own
    /// fields are, not where states inside it are; where the machine itself changed, so did its first state.
    std::vector<State> states;
    /// Visits of changed or removed states: the steps that the edit invalidates.
    std::vector<std::uint32_t> visits;
    /// Visits that came after one of them, in the order of time, and may have gone otherwise.
    std::vector<std::uint32_t> doubtful;
    /// The last position at which nothing that changed had been used: going on from there with the new
    /// definition is as if it had always been so. The end of the recording where nothing is invalid.
    std::uint32_t position = 0;
};

/// `before` and `after` are the JSON of the definitions, `before` being that of the run.
EditImpact impactOfEdit(const Timeline& timeline, const Value& before, const Value& after);

} // namespace steploom::engine
