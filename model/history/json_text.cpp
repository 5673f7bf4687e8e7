// SPDX-License-Identifier: Apache-2.0
#include "model/history/json_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace steploom::model {

namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

/// Of `\uXXXX`, whose backslash stands at `at`.
std::optional<std::uint32_t> unitAt(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    std::uint32_t unit = 0;
    const char* const digits = text.data() + at + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
    if (error != std::errc() || end != digits + 4)
        return std::nullopt;
    return unit;
}

char plainEscape(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

} // namespace

void appendUtf8(std::string& out, std::uint32_t character) {
    const auto put = [&out](std::uint32_t byte) {
        out.push_back(static_cast<char>(byte));
    };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | character >> 6);
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | character >> 12);
        put(0x80 | (character >> 6 & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | character >> 18);
        put(0x80 | (character >> 12 & 0x3F));
        put(0x80 | (character >> 6 & 0x3F));
        put(0x80 | (character & 0x3F));
    }
}

bool appendUnescaped(std::string_view written, std::string& out) {
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t escape = std::min(written.find('\\', at), written.size());
        out.append(written, at, escape - at);
        at = escape;
        if (at == written.size())
            return true;
        if (const char plain = at + 1 < written.size() ? plainEscape(written[at + 1]) : '\0'; plain != '\0') {
            out.push_back(plain);
            at += 2;
            continue;
        }
        const auto unit = unitAt(written, at);
        if (!unit)
            return false;
        at += 6;
        if (*unit < 0xD800 || *unit > 0xDFFF) {
            appendUtf8(out, *unit);
            continue;
        }
        const auto low = *unit < 0xDC00 ? unitAt(written, at) : std::nullopt;
        const bool pair = low && *low >= 0xDC00 && *low <= 0xDFFF;
        appendUtf8(out, pair ? 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00) : kReplacement);
        at += pair ? 6 : 0;
    }
    return true;
}

} // namespace steploom::model
