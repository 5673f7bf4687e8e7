// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/condition.h"
#include "engine/definition/field.h"

#include <string_view>
#include <vector>

// What the values of fields have to be, where one look at the value tells: the compiler and the linter both
// ask here.
namespace steploom::engine {

struct NumberBounds {
    double least = 0;
    double most = 0;
    bool whole = true;
};
/// Of a field that holds a number; of another one nothing fits.
NumberBounds numberBounds(Field field) noexcept;

/// The texts that a field may have; empty where it may have any.
const std::vector<std::string_view>& fieldWords(Field field) noexcept;

/// An operator of a choice rule (isChoiceOperator()).
struct ChoiceOperator {
    Condition::Kind kind = Condition::Kind::Compare;
    Comparand comparand = Comparand::String;
    Relation relation = Relation::Equals;
    /// The operand is a path to what is compared with.
    bool byPath = false;
};
ChoiceOperator choiceOperator(Field field) noexcept;

/// Of a distributed Map.
bool isMapLabel(std::string_view text) noexcept;
/// What Assign may call a variable, without ".$".
bool isVariableName(std::string_view name) noexcept;

} // namespace steploom::engine
