// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace steploom::engine {

/// How often values were seen, for percentiles: numbers from 0 on, to 1 in 128 of their size, exactly up to
/// 256. What it takes depends on how different they are, not on how many.
class Spread {
public:
    void add(double value, std::uint64_t times = 1);
    void add(const Spread& other);
    bool empty() const noexcept { return m_counts.empty(); }
    /// The least value that at least this part of all (0 to 100) does not exceed; none where there is no
    /// data.
    std::optional<double> percentile(double percent) const;

private:
    std::map<std::int32_t, std::uint64_t> m_counts; ///< by class of values
};

/// 99.5 of "p99.5", as CloudWatch names percentiles; none of what is no such name.
std::optional<double> percentileOf(std::string_view name);

} // namespace steploom::engine
