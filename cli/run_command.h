// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `steploom-cli run`: runs one execution to its end, as the help text says. Returns the exit status of the
/// program.
int runCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
