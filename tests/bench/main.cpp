// SPDX-License-Identifier: Apache-2.0
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/debugging.h"
#include "tests/bench/diagnostics.h"
#include "tests/bench/expressions.h"
#include "tests/bench/history.h"
#include "tests/bench/layout.h"
#include "tests/bench/measurement.h"
#include "tests/bench/serve.h"
#include "tests/bench/start_up.h"
#include "tests/support/isolated.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

namespace {

using namespace steploom;
using engine::ObjectBuilder;
using engine::Value;

constexpr int kUsage = 2;
constexpr std::size_t kSpawns = 100;
/// What is summed up over the repeats.
constexpr const char* kFigures[] = {"ms", "firstMs", "statesPerS", "executionsPerS", "peakRssMiB"};

struct Options {
    std::vector<std::string> workloads;
    std::size_t repeat = 5;
    std::string directory;
    std::string problem;
};

int usage(const std::string& problem) {
    std::fprintf(
        stderr,
        "steploom-bench: %s\n"
        "usage: steploom-bench W0..W8... [--repeat N] [--workloads DIR]\n"
        "       steploom-bench expressions FILE [--language NAME] [--samples N]\n"
        "       steploom-bench diagnostics [--states N] [--samples N] [FILE]\n"
        "       steploom-bench history [--events N | --megabytes N] [--samples N] [FILE]\n"
        "       steploom-bench debugger [--samples N] [--workloads DIR]\n"
        "       steploom-bench layout [--states N] [--samples N] [--quality] [FILE...]\n"
        "       steploom-bench serve [sync|start|kills] [--seconds N] [--clients N] [--rate N] [--kills N]\n"
        "       steploom-bench canvas [--states N] [--samples N] [--frames | --openings] [FILE...]\n"
        "       steploom-bench canvas --session\n"
        "Prints a JSON line for each repeat, each in a process of its own, and one of medians. 5 repeats "
        "and\n"
        "the folder ../shared/bench/workloads (or bench/workloads in $STEPLOOM_SHARED) where not given.\n",
        problem.c_str());
    return kUsage;
}

std::string defaultDirectory() {
    const char* shared = std::getenv("STEPLOOM_SHARED");
    return (std::filesystem::path(shared != nullptr ? shared : "../shared") / "bench/workloads").string();
}

bool isWorkloadId(const std::string& text) {
    return text.size() == 2 && text[0] == 'W' && text[1] >= '0' && text[1] <= '8';
}

Options readArguments(int argc, char** argv) {
    Options options;
    options.directory = defaultDirectory();
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        const bool last = i + 1 == argc;
        if (isWorkloadId(argument)) {
            options.workloads.push_back(argument);
        } else if (argument == "--workloads" && !last) {
            options.directory = argv[++i];
        } else if (argument == "--repeat" && !last) {
            const long number = std::strtol(argv[++i], nullptr, 10);
            if (number < 1 || number > 1000)
                options.problem = "--repeat takes a number from 1 to 1000";
            options.repeat = static_cast<std::size_t>(std::max(number, 1L));
        } else {
            options.problem = "'" + argument + "' is no workload and no option, or lacks its value";
        }
    }
    if (options.workloads.empty() && options.problem.empty())
        options.problem = "a workload is needed";
    return options;
}

