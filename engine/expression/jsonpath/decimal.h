// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Decimal numbers of any precision, as filters of a JSONPath compare them: 0.1 is one tenth and 1.50
// equals 1.5. Spelled as Java's BigDecimal spells them, because a filter also compares a number with a text.
namespace steploom::engine {

struct Decimal {
    bool negative = false;
    std::string digits = "0"; ///< without leading zeros
    std::int64_t scale = 0;   ///< the number is `digits` * 10^-scale

    /// Nothing where the text is no number: blanks, hexadecimal digits and an empty text are none.
    static std::optional<Decimal> parse(std::string_view text);
    /// Of an integer or a double; a double counts as its shortest spelling.
    static Decimal of(const Value& number);

    bool isZero() const noexcept { return digits == "0"; }
    std::string text() const;
    /// The integral part, as 32 bits hold it; 0 where it is beyond 64 bits.
    std::int32_t integer() const noexcept;
};

/// Below, at or above 0, as `a` is less than, equal to or greater than `b`.
int compareDecimals(const Decimal& a, const Decimal& b) noexcept;
/// The same for two numbers as values.
int compareNumbers(const Value& a, const Value& b);

} // namespace steploom::engine
