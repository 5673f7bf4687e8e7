// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `steploom-cli format`: prints a definition with its blanks set anew, or writes it back. Returns the exit
/// status of the program.
int formatCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
