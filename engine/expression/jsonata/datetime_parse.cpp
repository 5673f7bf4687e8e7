// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/datetime.h"
#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/item.h"

#include <array>
#include <charconv>
#include <cmath>

// Reading moments by a picture.
namespace steploom::engine::jsonata {
namespace {

std::string escaped(std::string_view literal) {
    std::string out;
    for (const char c : literal) {
        if (std::string_view(".*+?^${}()|[]\\").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

double integerAt(std::string_view text) {
    if (text.substr(0, 1) == "+")
        text.remove_prefix(1);
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return end == text.data() || problem != std::errc() ? std::nan("") : value;
}

/// What was found, by letter; NaN: nothing.
struct Found {
    std::array<double, 128> parts;
    Found() { parts.fill(std::nan("")); }
    double& operator[](char letter) { return parts[static_cast<unsigned char>(letter)]; }
    bool has(char letter) const { return !std::isnan(parts[static_cast<unsigned char>(letter)]); }
    /// Some of the letters, and no others of the alphabet. A part that is 0 does not count.
    bool only(std::string_view letters, std::string_view alphabet) const {
        bool any = false;
        for (const char letter : alphabet) {
            if (!has(letter) || parts[static_cast<unsigned char>(letter)] == 0)
                continue;
            if (letters.find(letter) == std::string_view::npos)
                return false;
            any = true;
        }
        return any;
    }
};

} // namespace

std::string DateTimePicture::patternOf(const Part& part) {
    if (part.letter == 0)
        return escaped(part.literal);
    if (part.letter == 'Z' || part.letter == 'z') {
        std::string pattern = part.letter == 'z' ? "GMT[-+][0-9]+" : "[-+][0-9]+";
        if (part.integer->regular)
            pattern += escaped(part.integer->separators[0].text) + "[0-9]+";
        return pattern;
    }
    if (part.integer)
        return part.integer->pattern();
    if (part.letter != 'P')
        name(part, 1); // refuses what has no names
    return "[a-zA-Z]+";
}

double DateTimePicture::valueOf(const Part& part, std::string_view text) const {
    if (part.letter == 'Z' || part.letter == 'z') {
        if (part.letter == 'z')
            text.remove_prefix(3);
        std::size_t cut = text.size() <= 3 ? text.size() : 3;
        std::size_t next = cut;
        if (part.integer->regular) {
            cut = text.find(part.integer->separators[0].text);
            next = cut + 1;
        }
        const double minutes = next < text.size() ? integerAt(text.substr(next)) : 0;
        return integerAt(text.substr(0, cut)) * 60 + minutes;
    }
    if (part.letter == 'f' && part.integer && part.integer->primary == IntegerPicture::Primary::Decimal &&
        m_level != Level::V2_0_6) {
        std::string digits(text.substr(0, 3));
        digits.resize(3, '0');
        return part.integer->parse(digits);
    }
    if (part.integer)
        return part.integer->parse(text);
    if (part.letter == 'P')
        return text == "am" || text == "AM" ? 0 : text == "pm" || text == "PM" ? 1 : std::nan("");
    Part title = part;
    title.names = Part::Names::Title;
    for (int i = 1; i <= (part.letter == 'F' ? 7 : 12); ++i) {
        if (name(title, i) == text)
            return i;
    }
    return std::nan("");
}

void DateTimePicture::prepareParsing() const {
    if (m_regex)
        return;
    std::string pattern = "^";
    for (const Part& part : m_parts)
        pattern += "(" + patternOf(part) + ")";
    std::string problem;
    m_regex = Regex::compile(pattern + "$", "i", problem);
    if (!m_regex)
        throw Failure("D3136");
}

std::optional<double> DateTimePicture::parse(std::string_view text, std::int64_t now,
                                             std::uint32_t regexSteps) const {
    prepareParsing();
    RegexRun run(*m_regex, text, regexSteps);
    if (!run.find(0))
        return std::nullopt;
    Found found;
    bool any = false;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (part.letter == 0)
            continue;
        any = true;
        found[part.letter] = valueOf(part, run.group(i + 1).value_or(""));
    }
    if (!any)
        return std::nullopt;

    constexpr std::string_view kDate = "YXMxWwdD";
    constexpr std::string_view kTime = "PHhmsf";
    const bool byDate = found.only("YMD", kDate);
    const bool byDayOfYear = !byDate && found.only("Yd", kDate);
    if (found.only("Xxw", kDate) || found.only("XW", kDate))
        throw Failure("D3136");
    const bool halfDays = !found.only("Hmsf", kTime) && found.only("Phmsf", kTime);
    // What is missing before the first part that was given is now; after the last one it is the least.
    const std::string letters = std::string(byDayOfYear ? "Yd" : "YMD") + (halfDays ? "Phmsf" : "Hmsf");
    const Moment current(static_cast<double>(now));
    bool started = false;
    bool ended = false;
    for (const char letter : letters) {
        if (found.has(letter)) {
            if (ended)
                throw Failure("D3136");
            started = true;
        } else if (started) {
            found[letter] = letter == 'M' || letter == 'D' || letter == 'd' ? 1 : 0;
            ended = true;
        } else {
            found[letter] = static_cast<double>(current.part(letter));
        }
    }
    constexpr double kMost = 1e9;
    for (const char letter : letters) {
        if (std::fabs(found[letter]) > kMost)
            return std::nan("");
    }
    // Two-digit years are of the last century, as Date.UTC has it.
    double year = found['Y'];
    if (year >= 0 && year <= 99)
        year += 1900;
    double days = 0;
    if (byDayOfYear) {
        days = static_cast<double>(daysOf(static_cast<std::int64_t>(year), 1, 1)) + found['d'] - 1;
    } else {
        const double months = std::fmax(found['M'], 1) - 1;
        year += std::floor(months / 12);
        days = static_cast<double>(
                   daysOf(static_cast<std::int64_t>(year), static_cast<int>(std::fmod(months, 12)) + 1, 1)) +
               found['D'] - 1;
    }
    double hours = found['H'];
    if (halfDays)
        hours = std::fmod(found['h'], 12) + (found['P'] == 1 ? 12 : 0);
    const double millis =
        days * 86'400'000 + hours * 3'600'000 + found['m'] * 60'000 + found['s'] * 1000 + found['f'];
    const double zone = found.has('Z') ? found['Z'] : found.has('z') ? found['z'] : 0;
    return millis - zone * 60'000;
}

} // namespace steploom::engine::jsonata
