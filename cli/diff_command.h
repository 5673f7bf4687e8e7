// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `diff BEFORE AFTER [--json]`: what changed in the meaning of a definition. Returns the exit status: 0 both
/// mean the same, 1 they differ, 2 bad usage, or a file that cannot be read or is broken.
int diffCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
