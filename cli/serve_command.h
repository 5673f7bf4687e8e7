// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `steploom-cli serve`: answers the states API until it is told to stop. Returns the exit status.
int serveCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
