// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace steploom::engine {

/// What a region charges, in US dollars; those of us-east-1 in 2025. The first 4,000 transitions a month,
/// which are free, count too.
struct Prices {
    double transition = 0.000025;
    double expressRequest = 0.000001;
    double expressGigabyteSecond = 0.00001667; ///< the first tier
};

/// What an Express execution is billed for.
struct ExpressBill {
    std::int64_t milliseconds = 0; ///< in steps of 100
    std::uint64_t memoryMb = 0;    ///< in steps of 64; estimated from the payloads
    double dollars = 0;
};

/// Of one that took so long (ms), with payloads of so many bytes in all.
ExpressBill expressBill(std::int64_t duration, std::uint64_t payloadBytes, const Prices& prices = {});

} // namespace steploom::engine
