// SPDX-License-Identifier: Apache-2.0
#include "app/run/iteration_lens.h"

#include "app/run/run_reading.h"

namespace steploom::app {

std::optional<std::uint32_t> IterationLens::of(const QString& map) const {
    const auto found = m_chosen.constFind(map);
    return found == m_chosen.constEnd() ? std::nullopt : std::optional(*found);
}

bool IterationLens::shows(const RunReading& reading, std::uint32_t visit) const {
    if (m_chosen.isEmpty())
        return true;
    const auto& visits = reading.history.visits;
    for (std::uint32_t at = visit; visits[at].parent != engine::kNone; at = visits[at].parent) {
        const std::uint32_t outer = visits[at].parent;
        if (visits[outer].type != engine::StateType::Map)
            continue;
        const auto wanted = of(reading.pointerOf(outer));
        if (wanted && *wanted != visits[at].branch)
            return false;
    }
    return true;
}

} // namespace steploom::app
