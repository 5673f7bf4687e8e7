// SPDX-License-Identifier: Apache-2.0
#include "app/run/run_outlook.h"

#include <algorithm>

#include "engine/execution/retry_delay.h"

namespace steploom::app {

namespace {

using engine::Timer;

void addSpread(const engine::Execution& execution, std::uint32_t index, RunOutlook& outlook) {
    const engine::VisitRecord& visit = execution.history().visits[index];
    if (visit.state == engine::kNone || !visit.detail || visit.detail->attempts.empty())
        return;
    const std::vector<engine::Attempt>& attempts = visit.detail->attempts;
    const engine::Attempt& last = attempts.back();
    const auto& retriers = execution.definition().state(visit.state).retriers;
    if (last.retryIndex >= retriers.size() || !retriers[last.retryIndex].fullJitter)
        return;
    const auto used =
        std::count_if(attempts.begin(), attempts.end() - 1,
                      [&](const engine::Attempt& attempt) { return attempt.retryIndex == last.retryIndex; });
    outlook.spreads.push_back(
        {index, last.ended,
         last.ended + engine::retryDelay(retriers[last.retryIndex], static_cast<std::uint32_t>(used))});
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
