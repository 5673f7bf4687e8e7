// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::bench {

/// `steploom-bench debugger [--samples N] [--workloads DIR]`: what debugging costs. First W1 by the plain
/// engine and under the debugger, without breakpoints and with a hundred disabled ones: medians in
/// milliseconds and how much more each is than the engine. Then a run of 25,000 events with payloads of 50
/// KB, of which most is handed on, or all is new in each lap: slowest and median step back and jump in
/// milliseconds, memory in MiB. Returns the exit code.
int runDebugging(const std::vector<std::string>& arguments);

} // namespace steploom::bench
