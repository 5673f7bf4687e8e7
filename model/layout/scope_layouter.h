// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/layout/scope_graph.h"

namespace steploom::model {

/// Lays out one scope that is not empty.
///
/// `edges` count nodes within the scope. Sizes and options are finite and not negative. The drawing begins at
/// (0, 0); its routes go as the edges do, and so do those of `memory`.
ScopeDrawing layOutScope(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges,
                         std::size_t first, const LayoutOptions& options, const ScopeMemory& memory);

} // namespace steploom::model
