// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/task/mock.h"
#include "engine/value/value.h"

#include <memory>
#include <string>
#include <vector>

// Benchmark workloads: a definition, mocked tasks, inputs and what must come out of them.
namespace steploom::bench {

/// One way to run the workload.
struct WorkloadCase {
    std::string testCase; ///< of the mock file; empty for none
    engine::Value input;
    std::string status;       ///< "SUCCEEDED" or "FAILED"
    engine::Value output;     ///< of a success
    engine::Value error;      ///< of a failure: {"Error": …, "Cause": …}
    double statesEntered = 0; ///< by one execution
};

struct Workload {
    std::string id;
    std::string machine; ///< its name in the mock file
    std::string definitionFile;
    /// Compiled; null where `problem` says why.
    std::shared_ptr<const engine::Definition> definition;
    std::shared_ptr<const engine::MockConfig> mocks; ///< null where no state is a Task
    std::size_t executions = 1;                      ///< of one measurement
    std::vector<WorkloadCase> cases;                 ///< execution k runs case k modulo their number
    /// Why it cannot run, for a person; empty where it can.
    std::string problem;
};

/// Reads DIR/ID.json and what it names.
Workload loadWorkload(const std::string& directory, const std::string& id);

} // namespace steploom::bench
