// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/conversion/jsonpath_text.h"

namespace steploom::model {

/// The Condition of a Choice rule as the members of a rule of JSONPath mode, in JSON: `{"Variable": …}`.
///
/// It is met by the same values of the places that the condition names, present or missing, as long as no
/// name in it is looked up in an array (where JSONata goes over the items, JSONPath finds nothing). Where
/// JSONata fails because the values are of the wrong types, the rule is not met.
///
/// Refuses `convert.jsonpath.condition` {condition} for tests that rules do not have: of values that could be
/// objects or arrays, of what a function gives; and `convert.jsonpath.reach`, `convert.jsonpath.syntax`.
Result<std::string> ruleOf(const ParsedExpression& condition, const Sight& sight);

/// A pattern of StringMatches that is met where the regular expression is; none where there is no such.
std::optional<std::string> matchPattern(std::string_view regex);

} // namespace steploom::model
