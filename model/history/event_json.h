// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "model/history/event_fields.h"
#include "model/history/json_cursor.h"
#include "model/history/json_text.h"

/// Small readings of JSON values for the walk through a million events, each from the first character of the
/// value: they copy nothing where they need not.
namespace steploom::model {

/// A string without its escapes undone; empty where it has some, or is none.
inline std::string_view plainText(const char* value) {
    if (*value != '"')
        return {};
    const std::string_view text = rawString(value + 1);
    return text.find('\\') == std::string_view::npos ? text : std::string_view();
}

/// Keeps texts whose escapes had to be undone.
class TextRoom {
public:
    void clear() { m_texts.clear(); }

    /// What a string means; absent where it is none, or has an escape that is none.
    std::optional<std::string_view> textOf(const char* value) {
        if (*value != '"')
            return std::nullopt;
        const std::string_view written = rawString(value + 1);
        if (written.find('\\') == std::string_view::npos)
            return written;
        std::string& text = m_texts.emplace_back();
        text.reserve(written.size());
        return appendUnescaped(written, text) ? std::optional<std::string_view>(text) : std::nullopt;
    }

    std::string_view nameOf(const char* value) { return textOf(value).value_or(std::string_view()); }

private:
    std::deque<std::string> m_texts; ///< in a deque they keep their places
};

inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// A whole number that is not negative, as a number or a string; else 0.
inline std::uint64_t numberOf(const char* value) {
    std::uint64_t number = 0;
    if (isDigit(*value)) { // a fraction is no number of an event
        constexpr std::uint64_t kEnough = std::uint64_t{1} << 50;
        for (; isDigit(*value) && number < kEnough; ++value)
            number = number * 10 + static_cast<std::uint64_t>(*value - '0');
        return *value == '.' || *value == 'e' || *value == 'E' ? 0 : number;
    }
    const std::string_view text = plainText(value);
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// ms since 1970 of a string or a number; 0 where it tells no time.
inline std::int64_t timeOf(const char* value) {
    if (*value == '"')
        return readEventTime(rawString(value + 1)).value_or(0);
    if (!isDigit(*value) && *value != '-')
        return 0;
    const char* end = value;
    while (isDigit(*end) || *end == '-' || *end == '+' || *end == '.' || (*end | 0x20) == 'e')
        ++end;
    double number = 0;
    const auto [stopped, error] = std::from_chars(value, end, number);
    return error == std::errc() && stopped == end ? eventTimeOf(number) : 0;
}

/// `name` in small letters; the first one of the key may be large.
inline bool isNamed(std::string_view key, std::string_view name) {
    return key.size() == name.size() && (key[0] | 0x20) == name[0] &&
           std::memcmp(key.data() + 1, name.data() + 1, name.size() - 1) == 0;
}

} // namespace steploom::model
