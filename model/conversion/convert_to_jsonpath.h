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
/// names is there and no name is looked up in an array, the converted state does the same. A state names such
/// places nearly always; where an input has none, the converted state
/// - fails (States.Runtime), where JSONata leaves out the member of an object that has no value, skips it in
///   & and $merge, or goes over the items of an array;
/// - finds in a Choice what JSONata finds, for missing places too; in an array a name finds nothing.
/// What could give another value without failing refuses. Nor does the converted state catch the errors of
/// expressions: there is no States.QueryEvaluationError in JSONPath mode.
///
/// Refuses `convert.is-jsonpath` {state}; `convert.jsonpath.output` {field}: no field makes such an output;
/// `convert.jsonpath.field` {field}; `edit.field-there` {field}; and what sayingOf(), templateMember() and
/// ruleOf() refuse.
Result<Edit> convertToJsonPath(const Document& document, std::string_view state);

} // namespace steploom::model::edits
