// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <optional>
#include <string>

// Event patterns of EventBridge (user guide, "Event patterns"): an object whose members name fields of an
// event and list what they may be.
namespace steploom::engine {

/// Whether an event is one that the pattern describes. Operators: exact values, prefix, suffix,
/// equals-ignore-case, wildcard, anything-but, numeric, cidr, exists, and $or.
bool matchesEvent(const Value& pattern, const Value& event);
/// What is wrong with a pattern, in the words of the service; none where nothing is. A pattern that it
/// refuses describes no event.
std::optional<std::string> eventPatternProblem(const Value& pattern);
/// `10.0.0.0/24`
bool isAddressBlock(std::string_view block);

/// An input transformer: variables by JSONPath, and a template in which <name> stands for their values. The
/// result is JSON where the template makes it that, else a JSON text; absent where a path is none.
Value transformEvent(const Value& inputPaths, std::string_view inputTemplate, const Value& event);

} // namespace steploom::engine
