// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `event`: what the rules of a settings file make of an event, and, where it is asked for, the executions
/// that it starts at a service. Returns the exit status: 0 a target got it, 1 none did or a start was
/// refused, 2 bad input.
int eventCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
