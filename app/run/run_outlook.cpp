// SPDX-License-Identifier: Apache-2.0
#include "app/run/run_outlook.h"

#include <algorithm>

#include "app/run/retry_spread.h"

namespace steploom::app {

namespace {

using engine::Timer;

void addSpread(const engine::Execution& execution, std::uint32_t index, RunOutlook& outlook) {
    if (auto spread = spreadOf(execution.definition(), execution.history().visits[index])) {
        spread->visit = index;
        outlook.spreads.push_back(*spread);
    }
}

} // namespace

RunOutlook outlookOf(const engine::Execution& execution) {
    RunOutlook outlook;
    for (const Timer& timer : execution.pendingTimers()) {
        if (timer.strand == engine::kNone || timer.kind == Timer::Kind::Execution)
            continue;
        const std::uint32_t visit = execution.strand(timer.strand).visit;
        if (visit == engine::kNone)
            continue;
        if (timer.kind == Timer::Kind::TaskTimeout || timer.kind == Timer::Kind::Heartbeat)
            outlook.limits.push_back({visit, timer.time, timer.kind == Timer::Kind::Heartbeat});
        else if (timer.kind == Timer::Kind::Backoff)
            addSpread(execution, visit, outlook);
    }
    return outlook;
}

} // namespace steploom::app
