// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_arguments.h"

#include <algorithm>
#include <cmath>

namespace steploom::model::hcl {

using engine::Value;

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<std::string> asciiAt(const Arguments& given, std::size_t index) {
    auto text = index < given.size() ? textOf(given[index]) : std::nullopt;
    return text && isAscii(*text) ? text : std::nullopt;
}

std::optional<std::string> textAt(const Arguments& given, std::size_t index) {
    return index < given.size() ? textOf(given[index]) : std::nullopt;
}

std::optional<double> realAt(const Arguments& given, std::size_t index) {
    const auto number = index < given.size() ? numberOf(given[index]) : std::nullopt;
    return number ? std::optional(number->asDouble()) : std::nullopt;
}

std::optional<std::int64_t> wholeAt(const Arguments& given, std::size_t index) {
    const auto real = realAt(given, index);
    constexpr double most = 1e9;
    return real && std::floor(*real) == *real && std::fabs(*real) <= most
               ? std::optional(static_cast<std::int64_t>(*real))
               : std::nullopt;
}

bool isListAt(const Arguments& given, std::size_t index) {
    return index < given.size() && given[index].isArray();
}

MaybeValue madeText(std::optional<std::string> made) {
    return made && made->size() <= kLongestValue ? MaybeValue(Value(*made)) : std::nullopt;
}

} // namespace steploom::model::hcl
