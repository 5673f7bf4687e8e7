// SPDX-License-Identifier: Apache-2.0
#include "engine/support/random.h"

namespace steploom::engine {

std::string nextUuid(std::uint64_t& state) {
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    std::uint64_t bits = 0;
    for (int digit = 0; digit < 32; ++digit) {
        if (digit % 16 == 0)
            bits = nextRandom(state);
        unsigned nibble = bits & 15;
        bits >>= 4;
        if (digit == 12)
            nibble = 4;
        else if (digit == 16)
            nibble = 8 | (nibble & 3);
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20)
            text += '-';
        text += hex[nibble];
    }
    return text;
}

namespace {
constexpr std::uint64_t kMultiplier = 0x5DEECE66DULL;
constexpr std::uint64_t kMask = (1ULL << 48) - 1;
} // namespace

JavaRandom::JavaRandom(std::int64_t seed) noexcept
    : m_state((static_cast<std::uint64_t>(seed) ^ kMultiplier) & kMask) {
}

std::int32_t JavaRandom::next(int bits) noexcept {
    m_state = (m_state * kMultiplier + 0xB) & kMask;
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(m_state >> (48 - bits)));
}

std::int32_t JavaRandom::nextInt(std::int32_t bound) noexcept {
    if ((bound & -bound) == bound)
        return static_cast<std::int32_t>((static_cast<std::int64_t>(bound) * next(31)) >> 31);
    std::int32_t bits = 0;
    std::int32_t value = 0;
    do {
        bits = next(31);
        value = bits % bound;
    } while (static_cast<std::int64_t>(bits) - value + (bound - 1) > INT32_MAX);
    return value;
}

double JavaRandom::nextDouble() noexcept {
    const auto high = static_cast<std::int64_t>(next(26));
    return static_cast<double>((high << 27) + next(27)) * 0x1.0p-53;
}

} // namespace steploom::engine
