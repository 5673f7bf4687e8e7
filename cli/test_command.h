// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `steploom-cli test`: runs the test cases of a mock file, as the help text says. Returns the exit status of
/// the program.
int testCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
