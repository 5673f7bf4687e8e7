// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "model/layout/workflow_graph.h"

namespace steploom::testing {

/// About what the canvas measures, without any font.
inline model::WorkflowMetrics metricsOfCanvas() {
    using model::Size;
    model::WorkflowMetrics metrics;
    metrics.node = [](const model::State& state) {
        return Size{std::clamp(60 + 6.7 * static_cast<double>(state.name.size()), 150.0, 260.0), 44};
    };
    metrics.label = [](const model::Transition& transition) {
        return transition.label.empty()
                   ? Size{}
                   : Size{std::min(180.0, 16 + 5.9 * static_cast<double>(transition.label.size())), 20};
    };
    return metrics;
}

} // namespace steploom::testing
