// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Lays out a scope of any size in rows, in about linear time: longest paths, median ordering, and the
/// alignment of Brandes and Köpf. Plainer than Graphviz; what the layout promises holds by construction.
ScopeDrawing layOutInLayers(const ScopeGraph& graph, const LayoutOptions& options);

} // namespace steploom::model
