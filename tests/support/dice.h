// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace steploom::test {

/// Chance that is the same for the same seed.
class Dice {
public:
    explicit Dice(std::uint32_t seed)
        : m_seed(seed * 2654435761u + 1) {}

    /// Below `count`, which is not 0.
    std::size_t pick(std::size_t count) {
        m_seed = m_seed * 1664525u + 1013904223u;
        return (m_seed >> 8) % count;
    }
    bool coin() { return pick(2) == 0; }
    /// A word that was not given out before.
    std::string fresh() { return "r" + std::to_string(m_counter++); }

private:
    std::uint32_t m_seed;
    std::size_t m_counter = 0;
};

} // namespace steploom::test
