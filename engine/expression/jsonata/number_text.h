// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>
#include <string_view>

// Numbers as ECMAScript has them: one kind, the double. Whole ones are kept as integers while that is exact.
namespace steploom::engine::jsonata {

/// Integers up to here are doubles without loss.
inline constexpr std::int64_t kExactInteger = std::int64_t{1} << 53;

inline Value makeNumber(double number) noexcept {
    if (number >= -9007199254740992.0 && number <= 9007199254740992.0) {
        const auto whole = static_cast<std::int64_t>(number);
        if (static_cast<double>(whole) == number)
            return {whole};
    }
    return {number};
}

/// As Number.prototype.toString.
void appendNumber(std::string& out, double number);
/// As $string writes a number: integers in full where `wholeInFull`, everything else in 15 significant
/// digits.
void appendRounded(std::string& out, double number, bool wholeInFull);
/// As Number.prototype.toPrecision followed by Number(): the double nearest to that many digits.
double toPrecision(double number, int digits);
/// As Number.prototype.toFixed.
std::string toFixed(double number, int decimals);
/// A number in JSON's spelling, or hexadecimal, octal or binary with its prefix; false for anything else.
bool parseNumber(std::string_view text, double& number);
/// The double that the decimal text reads as.
double readDouble(std::string_view text);
/// Half to even at a decimal place; `precision` may be negative.
double roundHalfEven(double number, int precision);

} // namespace steploom::engine::jsonata
