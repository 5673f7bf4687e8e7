// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <vector>

namespace steploom::engine {

struct BatchLimits {
    std::uint64_t items = 0; ///< in one batch; 0: any number
    std::uint64_t bytes = 0; ///< of one batch as JSON; 0: as many as an input may have
    Value batchInput;        ///< goes into every batch; absent: none
};

/// Inputs of child executions: {"BatchInput": …, "Items": […]} with as many items as the limits leave room
/// for, at least one.
std::vector<Value> batchItems(const std::vector<Value>& items, const BatchLimits& limits);

} // namespace steploom::engine
