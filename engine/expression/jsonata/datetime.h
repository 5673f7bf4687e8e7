// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/picture_integer.h"
#include "engine/expression/jsonata/regex.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Dates: the proleptic Gregorian calendar, ISO 8601, and pictures such as "[D1o] [MNn] [Y0001]"
// (XPath Functions 3.1, §9.8).
namespace steploom::engine::jsonata {

/// Days since 1970-01-01; month from 1, any day.
std::int64_t daysOf(std::int64_t year, int month, std::int64_t day) noexcept;

/// A moment taken apart, in UTC.
struct Moment {
    explicit Moment(double millis) noexcept;
    /// Value of a part by its letter: Y, M, D, d, F, W, w, X, x, H, h, P (0 am, 1 pm), m, s, f.
    std::int64_t part(char letter) const noexcept;

    std::int64_t days = 0;
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;

private:
    std::int64_t weekOfYear() const noexcept;
    std::int64_t weekOfMonth() const noexcept;
    std::int64_t yearOfWeek() const noexcept;
    std::int64_t monthOfWeek() const noexcept;
};

class DateTimePicture {
public:
    /// Throws D3131, D3132, D3135.
    DateTimePicture(std::string_view picture, Level level);

    /// `timezone` is "+0100", or empty for UTC. Throws D3133, D3134.
    std::string format(double millis, std::string_view timezone) const;
    /// None where the text is not like the picture. Throws D3133, D3136.
    std::optional<double> parse(std::string_view text, std::int64_t now, std::uint32_t regexSteps) const;

private:
    struct Part {
        std::string literal;
        /// 0: a literal.
        char letter = 0;
        enum class Names { None, Lower, Upper, Title } names = Names::None;
        char second = 0;
        std::size_t widthMost = 0;
        bool hasWidthMost = false;
        /// Last digits of a year; 0 for all.
        std::size_t yearDigits = 0;
        std::optional<IntegerPicture> integer;
    };
    void addLiteral(std::string_view text);
    void addMarker(std::string_view marker);
    void addInteger(Part& part, const std::string& pattern, std::optional<std::size_t> least);
    static std::string name(const Part& part, std::int64_t value);
    std::string formatZone(const Part& part, int hours, int minutes) const;
    void prepareParsing() const;
    static std::string patternOf(const Part& part);
    double valueOf(const Part& part, std::string_view text) const;

    Level m_level;
    std::vector<Part> m_parts;
    mutable std::shared_ptr<const Regex> m_regex;
};

/// The picture, kept for the next time; few are.
const DateTimePicture& dateTimePicture(std::string_view picture, Level level);

/// As Date.parse() reads ISO 8601; none where the text is something else, NaN where there is no such moment.
std::optional<double> parseIsoDateTime(std::string_view text) noexcept;

} // namespace steploom::engine::jsonata
