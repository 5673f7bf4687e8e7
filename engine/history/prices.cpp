// SPDX-License-Identifier: Apache-2.0
#include "engine/history/prices.h"

namespace steploom::engine {

ExpressBill expressBill(std::int64_t duration, std::uint64_t payloadBytes, const Prices& prices) {
    constexpr std::int64_t kStep = 100;       // ms
    constexpr std::uint64_t kMemoryStep = 64; // MB
    constexpr double kMegabyte = 1024.0 * 1024.0;
    ExpressBill bill;
    bill.milliseconds = (duration + kStep - 1) / kStep * kStep;
    // 50 MB for the workflow itself, and what runs at once; the service tells no more than that.
    const double megabytes = 50 + static_cast<double>(payloadBytes) / kMegabyte;
    bill.memoryMb = (static_cast<std::uint64_t>(megabytes) / kMemoryStep + 1) * kMemoryStep;
    const double gigabyteSeconds =
        static_cast<double>(bill.memoryMb) / 1024 * static_cast<double>(bill.milliseconds) / 1000;
    bill.dollars = prices.expressRequest + gigabyteSeconds * prices.expressGigabyteSecond;
    return bill;
}

} // namespace steploom::engine
