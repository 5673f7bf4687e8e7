// SPDX-License-Identifier: Apache-2.0
#include "model/layout/scope_layouter.h"

#include <algorithm>
#include <cmath>

#include "model/layout/bezier.h"
#include "model/layout/cycles.h"
#include "model/layout/layered_layouter.h"
#include "model/layout/self_loops.h"

namespace steploom::model {

namespace {

Size wholeLabel(Size label) {
    return hasLabel(label) ? Size{2 * std::ceil(label.width / 2), 2 * std::ceil(label.height / 2)} : Size{};
}

/// A scope as a layouter wants it, and the way back.
class Preparation {
public:
    Preparation(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges, std::size_t first)
        : m_edges(edges)
        , m_loops(nodes.size()) {
        m_graph.first = first;
        const std::vector<bool> back = findBackEdges(nodes.size(), edges, first);
        for (std::size_t e = 0; e < edges.size(); ++e) {
            const LayoutEdge& edge = edges[e];
            if (edge.from == edge.to) {
                m_loops[edge.from].edges.push_back(e);
                m_loops[edge.from].labels.push_back(edge.label);
                continue;
            }
            // What goes back is no part of the main line, whatever its kind: it may bend.
            m_graph.edges.push_back({back[e] ? edge.to : edge.from, back[e] ? edge.from : edge.to,
                                     wholeLabel(edge.label), back[e] ? 1 : std::clamp(edge.weight, 1, 100),
                                     back[e]});
            m_origin.push_back(e);
        }
        for (std::size_t n = 0; n < nodes.size(); ++n)
            m_graph.nodes.push_back({nodes[n], roomWithLoops(nodes[n], m_loops[n])});
    }

    const ScopeGraph& graph() const { return m_graph; }

    /// What the layouter may know of before: without loops, each route from the upper node to the lower.
    ScopeMemory prepare(const ScopeMemory& memory) const {
        ScopeMemory out;
        if (memory.empty())
            return out;
        out.nodes = memory.nodes;
        for (std::size_t i = 0; i < m_origin.size(); ++i) {
            out.edges.push_back(memory.edges[m_origin[i]]);
            if (m_graph.edges[i].backward)
                std::reverse(out.edges.back().points.begin(), out.edges.back().points.end());
        }
        return out;
    }

    /// The layouter's drawing for the scope as it was: with all edges, in their directions, from (0, 0).
    ScopeDrawing restore(ScopeDrawing drawn) const {
        ScopeDrawing out;
        out.nodes = std::move(drawn.nodes);
        out.edges.resize(m_edges.size());
        for (std::size_t i = 0; i < m_origin.size(); ++i) {
            EdgeRoute& route = out.edges[m_origin[i]];
            route = std::move(drawn.edges[i]);
            giveEndsDirection(route.points);
            if (m_graph.edges[i].backward)
                std::reverse(route.points.begin(), route.points.end());
            if (hasLabel(m_graph.edges[i].label))
                route.label = rectAround(route.label.center(), m_edges[m_origin[i]].label);
        }
        for (std::size_t n = 0; n < m_loops.size(); ++n) {
            std::vector<EdgeRoute> routes = drawLoops(out.nodes[n], m_loops[n]);
            for (std::size_t i = 0; i < routes.size(); ++i)
                out.edges[m_loops[n].edges[i]] = std::move(routes[i]);
        }
        moveToOrigin(out);
        return out;
    }

private:
    static void moveToOrigin(ScopeDrawing& drawing) {
        Route corners;
        const auto add = [&corners](const Rect& rect) {
            corners.push_back({rect.x, rect.y});
            corners.push_back({rect.right(), rect.bottom()});
        };
        for (const Rect& node : drawing.nodes)
            add(node);
        for (const EdgeRoute& route : drawing.edges) {
            add(bounds(route.points));
            if (hasLabel({route.label.width, route.label.height}))
                add(route.label);
        }
        const Rect all = bounds(corners);
        const double left = std::floor(all.x);
        const double top = std::floor(all.y);
        drawing.size = {std::ceil(all.right() - left), std::ceil(all.bottom() - top)};
        for (Rect& node : drawing.nodes) {
            node.x -= left;
            node.y -= top;
        }
        for (EdgeRoute& route : drawing.edges) {
            for (Point& point : route.points) {
                point.x -= left;
                point.y -= top;
            }
            if (hasLabel({route.label.width, route.label.height})) {
                route.label.x -= left;
                route.label.y -= top;
            }
        }
    }

    const std::vector<LayoutEdge>& m_edges;
    ScopeGraph m_graph;
    std::vector<std::size_t> m_origin; ///< of each edge of m_graph, its index in m_edges
    std::vector<SelfLoops> m_loops;    ///< of each node
};

} // namespace

Rect rectAround(Point centre, Size size) {
    return {std::floor(centre.x - size.width / 2), std::floor(centre.y - size.height / 2), size.width,
            size.height};
}

ScopeDrawing layOutScope(const std::vector<Size>& nodes, const std::vector<LayoutEdge>& edges,
                         std::size_t first, const LayoutOptions& options, const ScopeMemory& memory) {
    const Preparation scope(nodes, edges, first);
    return scope.restore(layOutInLayers(scope.graph(), options, scope.prepare(memory)));
}

} // namespace steploom::model
