// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/alarms.h"
#include "engine/service/metrics.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// What the service does at one time, for somebody in the same process who looks on. Texts and numbers only,
// so that it can be taken to another thread. Times are ms since 1970.
namespace steploom::engine {

struct ServiceState;

struct SeenExecution {
    std::string arn;
    std::string name;
    std::string machine;
    std::string status; ///< "RUNNING" …
    std::string error;
    std::int64_t started = 0;
    std::int64_t stopped = 0; ///< 0: it runs
    bool express = false;
    bool driven = false; ///< somebody steps through it
};

/// A task that waits for whoever has its token, or for a worker.
struct SeenToken {
    std::string token;
    std::string executionArn;
    std::string execution; ///< name
    std::string machine;
    std::string state;
    std::string resource;
    std::string message; ///< JSON: what was sent with it
    std::int64_t since = 0;
    std::int64_t until = 0; ///< when its time passes; 0: never, or nobody knows
};

struct SeenMachine {
    std::string arn;
    std::string name;
    bool express = false;
    std::uint64_t running = 0;
    /// By metric name, the sums of the time looked at.
    std::map<std::string, double> sums;
    double averageMs = 0; ///< of ExecutionTime; 0 where none ended
    RunCosts costs;       ///< since the service started
};

struct SeenAlarm {
    std::string name;
    std::string metric;
    std::string comparison;
    std::string machine; ///< name
    std::string state;   ///< "ALARM" …
    double threshold = 0;
    std::int64_t period = 0; ///< s
    std::int64_t since = 0;
};

struct ServiceView {
    std::int64_t now = 0;
    std::vector<SeenExecution> executions; ///< newest first
    std::vector<SeenToken> tokens;         ///< oldest first
    std::vector<SeenMachine> machines;
    std::vector<SeenAlarm> alarms;
};

/// Up to `executions` of them; metrics of the last `span` ms, 0: of all time.
ServiceView lookAtService(const ServiceState& state, std::size_t executions, std::int64_t span);

} // namespace steploom::engine
