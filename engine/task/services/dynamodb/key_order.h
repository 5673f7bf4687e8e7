// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/dynamodb/expression.h"

#include <optional>
#include <string>
#include <vector>

namespace steploom::engine::dynamodb {

/// Where an item stands among the others of its table: by partition key, then sort key. None where it lacks
/// one of them.
std::optional<std::string> keyPlace(const std::vector<std::string>& key, const Value& item);

ExpressionNames namesOf(const Value& request);
/// The refusal of a ConditionExpression that does not hold for the item as it is (absent: none); none where
/// it holds, or there is none.
std::optional<ServiceFault> conditionFault(const Value& request, const Value& item);
/// The item as a ProjectionExpression wants it.
Parsed<Value> projected(const Value& request, const Value& item);
/// What ReturnValues of updateItem asks for.
Value returned(std::string_view wanted, const Value& before, const Value& after,
               const std::vector<std::string>& changed);

} // namespace steploom::engine::dynamodb
