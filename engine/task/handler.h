// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"
#include "engine/value/value.h"

#include <cstdint>
#include <vector>

// The seam between the interpreter and the world that does the work of Task states.
namespace steploom::engine {

/// Numbers the task attempts of one execution from 1, in the order in which they were scheduled.
using TaskId = std::uint32_t;

enum class TaskKind : std::uint8_t {
    Lambda,   ///< a function's own ARN as Resource: LambdaFunction… events
    Activity, ///< an activity's ARN: Activity… events
    Service,  ///< arn:aws:states:::service:action, answered by the request itself: Task… events
    Sync,     ///< … .sync or .sync:2: submitted, then run to its end
    Callback, ///< … .waitForTaskToken: submitted, then answered through its token
};

struct TaskRequest {
    TaskId id = 0;
    TaskKind kind = TaskKind::Service;
    StateId state = kNone;
    std::uint32_t visit = kNone;
    /// Attempts of this visit before this one.
    std::uint32_t attempt = 0;
    /// Task attempts of this state in the whole execution before this one, all visits and iterations counted.
    std::uint32_t invocation = 0;
    /// Branches and iterations around it by their numbers, outermost first; empty at the top of the machine.
    std::vector<std::uint32_t> place;
    Value stateName;
    Value resource;   ///< as written in the definition
    Value parameters; ///< the payload that is sent
    Value token;      ///< Callback and Activity: the task token
};

/// What became of a task, or that it is still open.
struct TaskAnswer {
    enum class Kind : std::uint8_t {
        Pending, ///< answered later, through Execution::succeedTask() and its siblings
        Succeeded,
        Failed,
        TimedOut, ///< its TimeoutSeconds or HeartbeatSeconds passed
        Queued,   ///< nobody has taken it on yet: Execution::startQueuedTask() tells when somebody does
    };
    /// Where a failure struck; the events differ.
    enum class Stage : std::uint8_t { Run, Schedule, Start, Submit };

    Kind kind = Kind::Pending;
    Stage stage = Stage::Run;
    Value output;
    /// Sync and Callback: the answer to the submission; null JSON where absent.
    Value submitted;
    /// Error name and cause, strings; absent where the service gave none.
    Value error;
    Value cause;
    /// TimedOut: it was the heartbeat.
    bool heartbeat = false;
    /// Activity: who took it.
    Value workerName;

    static TaskAnswer pending() { return {}; }
    static TaskAnswer queued();
    static TaskAnswer succeeded(Value output);
    static TaskAnswer failed(Value error, Value cause);
    static TaskAnswer timedOut();
};

struct State;

/// A distributed Map that is about to run its child executions.
struct MapRunRequest {
    const State* state = nullptr; ///< compiled
    std::uint32_t visit = kNone;
    std::uint32_t attempt = 0;    ///< runs of this visit before this one
    std::uint32_t invocation = 0; ///< runs of this state in the whole execution before this one
    /// Branches and iterations around it, as in TaskRequest.
    std::vector<std::uint32_t> place;
};

/// Does the work of tasks, or hands it to somebody who will. Called once for each attempt, when it starts.
class TaskHandler {
public:
    virtual ~TaskHandler() = default;
    virtual TaskAnswer start(const TaskRequest& request) = 0;
    /// What a whole Map Run came to, where somebody knows: its child executions do not run then. The output
    /// is the result of the Map state, before its ResultSelector. Pending: nobody does.
    virtual TaskAnswer mapRun(const MapRunRequest&) { return TaskAnswer::pending(); }
};

/// Leaves every task open: somebody answers through the execution.
class InteractiveTaskHandler final : public TaskHandler {
public:
    TaskAnswer start(const TaskRequest&) override { return TaskAnswer::pending(); }
};

} // namespace steploom::engine
