// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `steploom-cli convert`: a definition as JSON or as YAML, or in the other query language. Returns the exit
/// status.
int convertCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
