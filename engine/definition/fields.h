// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/field.h"
#include "engine/definition/state_type.h"

// Which fields a state may have, by type and query language (ASL specification, "State Types").
namespace steploom::engine {

enum class FieldUse : std::uint8_t {
    Unknown,       ///< no such field in this type of state
    Allowed,       ///< in this query language
    OtherLanguage, ///< only in the other query language
};

FieldUse stateFieldUse(StateType type, QueryLanguage language, Field field) noexcept;
/// Fields beside States at the top of a machine, a branch, or an item processor.
bool isMachineField(Field field) noexcept;
bool isBranchField(Field field) noexcept;
bool isProcessorField(Field field) noexcept;

} // namespace steploom::engine
