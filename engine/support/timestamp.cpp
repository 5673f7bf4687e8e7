// SPDX-License-Identifier: Apache-2.0
#include "engine/support/timestamp.h"

namespace steploom::engine {

namespace {

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar.
std::int64_t daysFromDate(std::int64_t year, unsigned month, unsigned day) noexcept {
    year -= month <= 2 ? 1 : 0;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(year - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<std::int64_t>(dayOfEra) - 719468;
}

unsigned daysInMonth(unsigned year, unsigned month) noexcept {
    static constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

class TimestampParser {
public:
    explicit TimestampParser(std::string_view text)
        : m_text(text) {}

    std::optional<std::int64_t> parse() noexcept {
        const unsigned year = number(4);
        expect('-');
        const unsigned month = number(2);
        expect('-');
        const unsigned day = number(2);
        expect('T');
        const unsigned hour = number(2);
        expect(':');
        const unsigned minute = number(2);
        unsigned second = 0;
        std::int64_t nanoseconds = 0;
        if (isAt(':')) {
            ++m_at;
            second = number(2);
            if (isAt('.')) {
                ++m_at;
                nanoseconds = fraction();
            }
        }
        const std::int64_t offset = offsetSeconds();
        if (!m_ok || m_at != m_text.size() || month < 1 || month > 12 || day < 1 ||
            day > daysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return std::nullopt;
        const std::int64_t seconds =
            daysFromDate(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset;
        std::int64_t result = 0;
        if (__builtin_mul_overflow(seconds, std::int64_t{1'000'000'000}, &result) ||
            __builtin_add_overflow(result, nanoseconds, &result))
            return std::nullopt;
        return result;
    }

private:
    bool isAt(char c) const noexcept { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isDigit() const noexcept {
        return m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9';
    }
    void expect(char c) noexcept {
        m_ok = m_ok && isAt(c);
        ++m_at;
    }
    unsigned number(int digits) noexcept {
        unsigned value = 0;
        for (; digits > 0; --digits, ++m_at) {
            if (!isDigit()) {
                m_ok = false;
                return 0;
            }
            value = value * 10 + static_cast<unsigned>(m_text[m_at] - '0');
        }
        return value;
    }
    std::int64_t fraction() noexcept {
        std::int64_t value = 0;
        std::int64_t unit = 100'000'000;
        m_ok = m_ok && isDigit();
        for (; isDigit(); ++m_at, unit /= 10)
            value += (m_text[m_at] - '0') * unit;
        return value;
    }
    std::int64_t offsetSeconds() noexcept {
        if (isAt('Z')) {
            ++m_at;
            return 0;
        }
        const bool west = isAt('-');
        m_ok = m_ok && (west || isAt('+'));
        ++m_at;
        const unsigned hours = number(2);
        expect(':');
        const unsigned minutes = number(2);
        m_ok = m_ok && hours <= 18 && minutes <= 59;
        const std::int64_t offset = hours * 3600 + minutes * 60;
        return west ? -offset : offset;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace

std::optional<std::int64_t> parseTimestamp(std::string_view text) noexcept {
    return TimestampParser(text).parse();
}

std::string isoTimestamp(std::int64_t milliseconds) {
    std::int64_t days = milliseconds / 86'400'000;
    std::int64_t rest = milliseconds % 86'400'000;
    if (rest < 0) {
        rest += 86'400'000;
        --days;
    }
    // The inverse of daysFromDate().
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(days - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned monthFromMarch = (5 * dayOfYear + 2) / 153;
    const unsigned day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    const unsigned month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const std::int64_t year = static_cast<std::int64_t>(yearOfEra) + era * 400 + (month <= 2 ? 1 : 0);
    std::string text;
    text.reserve(24);
    const auto put = [&text](std::int64_t number, int digits, char after) {
        for (std::int64_t unit = digits == 4 ? 1000 : digits == 3 ? 100 : 10; unit > 0; unit /= 10)
            text += static_cast<char>('0' + number / unit % 10);
        text += after;
    };
    put(year, 4, '-');
    put(month, 2, '-');
    put(day, 2, 'T');
    put(rest / 3'600'000, 2, ':');
    put(rest / 60'000 % 60, 2, ':');
    put(rest / 1000 % 60, 2, '.');
    put(rest % 1000, 3, 'Z');
    return text;
}

} // namespace steploom::engine
