// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Lays out a scope of any size in rows, in about linear time: longest paths, ordering by medians, and blocks
/// that hang by springs. What the layout promises holds by construction: nothing enters the room that another
/// has in its row, and routes bend where nothing stands.
ScopeDrawing layOutInLayers(const ScopeGraph& graph, const LayoutOptions& options);

} // namespace steploom::model
