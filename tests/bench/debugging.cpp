// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/debugging.h"

#include "engine/debug/debugger.h"
#include "engine/value/json_writer.h"
#include "tests/bench/long_runs.h"
#include "tests/bench/workload.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>

namespace steploom::bench {

using engine::Value;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers.empty() ? 0 : numbers[numbers.size() / 2];
}

engine::DebugRun debugRunOf(const Workload& workload) {
    engine::DebugRun run;
    run.definition = workload.definition;
    run.options.input = workload.cases.front().input;
    run.options.quotas = engine::Quotas::none();
    return run;
}

void addDisabled(engine::Debugger& debugger, const engine::Definition& definition) {
    for (std::size_t i = 0; i < 100; ++i) {
        engine::Breakpoint breakpoint;
        breakpoint.state =
            definition.state(static_cast<engine::StateId>(i % definition.states().size())).pointer;
        breakpoint.kind = static_cast<engine::Breakpoint::Kind>(i % 8);
        breakpoint.condition = "$states.input.i > 3";
        breakpoint.enabled = false;
        debugger.breakpoints().add(breakpoint);
    }
}

int measureOverhead(const std::string& directory, std::size_t samples) {
    const Workload workload = loadWorkload(directory, "W1");
    if (!workload.problem.empty()) {
        std::fprintf(stderr, "steploom-bench: %s\n", workload.problem.c_str());
        return 1;
    }
    std::vector<double> plain;
    std::vector<double> bare;
    std::vector<double> disabled;
    bool right = true;
    const auto debugged = [&](bool breakpoints) {
        engine::Debugger debugger(debugRunOf(workload));
        if (breakpoints)
            addDisabled(debugger, *workload.definition);
        const double spent = millisecondsOf([&] { debugger.go(engine::DebugGoal::Kind::End); });
        right = right && debugger.execution().output() == workload.cases.front().output;
        return spent;
    };
    // In turns, so that whatever else runs on the machine is fair to all.
    for (std::size_t i = 0; i < samples; ++i) {
        engine::InteractiveTaskHandler nobody;
        engine::Execution execution(workload.definition, debugRunOf(workload).options);
        plain.push_back(millisecondsOf([&] { execution.run(nobody); }));
        bare.push_back(debugged(false));
        disabled.push_back(debugged(true));
    }
    const auto more = [&](const std::vector<double>& numbers) {
        return median(numbers) / median(plain) * 100 - 100;
    };
    std::printf("%s\n", engine::toJson(Value::object({{"what", "overhead of W1"},
                                                      {"ok", right},
                                                      {"engineMs", median(plain)},
                                                      {"debuggerMs", median(bare)},
                                                      {"disabledMs", median(disabled)},
                                                      {"debuggerMorePercent", more(bare)},
                                                      {"disabledMorePercent", more(disabled)}}))
                            .c_str());
    return right ? 0 : 1;
}

} // namespace

int runDebugging(const std::vector<std::string>& arguments) {
    const char* shared = std::getenv("STEPLOOM_SHARED");
    std::string directory =
        (std::filesystem::path(shared != nullptr ? shared : "../shared") / "bench/workloads").string();
    std::size_t samples = 41;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--samples" && i + 1 < arguments.size()) {
            samples = static_cast<std::size_t>(std::clamp(std::atol(arguments[++i].c_str()), 1L, 10'000L));
        } else if (arguments[i] == "--workloads" && i + 1 < arguments.size()) {
            directory = arguments[++i];
        } else {
            std::fprintf(stderr,
                         "steploom-bench: usage: steploom-bench debugger [--samples N] [--workloads DIR]\n");
            return 2;
        }
    }
    const int overhead = measureOverhead(directory, samples);
    return std::max(overhead, measureLongRuns());
}

} // namespace steploom::bench
