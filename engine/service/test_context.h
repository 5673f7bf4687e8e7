// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <optional>
#include <string>

namespace steploom::engine {

/// What is wrong with a context object that a TestState request brings, in the words of the service; none
/// where nothing is. All of it may be left out.
std::optional<std::string> testContextProblem(const Value& context);

} // namespace steploom::engine
