// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/rules/values.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>
#include <vector>

#include "model/document/json_string.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

std::string_view decoded(std::string_view raw, bool escaped, std::string& buffer) {
    const std::string_view characters = insideQuotes(raw);
    if (!escaped)
        return characters;
    buffer = decodeJsonString(characters);
    return buffer;
}

std::uint64_t load(const char* bytes, std::size_t count) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, count);
    return word;
}

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ULL;
    std::uint64_t mix = (a ^ b) * factor;
    mix ^= mix >> 29;
    return mix * 0xBF58476D1CE4E5B9ULL;
}

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// Letters to change, add, drop or swap with their neighbour, at most `limit` + 1; case costs nothing.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    std::vector<std::size_t> before;
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        before = std::exchange(previous, row);
    }
    return previous[b.size()];
}

} // namespace

std::string_view charactersOf(Node string, std::string& buffer) {
    return decoded(string.raw(), string.isEscaped(), buffer);
}

std::string_view keyOf(Node member, std::string& buffer) {
    return decoded(member.rawKey(), member.isKeyEscaped(), buffer);
}

engine::Field fieldOf(Node member) {
    const std::string_view name = insideQuotes(member.rawKey());
    return member.isKeyEscaped() ? engine::fieldNamed(decodeJsonString(name)) : engine::fieldNamed(name);
}

bool isSubstituted(std::string_view text) {
    for (std::size_t open = text.find('$'); open != std::string_view::npos; open = text.find('$', open + 1)) {
        if (text.substr(open + 1, 1) == "{")
            return text.find('}', open) != std::string_view::npos;
    }
    return false;
}

bool isSubstituted(Node value) {
    switch (value.kind()) {
    case NodeKind::Placeholder:
        return true;
    case NodeKind::String:
        return isSubstituted(value.raw());
    case NodeKind::Object: {
        // {"Ref": …}, {"Fn::GetAtt": …}: a function of the template that the definition stands in.
        const Node only = value.firstChild();
        if (!only || only.nextSibling())
            return false;
        const std::string_view key = insideQuotes(only.rawKey());
        return key == "Ref" || key.substr(0, 4) == "Fn::";
    }
    default:
        return false;
    }
}

Span spanWithin(Node string, std::size_t begin, std::size_t end) {
    const std::string_view characters = insideQuotes(string.raw());
    const std::size_t base = string.span().begin + (characters.data() == string.raw().data() ? 0 : 1);
    std::size_t raw = 0;
    std::size_t seen = 0;
    const auto advance = [&](std::size_t wanted) {
        while (raw < characters.size() && seen < wanted) {
            if (characters[raw] != '\\') {
                ++raw;
                ++seen;
                continue;
            }
            std::size_t length = characters.substr(raw + 1, 1) == "u" ? 6 : 2;
            std::string piece = decodeJsonString(characters.substr(raw, length));
            // Two escapes of a pair are one character.
            if (length == 6 && characters.substr(raw + 6, 2) == "\\u") {
                const std::string pair = decodeJsonString(characters.substr(raw, 12));
                if (pair.size() == 4) {
                    length = 12;
                    piece = pair;
                }
            }
            raw = std::min(raw + length, characters.size());
            seen += piece.size();
        }
        return base + raw;
    };
    Span span;
    span.begin = advance(begin);
    span.end = end > begin ? advance(end) : advance(begin + 1);
    while (raw < characters.size() && isUtf8Continuation(characters[raw])) {
        ++raw;
        ++span.end;
    }
    if (span.empty() && span.end < string.span().end)
        ++span.end; // the closing quote: it ends too soon
    return span;
}

Span headOf(Node object) {
    return object.isMember() ? object.keySpan() : Span{object.span().begin, object.span().begin + 1};
}

std::uint64_t hashOf(std::string_view text) {
    std::uint64_t a = text.size() * 0x9E3779B97F4A7C15ULL + 0x243F6A8885A308D3ULL;
    std::uint64_t b = 0x452821E638D01377ULL;
    const char* at = text.data();
    std::size_t left = text.size();
    if (left >= 32) { // four independent lanes, for long texts
        std::uint64_t c = 0xBE5466CF34E90C6CULL;
        std::uint64_t d = 0xC0AC29B7C97C50DDULL;
        for (; left >= 32; left -= 32, at += 32) {
            a = mixed(a, load(at, 8));
            b = mixed(b, load(at + 8, 8));
            c = mixed(c, load(at + 16, 8));
            d = mixed(d, load(at + 24, 8));
        }
        a ^= (c << 1) | (c >> 63);
        b ^= (d << 1) | (d >> 63);
    }
    for (; left >= 8; left -= 8, at += 8)
        a = mixed(a, load(at, 8));
    if (left > 0)
        b = mixed(b, load(at, left));
    return mixed(a, b ^ (b >> 31));
}

void ClosestName::offer(std::string_view candidate) {
    const std::size_t allowed = std::max<std::size_t>(1, std::min<std::size_t>(m_wanted.size() / 3, 4));
    const std::size_t longer = std::max(candidate.size(), m_wanted.size());
    if (longer - std::min(candidate.size(), m_wanted.size()) > allowed || candidate == m_wanted)
        return;
    const std::size_t found = distance(m_wanted, candidate, allowed);
    if (found <= allowed && found < m_distance) {
        m_distance = found;
        m_best = candidate;
    }
}

} // namespace steploom::model
