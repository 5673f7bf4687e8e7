// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench serve`: load on `steploom-cli serve`, from as many clients as wanted, each on a connection
/// that it keeps. Prints a JSON line for each measurement. Returns the exit status.
int serveMain(const std::vector<std::string>& arguments, const std::string& program);

} // namespace steploom::bench
