// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/workload.h"

#include <string>

namespace steploom::bench {

/// What one process measured of one workload.
struct Measurement {
    bool ok = false;
    std::string why; ///< where not ok: the first wrong result, or why it could not run
    std::size_t executions = 0;
    double states = 0;       ///< entered, as the workload counts them
    double milliseconds = 0; ///< wall time of the executions alone
    double peakRssMiB = 0;
};

/// Runs the executions one after the other, quotas off, and checks each result. Timed: making an execution,
/// running it, taking it down, history recording included; not reading, compiling and checking.
Measurement measure(const Workload& workload);

/// What is wrong with a result; empty where it is as expected. `result` texts are those of the states API.
std::string checkResult(const WorkloadCase& expected, std::string_view status, const engine::Value& output,
                        const engine::Value& error, const engine::Value& cause);

/// The most memory that this process ever had resident, in MiB.
double peakRssMiB();

} // namespace steploom::bench
