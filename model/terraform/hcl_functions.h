// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.h"

namespace steploom::model::hcl {

/// What a function of Terraform gives (Terraform Language, Functions), of those that look at nothing but
/// their arguments; none where it gives an error, or is not known here.
std::optional<engine::Value> call(std::string_view function, const std::vector<engine::Value>& arguments);

/// A value where characters are due: null has none, and neither have lists and objects.
std::optional<std::string> textOf(const engine::Value& value);
/// A value where a number is due: characters may be one.
std::optional<engine::Value> numberOf(const engine::Value& value);
/// A value where true or false is due.
std::optional<bool> truthOf(const engine::Value& value);
/// A list or an object with a thing in it; none where there is no such thing.
std::optional<engine::Value> elementOf(const engine::Value& collection, const engine::Value& index);
/// JSON as `jsonencode` writes it.
std::string encoded(const engine::Value& value);
/// The keys of an object in the order of their characters.
std::vector<std::string> sortedKeys(const engine::Value& object);

inline constexpr std::size_t kLongestValue = 1U << 20U; ///< characters or elements of one value

} // namespace steploom::model::hcl
