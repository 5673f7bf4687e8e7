// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/picture_number.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/number_text.h"
#include "engine/expression/jsonata/utf16.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steploom::engine::jsonata {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::size_t find(const std::vector<std::string>& text, const std::string& c, std::size_t from = 0) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == c)
            return i;
    }
    return kNowhere;
}

std::size_t findLast(const std::vector<std::string>& text, const std::string& c) {
    for (std::size_t i = text.size(); i-- > 0;) {
        if (text[i] == c)
            return i;
    }
    return kNowhere;
}

std::string joined(const std::vector<std::string>& text, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t i = begin; i < end && i < text.size(); ++i)
        out += text[i];
    return out;
}

std::size_t regularity(const std::vector<std::size_t>& positions) {
    std::size_t factor = 0;
    for (const std::size_t each : positions)
        factor = std::gcd(factor, each);
    for (std::size_t i = 1; i <= positions.size(); ++i) {
        if (std::find(positions.begin(), positions.end(), i * factor) == positions.end())
            return 0;
    }
    return factor;
}

} // namespace

NumberPicture::Text NumberPicture::split(std::string_view text) {
    Text out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        nextCodePoint(text, at);
        out.emplace_back(text.substr(begin, at - begin));
    }
    return out;
}

bool NumberPicture::isDigit(const std::string& c) const {
    std::size_t at = 0;
    const char32_t point = c.empty() ? 0 : nextCodePoint(c, at);
    return point >= m_zero && point < m_zero + 10;
}

std::size_t NumberPicture::digitsIn(const Text& text, std::size_t begin, std::size_t end,
                                    bool optional) const {
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i)
        count += isDigit(text[i]) || (optional && text[i] == m_format.digit) ? 1 : 0;
    return count;
}

NumberPicture::NumberPicture(std::string_view picture, const DecimalFormat& format)
    : m_format(format) {
    std::size_t at = 0;
    m_zero = m_format.zeroDigit.empty() ? U'0' : nextCodePoint(m_format.zeroDigit, at);
    std::vector<Text> pictures(1);
    for (std::string& c : split(picture)) {
        if (c == m_format.patternSeparator)
            pictures.emplace_back();
        else
            pictures.back().push_back(std::move(c));
    }
    if (pictures.size() > 2)
        throw Failure("D3080");
    for (const Text& each : pictures)
        m_parts.push_back(analyse(each));
    if (m_parts.size() == 1) {
        m_parts.push_back(m_parts[0]);
        m_parts[1].prefix.insert(0, m_format.minusSign);
    }
}

NumberPicture::Part NumberPicture::analyse(const Text& picture) const {
    const auto active = [&](const std::string& c) {
        return isDigit(c) || c == m_format.decimalSeparator || c == m_format.exponentSeparator ||
               c == m_format.groupingSeparator || c == m_format.digit || c == m_format.patternSeparator;
    };
    const auto bounds = [&](const std::string& c) {
        return active(c) && c != m_format.exponentSeparator;
    };
    std::size_t begin = 0;
    while (begin < picture.size() && !bounds(picture[begin]))
        ++begin;
    std::size_t end = picture.size();
    while (end > begin && !bounds(picture[end - 1]))
        --end;
    if (begin == picture.size()) // nothing but what is copied
        throw Failure(picture.empty() ? "D3085" : "D3086");

    Part part;
    part.prefix = joined(picture, 0, begin);
    part.suffix = joined(picture, end, picture.size());
    const auto once = [&](const std::string& c, const char* code) {
        if (find(picture, c) != findLast(picture, c))
            throw Failure(code);
        return find(picture, c) != kNowhere;
    };
    part.decimal = once(m_format.decimalSeparator, "D3081");
    part.percent = once(m_format.percent, "D3082");
    part.perMille = once(m_format.perMille, "D3083");
    if (part.percent && part.perMille)
        throw Failure("D3084");

    const Text all(picture.begin() + static_cast<std::ptrdiff_t>(begin),
                   picture.begin() + static_cast<std::ptrdiff_t>(end));
    const std::size_t exponentAt = find(picture, m_format.exponentSeparator, begin);
    const bool hasExponent = exponentAt != kNowhere && exponentAt < end;
    const std::size_t mantissaEnd = hasExponent ? exponentAt - begin : all.size();
    const Text mantissa(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(mantissaEnd));
    const Text exponent(all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), mantissaEnd + 1)),
                        all.end());
    const std::size_t point = find(mantissa, m_format.decimalSeparator);
    const Text integer(mantissa.begin(), point == kNowhere
                                             ? mantissa.end()
                                             : mantissa.begin() + static_cast<std::ptrdiff_t>(point));
    const Text fraction =
        point == kNowhere ? Text()
                          : Text(mantissa.begin() + static_cast<std::ptrdiff_t>(point) + 1, mantissa.end());

    if (digitsIn(mantissa, 0, mantissa.size(), true) == 0)
        throw Failure("D3085");
    if (!std::all_of(all.begin(), all.end(), active))
        throw Failure("D3086");
    const std::string& comma = m_format.groupingSeparator;
    if (part.decimal) {
        const std::size_t at = find(picture, m_format.decimalSeparator);
        if ((at > 0 && picture[at - 1] == comma) || (at + 1 < picture.size() && picture[at + 1] == comma))
            throw Failure("D3087");
    } else if (!integer.empty() && integer.back() == comma) {
        throw Failure("D3088");
    }
    for (std::size_t i = 0; i + 1 < picture.size(); ++i) {
        if (picture[i] == comma && picture[i + 1] == comma)
            throw Failure("D3089");
    }
    const std::size_t optional = find(integer, m_format.digit);
    if (optional != kNowhere && digitsIn(integer, 0, optional, false) > 0)
        throw Failure("D3090");
    const std::size_t lastOptional = findLast(fraction, m_format.digit);
    if (lastOptional != kNowhere && digitsIn(fraction, lastOptional, fraction.size(), false) > 0)
        throw Failure("D3091");
    if (hasExponent && !exponent.empty() && (part.percent || part.perMille))
        throw Failure("D3092");
    if (hasExponent && (exponent.empty() || digitsIn(exponent, 0, exponent.size(), false) != exponent.size()))
        throw Failure("D3093");

    for (std::size_t at = find(integer, comma); at != kNowhere; at = find(integer, comma, at + 1))
        part.integerGroups.push_back(digitsIn(integer, at, integer.size(), true));
    for (std::size_t at = find(fraction, comma); at != kNowhere; at = find(fraction, comma, at + 1))
        part.fractionGroups.push_back(digitsIn(fraction, 0, at, true));
    part.regularGroup = regularity(part.integerGroups);
    part.integerDigits = part.scale = digitsIn(integer, 0, integer.size(), false);
    part.fractionDigits = digitsIn(fraction, 0, fraction.size(), false);
    part.fractionDigitsMost = digitsIn(fraction, 0, fraction.size(), true);
    if (part.integerDigits == 0 && part.fractionDigitsMost == 0) {
        if (hasExponent)
            part.fractionDigits = part.fractionDigitsMost = 1;
        else
            part.integerDigits = 1;
    }
    if (hasExponent && part.integerDigits == 0 && optional != kNowhere)
        part.integerDigits = 1;
    if (part.integerDigits == 0 && part.fractionDigits == 0)
        part.fractionDigits = 1;
    part.exponentDigits = hasExponent ? exponent.size() : 0;
    return part;
}

