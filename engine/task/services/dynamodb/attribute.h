// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <optional>
#include <string>
#include <string_view>

// Attribute values of DynamoDB as JSON has them: {"S": "…"}, {"N": "1"}, {"M": {…}}, {"SS": […]} …
namespace steploom::engine::dynamodb {

/// "S", "N", "BOOL" …; empty for what is no attribute value.
std::string_view typeOf(const Value& attribute);
/// What stands behind the type.
const Value& contentOf(const Value& attribute);
/// Why it is no attribute value, in the words of the service; none where it is one, at any depth.
std::optional<std::string> attributeProblem(const Value& attribute);
/// With numbers spelled as the service spells them: "1.50" is "1.5".
Value normalized(const Value& attribute);

bool equalAttributes(const Value& a, const Value& b);
/// Below, at or above 0; none where the two have no order: other types, or no S, N or B.
std::optional<int> compareAttributes(const Value& a, const Value& b);

/// `a` plus or minus `b`, both numbers as text; none where one of them is none.
std::optional<std::string> addNumbers(std::string_view a, std::string_view b, bool subtract);

/// Characters of a text, bytes of a binary, elements of what has some; none for other types.
std::optional<std::size_t> sizeOfAttribute(const Value& attribute);

} // namespace steploom::engine::dynamodb
