// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Strings as ECMAScript sees them. Values hold UTF-8; JSONata counts code points, and in matches and orders
// UTF-16 units. Lone surrogates are kept in UTF-8's pattern (three bytes from ED A0 80), so that nothing is
// lost on the way.
namespace steploom::engine::jsonata {

inline bool isContinuation(char c) noexcept {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

inline bool isAscii(std::string_view text) noexcept {
    unsigned char bits = 0;
    for (const char c : text)
        bits = static_cast<unsigned char>(bits | static_cast<unsigned char>(c));
    return bits < 0x80;
}

/// The code point at `at`, which moves behind it. `at` is below the size.
char32_t nextCodePoint(std::string_view text, std::size_t& at) noexcept;
void appendCodePoint(std::string& out, char32_t point);

std::size_t codePointCount(std::string_view text) noexcept;
/// Bytes of the first `points` code points, or of all.
std::size_t codePointOffset(std::string_view text, std::size_t points) noexcept;
std::size_t utf16Count(std::string_view text) noexcept;

/// Order by UTF-16 units, as < of ECMAScript: below, at or above 0.
int compareUtf16(std::string_view a, std::string_view b) noexcept;

/// Whether there is a surrogate without its partner.
bool hasLoneSurrogate(std::string_view text) noexcept;
/// Appends one UTF-16 unit; a low surrogate joins a high one at the end of `out`.
void appendUtf16(std::string& out, char16_t unit);

/// Case mapping of one string by Unicode's simple mappings, and ß to SS.
std::string toUpper(std::string_view text);
std::string toLower(std::string_view text);

} // namespace steploom::engine::jsonata
