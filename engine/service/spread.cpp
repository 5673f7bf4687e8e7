// SPDX-License-Identifier: Apache-2.0
#include "engine/service/spread.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace steploom::engine {

namespace {

constexpr int kExact = 256; ///< whole numbers below are classes of their own
constexpr int kHalf = 128;  ///< classes of each power of two beyond

std::int32_t classOf(double value) {
    constexpr double kMost = 1e15;
    const auto whole = static_cast<std::int64_t>(std::llround(std::clamp(value, 0.0, kMost)));
    if (whole < kExact)
        return static_cast<std::int32_t>(whole);
    int bits = 0;
    for (std::int64_t rest = whole; rest >= kExact; rest >>= 1U)
        ++bits;
    // The eight leading bits, of which the first is always there.
    const auto leading = static_cast<std::int32_t>(whole >> static_cast<unsigned>(bits));
    return kExact + (bits - 1) * kHalf + (leading - kHalf);
}

double valueOf(std::int32_t number) {
    if (number < kExact)
        return number;
    const int bits = (number - kExact) / kHalf + 1;
    const int leading = (number - kExact) % kHalf + kHalf;
    // The middle of its class.
    return std::ldexp(leading + 0.5, bits) - 0.5;
}

} // namespace

void Spread::add(double value, std::uint64_t times) {
    if (times > 0)
        m_counts[classOf(value)] += times;
}

void Spread::add(const Spread& other) {
    for (const auto& [number, times] : other.m_counts)
        m_counts[number] += times;
}

std::optional<double> Spread::percentile(double percent) const {
    std::uint64_t all = 0;
    for (const auto& [number, times] : m_counts)
        all += times;
    if (all == 0)
        return std::nullopt;
    const auto rank = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(std::ceil(static_cast<double>(all) * percent / 100 - 1e-9)));
    std::uint64_t below = 0;
    for (const auto& [number, times] : m_counts) {
        below += times;
        if (below >= rank)
            return valueOf(number);
    }
    return valueOf(m_counts.rbegin()->first);
}

std::optional<double> percentileOf(std::string_view name) {
    if (name.size() < 2 || name.front() != 'p')
        return std::nullopt;
    name.remove_prefix(1);
    const bool plain =
        std::all_of(name.begin(), name.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    double percent = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), percent);
    if (!plain || read.ec != std::errc() || read.ptr != name.data() + name.size() || percent > 100)
        return std::nullopt;
    return percent;
}

} // namespace steploom::engine
