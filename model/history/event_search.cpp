// SPDX-License-Identifier: Apache-2.0
#include "model/history/event_search.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <functional>
#include <set>
#include <unordered_set>

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;

constexpr std::array<unsigned char, 256> lowerCase() {
    std::array<unsigned char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}

constexpr auto kLower = lowerCase();

unsigned char lower(char c) {
    return kLower[static_cast<unsigned char>(c)];
}

int hexDigit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

int hexUnit(std::string_view text, std::size_t at) {
    int unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = i < text.size() ? hexDigit(text[i]) : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// One character of a text whose quotes and breaks may be escaped, any number of times.
struct Character {
    char bytes[4] = {};
    std::size_t count = 0;
    std::size_t length = 0; ///< in the text
};

void encode(Character& out, std::uint32_t code) {
    const auto put = [&out](std::uint32_t byte) {
        out.bytes[out.count++] = static_cast<char>(byte);
    };
    if (code < 0x80) {
        put(lower(static_cast<char>(code)));
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

Character escapedAt(std::string_view text, std::size_t at) {
    Character character;
    std::size_t next = at;
    while (next < text.size() && text[next] == '\\')
        ++next;
    const char kind = next < text.size() ? text[next] : '\0';
    character.length = next - at + 1;
    if (kind == '"' || kind == '/') {
        encode(character, static_cast<std::uint32_t>(kind));
    } else if (kind == 'n' || kind == 't' || kind == 'r') {
        encode(character, ' ');
    } else if (const int unit = kind == 'u' ? hexUnit(text, next + 1) : -1; unit >= 0) {
        auto code = static_cast<std::uint32_t>(unit);
        character.length += 4;
        const bool high = code >= 0xD800 && code < 0xDC00;
        std::size_t second = at + character.length;
        while (high && second < text.size() && text[second] == '\\')
            ++second;
        const int low = high && second < text.size() && text[second] == 'u' ? hexUnit(text, second + 1) : -1;
        if (low >= 0xDC00 && low < 0xE000) {
            code = 0x10000 + ((code - 0xD800) << 10) + (static_cast<std::uint32_t>(low) - 0xDC00);
            character.length = second + 5 - at;
        }
        encode(character, code);
    } else {
        encode(character, '\\');
        character.length = 1;
    }
    return character;
}

bool matchesAt(std::string_view text, std::size_t at, const std::string& needle) {
    std::size_t matched = 0;
    while (matched < needle.size()) {
        if (at >= text.size())
            return false;
        if (text[at] != '\\') {
            if (lower(text[at]) != static_cast<unsigned char>(needle[matched]))
                return false;
            ++at;
            ++matched;
            continue;
        }
        const Character character = escapedAt(text, at);
        const std::size_t count = std::min(character.count, needle.size() - matched);
        if (std::memcmp(character.bytes, needle.data() + matched, count) != 0)
            return false;
        at += character.length;
        matched += count;
    }
    return true;
}

/// Whether a place is in a string that names a member, which every event has.
bool isInName(std::string_view json, std::size_t place) {
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (json[i] != '"')
            continue;
        const std::size_t begin = i++;
        for (; i < json.size() && json[i] != '"'; ++i)
            i += json[i] == '\\' ? 1 : 0;
        if (place < begin || place > i)
            continue;
        const std::size_t after = json.find_first_not_of(" \t\r\n", i + 1);
        return after != std::string_view::npos && json[after] == ':';
    }
    return false;
}

/// The first character of a needle in either case, and what an escape begins with.
struct FirstBytes {
    std::array<bool, 256> wanted{};
    explicit FirstBytes(const std::string& needle) {
        const auto first = static_cast<unsigned char>(needle[0]);
        wanted[first] = true;
        wanted['\\'] = true;
        if (first >= 'a' && first <= 'z')
            wanted[first - 32] = true;
    }
};

bool says(std::string_view json, const std::string& needle, const FirstBytes& first) {
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (!first.wanted[static_cast<unsigned char>(json[i])])
            continue;
        // Every second escape is that of a quote, which begins few needles.
        if (json[i] == '\\' && needle[0] != '"') {
            std::size_t behind = i + 1;
            while (behind < json.size() && json[behind] == '\\')
                ++behind;
            if (behind < json.size() && json[behind] == '"') {
                i = behind;
                continue;
            }
        }
        if (matchesAt(json, i, needle) && !isInName(json, i))
            return true;
        // A run of backslashes is one character.
        while (json[i] == '\\' && i + 1 < json.size() && json[i + 1] == '\\')
            ++i;
    }
    return false;
}

/// Empty where the event tells of no error.
std::string_view errorOf(const Recording& recording, const EventRow& row) {
    if (!engine::isFailureEvent(row.type))
        return {};
    return row.type == EventType::EvaluationFailed ? std::string_view("States.QueryEvaluationError")
                                                   : recording.label(row);
}

class Filter {
public:
    Filter(const Recording& recording, const Outline& outline, const EventQuery& query)
        : m_recording(recording)
        , m_outline(outline)
        , m_query(query)
        , m_needle(wantedText(query.text))
        , m_first(m_needle.empty() ? std::string(1, '\0') : m_needle)
        , m_states(query.states.begin(), query.states.end()) {
        for (const EventType type : query.types)
            m_types.set(static_cast<std::size_t>(type));
    }

    bool holds(const EventRow& row) const {
        if (!m_query.types.empty() && !m_types.test(static_cast<std::size_t>(row.type)))
            return false;
        if ((m_query.from && row.time < *m_query.from) || (m_query.to && row.time > *m_query.to))
            return false;
        if (m_query.visit != kNone && row.visit != m_query.visit)
            return false;
        if (!m_states.empty() &&
            (row.visit == kNone || m_states.count(m_outline.visits[row.visit].label) == 0))
            return false;
        const bool failure = engine::isFailureEvent(row.type) || row.type == EventType::FailStateEntered;
        if (m_query.failuresOnly && !failure)
            return false;
        if (!m_query.error.empty() && !hasError(row))
            return false;
        return m_needle.empty() || says(m_recording.raw(row), m_needle, m_first);
    }

private:
    bool hasError(const EventRow& row) const {
        const std::string_view name = errorOf(m_recording, row);
        return name.substr(0, m_query.error.size()) == m_query.error &&
               (!m_query.wholeError || name.size() == m_query.error.size());
    }

    const Recording& m_recording;
    const Outline& m_outline;
    const EventQuery& m_query;
    std::string m_needle;
    FirstBytes m_first;
    std::unordered_set<std::uint32_t> m_states;
    std::bitset<256> m_types;
};

} // namespace

