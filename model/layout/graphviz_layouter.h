// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Lays out a scope with Graphviz `dot`. Labels are nodes to it, so it keeps their room as exactly as that of
/// nodes and leads the other routes round them.
///
/// Nothing if the scope is more than Graphviz takes in reasonable time or than its whole numbers hold, or if
/// it refuses. Does not check what it gets back. Any thread may call it; Graphviz itself runs in one at a
/// time.
std::optional<ScopeDrawing> layOutWithGraphviz(const ScopeGraph& graph, const LayoutOptions& options);

} // namespace steploom::model
