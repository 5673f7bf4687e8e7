// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"

#include <cstdint>

namespace steploom::engine {

/// Milliseconds between a failure that the retrier answers and the next attempt, after it has answered `used`
/// failures before. `unit`, from 0 to 1, is the share of the wait that FULL jitter drew; 1 is the longest.
std::int64_t retryDelay(const Retrier& retrier, std::uint32_t used, double unit = 1);

} // namespace steploom::engine
