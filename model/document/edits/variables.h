// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

/// Edits of workflow variables. See fields.h for what edits promise.
namespace steploom::model::edits {

/// Renames the variable `name` of a scope (Scope::pointer; "" is the machine) wherever it is assigned or
/// read. Refuses `edit.no-such-variable` {name}, `edit.variable-name` {name}, and `edit.variable-taken`
/// {name} where the new name means something else in a scope that sees the variable.
Result<Edit> renameVariable(const Document& document, std::string_view scope, std::string_view name,
                            std::string_view newName);

} // namespace steploom::model::edits
