// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "model/layout/layout.h"

namespace steploom::bench {

/// What makes a drawing pleasant or not. All but the area are better small; that one too.
struct LayoutQuality {
    std::size_t crossings = 0; ///< of two edges that share no end
    double length = 0;         ///< of all edges, in pixels
    double turns = 0;          ///< of all edges, in right angles
    double area = 0;           ///< of the drawing, in square pixels
};

/// Takes time with the square of the edges in a scope.
LayoutQuality judge(const model::LayoutGraph& graph, const model::Layout& layout);

} // namespace steploom::bench
