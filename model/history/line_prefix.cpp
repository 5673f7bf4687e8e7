// SPDX-License-Identifier: Apache-2.0
#include "model/history/line_prefix.h"

#include <algorithm>

#include "model/history/event_fields.h"

namespace steploom::model {

namespace {

constexpr std::size_t kLongest = 512; ///< bytes of a prefix that are looked at
constexpr std::string_view kBlanks = " \t";

std::string_view withoutColon(std::string_view word) {
    while (!word.empty() && (word.back() == ':' || word.back() == ',' || word.back() == ']'))
        word.remove_suffix(1);
    return word;
}

std::int64_t timeIn(std::string_view prefix) {
    const std::size_t begin = prefix.find_first_not_of(" \t[");
    if (begin == std::string_view::npos || prefix[begin] < '0' || prefix[begin] > '9')
        return 0;
    const std::string_view rest = prefix.substr(begin);
    const std::size_t first = std::min(rest.find_first_of(kBlanks), rest.size());
    const std::size_t second =
        first == rest.size() ? first : std::min(rest.find_first_of(kBlanks, first + 1), rest.size());
    for (const std::size_t end : {second, first}) { // the day and the time may be two words
        if (const auto time = readEventTime(withoutColon(rest.substr(0, end))))
            return *time;
    }
    return 0;
}

std::string_view arnIn(std::string_view prefix) {
    const std::size_t begin = prefix.find("arn:");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view rest = prefix.substr(begin);
    const std::string_view arn =
        withoutColon(rest.substr(0, std::min(rest.find_first_of(kBlanks), rest.size())));
    const bool execution =
        arn.find(":execution:") != std::string_view::npos || arn.find(":express:") != std::string_view::npos;
    return execution ? arn : std::string_view();
}

} // namespace

LinePrefix linePrefix(std::string_view text, std::size_t at) {
    const std::size_t start = at > kLongest ? at - kLongest : 0;
    std::string_view prefix = text.substr(start, at - start);
    const std::size_t line = prefix.find_last_of("\r\n");
    if (line == std::string_view::npos && start > 0)
        return {};
    prefix.remove_prefix(line == std::string_view::npos ? 0 : line + 1);
    return {timeIn(prefix), arnIn(prefix)};
}

} // namespace steploom::model
