// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

/// Edits of what a Choice rule in JSONPath tests. See fields.h for what edits promise. A test is an object:
/// one of Choices, or what And, Or and Not hold.
namespace steploom::model::edits {

/// Makes what the test at `pointer` says a part of `group` (And, Or, Not) in its place; of And and Or `more`,
/// where it is not empty, is another. Refuses a test that says nothing: `edit.no-condition`.
Result<Edit> groupCondition(const Document& document, std::string_view pointer, std::string_view group,
                            std::string_view more = {});
/// Puts the one part of the And, Or or Not of a test in the group's place. Refuses a group of several or no
/// parts, and a test that is no group: `edit.no-single-condition`.
Result<Edit> ungroupCondition(const Document& document, std::string_view pointer);

} // namespace steploom::model::edits
