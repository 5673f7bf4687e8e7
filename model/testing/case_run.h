// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/task/mock.h"
#include "model/testing/expectation.h"

namespace steploom::model {

/// A test case: who answers the tasks of a run, what it begins with, and what it has to come to.
struct TestCase {
    std::string machine; ///< of the mock file
    std::string name;
    engine::Value input = engine::Value::emptyObject();
    Expectation expectation; ///< without anything in it: the run has to succeed
    /// Why the case cannot be run, such as what its files have wrong; code empty where it can. With `file`,
    /// which of them.
    Message refusal;
    std::string file;
};

/// The machines of a mock file that have cases, in its order.
std::vector<std::string> machinesOf(const engine::MockConfig& mocks);
/// Of several machines the first that is called like one of the names, of one that one; else empty.
std::string machineCalled(const std::vector<std::string>& machines, const std::vector<std::string>& names);

/// All cases of one machine of a mock file, in its order, with the files beside it (case_files.h): the input
/// of a case is that of its own file, else `input`. An empty machine means all of them. A file
/// that is there and cannot be used gives a case with a refusal: what readFile() refuses, `json.*`
/// {line, column}, or what readExpectation() refuses.
std::vector<TestCase> readTestCases(const std::string& mocksPath, const engine::MockConfig& mocks,
                                    const std::string& machine, const engine::Value& input);

struct CaseOutcome {
    bool passed = false;
    /// The first difference, `test.open` {state} where a task has no answer, `test.input` {bytes, limit},
    /// `test.endless` {events} of a run that goes round and round, or
    /// the case's own refusal; code empty where it passed.
    Message difference;
    bool ran = false; ///< false: it could not be run, or not to its end
    engine::ExecutionStatus status = engine::ExecutionStatus::Running;
    std::int64_t virtualMs = 0; ///< that it would have taken: waits, and the pauses of retries
    std::chrono::microseconds real{0};
};

/// Is shown the run of a case when it has come to its end, or to where it cannot go on.
using CaseWatcher = std::function<void(const engine::Execution&)>;

/// Runs a case. `options` is all but the input. The same case gives the same outcome each time.
CaseOutcome runTestCase(const std::shared_ptr<const engine::Definition>& definition,
                        const std::shared_ptr<const engine::MockConfig>& mocks, const TestCase& testCase,
                        const engine::ExecutionOptions& options, const CaseWatcher& watcher = {});

} // namespace steploom::model
