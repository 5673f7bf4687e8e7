// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "model/document/document.h"

namespace steploom::model::edits {

/// Turns a state of JSONata mode into one of JSONPath: Arguments and Output become InputPath, Parameters,
/// ResultSelector, ResultPath and OutputPath, expressions in other fields path fields, conditions Choice
/// rules. The states inside it stay as they are. Where the machine says that it is in JSONata, it no longer
/// does: a state of it could not say JSONPath, so that all others say JSONata from then on.
///
/// What holds: for every input with which no expression of the state fails, and in which each place that one
/// names is there, its names looked up in objects and its items in arrays, the converted state does the same.
/// Outside of that,
/// - it fails (States.Runtime) where JSONata leaves out a member that has no value, passes over it in & and
///   $merge, or goes over the items of an array to look up a name in each;
/// - the rules of a Choice find what JSONata finds where a place is missing; behind a name in an array, or an
///   item of what is no array, they find nothing;
/// - the errors of expressions cannot be caught: there is no States.QueryEvaluationError in JSONPath mode.
/// What could give another value without failing refuses.
///
/// Refuses `convert.is-jsonpath` {state}; `convert.jsonpath.output` {field}: no field makes such an output;
/// `convert.jsonpath.field` {field}; `edit.field-there` {field}; and what sayingOf(), templateMember() and
/// ruleOf() refuse.
Result<Edit> convertToJsonPath(const Document& document, std::string_view state);

} // namespace steploom::model::edits
