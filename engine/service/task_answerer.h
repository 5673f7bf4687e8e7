// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/handler.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// Who answers the tasks of a state or of a resource, and what goes wrong with them on purpose.
namespace steploom::engine {

/// What does the work of a Lambda function or another task: one of the two.
struct FunctionHandler {
    /// Program and arguments; the event comes on its standard input.
    std::vector<std::string> command;
    std::map<std::string, std::string> environment;
    /// Or where it is posted to: "http://127.0.0.1:9001/2015-03-31/functions/function/invocations".
    std::string endpoint;
    std::int64_t timeoutMs = 900'000;
};

/// Something that goes wrong with an attempt of a task.
struct TaskFault {
    enum class Kind : std::uint8_t {
        None,     ///< nothing but the delay
        Fail,     ///< it fails with `error` and `cause`, and nobody is asked
        TimeOut,  ///< nobody answers it: its time passes
        Oversize, ///< what it succeeds with is larger than the service takes
    };
    Kind kind = Kind::None;
    std::uint32_t attempt = 0; ///< of a visit of the state, from 1; 0: every one
    std::int64_t delayMs = 0;  ///< virtual time by which the answer is late
    std::string error;
    std::string cause;
};

/// What an attempt gets with which this goes wrong; of Kind::None nothing does.
TaskAnswer faultAnswer(const TaskFault& fault);

struct TaskAnswerer {
    enum class Kind : std::uint8_t {
        Default,  ///< nothing is chosen: the next place says (state, resource, all others)
        Mock,     ///< the test case of the mock file
        Recorded, ///< a recorded execution
        Asked,    ///< a person
        Local,    ///< the service that is here by itself
        Handler,  ///< `handler`
    };
    Kind kind = Kind::Default;
    FunctionHandler handler;
    std::vector<TaskFault> faults;

    /// What goes wrong with this attempt (from 1); null where nothing does. The first that fits counts.
    const TaskFault* faultOf(std::uint32_t attempt) const noexcept;
};

} // namespace steploom::engine
