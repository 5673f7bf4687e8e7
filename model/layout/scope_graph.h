// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "model/layout/layout.h"

namespace steploom::model {

inline constexpr std::size_t kNoNode = static_cast<std::size_t>(-1);

/// One scope, made ready for a layouter: it has no cycle and no self-loop, sizes are finite and rooms are
/// even whole numbers, so that a centre on whole pixels keeps every border in its room. Node indices count
/// within the scope.
struct ScopeGraph {
    struct Node {
        Size size; ///< what is drawn, and where routes end
        Size room; ///< at least `size`, about the same centre: no other node or label may reach into it
    };
    struct Edge {
        std::size_t upper = 0;
        std::size_t lower = 0;
        Size label; ///< even whole numbers; zero where there is none
        int weight = 1;
        bool backward =
            false; ///< was turned round to break a cycle: it leaves `lower`, its label stands there
    };

    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::size_t first = kNoNode; ///< stands alone in the topmost row; no edge enters it
};

/// A scope that is laid out. Routes of a layouter go from `upper` to `lower`; y grows downward from anywhere.
struct ScopeDrawing {
    std::vector<Rect> nodes;
    std::vector<EdgeRoute> edges;
    Size size;
};

/// Where the nodes and edges of a scope were, in coordinates of their own; empty if nobody knows. A node that
/// is new has no size, an edge that is new no points.
struct ScopeMemory {
    std::vector<Rect> nodes;
    std::vector<EdgeRoute> edges; ///< of a layouter: from `upper` to `lower`

    bool empty() const { return nodes.empty(); }
};

inline bool hasLabel(const Size& label) {
    return label.width > 0 && label.height > 0;
}

/// Where a node of `size` stands whose room has its centre at `centre`: on whole pixels.
Rect rectAround(Point centre, Size size);

} // namespace steploom::model
