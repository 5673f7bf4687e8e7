// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `lint FILE... [--type STANDARD|EXPRESS] [--format text|json|sarif]`: says on standard output what is wrong
/// or odd in each definition. Returns the exit status: 0 no errors, 1 errors, 2 bad usage or a file that
/// cannot be read.
int lintCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
