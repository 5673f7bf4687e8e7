// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/workload.h"

#include <string>

namespace steploom::bench {

/// How long a whole process takes that runs one small execution.
struct StartUp {
    bool ok = false;
    std::string why;
    std::size_t spawns = 0;
    double firstMs = 0;  ///< of the first spawn: pages and libraries may not be in memory yet
    double medianMs = 0; ///< of all, from spawn to end
    /// Of the largest process, in MiB. The system counts our own pages at the fork in, so this is an upper
    /// bound.
    double peakRssMiB = 0;
};

/// Spawns `PROGRAM run DEFINITION --input FILE` many times over and checks the output of each.
StartUp measureStartUp(const Workload& workload, const std::string& program, std::size_t spawns);

} // namespace steploom::bench
