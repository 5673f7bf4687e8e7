// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/recording_time.h"

#include <chrono>
#include <cstdio>
#include <string>

namespace steploom::conformance {

using engine::Value;

namespace {

std::string isoTime(std::int64_t milliseconds) {
    using namespace std::chrono;
    const sys_time<seconds> time{seconds(milliseconds / 1000)};
    const year_month_day date{floor<days>(time)};
    const hh_mm_ss clock{time - floor<days>(time)};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.000000000Z",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return text;
}

bool isBlankedTime(const Value& value) {
    return value == Value("date") || value == Value("timestamp") || value == Value("<timestamp>");
}

} // namespace

Value withConcreteTimes(const Value& input, std::int64_t time) {
    Value result = input;
    for (std::size_t i = 0; input.isObject() && i < input.size(); ++i) {
        if (isBlankedTime(input.at(i)))
            result = result.with(input.keyAt(i), Value(isoTime(time)));
    }
    return result;
}

std::optional<std::int64_t> timeOfRecording(const Value& testCase) {
    const Value& clock = testCase.get("clock");
    const std::string text(clock.isString() ? clock.asString() : testCase.get("recorded").asString());
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    const int read =
        std::sscanf(text.c_str(), "%d-%u-%uT%d:%d:%dZ", &year, &month, &day, &hour, &minute, &second);
    if (read != 6 && read != 3)
        return std::nullopt;
    using namespace std::chrono;
    const sys_days date{std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)};
    const auto time = date + hours(hour) + minutes(minute) + seconds(second);
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

} // namespace steploom::conformance
