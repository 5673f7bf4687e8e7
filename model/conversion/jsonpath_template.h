// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/conversion/jsonpath_text.h"
#include "model/document/edits/sequence.h"

namespace steploom::model::edits {

/// Whether a string at any depth is an expression of JSONata.
bool holdsQuery(Node value);

/// The value at `pointer`, an object whose strings may be expressions, as a payload template: it stays where
/// and as it is written but for the key of the field, which becomes `name`, and for the members whose values
/// are expressions. Refuses as sayingOf() and templateMember() do.
void writeTemplate(Sequence& sequence, const std::string& pointer, std::string_view name, const Sight& sight);

} // namespace steploom::model::edits
