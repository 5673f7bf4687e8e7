// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/start_up.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/measurement.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace steploom::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// The input as a file, as long as it is needed.
class InputFile {
public:
    explicit InputFile(const engine::Value& input) {
        const std::string text = engine::toJson(input);
        m_path = (std::filesystem::temp_directory_path() / "steploom-bench-XXXXXX").string();
        const int fd = ::mkstemp(m_path.data());
        m_written = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
        if (fd >= 0)
            ::close(fd);
    }
    ~InputFile() { ::unlink(m_path.c_str()); }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    const std::string& path() const { return m_path; }
    bool isWritten() const { return m_written; }

private:
    std::string m_path;
    bool m_written = false;
};

struct ProcessResult {
    std::string problem;
    std::string output;
    double milliseconds = 0;
    double peakRssMiB = 0;
};

ProcessResult runProcess(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ProcessResult result;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        result.problem = std::strerror(errno);
        return result;
    }
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);

    const auto begin = Clock::now();
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        result.problem = arguments.front() + ": " + std::strerror(failed);
        return result;
    }
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        result.output.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    result.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    result.peakRssMiB = static_cast<double>(usage.ru_maxrss) / 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        result.problem = arguments.front() + " ended with wait status " + std::to_string(status);
    return result;
}

} // namespace

StartUp measureStartUp(const Workload& workload, const std::string& program, std::size_t spawns) {
    StartUp result;
    result.why = workload.problem;
    if (!result.why.empty())
        return result;
    const WorkloadCase& expected = workload.cases.front();
    const InputFile input(expected.input);
    if (!input.isWritten()) {
        result.why = "no temporary file could be written";
        return result;
    }
    std::vector<double> times;
    while (times.size() < spawns) {
        const auto process = runProcess({program, "run", workload.definitionFile, "--input", input.path()});
        if (!process.problem.empty()) {
            result.why = process.problem;
            return result;
        }
        const auto output = engine::readJson(process.output);
        result.why = output ? checkResult(expected, "SUCCEEDED", output.value, {}, {})
                            : "its output is not JSON: " + process.output.substr(0, 100);
        if (!result.why.empty())
            return result;
        times.push_back(process.milliseconds);
        result.peakRssMiB = std::max(result.peakRssMiB, process.peakRssMiB);
    }
    result.ok = !times.empty();
    result.spawns = times.size();
    result.firstMs = times.front();
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    result.medianMs = times[times.size() / 2];
    return result;
}

} // namespace steploom::bench
