// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/layout/layout.h"

namespace steploom::model {

/// Which edges to turn round so that no cycle is left: one flag for each edge, false for self-loops.
/// Walks from `first`, then from the nodes that nothing enters, then from the rest, in the order given; at a
/// node the heavy edges first, so that the main line goes down and what returns to it goes up. Edges into
/// `first` are turned too.
std::vector<bool> findBackEdges(std::size_t nodeCount, const std::vector<LayoutEdge>& edges,
                                std::size_t first);

} // namespace steploom::model
