// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/debug/operation.h"

#include <optional>

namespace steploom::engine {

/// {"op": "answer", "task": 3, "answer": {"kind": "succeeded", "output": …}}; see capture.h.
Value operationToValue(const Operation& operation);
/// None where it is no operation. The definition of an operation that brings one is left for the caller to
/// compile.
std::optional<Operation> operationFromValue(const Value& source);

} // namespace steploom::engine
