// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace steploom::engine {

/// Of an execution, of a child execution and of a Map Run (which never times out).
enum class ExecutionStatus : std::uint8_t { Running, Succeeded, Failed, TimedOut, Aborted };

/// "RUNNING", "SUCCEEDED", … as the states API spells it.
std::string_view executionStatusName(ExecutionStatus status) noexcept;

} // namespace steploom::engine
