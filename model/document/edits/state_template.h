// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "model/workflow/workflow.h"

namespace steploom::model::edits {

/// The least that makes a state of a type complete, as JSON: what has to be filled in is there and runs.
struct StateTemplate {
    StateType type = StateType::Pass;
    bool jsonata = false;
    std::string_view next; ///< "" for End
    /// A name that is free in the machine, for the first state of a branch; called once for each.
    std::function<std::string(std::string_view base)> freshName;
};

std::string stateJson(const StateTemplate& what);

} // namespace steploom::model::edits
