// SPDX-License-Identifier: Apache-2.0
#include "app/run/retry_spread.h"

#include <algorithm>

#include "engine/execution/retry_delay.h"

namespace steploom::app {

std::optional<RunOutlook::Spread> spreadOf(const engine::Definition& definition,
                                           const engine::VisitRecord& visit) {
    if (visit.state == engine::kNone || !visit.detail || visit.detail->attempts.empty())
        return std::nullopt;
    const std::vector<engine::Attempt>& attempts = visit.detail->attempts;
    const engine::Attempt& last = attempts.back();
    const auto& retriers = definition.state(visit.state).retriers;
    if (last.retryIndex >= retriers.size() || !retriers[last.retryIndex].fullJitter)
        return std::nullopt;
    const auto used =
        std::count_if(attempts.begin(), attempts.end() - 1,
                      [&](const engine::Attempt& attempt) { return attempt.retryIndex == last.retryIndex; });
    return RunOutlook::Spread{
        engine::kNone, last.ended,
        last.ended + engine::retryDelay(retriers[last.retryIndex], static_cast<std::uint32_t>(used)),
        last.nextAttempt};
}

} // namespace steploom::app
