// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/datetime.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

constexpr std::int64_t kDayMillis = 86'400'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// 1 is Monday, 7 is Sunday.
std::int64_t weekday(std::int64_t days) noexcept {
    return (days + 3) - floorDiv(days + 3, 7) * 7 + 1;
}

/// The Monday that begins the first week of a month: the week with its first Thursday.
std::int64_t firstWeek(std::int64_t year, int month) noexcept {
    const std::int64_t first = daysOf(year, month, 1);
    const std::int64_t day = weekday(first);
    return day > 4 ? first + 8 - day : first - (day - 1);
}

} // namespace

std::int64_t daysOf(std::int64_t year, int month, std::int64_t day) noexcept {
    // Years that begin in March, so that leap days come last; 400 of them repeat.
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = floorDiv(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

Moment::Moment(double millis) noexcept {
    constexpr double kMost = 8.64e15;
    if (!(std::fabs(millis) <= kMost))
        millis = 0;
    const auto whole = static_cast<std::int64_t>(millis);
    days = floorDiv(whole, kDayMillis);
    const std::int64_t rest = whole - days * kDayMillis;
    hour = static_cast<int>(rest / 3'600'000);
    minute = static_cast<int>(rest / 60'000 % 60);
    second = static_cast<int>(rest / 1000 % 60);
    millisecond = static_cast<int>(rest % 1000);
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = floorDiv(shifted, 146097);
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
}

std::int64_t Moment::weekOfYear() const noexcept {
    const std::int64_t week = floorDiv(days - firstWeek(year, 1), 7) + 1;
    if (week > 52 && days >= firstWeek(year + 1, 1))
        return 1;
    return week < 1 ? floorDiv(days - firstWeek(year - 1, 1), 7) + 1 : week;
}

std::int64_t Moment::weekOfMonth() const noexcept {
    const std::int64_t week = floorDiv(days - firstWeek(year, month), 7) + 1;
    if (week > 4 && days >= (month == 12 ? firstWeek(year + 1, 1) : firstWeek(year, month + 1)))
        return 1;
    if (week >= 1)
        return week;
    return floorDiv(days - (month == 1 ? firstWeek(year - 1, 12) : firstWeek(year, month - 1)), 7) + 1;
}

std::int64_t Moment::yearOfWeek() const noexcept {
    return days < firstWeek(year, 1) ? year - 1 : days >= firstWeek(year + 1, 1) ? year + 1 : year;
}

std::int64_t Moment::monthOfWeek() const noexcept {
    if (days < firstWeek(year, month))
        return month == 1 ? 12 : month - 1;
    if (days >= (month == 12 ? firstWeek(year + 1, 1) : firstWeek(year, month + 1)))
        return month == 12 ? 1 : month + 1;
    return month;
}

std::int64_t Moment::part(char letter) const noexcept {
    switch (letter) {
    case 'Y':
        return year;
    case 'M':
        return month;
    case 'D':
        return day;
    case 'd':
        return days - daysOf(year, 1, 1) + 1;
    case 'F':
        return weekday(days);
    case 'W':
        return weekOfYear();
    case 'w':
        return weekOfMonth();
    case 'X':
        return yearOfWeek();
    case 'x':
        return monthOfWeek();
    case 'H':
        return hour;
    case 'h':
        return hour % 12 == 0 ? 12 : hour % 12;
    case 'P':
        return hour >= 12 ? 1 : 0;
    case 'm':
        return minute;
    case 's':
        return second;
    case 'f':
        return millisecond;
    default:
        return 0;
    }
}

std::optional<double> parseIsoDateTime(std::string_view text) noexcept {
    std::size_t at = 0;
    const auto number = [&](std::size_t digits, int& value) {
        value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (at + i >= text.size() || text[at + i] < '0' || text[at + i] > '9')
                return false;
            value = value * 10 + (text[at + i] - '0');
        }
        at += digits;
        return true;
    };
    const auto is = [&](char c) {
        return at < text.size() && text[at] == c;
    };
    int year = 0;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    double fraction = 0;
    int offset = 0;
    if (!number(4, year))
        return std::nullopt;
    if (is('-')) {
        ++at;
        if (!number(2, month) || month > 19)
            return std::nullopt;
        if (is('-')) {
            ++at;
            if (!number(2, day) || day > 39)
                return std::nullopt;
        }
    }
    if (is('T')) {
        ++at;
        if (!number(2, hour) || hour > 29 || !is(':') || !number((++at, 2), minute) || minute > 59 ||
            !is(':') || !number((++at, 2), second) || second > 59)
            return std::nullopt;
    }
    if (is('.')) {
        ++at;
        double scale = 100;
        const std::size_t begin = at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            fraction += (text[at] - '0') * scale;
        if (at == begin)
            return std::nullopt;
    }
    if (is('Z')) {
        ++at;
    } else if (is('+') || is('-')) {
        const int sign = text[at] == '-' ? -1 : 1;
        int hours = 0;
        int minutes = 0;
        ++at;
        if (!number(2, hours) || hours > 29)
            return std::nullopt;
        if (is(':'))
            ++at;
        if (!number(2, minutes) || minutes > 59)
            return std::nullopt;
        offset = sign * (hours * 60 + minutes);
    }
    if (at != text.size())
        return std::nullopt;
    const bool midnight = hour == 24 && minute == 0 && second == 0 && fraction == 0;
    if (month < 1 || month > 12 || day < 1 || day > 31 || (hour > 23 && !midnight))
        return std::nan("");
    const auto days = static_cast<double>(daysOf(year, month, day));
    return days * kDayMillis + hour * 3.6e6 + (minute - offset) * 6e4 + second * 1e3 +
           std::floor(fraction + 1e-9);
}

} // namespace steploom::engine::jsonata
