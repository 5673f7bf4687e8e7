// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace steploom::engine {

/// Whether a name in ErrorEquals covers an error of that name (States language, "Errors"). Who catches a
/// States.Timeout that a missing heartbeat raised with States.HeartbeatTimeout is not told by names alone.
constexpr bool coversError(std::string_view wanted, std::string_view thrown) noexcept {
    return wanted == thrown || wanted == "States.ALL" ||
           (wanted == "States.TaskFailed" && thrown != "States.Timeout");
}

} // namespace steploom::engine
