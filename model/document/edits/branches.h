// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

/// The branches of a Parallel. See fields.h for what edits promise.
namespace steploom::model::edits {

/// A branch more, of one Pass, behind the others. Refuses states that are no Parallel: `edit.not-a-parallel`
/// {state}.
Result<Edit> addBranch(const Document& document, std::string_view parallel);
/// Removes a branch (Scope::pointer) with all of its states. Refuses the last one: `edit.last-branch`
/// {state}.
Result<Edit> removeBranch(const Document& document, std::string_view branch);

} // namespace steploom::model::edits
