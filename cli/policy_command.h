// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::cli {

/// `policy FILE [--check POLICY] [options]`: the least policy that the role of a definition needs, or how a
/// policy, or the policies in a file of Terraform, differ from it. Returns the exit status: 0 printed, or
/// nothing to say; 1 something is missing, unused or too wide; 2 bad usage or a file that cannot be read.
int policyCommand(const std::vector<std::string>& arguments);

} // namespace steploom::cli
