// SPDX-License-Identifier: Apache-2.0
#include "engine/history/execution_status.h"

namespace steploom::engine {

namespace {
constexpr std::string_view kNames[] = {"RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"};
} // namespace

std::string_view executionStatusName(ExecutionStatus status) noexcept {
    return kNames[static_cast<std::size_t>(status)];
}

} // namespace steploom::engine