std::string siblingProgram(const char* name) {
    return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

/// One measurement as a JSON object. Runs in a process of its own, so that peak memory is its alone.
std::string measureOnce(const std::string& directory, const std::string& id, std::size_t repeat) {
    const bench::Workload workload = bench::loadWorkload(directory, id);
    ObjectBuilder row;
    row.add("workload", id);
    row.add("repeat", static_cast<std::int64_t>(repeat));
    if (id == "W0") {
        const auto result = bench::measureStartUp(workload, siblingProgram("steploom-cli"), kSpawns);
        row.add("ok", result.ok);
        if (!result.ok)
            row.add("why", result.why);
        row.add("spawns", static_cast<std::int64_t>(result.spawns));
        row.add("ms", result.medianMs);
        row.add("firstMs", result.firstMs);
        row.add("peakRssMiB", result.peakRssMiB);
        return engine::toJson(row.build());
    }
    const auto result = bench::measure(workload);
    const double seconds = result.milliseconds / 1000;
    row.add("ok", result.ok);
    if (!result.ok)
        row.add("why", result.why);
    row.add("executions", static_cast<std::int64_t>(result.executions));
    row.add("states", static_cast<std::int64_t>(result.states));
    row.add("ms", result.milliseconds);
    row.add("statesPerS", seconds > 0 ? result.states / seconds : 0.0);
    row.add("executionsPerS", seconds > 0 ? static_cast<double>(result.executions) / seconds : 0.0);
    row.add("peakRssMiB", result.peakRssMiB);
    return engine::toJson(row.build());
}

double median(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    const std::size_t middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

Value medians(const std::string& id, const std::vector<Value>& rows) {
    ObjectBuilder summary;
    summary.add("workload", id);
    summary.add("median", true);
    const auto wrong =
        std::find_if(rows.begin(), rows.end(), [](const Value& row) { return !row.get("ok").asBool(); });
    summary.add("ok", wrong == rows.end());
    if (wrong != rows.end())
        summary.add("why", wrong->get("why"));
    summary.add("repeats", static_cast<std::int64_t>(rows.size()));
    for (const char* figure : kFigures) {
        std::vector<double> numbers;
        for (const Value& row : rows) {
            if (row.get(figure).isNumber())
                numbers.push_back(row.get(figure).asDouble());
        }
        // Figures of a wrong run say nothing.
        if (!numbers.empty() && wrong == rows.end())
            summary.add(figure, median(std::move(numbers)));
    }
    return summary.build();
}

bool run(const Options& options, const std::string& id) {
    testing::IsolationOptions isolation;
    isolation.limit = std::chrono::seconds(300);
    isolation.itemsPerProcess = 1;
    std::vector<Value> rows;
    testing::forEachIsolated(
        options.repeat, isolation,
        [&](std::size_t index) { return measureOnce(options.directory, id, index + 1); },
        [&](std::size_t, const testing::IsolatedResult& result) {
            Value row = engine::readJson(result.text).value;
            if (!result.fault.empty())
                row = Value::object({{"workload", id}, {"ok", false}, {"why", result.fault}});
            std::printf("%s\n", engine::toJson(row).c_str());
            rows.push_back(std::move(row));
        });
    const Value summary = medians(id, rows);
    std::printf("%s\n", engine::toJson(summary).c_str());
    return summary.get("ok").asBool();
}

} // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "expressions")
        return bench::runExpressions({argv + 2, argv + argc});
    if (argc > 1 && std::string_view(argv[1]) == "debugger")
        return bench::runDebugging({argv + 2, argv + argc});
    if (argc > 1 && std::string_view(argv[1]) == "diagnostics")
        return bench::runDiagnostics({argv + 2, argv + argc});
    if (argc > 1 && std::string_view(argv[1]) == "history")
        return bench::runHistory({argv + 2, argv + argc});
    if (argc > 1 && std::string_view(argv[1]) == "serve")
        return bench::serveMain({argv + 2, argv + argc}, siblingProgram("steploom-cli"));
    if (argc > 1 && std::string_view(argv[1]) == "canvas") {
        execv(siblingProgram("steploom-bench-canvas").c_str(), argv + 1);
        return usage("this build has no desktop, hence no canvas");
    }
    if (argc > 1 && std::string_view(argv[1]) == "layout")
        return bench::runLayout({argv + 2, argv + argc});
    const Options options = readArguments(argc, argv);
    if (!options.problem.empty())
        return usage(options.problem);
    if (!std::filesystem::is_directory(options.directory))
        return usage("there is no folder " + options.directory);
    try {
        bool ok = true;
        for (const std::string& id : options.workloads)
            ok = run(options, id) && ok;
        return ok ? 0 : 1;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "steploom-bench: %s\n", problem.what());
        return kUsage;
    }
}
