// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>
#include <string>

// Work that may crash, hang or eat memory, done in child processes so that one item cannot take the others
// with it.
namespace steploom::testing {

struct IsolationOptions {
    /// Wall time that one item may take before its process is ended.
    std::chrono::seconds limit{60};
    /// Address space of a process in bytes; 0: no bound. Ignored under the address sanitizer, which reserves
    /// terabytes.
    std::size_t memory = 0;
    /// After how many items a fresh process takes over; 1 gives each item its own.
    std::size_t itemsPerProcess = std::numeric_limits<std::size_t>::max();
};

struct IsolatedResult {
    /// What the work returned; empty where `fault` is not.
    std::string text;
    /// Why there is no result: "crashed (signal 11)", "took longer than 60 s", "ended with code 3". Empty:
    /// there is one.
    std::string fault;
};

/// Calls `work(index)` in a child process for each index below `count`, and `report` in this process, in
/// order, as soon as each is known. The next item after a fault goes on in a new process. Throws
/// std::system_error where no process can be made.
void forEachIsolated(std::size_t count, const IsolationOptions& options,
                     const std::function<std::string(std::size_t)>& work,
                     const std::function<void(std::size_t, const IsolatedResult&)>& report);

} // namespace steploom::testing
