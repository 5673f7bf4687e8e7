// SPDX-License-Identifier: Apache-2.0
#include "engine/history/event.h"

#include <iterator>
#include <unordered_map>

namespace steploom::engine {

namespace {

/// In the order of EventType, which is the order of the alphabet after Unknown.
constexpr std::string_view kNames[] = {
    "",
    "ActivityFailed",
    "ActivityScheduled",
    "ActivityScheduleFailed",
    "ActivityStarted",
    "ActivitySucceeded",
    "ActivityTimedOut",
    "ChoiceStateEntered",
    "ChoiceStateExited",
    "EvaluationFailed",
    "ExecutionAborted",
    "ExecutionFailed",
    "ExecutionRedriven",
    "ExecutionStarted",
    "ExecutionSucceeded",
    "ExecutionTimedOut",
    "FailStateEntered",
    "LambdaFunctionFailed",
    "LambdaFunctionScheduled",
    "LambdaFunctionScheduleFailed",
    "LambdaFunctionStarted",
    "LambdaFunctionStartFailed",
    "LambdaFunctionSucceeded",
    "LambdaFunctionTimedOut",
    "MapIterationAborted",
    "MapIterationFailed",
    "MapIterationStarted",
    "MapIterationSucceeded",
    "MapRunAborted",
    "MapRunFailed",
    "MapRunRedriven",
    "MapRunStarted",
    "MapRunSucceeded",
    "MapStateAborted",
    "MapStateEntered",
    "MapStateExited",
    "MapStateFailed",
    "MapStateStarted",
    "MapStateSucceeded",
    "ParallelStateAborted",
    "ParallelStateEntered",
    "ParallelStateExited",
    "ParallelStateFailed",
    "ParallelStateStarted",
    "ParallelStateSucceeded",
    "PassStateEntered",
    "PassStateExited",
    "SucceedStateEntered",
    "SucceedStateExited",
    "TaskFailed",
    "TaskScheduled",
    "TaskStarted",
    "TaskStartFailed",
    "TaskStateAborted",
    "TaskStateEntered",
    "TaskStateExited",
    "TaskSubmitFailed",
    "TaskSubmitted",
    "TaskSucceeded",
    "TaskTimedOut",
    "WaitStateAborted",
    "WaitStateEntered",
    "WaitStateExited",
};
static_assert(std::size(kNames) == static_cast<std::size_t>(EventType::WaitStateExited) + 1);

struct StateEvents {
    EventType entered;
    EventType exited;
};

/// By StateType.
constexpr StateEvents kStateEvents[] = {
    {EventType::PassStateEntered, EventType::PassStateExited},
    {EventType::TaskStateEntered, EventType::TaskStateExited},
    {EventType::ChoiceStateEntered, EventType::ChoiceStateExited},
    {EventType::WaitStateEntered, EventType::WaitStateExited},
    {EventType::SucceedStateEntered, EventType::SucceedStateExited},
    {EventType::FailStateEntered, EventType::Unknown},
    {EventType::ParallelStateEntered, EventType::ParallelStateExited},
    {EventType::MapStateEntered, EventType::MapStateExited},
};

} // namespace

std::string_view eventTypeName(EventType type) noexcept {
    return kNames[static_cast<std::size_t>(type)];
}

EventType eventTypeFromName(std::string_view name) noexcept {
    // Histories have up to a million events: each looks its type up.
    static const std::unordered_map<std::string_view, EventType> types = [] {
        std::unordered_map<std::string_view, EventType> all;
        for (std::size_t i = 1; i < std::size(kNames); ++i)
            all.emplace(kNames[i], static_cast<EventType>(i));
        return all;
    }();
    const auto found = types.find(name);
    return found == types.end() ? EventType::Unknown : found->second;
}

EventType enteredEvent(StateType type) noexcept {
    return kStateEvents[static_cast<std::size_t>(type)].entered;
}

EventType exitedEvent(StateType type) noexcept {
    return kStateEvents[static_cast<std::size_t>(type)].exited;
}

std::optional<StateType> stateTypeOfEntered(EventType type) noexcept {
    for (std::size_t i = 0; i < std::size(kStateEvents); ++i) {
        if (kStateEvents[i].entered == type)
            return static_cast<StateType>(i);
    }
    return std::nullopt;
}

std::optional<StateType> stateTypeOfExited(EventType type) noexcept {
    for (std::size_t i = 0; i < std::size(kStateEvents); ++i) {
        if (kStateEvents[i].exited == type && type != EventType::Unknown)
            return static_cast<StateType>(i);
    }
    return std::nullopt;
}

bool isFailureEvent(EventType type) noexcept {
    switch (type) {
    case EventType::ActivityFailed:
    case EventType::ActivityScheduleFailed:
    case EventType::ActivityTimedOut:
    case EventType::EvaluationFailed:
    case EventType::ExecutionAborted:
    case EventType::ExecutionFailed:
    case EventType::ExecutionTimedOut:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::LambdaFunctionTimedOut:
    case EventType::MapRunFailed:
    case EventType::TaskFailed:
    case EventType::TaskStartFailed:
    case EventType::TaskSubmitFailed:
    case EventType::TaskTimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace steploom::engine
