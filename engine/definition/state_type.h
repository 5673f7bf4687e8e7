// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace steploom::engine {

enum class StateType : std::uint8_t { Pass, Task, Choice, Wait, Succeed, Fail, Parallel, Map };
enum class QueryLanguage : std::uint8_t { JsonPath, Jsonata };

/// As written in the "Type" field.
std::string_view stateTypeName(StateType type) noexcept;
std::optional<StateType> stateTypeFromName(std::string_view name) noexcept;

/// Index of a state in its definition, counted over all scopes in the order of the text.
using StateId = std::uint32_t;
/// Index of a scope (the machine, a branch, an item processor) in its definition; the machine is 0.
using ScopeId = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

} // namespace steploom::engine
