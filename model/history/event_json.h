// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <simdjson.h>

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "model/history/event_fields.h"

/// Small readings of JSON values for the walk through a million events: they copy nothing where they need
/// not. Values are of a text that simdjson has found whole, so each string ends.
namespace steploom::model {

namespace od = simdjson::ondemand;

/// Of a string, from behind its first quote to before its last, escapes and all.
inline std::string_view rawString(const char* begin) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const auto hasByte = [](std::uint64_t word, unsigned char byte) {
        const std::uint64_t difference = word ^ (kOnes * byte);
        return (difference - kOnes) & ~difference & kHighs;
    };
    const char* end = begin;
    for (;;) { // the padding of a text ends it, whatever it is
        std::uint64_t word = 0;
        std::memcpy(&word, end, sizeof word);
        if (const std::uint64_t found = hasByte(word, '"') | hasByte(word, '\\')) {
            end += __builtin_ctzll(found) / 8;
            if (*end == '"')
                return {begin, static_cast<std::size_t>(end - begin)};
            end += 2;
            continue;
        }
        end += sizeof word;
    }
}

/// A member's name, without its escapes undone: none that we look for has any.
inline std::string_view rawKey(od::field& field) {
    return rawString(field.key().raw());
}

inline std::uint64_t numberOf(od::value& value) {
    const char* digit = value.raw_json_token().data();
    std::uint64_t number = 0;
    if (*digit >= '0' && *digit <= '9') { // a fraction is no number of an event
        constexpr std::uint64_t kEnough = std::uint64_t{1} << 50;
        for (; *digit >= '0' && *digit <= '9' && number < kEnough; ++digit)
            number = number * 10 + static_cast<std::uint64_t>(*digit - '0');
        return *digit == '.' || *digit == 'e' || *digit == 'E' ? 0 : number;
    }
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return 0;
    std::string_view text;
    if (type != od::json_type::string || value.get_string().get(text) != simdjson::SUCCESS)
        return 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

inline std::string_view textOf(od::value& value) {
    std::string_view text;
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS || type != od::json_type::string ||
        value.get_string().get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

/// A string without its escapes undone; empty where it has some, or is none.
inline std::string_view plainText(od::value& value) {
    const char* begin = value.raw_json_token().data();
    if (*begin++ != '"')
        return {};
    const std::string_view text = rawString(begin);
    return text.find('\\') == std::string_view::npos ? text : std::string_view();
}

/// The same, or with them undone where there are any.
inline std::string_view nameOf(od::value& value) {
    const std::string_view text = plainText(value);
    return text.empty() ? textOf(value) : text;
}

inline std::int64_t timeOf(od::value& value) {
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return 0;
    if (type == od::json_type::string)
        return readEventTime(nameOf(value)).value_or(0);
    double number = 0;
    if (type == od::json_type::number)
        return value.get_double().get(number) == simdjson::SUCCESS ? eventTimeOf(number) : 0;
    return 0;
}

/// `name` in small letters; the first one of the key may be large.
inline bool isNamed(std::string_view key, std::string_view name) {
    return key.size() == name.size() && (key[0] | 0x20) == name[0] &&
           std::memcmp(key.data() + 1, name.data() + 1, name.size() - 1) == 0;
}

} // namespace steploom::model
