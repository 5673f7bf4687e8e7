// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.h"

/// Values of HCL as what is due where they stand (HCL Native Syntax Specification, Type Conversions).
namespace steploom::model::hcl {

inline constexpr std::size_t kLongestValue = 1U << 20U; ///< characters or elements of one value

using MaybeValue = std::optional<engine::Value>; ///< none where it is not known

/// A value where characters are due: null has none, and neither have lists and objects.
std::optional<std::string> textOf(const engine::Value& value);
/// A value where a number is due: characters may be one.
MaybeValue numberOf(const engine::Value& value);
/// A value where true or false is due.
std::optional<bool> truthOf(const engine::Value& value);
/// A number, whole where it is.
engine::Value numeric(double number);
/// A list or an object with a thing in it; none where there is no such thing.
MaybeValue elementOf(const engine::Value& collection, const engine::Value& index);
std::vector<engine::Value> elementsOf(const engine::Value& list);
/// JSON as `jsonencode` writes it.
std::string encoded(const engine::Value& value);
/// The keys of an object in the order of their characters.
std::vector<std::string> sortedKeys(const engine::Value& object);

} // namespace steploom::model::hcl
