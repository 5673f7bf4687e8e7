// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"
#include "engine/value/value.h"

#include <cstdint>
#include <optional>
#include <string_view>

// One event of an execution history (GetExecutionHistory of the states API), small and unwritten: it refers
// to the values of the run, and becomes JSON only when somebody asks (engine/history/writer.h).
namespace steploom::engine {

enum class EventType : std::uint8_t {
    Unknown, ///< a type that we do not know; `detail` keeps the whole event as it was read
    ActivityFailed,
    ActivityScheduled,
    ActivityScheduleFailed,
    ActivityStarted,
    ActivitySucceeded,
    ActivityTimedOut,
    ChoiceStateEntered,
    ChoiceStateExited,
    EvaluationFailed,
    ExecutionAborted,
    ExecutionFailed,
    ExecutionRedriven,
    ExecutionStarted,
    ExecutionSucceeded,
    ExecutionTimedOut,
    FailStateEntered,
    LambdaFunctionFailed,
    LambdaFunctionScheduled,
    LambdaFunctionScheduleFailed,
    LambdaFunctionStarted,
    LambdaFunctionStartFailed,
    LambdaFunctionSucceeded,
    LambdaFunctionTimedOut,
    MapIterationAborted,
    MapIterationFailed,
    MapIterationStarted,
    MapIterationSucceeded,
    MapRunAborted,
    MapRunFailed,
    MapRunRedriven,
    MapRunStarted,
    MapRunSucceeded,
    MapStateAborted,
    MapStateEntered,
    MapStateExited,
    MapStateFailed,
    MapStateStarted,
    MapStateSucceeded,
    ParallelStateAborted,
    ParallelStateEntered,
    ParallelStateExited,
    ParallelStateFailed,
    ParallelStateStarted,
    ParallelStateSucceeded,
    PassStateEntered,
    PassStateExited,
    SucceedStateEntered,
    SucceedStateExited,
    TaskFailed,
    TaskScheduled,
    TaskStarted,
    TaskStartFailed,
    TaskStateAborted,
    TaskStateEntered,
    TaskStateExited,
    TaskSubmitFailed,
    TaskSubmitted,
    TaskSucceeded,
    TaskTimedOut,
    WaitStateAborted,
    WaitStateEntered,
    WaitStateExited,
};

/// As the service spells it; empty for Unknown.
std::string_view eventTypeName(EventType type) noexcept;
EventType eventTypeFromName(std::string_view name) noexcept;
/// The …StateEntered and …StateExited of a state type. Fail states have no exit.
EventType enteredEvent(StateType type) noexcept;
EventType exitedEvent(StateType type) noexcept;
/// Which type of state an entered or exited event speaks of.
std::optional<StateType> stateTypeOfEntered(EventType type) noexcept;
std::optional<StateType> stateTypeOfExited(EventType type) noexcept;
/// Events that carry error and cause: failed, timed out, aborted, evaluation failed.
bool isFailureEvent(EventType type) noexcept;

/// Event ids count from 1 in the order of the history; the event with id n is events[n - 1]. Id 0 means none.
using EventId = std::uint32_t;

struct HistoryEvent {
    EventType type = EventType::Unknown;
    /// The event that caused this one, not simply the one before. 0 for the first two events.
    EventId previous = 0;
    /// The state visit that it belongs to (index into History::visits); kNone for events of the execution.
    std::uint32_t visit = kNone;
    /// MapStateStarted: number of items. MapIteration…: index of the item. Task events: index of the attempt.
    std::uint32_t number = 0;
    /// Milliseconds since 1970-01-01 UTC.
    std::int64_t time = 0;
    /// Input, output or parameters, as the type has it. Of failure events the error name. Absent where there
    /// is none.
    Value payload;
    /// Exited: the assigned variables as an object. Failure events: the cause. EvaluationFailed, unknown and
    /// rare types: all the details as an object. Otherwise absent.
    Value detail;

    const Value& error() const noexcept { return payload; }
    const Value& cause() const noexcept { return detail.isObject() ? detail.get("cause") : detail; }
};

} // namespace steploom::engine
