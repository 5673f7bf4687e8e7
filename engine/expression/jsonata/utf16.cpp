// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/utf16.h"

#include <cwctype>

namespace steploom::engine::jsonata {
namespace {

constexpr bool isSurrogate(char32_t c) noexcept {
    return c >= 0xD800 && c < 0xE000;
}
constexpr bool isHighSurrogate(char32_t c) noexcept {
    return c >= 0xD800 && c < 0xDC00;
}
constexpr bool isLowSurrogate(char32_t c) noexcept {
    return c >= 0xDC00 && c < 0xE000;
}

/// Upper-case partners of scripts with an alphabet in two cases; pairs that lie a fixed distance apart or
/// alternate. Written out, because the C library's tables depend on the locale.
struct CaseRange {
    char32_t first;
    char32_t last;
    int toUpper;   ///< distance; 0: alternating, the even one is upper
    bool oddUpper; ///< alternating, but the odd one is upper
};
constexpr CaseRange kLowerRanges[] = {
    {0x61, 0x7A, -32, false},      {0xE0, 0xF6, -32, false},     {0xF8, 0xFE, -32, false},
    {0x100, 0x12F, 0, false},      {0x132, 0x137, 0, false},     {0x139, 0x148, 0, true},
    {0x14A, 0x177, 0, false},      {0x179, 0x17E, 0, true},      {0x1DE, 0x1EF, 0, false},
    {0x1CD, 0x1DC, 0, true},       {0x1F8, 0x21F, 0, false},     {0x222, 0x233, 0, false},
    {0x3B1, 0x3C1, -32, false},    {0x3C3, 0x3CB, -32, false},   {0x3D8, 0x3EF, 0, false},
    {0x3AD, 0x3AF, -37, false},    {0x3AC, 0x3AC, -38, false},   {0x3CC, 0x3CC, -64, false},
    {0x3CD, 0x3CE, -63, false},    {0x430, 0x44F, -32, false},   {0x450, 0x45F, -80, false},
    {0x460, 0x481, 0, false},      {0x48A, 0x4BF, 0, false},     {0x4C1, 0x4CE, 0, true},
    {0x4D0, 0x52F, 0, false},      {0x561, 0x586, -48, false},   {0x1E00, 0x1E95, 0, false},
    {0x1EA0, 0x1EFF, 0, false},    {0x24D0, 0x24E9, -26, false}, {0xFF41, 0xFF5A, -32, false},
    {0x10428, 0x1044F, -40, false}};

char32_t upperOf(char32_t c) noexcept {
    if (c == 0xFF)
        return 0x178;
    if (c == 0xB5)
        return 0x39C;
    if (c == 0x131)
        return 0x49;
    if (c == 0x17F)
        return 0x53;
    if (c == 0x3C2)
        return 0x3A3;
    for (const CaseRange& range : kLowerRanges) {
        if (c < range.first || c > range.last)
            continue;
        if (range.toUpper != 0)
            return c + static_cast<char32_t>(range.toUpper);
        const bool isUpper = ((c & 1U) == 1) == range.oddUpper;
        return isUpper ? c : c - 1;
    }
    return c;
}

char32_t lowerOf(char32_t c) noexcept {
    if (c == 0x178)
        return 0xFF;
    if (c == 0x1E9E)
        return 0xDF;
    for (const CaseRange& range : kLowerRanges) {
        if (range.toUpper == 0) {
            if (c >= range.first && c <= range.last) {
                const bool isUpper = ((c & 1U) == 1) == range.oddUpper;
                return isUpper ? c + 1 : c;
            }
            continue;
        }
        const char32_t lower = c - static_cast<char32_t>(range.toUpper);
        if (lower >= range.first && lower <= range.last)
            return lower;
    }
    return c;
}

} // namespace

char32_t nextCodePoint(std::string_view text, std::size_t& at) noexcept {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned lead = byte(at++);
    if (lead < 0x80)
        return lead;
    unsigned more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t point = lead & (0x3FU >> more);
    while (more > 0 && at < text.size() && isContinuation(text[at])) {
        point = (point << 6U) | (byte(at++) & 0x3FU);
        --more;
    }
    return point;
}

void appendCodePoint(std::string& out, char32_t point) {
    const auto put = [&](char32_t c) {
        out.push_back(static_cast<char>(c));
    };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | (point >> 6U));
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | (point >> 12U));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | (point >> 18U));
        put(0x80U | ((point >> 12U) & 0x3FU));
        put(0x80U | ((point >> 6U) & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
}

std::size_t codePointCount(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char c : text)
        count += isContinuation(c) ? 0 : 1;
    return count;
}

std::size_t codePointOffset(std::string_view text, std::size_t points) noexcept {
    std::size_t at = 0;
    while (at < text.size() && points > 0) {
        ++at;
        while (at < text.size() && isContinuation(text[at]))
            ++at;
        --points;
    }
    return at;
}

std::size_t utf16Count(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char c : text)
        count += (isContinuation(c) ? 0 : 1) + (static_cast<unsigned char>(c) >= 0xF0 ? 1 : 0);
    return count;
}

int compareUtf16(std::string_view a, std::string_view b) noexcept {
    const std::size_t common = a.size() < b.size() ? a.size() : b.size();
    std::size_t at = 0;
    while (at < common && a[at] == b[at])
        ++at;
    if (at == common)
        return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
    const auto x = static_cast<unsigned char>(a[at]);
    const auto y = static_cast<unsigned char>(b[at]);
    // Bytes order as code points, and those as units, but for the surrogates of what needs four bytes, which
    // come before U+E000 and above.
    if (x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0))
        return x >= 0xF0 ? -1 : 1;
    return x < y ? -1 : 1;
}

bool hasLoneSurrogate(std::string_view text) noexcept {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        if (static_cast<unsigned char>(text[at]) == 0xED && static_cast<unsigned char>(text[at + 1]) >= 0xA0)
            return true;
    }
    return false;
}

void appendUtf16(std::string& out, char16_t unit) {
    if (isLowSurrogate(unit) && out.size() >= 3) {
        std::size_t at = out.size() - 3;
        if (static_cast<unsigned char>(out[at]) == 0xED) {
            const std::size_t start = at;
            const char32_t high = nextCodePoint(out, at);
            if (isHighSurrogate(high)) {
                out.resize(start);
                appendCodePoint(out, 0x10000 + ((high - 0xD800) << 10U) + (unit - 0xDC00U));
                return;
            }
        }
    }
    appendCodePoint(out, unit);
}

std::string toUpper(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == 0xDF)
            out += "SS";
        else
            appendCodePoint(out, isSurrogate(c) ? c : upperOf(c));
    }
    return out;
}

std::string toLower(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        appendCodePoint(out, lowerOf(nextCodePoint(text, at)));
    return out;
}

} // namespace steploom::engine::jsonata
