// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Pictures of integers, for $formatInteger, $parseInteger and the parts of dates (XPath Functions 3.1, §4.6):
// digits with grouping, letters, Roman numerals, English words, ordinals.
namespace steploom::engine::jsonata {

struct IntegerPicture {
    enum class Primary { Decimal, Letters, Roman, Words, Sequence };
    enum class Case { Lower, Upper, Title };
    struct Separator {
        std::size_t position;
        std::string text;
    };

    Primary primary = Primary::Decimal;
    Case letterCase = Case::Lower;
    bool ordinal = false;
    char32_t zero = U'0';
    std::size_t mandatoryDigits = 0;
    std::size_t optionalDigits = 0;
    /// Separators are at every multiple of the first one's position.
    bool regular = false;
    /// From the right; of regular ones, one.
    std::vector<Separator> separators;
    /// Digits that a part of a date has; 0 is as many as there are.
    std::size_t parseWidth = 0;
    std::string text;

    /// Throws D3131.
    explicit IntegerPicture(std::string_view picture);
    IntegerPicture() = default;

    /// Throws D3130.
    std::string format(double value) const;
    /// NaN where the text does not read as a number.
    double parse(std::string_view value) const;
    /// What texts of the picture look like, as a regular expression; throws D3130.
    std::string pattern() const;
};

std::string englishWords(double number, bool ordinal);
/// NaN where a word is unknown.
double readEnglishWords(std::string_view text);
/// All number words, for a regular expression.
std::string englishWordPattern();

} // namespace steploom::engine::jsonata
