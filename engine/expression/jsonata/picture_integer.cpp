// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/picture_integer.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/number_text.h"
#include "engine/expression/jsonata/utf16.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steploom::engine::jsonata {
namespace {

/// Where the digits of scripts begin.
constexpr char32_t kDigitGroups[] = {
    0x30,   0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};

constexpr std::pair<double, std::string_view> kRoman[] = {
    {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
    {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};

std::string mapAscii(std::string text, bool upper) {
    for (char& c : text) {
        const bool from = upper ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
        c = from ? static_cast<char>(c ^ 0x20) : c;
    }
    return text;
}

std::string roman(double value) {
    constexpr double kMost = 1e6; // a thousand letters, and no more
    if (value > kMost)
        return {};
    std::string out;
    for (const auto& [worth, letters] : kRoman) {
        for (; value >= worth; value -= worth)
            out += letters;
    }
    return out;
}

double readRoman(std::string_view text) {
    double total = 0;
    double most = 1;
    for (std::size_t i = text.size(); i-- > 0;) {
        constexpr std::string_view kLetters = "MDCLXVI";
        constexpr double kWorth[] = {1000, 500, 100, 50, 10, 5, 1};
        const std::size_t letter = kLetters.find(text[i]);
        if (letter == std::string_view::npos)
            return std::nan("");
        if (kWorth[letter] < most) {
            total -= kWorth[letter];
        } else {
            most = kWorth[letter];
            total += most;
        }
    }
    return total;
}

std::string letters(double value, char first) {
    std::string out;
    while (value > 0) {
        const double digit = std::fmod(value - 1, 26);
        out.insert(out.begin(), static_cast<char>(first + static_cast<int>(digit)));
        value = std::floor((value - 1) / 26);
    }
    return out;
}

/// As String.prototype.substr, with a start counted from the end where it is below 0.
void insertAt(std::vector<std::string>& units, std::ptrdiff_t place, const std::string& text) {
    // A place before the start takes what lies that far from the end, and drops what was before it.
    if (place < 0) {
        const auto size = static_cast<std::ptrdiff_t>(units.size());
        const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, size + place);
        units.erase(units.begin(), units.begin() + from);
        units.insert(units.begin(), text);
        return;
    }
    units.insert(units.begin() + place, text);
}

} // namespace

IntegerPicture::IntegerPicture(std::string_view picture) {
    const std::size_t semicolon = picture.rfind(';');
    const std::string_view form = picture.substr(0, semicolon);
    ordinal = semicolon != std::string_view::npos && picture.substr(semicolon + 1, 1) == "o";
    text = form;
    if (form == "A" || form == "a" || form == "I" || form == "i" || form == "W" || form == "w" ||
        form == "Ww") {
        const char kind = static_cast<char>(form[0] | 0x20);
        primary = kind == 'a' ? Primary::Letters : kind == 'i' ? Primary::Roman : Primary::Words;
        letterCase = form.size() == 2 ? Case::Title : form[0] < 'a' ? Case::Upper : Case::Lower;
        return;
    }
    std::vector<char32_t> points;
    for (std::size_t at = 0; at < form.size();)
        points.push_back(nextCodePoint(form, at));
    std::size_t position = 0;
    bool known = false;
    for (std::size_t i = points.size(); i-- > 0;) {
        const char32_t c = points[i];
        const auto* group = std::find_if(std::begin(kDigitGroups), std::end(kDigitGroups),
                                         [&](char32_t first) { return c >= first && c < first + 10; });
        if (group != std::end(kDigitGroups)) {
            ++mandatoryDigits;
            ++position;
            if (known && zero != *group)
                throw Failure("D3131");
            zero = *group;
            known = true;
        } else if (c == '#') {
            ++optionalDigits;
            ++position;
        } else {
            std::string separator;
            appendCodePoint(separator, c);
            separators.push_back({position, std::move(separator)});
        }
    }
    if (mandatoryDigits == 0) {
        primary = Primary::Sequence;
        return;
    }
    if (separators.empty())
        return;
    std::size_t factor = 0;
    bool same = true;
    for (const Separator& each : separators) {
        factor = std::gcd(factor, each.position);
        same = same && each.text == separators[0].text;
    }
    for (std::size_t i = 1; i <= separators.size() && same; ++i)
        same = std::any_of(separators.begin(), separators.end(),
                           [&](const Separator& each) { return each.position == i * factor; });
    if (same && factor > 0) {
        regular = true;
        separators = {{factor, separators[0].text}};
    }
}

std::string IntegerPicture::format(double value) const {
    value = std::floor(value);
    const bool negative = value < 0;
    value = std::fabs(value);
    std::string out;
    switch (primary) {
    case Primary::Letters:
        out = letters(value, letterCase == Case::Upper ? 'A' : 'a');
        break;
    case Primary::Roman:
        out = mapAscii(roman(value), letterCase == Case::Upper);
        break;
    case Primary::Words:
        out = englishWords(value, ordinal);
        if (letterCase != Case::Title)
            out = mapAscii(std::move(out), letterCase == Case::Upper);
        break;
    case Primary::Sequence:
        throw Failure("D3130").value(Value(text));
    case Primary::Decimal: {
        std::string digits;
        appendNumber(digits, value);
        constexpr std::size_t kMostDigits = 10000;
        if (digits.size() < mandatoryDigits)
            digits.insert(0, std::min(mandatoryDigits, kMostDigits) - digits.size(), '0');
        std::vector<std::string> units;
        for (const char c : digits) {
            std::string unit;
            appendCodePoint(unit, c >= '0' && c <= '9' ? zero + static_cast<char32_t>(c - '0')
                                                       : static_cast<char32_t>(c));
            units.push_back(std::move(unit));
        }
        if (regular) {
            const std::size_t step = separators[0].position;
            for (std::size_t groups = (units.size() - 1) / step, size = units.size(); groups > 0; --groups)
                units.insert(units.begin() + static_cast<std::ptrdiff_t>(size - groups * step +
                                                                         ((size - 1) / step - groups)),
                             separators[0].text);
        } else {
            for (std::size_t i = separators.size(); i-- > 0;)
                insertAt(units,
                         static_cast<std::ptrdiff_t>(units.size()) -
                             static_cast<std::ptrdiff_t>(separators[i].position),
                         separators[i].text);
        }
        for (const std::string& unit : units)
            out += unit;
        if (ordinal) {
            const bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
            const char last = digits.back();
            out += teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
        }
        break;
    }
    }
    return negative ? "-" + out : out;
}

double IntegerPicture::parse(std::string_view value) const {
    switch (primary) {
    case Primary::Letters: {
        double total = 0;
        for (const char c : value)
            total = total * 26 + (c - (letterCase == Case::Upper ? 'A' : 'a') + 1);
        return total;
    }
    case Primary::Roman:
        return readRoman(letterCase == Case::Upper ? std::string(value) : mapAscii(std::string(value), true));
    case Primary::Words:
        return readEnglishWords(mapAscii(std::string(value), false));
    case Primary::Sequence:
        throw Failure("D3130").value(Value(text));
    case Primary::Decimal:
        break;
    }
    std::string digits(value);
    if (ordinal && digits.size() >= 2)
        digits.resize(digits.size() - 2);
    for (const Separator& each : separators) {
        const std::string separator = regular ? "," : each.text;
        for (std::size_t at = digits.find(separator); at != std::string::npos; at = digits.find(separator))
            digits.erase(at, separator.size());
    }
    double total = 0;
    bool any = false;
    bool negative = false;
    for (std::size_t at = 0; at < digits.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(digits, at);
        if (begin == 0 && (c == '-' || c == '+')) {
            negative = c == '-';
            continue;
        }
        if (c < zero || c > zero + 9)
            break;
        total = total * 10 + static_cast<double>(c - zero);
        any = true;
    }
    return any ? (negative ? -total : total) : std::nan("");
}

std::string IntegerPicture::pattern() const {
    const bool upper = letterCase == Case::Upper;
    switch (primary) {
    case Primary::Letters:
        return upper ? "[A-Z]+" : "[a-z]+";
    case Primary::Roman:
        return upper ? "[MDCLXVI]+" : "[mdclxvi]+";
    case Primary::Words:
        return englishWordPattern();
    case Primary::Sequence:
        throw Failure("D3130").value(Value(text));
    case Primary::Decimal:
        break;
    }
    std::string pattern = "[0-9]";
    pattern += parseWidth != 0 ? "{" + std::to_string(std::min<std::size_t>(parseWidth, 1000)) + "}" : "+";
    return ordinal ? pattern + "(?:th|st|nd|rd)" : pattern;
}

} // namespace steploom::engine::jsonata
