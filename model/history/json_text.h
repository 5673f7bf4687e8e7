// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace steploom::model {

/// Appends a character of Unicode, whichever it is.
void appendUtf8(std::string& out, std::uint32_t character);

/// Appends what a JSON string means that is written so between its quotes; half a surrogate pair becomes
/// U+FFFD. False where an escape is none: what stands before it is appended then.
bool appendUnescaped(std::string_view written, std::string& out);

} // namespace steploom::model
