// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/layout/layout.h"
#include "tests/support/layout_promises.h"

/// What must hold of a drawing as a whole, whichever scopes its parts belong to.
namespace steploom::tests {

/// Which nodes hold which others.
class Nesting {
public:
    explicit Nesting(const LayoutGraph& graph)
        : m_owner(graph.nodes.size(), kNone) {
        std::vector<std::size_t> ownerOfScope(graph.scopes.size(), kNone);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            for (const std::size_t scope : graph.nodes[n].scopes)
                ownerOfScope[scope] = n;
        for (std::size_t s = 0; s < graph.scopes.size(); ++s)
            for (const std::size_t node : graph.scopes[s].nodes)
                m_owner[node] = ownerOfScope[s];
    }

    bool isIn(std::size_t node, std::size_t container) const {
        for (std::size_t at = node; at != kNone; at = m_owner[at])
            if (at == container)
                return true;
        return false;
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_owner;
};

/// Of any two nodes one holds the other or they are apart; a label lies on no node but the containers it is
/// in; a route enters no node but those, neither one of its own ends. Empty if so.
inline std::string findBreachInWhole(const LayoutGraph& graph, const Layout& layout) {
    const Nesting nesting(graph);
    const Grid grid(layout.nodes);
    const auto nodeName = [](std::size_t node) {
        return "node " + std::to_string(node);
    };
    for (std::size_t n = 0; n < layout.nodes.size(); ++n) {
        const Rect& rect = layout.nodes[n];
        for (const Point corner : {Point{rect.x, rect.y}, Point{rect.right(), rect.y},
                                   Point{rect.x, rect.bottom()}, Point{rect.right(), rect.bottom()}})
            for (const std::size_t other : grid.at(corner))
                if (overlap(rect, layout.nodes[other]) && !nesting.isIn(n, other) && !nesting.isIn(other, n))
                    return nodeName(n) + " overlaps " + nodeName(other);
    }
    for (const model::LayoutScope& scope : graph.scopes) {
        for (const std::size_t e : scope.edges) {
            const std::size_t from = graph.edges[e].from;
            const EdgeRoute& route = layout.edges[e];
            const std::string name = "edge " + std::to_string(e);
            const auto mayMeet = [&](std::size_t node) {
                return node != from && nesting.isIn(from, node);
            };
            const auto lies = [&](const Rect& piece, double rounding) {
                const Point corners[] = {{piece.x, piece.y},
                                         {piece.x, piece.bottom()},
                                         {piece.right(), piece.y},
                                         {piece.right(), piece.bottom()}};
                const std::size_t count = piece.width > 0 ? 4 : piece.height > 0 ? 2 : 1;
                for (std::size_t i = 0; i < count; ++i)
                    for (const std::size_t node : grid.at(corners[i]))
                        if (overlap(piece, layout.nodes[node], rounding) && !mayMeet(node))
                            return node;
                return graph.nodes.size();
            };
            if (hasLabel(route.label))
                if (const std::size_t node = lies(route.label, 1e-6); node < graph.nodes.size())
                    return name + "'s label lies on " + nodeName(node);
            for (const Rect& piece : piecesOf(route.points, grid.cell()))
                if (const std::size_t node = lies(piece, 0.75); node < graph.nodes.size())
                    return name + " enters " + nodeName(node);
        }
    }
    return {};
}

} // namespace steploom::tests
