// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

// The spelling of numbers in JSON, shared by the writer and by the measuring of sizes.
namespace steploom::engine {

/// Room for any number that formatNumber() writes.
inline constexpr std::size_t kNumberRoom = 40;

inline std::string_view formatInteger(char* room, std::int64_t value) noexcept {
    const auto end = std::to_chars(room, room + kNumberRoom, value).ptr;
    return {room, static_cast<std::size_t>(end - room)};
}

/// Shortest text that reads back as the same double; whole ones keep a ".0" so that they stay doubles. Not
/// finite numbers, which JSON has no word for, write as null.
inline std::string_view formatDouble(char* room, double value) noexcept {
    if (!std::isfinite(value)) {
        std::memcpy(room, "null", 4);
        return {room, 4};
    }
    const double magnitude = std::fabs(value);
    const bool plain = magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e7);
    char* end = std::to_chars(room, room + kNumberRoom, value,
                              plain ? std::chars_format::fixed : std::chars_format::scientific)
                    .ptr;
    if (plain) {
        if (std::memchr(room, '.', static_cast<std::size_t>(end - room)) == nullptr) {
            *end++ = '.';
            *end++ = '0';
        }
        return {room, static_cast<std::size_t>(end - room)};
    }
    // 1e+07 and 1.5e-09 become 1.0E7 and 1.5E-9: the service runs on Java and spells them so.
    char out[kNumberRoom];
    std::size_t length = 0;
    const char* at = room;
    bool point = false;
    for (; *at != 'e'; ++at) {
        point = point || *at == '.';
        out[length++] = *at;
    }
    if (!point) {
        out[length++] = '.';
        out[length++] = '0';
    }
    out[length++] = 'E';
    ++at;
    if (*at == '-')
        out[length++] = '-';
    ++at;
    while (at < end - 1 && *at == '0')
        ++at;
    while (at < end)
        out[length++] = *at++;
    std::memcpy(room, out, length);
    return {room, length};
}

/// As ECMAScript's Number::toString: 2 for 2.0, 1e+21, 1e-7.
inline std::string_view formatCanonicalDouble(char* room, double value) noexcept {
    if (!std::isfinite(value)) {
        std::memcpy(room, "null", 4);
        return {room, 4};
    }
    if (value == 0) {
        room[0] = '0';
        return {room, 1};
    }
    const double magnitude = std::fabs(value);
    if (magnitude >= 1e-6 && magnitude < 1e21) {
        const auto end = std::to_chars(room, room + kNumberRoom, value, std::chars_format::fixed).ptr;
        return {room, static_cast<std::size_t>(end - room)};
    }
    char* end = std::to_chars(room, room + kNumberRoom, value, std::chars_format::scientific).ptr;
    // Exponents lose their leading zero.
    for (char* at = room; at + 2 < end; ++at) {
        if (*at == 'e' && at[2] == '0') {
            std::memmove(at + 2, at + 3, static_cast<std::size_t>(end - at - 3));
            --end;
            break;
        }
    }
    return {room, static_cast<std::size_t>(end - room)};
}

} // namespace steploom::engine
