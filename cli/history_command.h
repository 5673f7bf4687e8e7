// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `history FILE... [options]`: what recorded executions tell. Files are histories in any shape, logs, result
/// files of Map Runs and what belongs to them, packed or not; folders stand for the files in them. Returns
/// the exit status: 0 everything was read and, where something was compared, agrees; 1 something was not
/// readable or differs; 2 bad usage, or nothing to read.
int historyCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
