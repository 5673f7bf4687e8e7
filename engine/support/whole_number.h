// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace steploom::engine {

/// Milliseconds since 1970 at which the year 10000 begins.
inline constexpr std::int64_t kMostTimeMs = 253'402'300'800'000;

/// The whole part of a number that came from outside, between two bounds of at most 2^53; the lower one where
/// it is none.
constexpr std::int64_t wholeNumber(double number, std::int64_t least, std::int64_t most) noexcept {
    // Written so that what compares with nothing falls to the lower bound.
    if (!(number > static_cast<double>(least)))
        return least;
    return static_cast<std::int64_t>(std::min(number, static_cast<double>(most)));
}

} // namespace steploom::engine
