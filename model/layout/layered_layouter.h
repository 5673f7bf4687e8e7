// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Lays out a scope of any size in rows, in about linear time: longest paths, ordering by medians, and blocks
/// that hang by springs. What the layout promises holds by construction: nothing enters the room that another
/// has in its row, and routes bend where nothing stands.
///
/// Of the orders that cross no more, or hardly more, the one that `memory` knows is taken, and what it knows
/// moves across the drawing only if it must, or hangs far askew.
ScopeDrawing layOutInLayers(const ScopeGraph& graph, const LayoutOptions& options,
                            const ScopeMemory& memory = {});

} // namespace steploom::model
