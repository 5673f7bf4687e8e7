// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"

#include <memory>

// What somebody changes in a run that stands still, to see what would happen then: "what if". None of it is
// of the states language; the run goes on from there by its rules, and its history reads as if it had come
// about by itself.
namespace steploom::engine {

struct ExecutionEdit {
    enum class Kind : std::uint8_t {
        Payload,   ///< `value` is what the strand has: input of its state, result or output on its way
        Variables, ///< `value`, an object, is all its variables
        Answer,    ///< `answer` is what the task of the strand gets, whatever it got; it must have started
        Fail,      ///< the state of the strand fails with `error` and `cause`, as if its work had
        Exhaust,   ///< … and none of its retriers has an attempt left
        Move,      ///< the strand leaves its state unfinished and enters `target`, in the same scope
    };
    Kind kind = Kind::Payload;
    StrandId strand = kNone;
    Value value;
    TaskAnswer answer;
    Value error;
    Value cause;
    StateId target = kNone;
};

/// Why an edit was refused; the execution is as before then.
enum class EditProblem : std::uint8_t {
    None,
    Ended,        ///< the execution has ended
    NoStrand,     ///< there is no such line of control (any more)
    NotNow,       ///< nothing there to be edited: no payload, no task, no state that has begun
    NotAnObject,  ///< variables are an object
    NoValue,      ///< a payload or an error name is needed
    UnknownState, ///< the state does not exist (any more)
    OtherScope,   ///< the state is in another branch or item processor
    OtherType,    ///< the state that is being run has another type or other branches in the new definition
};

EditProblem editExecution(Execution& execution, const ExecutionEdit& edit);

/// Goes on with another definition. States are the same where their names are; those that are being run must
/// exist in it, in the same scopes. Visits of states that it does not have read kNone as their state.
EditProblem replaceDefinition(Execution& execution, std::shared_ptr<const Definition> definition);

} // namespace steploom::engine
