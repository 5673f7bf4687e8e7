// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace steploom::engine {

struct ProcessRequest {
    std::vector<std::string> command;               ///< program and arguments; looked for in PATH
    std::map<std::string, std::string> environment; ///< beside our own
    std::string folder;                             ///< it runs there; empty: where we do
    std::string input;                              ///< for its standard input
    std::chrono::milliseconds timeout{900'000};
    std::size_t outputBytes = std::size_t{8} * 1024 * 1024; ///< more ends it
};

struct ProcessResult {
    enum class End {
        Exited,    ///< by itself, with `status`
        Signalled, ///< by the signal `status`
        TimedOut,  ///< killed: its time passed
        TooLarge,  ///< killed: it wrote too much
        Cancelled, ///< killed: nobody waits any more
        NotStarted,
    };
    End end = End::NotStarted;
    int status = 0;
    std::string output;
    std::string errors;  ///< the end of what it wrote to standard error
    std::string problem; ///< of one that did not start, in the words of the system
};

/// Runs a program to its end, with all that it starts. Blocks; `cancelled` may become true at any time.
ProcessResult runProcess(const ProcessRequest& request, const std::atomic<bool>& cancelled);

} // namespace steploom::engine
