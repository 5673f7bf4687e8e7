// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/diagnostic.h"
#include "engine/task/handler.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Mocked task results in the MockConfigFile.json format of Step Functions Local:
//   {"StateMachines": {M: {"TestCases": {CASE: {STATE: RESPONSE, …}}}},
//    "MockedResponses": {RESPONSE: {"0": {"Return": …}, "1-2": {"Throw": {"Error": …, "Cause": …}}}}}
namespace steploom::engine {

/// The answers of one state: which invocations (from 0, both ends included) get which.
struct MockedResponse {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    /// Return, or absent for a Throw.
    Value result;
    Value error;
    Value cause;
};

/// A read and checked mock file. Immutable; test cases and handlers share it.
class MockConfig {
public:
    struct Case {
        std::string machine;
        std::string name;
    };
    struct StateMock {
        std::string response;
        std::vector<MockedResponse> answers; ///< in ascending order
    };
    using CaseMocks = std::unordered_map<std::string, StateMock>;

    /// Machines and cases in the order of the file.
    const std::vector<Case>& cases() const noexcept { return m_cases; }
    /// Null where there is no such case. With an empty machine name, the first machine that has the case.
    const CaseMocks* find(std::string_view machine, std::string_view name) const;

private:
    friend struct MockConfigReader;
    std::vector<Case> m_cases;
    std::vector<CaseMocks> m_mocks; ///< beside m_cases
};

struct MockConfigResult {
    std::shared_ptr<const MockConfig> config; ///< null where an error was found
    std::vector<Diagnostic> diagnostics;
};

MockConfigResult readMockConfig(const Value& document);

/// Answers tasks from one test case. States that the case does not name go to the fallback, or stay open
/// without one. An invocation past the last mocked one fails as Step Functions Local does (see mock.cpp for
/// its words).
///
/// Which answer an attempt gets depends only on the attempts that the execution made before, so one handler
/// serves a run that is stepped backwards and forwards again.
class MockTaskHandler final : public TaskHandler {
public:
    MockTaskHandler(std::shared_ptr<const MockConfig> config, std::string_view machine,
                    std::string_view testCase, TaskHandler* fallback = nullptr);
    TaskAnswer start(const TaskRequest& request) override;

private:
    std::shared_ptr<const MockConfig> m_config;
    const MockConfig::CaseMocks* m_mocks = nullptr;
    TaskHandler* m_fallback = nullptr;
};

} // namespace steploom::engine
