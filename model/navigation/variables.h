// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"
#include "model/document/span.h"

namespace steploom::model {

/// A place where a state names a workflow variable.
struct VariableUse {
    std::string name;          ///< without $
    bool assigned = false;     ///< a member of an Assign; else it is read
    std::size_t state = kNone; ///< of the workflow
    std::size_t scope = kNone; ///< the scope whose variable it is: the innermost around the state that
                               ///< assigns one of that name; kNone where none does
    Span span;                 ///< of the name alone
};

/// All of them, ascending by place. A variable lives in the scope of the states that assign it and can be
/// read in the scopes inside that one, except in the items of a distributed Map. Of a text that is not
/// broken.
std::vector<VariableUse> variableUses(const Document& document);

/// Whether a variable may be called so (ASL, "Variables"): a Unicode identifier of at most 80 characters.
bool isVariableName(std::string_view name);

} // namespace steploom::model
