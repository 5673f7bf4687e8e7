// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace steploom::engine {

/// Standard workflows run for a year and keep a history; Express ones run for five minutes, and neither wait
/// for jobs and callbacks nor have activities or distributed Maps.
enum class WorkflowType : std::uint8_t { Standard, Express };

} // namespace steploom::engine
