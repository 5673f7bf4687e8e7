// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/decimal.h"

#include "engine/value/number.h"

#include <algorithm>
#include <limits>

namespace steploom::engine {

namespace {

constexpr std::int64_t kScaleLimit = std::numeric_limits<std::int32_t>::max();
/// Integers up to here are doubles too.
constexpr std::int64_t kExactInDouble = std::int64_t{1} << 53;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view takeDigits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    const std::string_view taken = text.substr(0, count);
    text.remove_prefix(count);
    return taken;
}

std::optional<std::int64_t> takeExponent(std::string_view text) {
    const bool negative = text.substr(0, 1) == "-";
    if (negative || text.substr(0, 1) == "+")
        text.remove_prefix(1);
    const std::string_view digits = takeDigits(text);
    if (digits.empty() || digits.size() > 10 || !text.empty())
        return {};
    std::int64_t exponent = 0;
    for (const char c : digits)
        exponent = exponent * 10 + (c - '0');
    return negative ? -exponent : exponent;
}

int sign(int order, bool negative) {
    return negative ? -order : order;
}

int compareInts(std::int64_t a, std::int64_t b) {
    return a < b ? -1 : static_cast<int>(a > b);
}

int compareDoubles(double a, double b) {
    return a < b ? -1 : static_cast<int>(a > b);
}

bool isSmall(std::int64_t value) {
    return value > -kExactInDouble && value < kExactInDouble;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    Decimal number;
    number.negative = text.substr(0, 1) == "-";
    if (number.negative || text.substr(0, 1) == "+")
        text.remove_prefix(1);
    std::string digits(takeDigits(text));
    if (text.substr(0, 1) == ".") {
        text.remove_prefix(1);
        const std::string_view fraction = takeDigits(text);
        digits += fraction;
        number.scale = static_cast<std::int64_t>(fraction.size());
    }
    if (digits.empty())
        return {};
    if (!text.empty()) {
        if (text.front() != 'e' && text.front() != 'E')
            return {};
        const auto exponent = takeExponent(text.substr(1));
        if (!exponent)
            return {};
        number.scale -= *exponent;
    }
    if (number.scale > kScaleLimit || number.scale < -kScaleLimit)
        return {};
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    number.digits = std::move(digits);
    number.negative = number.negative && !number.isZero();
    return number;
}

Decimal Decimal::of(const Value& number) {
    char room[kNumberRoom];
    const std::string_view text =
        number.isInt() ? formatInteger(room, number.asInt()) : formatDouble(room, number.asDouble());
    return parse(text).value_or(Decimal());
}

std::string Decimal::text() const {
    std::string out = negative ? "-" : "";
    if (scale == 0)
        return out + digits;
    const auto count = static_cast<std::int64_t>(digits.size());
    const std::int64_t exponent = count - 1 - scale;
    if (scale > 0 && exponent >= -6) {
        if (exponent < 0)
            return out + "0." + std::string(static_cast<std::size_t>(scale - count), '0') + digits;
        const auto point = static_cast<std::size_t>(count - scale);
        return out + digits.substr(0, point) + "." + digits.substr(point);
    }
    out += digits.front();
    if (count > 1)
        out.append(".").append(digits, 1);
    if (exponent != 0)
        out.append(exponent > 0 ? "E+" : "E").append(std::to_string(exponent));
    return out;
}

std::int32_t Decimal::integer() const noexcept {
    const std::int64_t length = static_cast<std::int64_t>(digits.size()) - scale;
    if (length <= 0 || length > 18)
        return 0;
    std::int64_t value = 0;
    for (std::int64_t i = 0; i < length; ++i) {
        const auto at = static_cast<std::size_t>(i);
        value = value * 10 + (at < digits.size() ? digits[at] - '0' : 0);
    }
    return static_cast<std::int32_t>(negative ? -value : value);
}

int compareDecimals(const Decimal& a, const Decimal& b) noexcept {
    if (a.isZero() || b.isZero() || a.negative != b.negative) {
        const int left = a.isZero() ? 0 : sign(1, a.negative);
        const int right = b.isZero() ? 0 : sign(1, b.negative);
        return compareInts(left, right);
    }
    // Where the first digit stands decides; an exponent may be huge, so nothing is written out.
    const std::int64_t left = static_cast<std::int64_t>(a.digits.size()) - a.scale;
    const std::int64_t right = static_cast<std::int64_t>(b.digits.size()) - b.scale;
    if (left != right)
        return sign(left < right ? -1 : 1, a.negative);
    const std::size_t count = std::max(a.digits.size(), b.digits.size());
    for (std::size_t i = 0; i < count; ++i) {
        const char x = i < a.digits.size() ? a.digits[i] : '0';
        const char y = i < b.digits.size() ? b.digits[i] : '0';
        if (x != y)
            return sign(x < y ? -1 : 1, a.negative);
    }
    return 0;
}

int compareNumbers(const Value& a, const Value& b) {
    if (a.isInt() && b.isInt())
        return compareInts(a.asInt(), b.asInt());
    // The shortest spellings of doubles are in the order of the doubles.
    if ((a.isDouble() || isSmall(a.asInt())) && (b.isDouble() || isSmall(b.asInt())))
        return compareDoubles(a.asDouble(), b.asDouble());
    return compareDecimals(Decimal::of(a), Decimal::of(b));
}

} // namespace steploom::engine
