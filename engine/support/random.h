// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

// Seeded chance. The state is one number, so that it copies with an execution.
namespace steploom::engine {

/// The next 64 random bits (SplitMix64).
inline std::uint64_t nextRandom(std::uint64_t& state) noexcept {
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// Uniform in [0, 1).
inline double nextUnit(std::uint64_t& state) noexcept {
    return static_cast<double>(nextRandom(state) >> 11) * 0x1.0p-53;
}

/// A version 4 UUID in lower case.
std::string nextUuid(std::uint64_t& state);

/// java.util.Random, whose sequence the service's seeded functions follow.
class JavaRandom {
public:
    explicit JavaRandom(std::int64_t seed) noexcept;
    /// Uniform in [0, bound), bound > 0.
    std::int32_t nextInt(std::int32_t bound) noexcept;
    double nextDouble() noexcept;

private:
    std::int32_t next(int bits) noexcept;
    std::uint64_t m_state;
};

} // namespace steploom::engine
