// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/compiler.h"
#include "engine/expression/expression.h"

#include <string>
#include <string_view>
#include <vector>

// The states language's rules for JSONata ("{% … %}" fields), over the engine in jsonata/: where
// $states.result and $states.errorOutput exist, that there is no input document, what a field may evaluate
// to, and how the service words it when that goes wrong.
namespace steploom::engine {

/// What a field sees beside variables, $states.input and $states.context.
struct QuerySight {
    bool result = false;      ///< $states.result
    bool errorOutput = false; ///< $states.errorOutput
};

/// A value whose strings at any depth may be expressions. `location` is the field as the service names it
/// ("Output", "Choices[0]/Assign"); pointers of issues are relative to the value.
Expression compileQuery(const Value& source, const std::string& location, QuerySight sight,
                        std::vector<ExpressionIssue>& issues);

/// What the value of a field has to be.
enum class QueryResult : std::uint8_t { Any, Array, Boolean, Number, String };

/// The value of a compiled query; absent with `failure` (States.QueryEvaluationError, and its location) where
/// it has none or one of the wrong type.
Value evaluateQuery(const Expression& query, const Scope& scope, Failure& failure,
                    QueryResult expected = QueryResult::Any);

/// States.QueryEvaluationError about a field; `location` may be empty.
Failure queryFailure(std::string_view cause, std::string_view location);

} // namespace steploom::engine
