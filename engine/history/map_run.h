// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/history/event.h"
#include "engine/history/execution_status.h"
#include "engine/support/chunked_vector.h"
#include "engine/value/value.h"

#include <cstdint>

// What a distributed Map leaves behind: the Map Run (DescribeMapRun of the states API) and its child
// executions, each with a history and a budget of its own.
namespace steploom::engine {

/// Index into History::children; kNone stands for the execution itself.
using ChildId = std::uint32_t;

/// How many items, or child executions, stand where.
struct MapRunCounts {
    std::uint64_t pending = 0;
    std::uint64_t running = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;
    std::uint64_t timedOut = 0;
    std::uint64_t aborted = 0;
    std::uint64_t total = 0;
    /// Of those that ended, how many a ResultWriter has written.
    std::uint64_t resultsWritten = 0;

    /// Where those with a status are counted.
    std::uint64_t& of(ExecutionStatus status) noexcept {
        switch (status) {
        case ExecutionStatus::Running:
            return running;
        case ExecutionStatus::Succeeded:
            return succeeded;
        case ExecutionStatus::Failed:
            return failed;
        case ExecutionStatus::TimedOut:
            return timedOut;
        case ExecutionStatus::Aborted:
            break;
        }
        return aborted;
    }
};

struct MapRun {
    Value arn;
    /// "stateMachine:Name/Label" as an ARN: what the child executions run.
    Value stateMachineArn;
    Value label; ///< given by the definition, or made up
    /// Of the Map state, and which try of it.
    std::uint32_t visit = kNone;
    std::uint32_t attempt = 0;
    ExecutionStatus status = ExecutionStatus::Running;
    std::int64_t startTime = 0; ///< ms since 1970
    std::int64_t stopTime = 0;  ///< 0 while it runs
    double toleratedFailureCount = 0;
    double toleratedFailurePercentage = 0;
    std::uint32_t maxConcurrency = 0; ///< 0: the service's own ceiling
    MapRunCounts items;
    MapRunCounts executions;
    std::uint32_t redriveCount = 0;
    std::int64_t redriveTime = 0; ///< ms since 1970; 0: never redriven
};

/// One execution of the item processor.
struct ChildExecution {
    std::uint32_t mapRun = kNone; ///< index into History::mapRuns
    std::uint32_t index = 0;      ///< of its item or batch
    std::uint32_t itemCount = 1;  ///< more in a batch
    ExecutionStatus status = ExecutionStatus::Running;
    Value name;
    Value arn;
    Value input;
    Value output; ///< of a succeeded one
    Value error;  ///< of any other
    Value cause;
    std::int64_t startTime = 0; ///< ms since 1970
    std::int64_t stopTime = 0;  ///< 0 while it runs
    ChunkedVector<HistoryEvent, 16> events;
};

} // namespace steploom::engine
