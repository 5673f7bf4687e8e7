// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench history [--events N | --megabytes N] [--samples N] [FILE]`: milliseconds that a history
/// takes to its first view, the share of it that finding the events takes, and beside it the time that
/// simdjson takes to parse the same text, in turns; then filters and searches, and the peak of memory.
/// Without a number, 100 MB. Returns the exit code: 1 where events are missing.
int runHistory(const std::vector<std::string>& arguments);

} // namespace steploom::bench
