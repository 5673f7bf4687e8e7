// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/retry_delay.h"

#include <algorithm>
#include <cmath>

namespace steploom::engine {

std::int64_t retryDelay(const Retrier& retrier, std::uint32_t used, double unit) {
    constexpr double longest = 99'999'999; // seconds
    double seconds = retrier.intervalSeconds * std::pow(retrier.backoffRate, used);
    if (retrier.maxDelaySeconds > 0)
        seconds = std::min(seconds, retrier.maxDelaySeconds);
    return static_cast<std::int64_t>(std::min(seconds, longest) * unit * 1000);
}

} // namespace steploom::engine
