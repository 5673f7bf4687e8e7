// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/item.h"

#include <string>
#include <string_view>
#include <vector>

// Pictures of $formatNumber: "#,##0.00;(#,##0.00)" (XPath Functions 3.1, §4.7).
namespace steploom::engine::jsonata {

/// Characters with a meaning in pictures, and how they are written.
struct DecimalFormat {
    std::string decimalSeparator = ".";
    std::string groupingSeparator = ",";
    std::string exponentSeparator = "e";
    std::string minusSign = "-";
    std::string percent = "%";
    std::string perMille = "\xE2\x80\xB0";
    std::string zeroDigit = "0";
    std::string digit = "#";
    std::string patternSeparator = ";";
};

class NumberPicture {
public:
    /// Throws D3080 to D3093.
    NumberPicture(std::string_view picture, const DecimalFormat& format);
    std::string format(double value) const;

private:
    /// A string as a list of its characters.
    using Text = std::vector<std::string>;
    struct Part {
        std::string prefix;
        std::string suffix;
        std::vector<std::size_t> integerGroups;
        std::vector<std::size_t> fractionGroups;
        std::size_t regularGroup = 0;
        std::size_t integerDigits = 0;
        std::size_t scale = 0;
        std::size_t fractionDigits = 0;
        std::size_t fractionDigitsMost = 0;
        std::size_t exponentDigits = 0;
        bool percent = false;
        bool perMille = false;
        bool decimal = false;
    };
    static Text split(std::string_view text);
    Part analyse(const Text& picture) const;
    bool isDigit(const std::string& c) const;
    std::size_t digitsIn(const Text& text, std::size_t begin, std::size_t end, bool optional) const;
    Text digitsOf(double number, int decimals) const;
    std::string write(double value, const Part& part) const;

    DecimalFormat m_format;
    char32_t m_zero;
    std::vector<Part> m_parts;
};

} // namespace steploom::engine::jsonata
