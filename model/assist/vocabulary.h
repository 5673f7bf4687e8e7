// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/definition/state_type.h"
#include "model/assist/place.h"

namespace steploom::model {

/// The names of fields that an object of that role may have; of a State those of its type, of all types where
/// it has none yet. Not of Payload, Assign and what is the user's own.
std::vector<std::string_view> fieldsOf(Role role, std::optional<engine::StateType> type,
                                       engine::QueryLanguage language, bool distributed);

/// Comparisons of a Choice in JSONPath: StringEquals, NumericLessThanPath …
const std::vector<std::string_view>& comparisons();

/// What the parameters of an often used integration are called; empty for others. `resource`: the ARN.
std::vector<std::string_view> parametersOf(std::string_view resource);

} // namespace steploom::model
