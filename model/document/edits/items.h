// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "model/document/document.h"

/// Edits of arrays: retriers, catchers, choice rules and any other. See fields.h for what edits promise.
namespace steploom::model::edits {

/// Appends `json` to the array `field` of the object at `pointer`; the array is made where it is missing.
Result<Edit> addItem(const Document& document, std::string_view pointer, std::string_view field,
                     std::string_view json);
/// A retrier or catcher for `state`; refuses types that have none (`edit.no-retry`, `edit.no-catch` {state}).
/// A catcher's Next must be a state of the same scope (`edit.no-such-target` {name}).
Result<Edit> addRetrier(const Document& document, std::string_view state, std::string_view json);
Result<Edit> addCatcher(const Document& document, std::string_view state, std::string_view json);
/// A rule for the Choice `state`, before Default's turn, as the last rule.
Result<Edit> addChoiceRule(const Document& document, std::string_view state, std::string_view json);
/// Puts `json` in place of the item at `item`.
Result<Edit> replaceItem(const Document& document, std::string_view item, std::string_view json);
/// Removes the item; where it was the last of a Retry or Catch, the field goes too.
Result<Edit> removeItem(const Document& document, std::string_view item);
/// Moves the item to the place `index` of its array. The items swap their texts; what stands between them
/// stays. Refuses `edit.missing-comma` {field} where a comma is missing among them.
Result<Edit> moveItem(const Document& document, std::string_view item, std::size_t index);

} // namespace steploom::model::edits
