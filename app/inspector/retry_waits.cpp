// SPDX-License-Identifier: Apache-2.0
#include "app/inspector/retry_waits.h"

#include <QStringList>
#include <QVariantList>

#include <algorithm>

#include "app/run/run_reading.h"
#include "engine/execution/retry_delay.h"

namespace steploom::app {

namespace {

constexpr std::uint32_t kMostShown = 12;
/// Beyond it no wait is longer than the one before, unless the rate is next to 1: then it is as good as it.
constexpr std::uint32_t kMostSummed = 100'000;
/// Milliseconds; 285,000 years, and well inside what 64 bits hold.
constexpr double kLongestTold = 9e15;

double numberOf(model::Node retrier, const char* field, double otherwise) {
    return retrier.member(field).number().value_or(otherwise);
}

} // namespace

QVariantMap waitsOf(model::Node node) {
    engine::Retrier retrier;
    retrier.intervalSeconds = numberOf(node, "IntervalSeconds", 1);
    retrier.backoffRate = numberOf(node, "BackoffRate", 2);
    retrier.maxDelaySeconds = numberOf(node, "MaxDelaySeconds", 0);
    retrier.fullJitter = node.member("JitterStrategy").stringIs("FULL");
    retrier.maxAttempts =
        static_cast<std::uint32_t>(std::clamp(numberOf(node, "MaxAttempts", 3), 0.0, 99'999'999.0));
    QVariantList waits;
    QStringList labels;
    double total = 0; // ms
    std::int64_t delay = 0;
    for (std::uint32_t used = 0; used < retrier.maxAttempts; ++used) {
        if (used == kMostSummed) {
            total += static_cast<double>(delay) * (retrier.maxAttempts - used);
            break;
        }
        delay = engine::retryDelay(retrier, used);
        total += static_cast<double>(delay);
        if (used < kMostShown) {
            waits << static_cast<double>(delay) / 1000;
            labels << durationText(delay);
        }
    }
    return {
        {QStringLiteral("waits"), waits},
        {QStringLiteral("labels"), labels},
        {QStringLiteral("total"), total / 1000},
        {QStringLiteral("totalText"), durationText(static_cast<std::int64_t>(std::min(total, kLongestTold)))},
        {QStringLiteral("attempts"), static_cast<qlonglong>(retrier.maxAttempts) + 1},
        {QStringLiteral("jitter"), retrier.fullJitter}};
}

} // namespace steploom::app
