// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// The edges from a node to itself, drawn on its right side one round the other, each with its label at its
/// tip.
struct SelfLoops {
    std::vector<std::size_t> edges; ///< which ones, for the caller; in the order of `labels`
    std::vector<Size> labels;
};

/// Room of a node with its loops: symmetric, so that what comes from above still meets its middle. Even whole
/// numbers.
Size roomWithLoops(Size node, const SelfLoops& loops);

/// Their routes, one for each, round a node that stands at `node`.
std::vector<EdgeRoute> drawLoops(const Rect& node, const SelfLoops& loops);

} // namespace steploom::model
