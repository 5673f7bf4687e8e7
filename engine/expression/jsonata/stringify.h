// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/item.h"

#include <string>

// Items as text: $string, and values inside messages.
namespace steploom::engine::jsonata {

struct StringifyOptions {
    /// Two spaces for each level.
    bool pretty = false;
    /// Whole numbers in all their digits; else 15 significant ones, as everything else.
    bool wholeInFull = true;
    /// Whether numbers that JSON has no word for are an error (D1001); else they are null.
    bool strict = true;
};

/// As $string writes anything but a string: JSON with functions as "". Throws D3001 where the item is a
/// number that JSON has no word for.
void stringify(std::string& out, const Item& item, const StringifyOptions& options);

/// As JSON.stringify, for messages.
std::string jsonText(const Value& value);

} // namespace steploom::engine::jsonata
