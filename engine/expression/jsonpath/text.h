// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Texts as JSONPath sees them: in UTF-16, where lengths and the order of texts are counted in units, while
// ours are UTF-8.
namespace steploom::engine {

constexpr bool isHighSurrogate(std::uint32_t unit) noexcept {
    return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool isLowSurrogate(std::uint32_t unit) noexcept {
    return unit >= 0xDC00 && unit < 0xE000;
}
constexpr std::uint32_t joinSurrogates(std::uint32_t high, std::uint32_t low) noexcept {
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

/// The four hexadecimal digits after the two characters `\u` at `at`; nothing where there are not four.
std::optional<std::uint32_t> hexUnit(std::string_view text, std::size_t at) noexcept;
/// A surrogate without its partner becomes U+FFFD.
void appendUtf8(std::string& out, std::uint32_t code);
/// `\n`, `\u00e9` and their kin; a backslash before anything else just goes. Nothing where a `\u` is broken.
std::optional<std::string> unescaped(std::string_view text);

/// Units of UTF-16.
std::size_t utf16Length(std::string_view text) noexcept;
/// Below, at or above 0, by units of UTF-16.
int compareUtf16(std::string_view a, std::string_view b) noexcept;

} // namespace steploom::engine
