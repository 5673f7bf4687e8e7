// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench layout [--states N] [--samples N] [--quality] [FILE...]`: milliseconds, least and median,
/// that each definition takes to lay out (reading it is not counted), with its states and scopes and the size
/// of the drawing. Without files, the large shapes, each of 1,000 and 10,000 states. With --quality also what
/// the drawings are like, and of several files the sum. Returns the exit code: 1 where two runs differ.
int runLayout(const std::vector<std::string>& arguments);

} // namespace steploom::bench