std::string wantedText(std::string_view typed) {
    std::string needle;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const std::size_t next = typed.find_first_not_of('\\', i);
        // Somebody who copied an escaped text means what it says.
        if (typed[i] == '\\' && next != std::string_view::npos && typed[next] == '"')
            i = next;
        const bool blank = typed[i] == '\n' || typed[i] == '\t' || typed[i] == '\r';
        needle.push_back(blank ? ' ' : static_cast<char>(lower(typed[i])));
    }
    return needle;
}

std::vector<std::string> errorNames(const Recording& recording) {
    std::set<std::string, std::less<>> names;
    for (const EventRow& row : recording.rows) {
        const std::string_view name = errorOf(recording, row);
        if (!name.empty() && names.find(name) == names.end())
            names.emplace(name);
    }
    return {names.begin(), names.end()};
}

bool saysText(std::string_view json, const std::string& needle) {
    return needle.empty() || says(json, needle, FirstBytes(needle));
}

std::vector<std::uint32_t> findEvents(const Recording& recording, const Outline& outline,
                                      const EventQuery& query, const std::function<bool()>& goOn,
                                      const std::vector<std::uint32_t>* within) {
    constexpr std::uint32_t kPace = 4096;
    const Filter filter(recording, outline, query);
    std::vector<std::uint32_t> found;
    const auto count = static_cast<std::uint32_t>(within != nullptr ? within->size() : recording.rows.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i % kPace == kPace - 1 && goOn && !goOn())
            break;
        const std::uint32_t row = within != nullptr ? (*within)[i] : i;
        if (filter.holds(recording.rows[row]))
            found.push_back(row);
    }
    return found;
}

} // namespace steploom::model
