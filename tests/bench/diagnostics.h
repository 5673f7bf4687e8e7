// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench diagnostics [--states N] [--samples N] [FILE]`: milliseconds, least and median, that a
/// generated definition (or the file's) takes to scan, to project, to diagnose, and to diagnose again after a
/// keystroke. Without a number, 1,000 and 10,000 states. Returns the exit code: 1 where the answers after a
/// keystroke are not those of a fresh look.
int runDiagnostics(const std::vector<std::string>& arguments);

} // namespace steploom::bench
