// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/number_text.h"

#include "engine/value/number.h"

#include <charconv>
#include <cmath>

namespace steploom::engine::jsonata {
namespace {

constexpr std::size_t kRoom = 512;

std::string shifted(double number, int places) {
    std::string text;
    appendNumber(text, number);
    const std::size_t e = text.find('e');
    int exponent = places;
    if (e != std::string::npos) {
        int own = 0;
        const char* from = text.data() + e + 1;
        std::from_chars(*from == '+' ? from + 1 : from, text.data() + text.size(), own);
        exponent += own;
        text.resize(e);
    }
    return text + "e" + std::to_string(exponent);
}

} // namespace

void appendNumber(std::string& out, double number) {
    if (std::isnan(number)) {
        out += "NaN";
        return;
    }
    if (std::isinf(number)) {
        out += number < 0 ? "-Infinity" : "Infinity";
        return;
    }
    const double magnitude = std::fabs(number);
    char room[kRoom];
    if (magnitude != 0 && (magnitude < 1e-6 || magnitude >= 1e21)) {
        const std::string_view text = formatCanonicalDouble(room, number);
        out += text;
        return;
    }
    if (magnitude >= 9007199254740992.0) {
        // to_chars would write all digits of the double; ECMAScript fills up with zeros after the shortest.
        const auto end = std::to_chars(room, room + kRoom, number, std::chars_format::scientific).ptr;
        std::string digits;
        const char* at = room;
        if (*at == '-')
            out.push_back(*at++);
        for (; *at != 'e'; ++at) {
            if (*at != '.')
                digits.push_back(*at);
        }
        int exponent = 0;
        std::from_chars(at + 2, end, exponent);
        digits.resize(static_cast<std::size_t>(exponent) + 1, '0');
        out += digits;
        return;
    }
    out += formatCanonicalDouble(room, number);
}

double readDouble(std::string_view text) {
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem == std::errc::result_out_of_range) {
        // Too large or too small; the exponent's sign tells which.
        const std::size_t e = text.find_first_of("eE");
        const bool tiny = e != std::string_view::npos && e + 1 < text.size() && text[e + 1] == '-';
        const bool small = tiny || (e == std::string_view::npos && text.find('.') < 3);
        const double magnitude = small ? 0.0 : HUGE_VAL;
        return text.front() == '-' ? -magnitude : magnitude;
    }
    return number;
}

double toPrecision(double number, int digits) {
    char room[kRoom];
    const auto end = std::to_chars(room, room + kRoom, number, std::chars_format::scientific, digits - 1).ptr;
    return readDouble({room, static_cast<std::size_t>(end - room)});
}

void appendRounded(std::string& out, double number, bool wholeInFull) {
    if (number == 0) {
        out += '0';
        return;
    }
    const bool whole = number == std::floor(number);
    if ((whole && wholeInFull) || (whole && std::fabs(number) < 1e15))
        appendNumber(out, number);
    else
        appendNumber(out, toPrecision(number, 15));
}

std::string toFixed(double number, int decimals) {
    if (std::fabs(number) >= 1e21) {
        std::string text;
        appendNumber(text, number);
        return text;
    }
    char room[kRoom];
    const auto end = std::to_chars(room, room + kRoom, number, std::chars_format::fixed, decimals).ptr;
    std::string text(room, end);
    // Ties of to_chars go to even digits, of toFixed to the larger; a tie is exact in binary.
    if (decimals < 30) {
        char exact[kRoom * 4];
        const auto last =
            std::to_chars(exact, exact + sizeof exact, std::fabs(number), std::chars_format::fixed, 1100);
        if (last.ec == std::errc()) {
            const std::string_view all(exact, static_cast<std::size_t>(last.ptr - exact));
            const std::size_t cut = all.find('.') + 1 + static_cast<std::size_t>(decimals);
            const bool tie = all[cut] == '5' && all.find_first_not_of('0', cut + 1) == std::string_view::npos;
            if (tie) {
                const double above = std::nextafter(std::fabs(number), HUGE_VAL);
                const auto up =
                    std::to_chars(room, room + kRoom, above, std::chars_format::fixed, decimals).ptr;
                text.assign(number < 0 ? "-" : "").append(room, up);
            }
        }
    }
    return text;
}

bool parseNumber(std::string_view text, double& number) {
    std::size_t at = 0;
    const auto digit = [&](std::size_t i) {
        return i < text.size() && text[i] >= '0' && text[i] <= '9';
    };
    if (text.size() > 2 && text[0] == '0' &&
        std::string_view("xXoObB").find(text[1]) != std::string_view::npos) {
        const char kind = static_cast<char>(text[1] | 0x20);
        const int base = kind == 'x' ? 16 : kind == 'o' ? 8 : 2;
        number = 0;
        for (const char c : text.substr(2)) {
            const int value = c >= '0' && c <= '9'                     ? c - '0'
                              : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                                       : 99;
            if (value >= base)
                return false;
            number = number * base + value;
        }
        return true;
    }
    if (at < text.size() && text[at] == '-')
        ++at;
    if (!digit(at))
        return false;
    while (digit(at))
        ++at;
    if (at < text.size() && text[at] == '.') {
        if (!digit(++at))
            return false;
        while (digit(at))
            ++at;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (!digit(at))
            return false;
        while (digit(at))
            ++at;
    }
    if (at != text.size())
        return false;
    number = readDouble(text);
    return std::isfinite(number);
}

double roundHalfEven(double number, int precision) {
    // Decimal places are moved in the text, where they are exact.
    double moved = precision == 0 ? number : readDouble(shifted(number, precision));
    if (!std::isfinite(moved))
        return number;
    double result = std::floor(moved);
    if (moved - result >= 0.5)
        result += 1;
    if (std::fabs(result - moved) == 0.5 && std::fabs(std::fmod(result, 2)) == 1)
        result -= 1;
    if (precision != 0)
        result = readDouble(shifted(result, -precision));
    return result == 0 ? 0.0 : result;
}

} // namespace steploom::engine::jsonata
