// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"
#include "engine/task/handler.h"

#include <optional>
#include <string>
#include <vector>

// Somebody in the same process, such as a debugger, who runs an execution instead of the service. To clients
// it is like any other: it is RUNNING until the driver says what became of it, its tasks are done by whoever
// does them, and its task tokens can be answered. All calls are on the thread of the service; what is handed
// over is text, so that the driver can take it to a thread of its own.
namespace steploom::engine {

/// A task attempt of a driven execution, either way over the border. Texts hold JSON where they say so.
struct DrivenTask {
    TaskId id = 0;
    TaskKind kind = TaskKind::Service;
    std::string stateName;
    std::string resource;
    std::string parameters; ///< JSON
    std::string token;
    std::uint32_t attempt = 0; ///< as in TaskRequest, and the next two
    std::uint32_t invocation = 0;
    std::vector<std::uint32_t> place;
};

struct DrivenAnswer {
    bool succeeded = false;
    std::string output; ///< JSON
    std::optional<std::string> error;
    std::optional<std::string> cause;
};

/// What became of a driven execution.
struct DrivenOutcome {
    std::string status; ///< "SUCCEEDED" …
    std::string output; ///< JSON, of one that succeeded
    std::optional<std::string> error;
    std::optional<std::string> cause;
    std::string history; ///< JSON array of its events
    std::uint64_t transitions = 0;
};

class Execution;

class RunDriver {
public:
    virtual ~RunDriver() = default;
    /// Whether it will run an execution that is about to start. Then it has the record and the definition.
    virtual bool takes(const ExecutionRecord& record, const Revision& revision) = 0;
    /// A task that it gave to the service was answered, by whoever.
    virtual void answered(const std::string& executionArn, TaskId task, const DrivenAnswer& answer) = 0;
    /// A client stopped the execution: nobody waits for an outcome any more.
    virtual void stopped(const std::string& executionArn) = 0;
    /// One that the service ran itself has ended.
    virtual void ended(const ExecutionRecord& /*record*/, const Execution& /*execution*/) {}
};

struct ServiceState;

/// A task of a driven execution has started: it is done as those of others are.
void startDrivenTask(ServiceState& state, const std::string& executionArn, const DrivenTask& task);
/// It was answered by the driver's own user, or its time passed: nobody else is to answer it any more.
void dropDrivenTask(ServiceState& state, const std::string& executionArn, TaskId task);
/// It goes on, or goes back: the events so far, as a JSON array, for GetExecutionHistory.
void showDriven(ServiceState& state, const std::string& executionArn, std::string history);
/// It has ended. Nothing where it was stopped before.
void endDriven(ServiceState& state, const std::string& executionArn, DrivenOutcome outcome);

} // namespace steploom::engine
