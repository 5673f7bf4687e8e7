// SPDX-License-Identifier: Apache-2.0
#include "model/layout/drawing_check.h"

#include <algorithm>
#include <cmath>

#include "model/layout/bezier.h"

namespace steploom::model {

namespace {

bool overlap(const Rect& a, const Rect& b) {
    constexpr double kRounding = 1e-6;
    return a.x < b.right() - kRounding && b.x < a.right() - kRounding && a.y < b.bottom() - kRounding &&
           b.y < a.bottom() - kRounding;
}

bool isOnBorder(const Rect& rect, Point p) {
    constexpr double kRounding = 1e-6;
    const auto near = [](double a, double b) {
        return std::abs(a - b) <= kRounding;
    };
    const bool inside = p.x >= rect.x - kRounding && p.x <= rect.right() + kRounding &&
                        p.y >= rect.y - kRounding && p.y <= rect.bottom() + kRounding;
    return inside &&
           (near(p.x, rect.x) || near(p.x, rect.right()) || near(p.y, rect.y) || near(p.y, rect.bottom()));
}

bool isFinite(const Route& route) {
    return std::all_of(route.begin(), route.end(),
                       [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

/// No two of `boxes` overlap. Sorted by their top, each is compared only with those that begin above its
/// bottom.
bool areApart(std::vector<Rect> boxes) {
    std::sort(boxes.begin(), boxes.end(), [](const Rect& a, const Rect& b) { return a.y < b.y; });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].y < boxes[i].bottom(); ++j)
            if (overlap(boxes[i], boxes[j]))
                return false;
    return true;
}

} // namespace

bool keepsPromises(const ScopeGraph& graph, const ScopeDrawing& drawing) {
    std::vector<Rect> boxes;
    for (std::size_t n = 0; n < graph.nodes.size(); ++n)
        boxes.push_back(rectAround(drawing.nodes[n].center(), graph.nodes[n].room));
    for (const EdgeRoute& route : drawing.edges)
        if (hasLabel({route.label.width, route.label.height}))
            boxes.push_back(route.label);
    const bool finite = std::all_of(boxes.begin(), boxes.end(), [](const Rect& box) {
        return std::isfinite(box.x) && std::isfinite(box.y);
    });
    if (!finite || !areApart(std::move(boxes)))
        return false;

    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const Route& route = drawing.edges[e].points;
        const ScopeGraph::Edge& edge = graph.edges[e];
        if (route.size() < 4 || !isFinite(route) || !isOnBorder(drawing.nodes[edge.upper], route.front()) ||
            !isOnBorder(drawing.nodes[edge.lower], route.back()))
            return false;
        const Rect hull = bounds(route);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
            const Rect& node = drawing.nodes[n];
            if (n == edge.upper || n == edge.lower || hull.x > node.right() || hull.right() < node.x ||
                hull.y > node.bottom() || hull.bottom() < node.y)
                continue;
            if (entersRect(route, node))
                return false;
        }
    }
    return true;
}

} // namespace steploom::model
