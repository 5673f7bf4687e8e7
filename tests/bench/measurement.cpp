// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measurement.h"

#include "engine/execution/execution.h"
#include "engine/value/json_writer.h"

#include <chrono>
#include <optional>

#include <sys/resource.h>

namespace steploom::bench {

using engine::Execution;
using engine::Value;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t kShown = 160;

std::string shown(const Value& value) {
    const std::string text = engine::toJson(value);
    return text.size() <= kShown ? text : text.substr(0, kShown) + "…";
}

engine::ExecutionOptions optionsOf(const Workload& workload, const WorkloadCase& workloadCase) {
    engine::ExecutionOptions options;
    options.input = workloadCase.input;
    options.quotas = engine::Quotas::none();
    options.stateMachineName = workload.machine;
    return options;
}

} // namespace

std::string checkResult(const WorkloadCase& expected, std::string_view status, const Value& output,
                        const Value& error, const Value& cause) {
    if (status != expected.status)
        return "expected " + expected.status + ", got " + std::string(status) + " " + shown(error) + " " +
               shown(cause);
    if (status == "SUCCEEDED")
        return output == expected.output
                   ? ""
                   : "expected the output " + shown(expected.output) + ", got " + shown(output);
    const Value failure = Value::object({{"Error", error}, {"Cause", cause}});
    return failure == expected.error
               ? ""
               : "expected the error " + shown(expected.error) + ", got " + shown(failure);
}

double peakRssMiB() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

Measurement measure(const Workload& workload) {
    Measurement result;
    result.why = workload.problem;
    if (!result.why.empty())
        return result;
    Clock::duration time{};
    engine::InteractiveTaskHandler noTasks;
    for (std::size_t k = 0; k < workload.executions; ++k) {
        const WorkloadCase& workloadCase = workload.cases[k % workload.cases.size()];
        const auto begin = Clock::now();
        std::optional<engine::MockTaskHandler> mocks;
        if (workload.mocks != nullptr)
            mocks.emplace(workload.mocks, workload.machine, workloadCase.testCase);
        std::optional<Execution> execution(std::in_place, workload.definition,
                                           optionsOf(workload, workloadCase));
        execution->run(mocks ? static_cast<engine::TaskHandler&>(*mocks) : noTasks);
        time += Clock::now() - begin;

        const std::string wrong = checkResult(workloadCase, engine::executionStatusName(execution->status()),
                                              execution->output(), execution->error(), execution->cause());
        if (!wrong.empty() && result.why.empty())
            result.why = "execution " + std::to_string(k) + ": " + wrong;
        result.states += workloadCase.statesEntered;

        const auto takeDown = Clock::now();
        execution.reset();
        time += Clock::now() - takeDown;
    }
    result.ok = result.why.empty();
    result.executions = workload.executions;
    result.milliseconds = std::chrono::duration<double, std::milli>(time).count();
    result.peakRssMiB = peakRssMiB();
    return result;
}

} // namespace steploom::bench
