// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace steploom::model {

/// One character of a text that may be anything.
struct Utf8Character {
    char32_t code = 0;       ///< U+FFFD where the bytes are not UTF-8
    std::uint8_t length = 1; ///< bytes; 1 where they are not UTF-8
    bool valid = true;
};

/// The character at `offset`, which must lie within the text.
Utf8Character utf8At(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not UTF-8 (overlong forms and surrogates are not), or npos.
std::size_t firstInvalidUtf8(std::string_view text);

/// Characters in the text; a byte that is not UTF-8 counts as one.
std::size_t utf8Length(std::string_view text);

void appendUtf8(std::string& text, char32_t code);

/// Whether a byte continues a character.
constexpr bool isUtf8Continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

} // namespace steploom::model
