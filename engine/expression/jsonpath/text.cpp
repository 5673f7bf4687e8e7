// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/text.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

int hexDigit(char c) noexcept {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The code of a `\u` whose digits begin at `at`, which moves past it; a pair of surrogates counts as one.
std::optional<std::uint32_t> takeCode(std::string_view text, std::size_t& at) {
    const auto unit = hexUnit(text, at);
    if (!unit)
        return {};
    at += 4;
    if (isHighSurrogate(*unit) && text.substr(at, 2) == "\\u") {
        if (const auto low = hexUnit(text, at + 2); low && isLowSurrogate(*low)) {
            at += 6;
            return joinSurrogates(*unit, *low);
        }
    }
    return unit;
}

} // namespace

std::optional<std::uint32_t> hexUnit(std::string_view text, std::size_t at) noexcept {
    if (text.size() < at + 4)
        return {};
    std::uint32_t unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return {};
        unit = unit * 16 + static_cast<std::uint32_t>(digit);
    }
    return unit;
}

void appendUtf8(std::string& out, std::uint32_t code) {
    if (isHighSurrogate(code) || isLowSurrogate(code))
        code = kReplacement;
    const auto add = [&out](std::uint32_t byte) {
        out += static_cast<char>(byte);
    };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | (code >> 6));
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3F));
        add(0x80 | ((code >> 6) & 0x3F));
        add(0x80 | (code & 0x3F));
    }
}

std::optional<std::string> unescaped(std::string_view text) {
    constexpr std::string_view kLetters = "bfnrt";
    constexpr std::string_view kMeanings = "\b\f\n\r\t";
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        char c = text[at++];
        if (c == '\\' && at < text.size()) {
            c = text[at++];
            if (c == 'u') {
                // Fewer than four characters to the end mean nothing at all.
                if (text.size() < at + 4)
                    return out;
                const auto code = takeCode(text, at);
                if (!code)
                    return {};
                appendUtf8(out, *code);
                continue;
            }
            if (const std::size_t known = kLetters.find(c); known != std::string_view::npos)
                c = kMeanings[known];
        }
        out += c;
    }
    return out;
}

std::size_t utf16Length(std::string_view text) noexcept {
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80 ? 1 : 0;
        units += byte >= 0xF0 ? 1 : 0;
    }
    return units;
}

int compareUtf16(std::string_view a, std::string_view b) noexcept {
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return left != a.end() ? 1 : right != b.end() ? -1 : 0;
    const auto x = static_cast<unsigned char>(*left);
    const auto y = static_cast<unsigned char>(*right);
    // Surrogates, which stand for what begins with F0 and above, come before U+E000.
    const bool swapped = x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0);
    return (x < y) != swapped ? -1 : 1;
}

} // namespace steploom::engine