NumberPicture::Text NumberPicture::digitsOf(double number, int decimals) const {
    Text out;
    for (const char c : toFixed(std::fabs(number), decimals)) {
        std::string unit;
        appendCodePoint(unit, c >= '0' && c <= '9' ? m_zero + static_cast<char32_t>(c - '0')
                                                   : static_cast<char32_t>(c));
        out.push_back(std::move(unit));
    }
    return out;
}

std::string NumberPicture::format(double value) const {
    return write(value, m_parts[value >= 0 ? 0 : 1]);
}

std::string NumberPicture::write(double value, const Part& part) const {
    double mantissa = part.percent ? value * 100 : part.perMille ? value * 1000 : value;
    int exponent = 0;
    if (part.exponentDigits != 0 && mantissa != 0 && std::isfinite(mantissa)) {
        const double most = std::pow(10, static_cast<double>(part.scale));
        const double least = std::pow(10, static_cast<double>(part.scale) - 1);
        for (; std::fabs(mantissa) < least; --exponent)
            mantissa *= 10;
        for (; std::fabs(mantissa) > most; ++exponent)
            mantissa /= 10;
    }
    constexpr std::size_t kMostDecimals = 100;
    const int decimals = static_cast<int>(std::min(kMostDecimals, part.fractionDigitsMost));
    Text digits = digitsOf(roundHalfEven(mantissa, decimals), decimals);
    const std::string zero = digitsOf(0, 0)[0];
    std::size_t point = find(digits, ".");
    if (point == kNowhere) {
        point = digits.size();
        digits.emplace_back();
    }
    Text whole(digits.begin(), digits.begin() + static_cast<std::ptrdiff_t>(point));
    Text fraction(digits.begin() + static_cast<std::ptrdiff_t>(point) + 1, digits.end());
    whole.erase(whole.begin(),
                std::find_if(whole.begin(), whole.end(), [&](const std::string& c) { return c != zero; }));
    while (!fraction.empty() && fraction.back() == zero)
        fraction.pop_back();
    if (whole.size() < part.integerDigits)
        whole.insert(whole.begin(), part.integerDigits - whole.size(), zero);
    if (fraction.size() < part.fractionDigits)
        fraction.insert(fraction.end(), part.fractionDigits - fraction.size(), zero);

    const std::string& comma = m_format.groupingSeparator;
    const auto size = static_cast<std::ptrdiff_t>(whole.size());
    if (part.regularGroup > 0) {
        const auto step = static_cast<std::ptrdiff_t>(part.regularGroup);
        for (std::ptrdiff_t at = size - step; at > 0; at -= step)
            whole.insert(whole.begin() + at, comma);
    } else {
        std::ptrdiff_t added = 0;
        for (const std::size_t position : part.integerGroups) {
            const std::ptrdiff_t at = size + added - static_cast<std::ptrdiff_t>(position);
            if (at >= 0) {
                whole.insert(whole.begin() + at, comma);
                ++added;
            }
        }
    }
    for (const std::size_t position : part.fractionGroups) {
        if (position <= fraction.size())
            fraction.insert(fraction.begin() + static_cast<std::ptrdiff_t>(position), comma);
    }
    std::string out = part.prefix + joined(whole, 0, whole.size());
    if (part.decimal && !fraction.empty())
        out += m_format.decimalSeparator + joined(fraction, 0, fraction.size());
    if (part.exponentDigits != 0) {
        Text power = digitsOf(exponent, 0);
        if (power.size() < part.exponentDigits)
            power.insert(power.begin(), part.exponentDigits - power.size(), zero);
        out += m_format.exponentSeparator + (exponent < 0 ? m_format.minusSign : "") +
               joined(power, 0, power.size());
    }
    return out + part.suffix;
}

} // namespace steploom::engine::jsonata
