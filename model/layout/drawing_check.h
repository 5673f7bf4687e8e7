// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Whether a layouter's drawing keeps what the layout promises of a scope: rooms and labels are apart,
/// everything is finite, routes begin and end at their nodes' borders and enter no other node. Quadratic: for
/// what Graphviz drew.
bool keepsPromises(const ScopeGraph& graph, const ScopeDrawing& drawing);

} // namespace steploom::model
