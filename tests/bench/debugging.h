// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench debugger [--samples N] [--workloads DIR]`: what debugging costs. First W1 by the plain
/// engine and under the debugger, without breakpoints and with a hundred disabled ones: medians in
/// milliseconds and how much more each is than the engine. Then runs of 25,000 events with payloads of 50 KB
/// (long_runs.h). Returns the exit code.
int runDebugging(const std::vector<std::string>& arguments);

} // namespace steploom::bench
