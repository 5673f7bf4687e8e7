// SPDX-License-Identifier: Apache-2.0
#include "engine/definition/state_type.h"

namespace steploom::engine {

namespace {
constexpr std::string_view kNames[] = {"Pass",    "Task", "Choice",   "Wait",
                                       "Succeed", "Fail", "Parallel", "Map"};
} // namespace

std::string_view stateTypeName(StateType type) noexcept {
    return kNames[static_cast<std::size_t>(type)];
}

std::optional<StateType> stateTypeFromName(std::string_view name) noexcept {
    for (std::size_t i = 0; i < std::size(kNames); ++i) {
        if (kNames[i] == name)
            return static_cast<StateType>(i);
    }
    return std::nullopt;
}

} // namespace steploom::engine
