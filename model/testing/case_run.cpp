// SPDX-License-Identifier: Apache-2.0
#include "model/testing/case_run.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "engine/value/json_reader.h"
#include "model/document/file.h"
#include "model/testing/case_files.h"

namespace steploom::model {

namespace {

using engine::Value;

/// Nothing where there is no such file; a refusal where it cannot be used.
std::optional<Result<Value>> readIfThere(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        return std::nullopt;
    const Result<std::string> text = readFile(path);
    if (!text)
        return Result<Value>(text.refusal());
    engine::JsonReadResult read = engine::readJson(*text);
    if (!read)
        return Result<Value>(
            Message{"test.json", {path, std::to_string(read.error.line), std::to_string(read.error.column)}});
    return Result<Value>(std::move(read.value));
}

/// Express workflows have no end of events, and a loop of theirs takes no time.
constexpr std::uint32_t kMostSteps = 1'000'000;

/// As Execution::run(). False where it was given up.
bool runToEnd(engine::Execution& run, engine::TaskHandler& handler) {
    using Kind = engine::StepResult::Kind;
    for (std::uint32_t step = 0; step < kMostSteps; ++step) {
        const Kind kind = run.step(handler).kind;
        if (kind == Kind::Progressed)
            continue;
        if (kind != Kind::WaitingForTime || !run.advanceToNextTimer())
            return true;
    }
    return false;
}

void readFilesOf(TestCase& testCase, const std::string& mocksPath) {
    const auto refuse = [&](const Message& why, const std::string& file) {
        if (testCase.refusal.code.empty()) {
            testCase.refusal = why;
            testCase.file = file;
        }
    };
    const std::string inputFile = inputFileOf(mocksPath, testCase.name);
    if (auto input = readIfThere(inputFile)) {
        if (*input)
            testCase.input = std::move(input->value());
        else
            refuse(input->refusal(), inputFile);
    }
    const std::string expectFile = expectationFileOf(mocksPath, testCase.name);
    if (auto document = readIfThere(expectFile)) {
        auto expectation =
            *document ? readExpectation(document->value()) : Result<Expectation>(document->refusal());
        if (expectation)
            testCase.expectation = std::move(expectation.value());
        else
            refuse(expectation.refusal(), expectFile);
    }
}

} // namespace

std::vector<std::string> machinesOf(const engine::MockConfig& mocks) {
    std::vector<std::string> machines;
    for (const engine::MockConfig::Case& one : mocks.cases()) {
        if (std::find(machines.begin(), machines.end(), one.machine) == machines.end())
            machines.push_back(one.machine);
    }
    return machines;
}

std::string machineCalled(const std::vector<std::string>& machines, const std::vector<std::string>& names) {
    if (machines.size() == 1)
        return machines.front();
    for (const std::string& name : names) {
        if (!name.empty() && std::find(machines.begin(), machines.end(), name) != machines.end())
            return name;
    }
    return {};
}

std::vector<TestCase> readTestCases(const std::string& mocksPath, const engine::MockConfig& mocks,
                                    const std::string& machine, const Value& input) {
    std::vector<TestCase> cases;
    cases.reserve(mocks.cases().size());
    for (const engine::MockConfig::Case& one : mocks.cases()) {
        if (!machine.empty() && one.machine != machine)
            continue;
        TestCase& testCase = cases.emplace_back();
        testCase.machine = one.machine;
        testCase.name = one.name;
        testCase.input = input;
        readFilesOf(testCase, mocksPath);
    }
    return cases;
}

CaseOutcome runTestCase(const std::shared_ptr<const engine::Definition>& definition,
                        const std::shared_ptr<const engine::MockConfig>& mocks, const TestCase& testCase,
                        const engine::ExecutionOptions& options, const CaseWatcher& watcher) {
    CaseOutcome outcome;
    outcome.difference = testCase.refusal;
    if (!outcome.difference.code.empty())
        return outcome;
    const std::uint64_t limit = options.quotas.payloadBytes;
    if (limit != 0 && testCase.input.jsonSize() > limit) {
        outcome.difference = {"test.input",
                              {std::to_string(testCase.input.jsonSize()), std::to_string(limit)}};
        return outcome;
    }
    const auto begun = std::chrono::steady_clock::now();
    engine::ExecutionOptions own = options;
    own.input = testCase.input;
    const std::int64_t start = own.startTime;
    engine::MockTaskHandler handler(mocks, testCase.machine, testCase.name);
    engine::Execution run(definition, std::move(own));
    const bool endless = !runToEnd(run, handler);
    outcome.real =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    outcome.virtualMs = run.now() - start;
    outcome.status = run.status();
    outcome.ran = run.hasEnded();
    if (endless) {
        outcome.difference = {"test.endless", {std::to_string(kMostSteps)}};
    } else if (outcome.ran) {
        outcome.difference = differenceFrom(testCase.expectation, run);
    } else {
        const std::vector<engine::TaskRequest> open = run.openTasks();
        outcome.difference = {
            "test.open", {open.empty() ? std::string("-") : std::string(open.front().stateName.asString())}};
    }
    outcome.passed = outcome.difference.code.empty();
    if (watcher)
        watcher(run);
    return outcome;
}

} // namespace steploom::model
