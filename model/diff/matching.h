// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/diff/side.h"

namespace steploom::model::diff {

/// Which state, and which scope, of the one definition is which of the other; kNone where it has none.
struct Matching {
    std::vector<std::size_t> afterOfState; ///< by state of before
    std::vector<std::size_t> beforeOfState;
    std::vector<std::size_t> afterOfScope;
    std::vector<std::size_t> beforeOfScope;
};

/// In scopes that belong together, states belong together that have the same name; of the rest those that are
/// alike but for the name, then those of one type that the same transitions enter. Branches belong together
/// that share most names, then in their order.
Matching match(const Side& before, const Side& after);

} // namespace steploom::model::diff
