// SPDX-License-Identifier: Apache-2.0
#include "model/workflow/workflow.h"

#include <algorithm>
#include <array>

#include "engine/definition/error_match.h"

namespace steploom::model {

namespace {

constexpr std::array<std::string_view, 9> kTypeNames{"Pass", "Task",     "Choice", "Wait", "Succeed",
                                                     "Fail", "Parallel", "Map",    ""};

template <typename Predicate>
std::size_t findState(const std::vector<State>& states, Predicate predicate) {
    const auto found = std::find_if(states.begin(), states.end(), predicate);
    return found == states.end() ? kNone : static_cast<std::size_t>(found - states.begin());
}

} // namespace

std::size_t Workflow::findByPointer(std::string_view pointer) const {
    return findState(states, [&](const State& state) { return state.pointer == pointer; });
}

std::size_t Workflow::findByName(std::string_view name) const {
    return findState(states, [&](const State& state) { return state.name == name; });
}

std::size_t Workflow::stateAt(std::size_t offset) const {
    const auto after =
        std::upper_bound(states.begin(), states.end(), offset,
                         [](std::size_t at, const State& state) { return at < state.span.begin; });
    if (after == states.begin())
        return kNone;
    auto index = static_cast<std::size_t>(after - states.begin()) - 1;
    while (index != kNone && offset > states[index].span.end)
        index = scopes[states[index].scope].owner;
    return index;
}

std::string_view stateTypeName(StateType type) {
    return kTypeNames[static_cast<std::size_t>(type)];
}

StateType stateTypeFromName(std::string_view name) {
    const auto found = std::find(kTypeNames.begin(), kTypeNames.end() - 1, name);
    return static_cast<StateType>(found - kTypeNames.begin());
}

std::int64_t attemptsAfter(const State& state, std::string_view error) {
    for (const RetryLimit& limit : state.retryLimits) {
        const bool takes =
            std::any_of(limit.errors.begin(), limit.errors.end(),
                        [&](const std::string& name) { return engine::coversError(name, error); });
        if (takes)
            return limit.attempts;
    }
    return 0;
}

} // namespace steploom::model
