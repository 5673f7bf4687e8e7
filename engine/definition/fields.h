// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/state_type.h"

#include <string_view>

// Which fields a state may have, by type and query language (ASL specification, "State Types").
namespace steploom::engine {

enum class FieldUse : std::uint8_t {
    Unknown,       ///< no such field in this type of state
    Allowed,       ///< in this query language
    OtherLanguage, ///< only in the other query language
};

FieldUse stateFieldUse(StateType type, QueryLanguage language, std::string_view field) noexcept;
/// Fields beside States at the top of a machine, a branch, or an item processor.
bool isMachineField(std::string_view field) noexcept;
bool isBranchField(std::string_view field) noexcept;
bool isProcessorField(std::string_view field) noexcept;

} // namespace steploom::engine
