// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/debugging.h"

#include "engine/debug/debugger.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/measurement.h"
#include "tests/bench/workload.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
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

/// Resident now, in MiB.
double residentMiB() {
    std::ifstream statm("/proc/self/statm");
    double size = 0;
    double resident = 0;
    statm >> size >> resident;
    return resident * 4096 / (1024 * 1024);
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

/// Rows of a payload of about 50 KB of JSON; `lap` is in each of them.
Value rowsOf(std::int64_t lap) {
    std::vector<Value> rows;
    for (int i = 0; i < 500; ++i)
        rows.push_back(Value::object({{"id", Value(i)},
                                      {"lap", Value(lap)},
                                      {"name", Value("row " + std::to_string(lap) + "/" + std::to_string(i))},
                                      {"note", "some words that every row of it has"}}));
    return Value::array(std::move(rows));
}

/// Gives rows of its own to each call.
class RowMaker final : public engine::TaskHandler {
public:
    engine::TaskAnswer start(const engine::TaskRequest& request) override {
        return engine::TaskAnswer::succeeded(rowsOf(request.id));
    }
};

constexpr const char* kHandedOn = R"json({"StartAt":"Inc","States":{
 "Inc":{"Type":"Pass","Parameters":{"i.$":"States.MathAdd($.i, 1)"},"ResultPath":"$.step","Next":"Copy"},
 "Copy":{"Type":"Pass","Parameters":{"i.$":"$.step.i","n.$":"$.n","rows.$":"$.rows"},"Next":"Check"},
 "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"Inc"}],"Default":"Done"},
 "Done":{"Type":"Succeed"}}})json";
constexpr const char* kNew = R"json({"StartAt":"Inc","States":{
 "Inc":{"Type":"Pass","Parameters":{"i.$":"States.MathAdd($.i, 1)","n.$":"$.n"},"Next":"Rows"},
 "Rows":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","ResultPath":"$.rows","Next":"Check"},
 "Check":{"Type":"Choice","Choices":[{"Variable":"$.i","NumericLessThanPath":"$.n","Next":"Inc"}],"Default":"Done"},
 "Done":{"Type":"Succeed"}}})json";

int measureTravel(const char* what, const char* definition, std::int64_t laps) {
    const double before = residentMiB();
    engine::DebugRun run;
    run.definition = engine::compileDefinition(engine::readJson(definition).value).definition;
    run.options.quotas.historyEvents = 0;
    run.options.input = Value::object({{"i", Value(0)}, {"n", Value(laps)}, {"rows", rowsOf(0)}});
    run.tasks = std::make_shared<RowMaker>();
    engine::Debugger debugger(std::move(run));
    const double ran = millisecondsOf([&] { debugger.go(engine::DebugGoal::Kind::End); });
    const bool right = debugger.execution().status() == engine::ExecutionStatus::Succeeded;
    const double resident = residentMiB() - before;
    const auto events = debugger.execution().history().events.size();
    std::vector<double> back;
    std::vector<double> jump;
    for (int i = 0; i < 200; ++i)
        back.push_back(millisecondsOf([&] { debugger.go(engine::DebugGoal::Kind::BackOperation); }));
    std::uint32_t place = 1;
    for (int i = 0; i < 200; ++i) {
        place = place * 1103515245U + 12345U;
        engine::DebugGoal goal;
        goal.kind = engine::DebugGoal::Kind::Position;
        goal.position = (place >> 8) % debugger.timeline().end();
        jump.push_back(millisecondsOf([&] { debugger.go(goal); }));
    }
    const engine::TimelineFigures figures = debugger.timeline().figures();
    const auto number = [](std::size_t count) {
        return Value(static_cast<std::int64_t>(count));
    };
    std::printf("%s\n", engine::toJson(
                            Value::object({{"what", what},
                                           {"ok", right},
                                           {"events", number(events)},
                                           {"runMs", ran},
                                           {"residentMiB", resident},
                                           {"afterTravelMiB", residentMiB() - before},
                                           {"snapshots", number(figures.snapshots)},
                                           {"snapshotBytes", number(figures.snapshotBytes)},
                                           {"stepBackMs", median(back)},
                                           {"slowestStepBackMs", *std::max_element(back.begin(), back.end())},
                                           {"jumpMs", median(jump)},
                                           {"slowestJumpMs", *std::max_element(jump.begin(), jump.end())}}))
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
    const int handedOn = measureTravel("25,000 events, 50 KB handed on", kHandedOn, 4170);
    const int fresh = measureTravel("25,000 events, 50 KB new in each lap", kNew, 2780);
    return std::max({overhead, handedOn, fresh});
}

} // namespace steploom::bench
