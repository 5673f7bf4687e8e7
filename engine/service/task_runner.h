// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/handler.h"

#include <cstdint>
#include <functional>
#include <string>

// Who does the work of the tasks of the service's executions.
namespace steploom::engine {

/// A task attempt and whose it is.
struct TaskCall {
    TaskRequest request;
    std::string executionArn;
    std::string machineArn;
    std::string machineName;
    std::string roleArn;
};

/// Takes an answer, on the thread of the service. May be called again after an answer that is Pending: that
/// one says that the task was submitted (`submitted`). Calls for a task that nobody waits for any more do
/// nothing.
using AnswerLater = std::function<void(TaskAnswer)>;

/// What kind of somebody does the work of a task.
struct TaskWorker {
    enum class Kind : std::uint8_t {
        Other,
        Nobody,
        Token,         ///< whoever has the task token
        Activity,      ///< workers of the activity
        StepFunctions, ///< the service itself
        Handler,       ///< a command, or an endpoint that it is posted to
        Http,          ///< the API that an HTTP task calls
        Endpoint,      ///< an AWS-compatible one
        Local,         ///< a service that is here by itself
    };
    Kind kind = Kind::Other;
    std::string name; ///< Handler: the command line or URL; Endpoint: the URL; Local: the service
};

class TaskRunner {
public:
    virtual ~TaskRunner() = default;
    /// Whether this one does the work of such a task.
    virtual bool takes(const TaskCall& call) const = 0;
    /// Who does one that it takes, for people to read.
    virtual TaskWorker worker(const TaskCall& call) const {
        static_cast<void>(call);
        return {};
    }
    /// Starts it: the answer, or a Pending one (with `submitted` where it was submitted already) and the
    /// answer through `later`.
    virtual TaskAnswer start(const TaskCall& call, AnswerLater later) = 0;
    /// After a restart: a task that was submitted before, with this answer. False where it has to be started
    /// again.
    virtual bool resume(const TaskCall& call, const Value& submitted, const AnswerLater& later) {
        static_cast<void>(call);
        static_cast<void>(submitted);
        static_cast<void>(later);
        return false;
    }
    /// Nobody waits for it any more: its execution ended, or its time passed.
    virtual void cancel(const std::string& executionArn, TaskId task) {
        static_cast<void>(executionArn);
        static_cast<void>(task);
    }
};

} // namespace steploom::engine
