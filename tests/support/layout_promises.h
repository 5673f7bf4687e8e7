// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include "model/layout/layout.h"

/// What a layout promises, checked by its own means: none of the layout's code decides here whether it is
/// right.
namespace steploom::tests {

using model::EdgeRoute;
using model::Layout;
using model::LayoutEdge;
using model::LayoutGraph;
using model::LayoutScope;
using model::Point;
using model::Rect;

inline bool overlap(const Rect& a, const Rect& b, double rounding = 1e-6) {
    return a.x < b.right() - rounding && b.x < a.right() - rounding && a.y < b.bottom() - rounding &&
           b.y < a.bottom() - rounding;
}

inline bool holds(const Rect& outer, const Rect& inner, double rounding = 1e-6) {
    return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding &&
           inner.right() <= outer.right() + rounding && inner.bottom() <= outer.bottom() + rounding;
}

inline bool isOnBorder(const Rect& rect, Point p) {
    const double dx = std::min(std::abs(p.x - rect.x), std::abs(p.x - rect.right()));
    const double dy = std::min(std::abs(p.y - rect.y), std::abs(p.y - rect.bottom()));
    return holds(rect, {p.x, p.y, 0, 0}) && std::min(dx, dy) < 1e-6;
}

/// Points along the route, a few pixels apart.
inline std::vector<Point> sample(const std::vector<Point>& route) {
    std::vector<Point> points;
    for (std::size_t i = 0; i + 3 < route.size(); i += 3) {
        double length = 0;
        for (std::size_t k = i; k < i + 3; ++k)
            length += std::hypot(route[k + 1].x - route[k].x, route[k + 1].y - route[k].y);
        const int steps = std::clamp(static_cast<int>(length / 3), 8, 1000);
        for (int s = 0; s <= steps; ++s) {
            const double t = static_cast<double>(s) / steps;
            const double u = 1 - t;
            const double a = u * u * u;
            const double b = 3 * u * u * t;
            const double c = 3 * u * t * t;
            const double d = t * t * t;
            points.push_back({a * route[i].x + b * route[i + 1].x + c * route[i + 2].x + d * route[i + 3].x,
                              a * route[i].y + b * route[i + 1].y + c * route[i + 2].y + d * route[i + 3].y});
        }
    }
    return points;
}

/// The route in pieces that are points a few pixels apart, or where it runs straight down, lines up to
/// `longest`.
inline std::vector<Rect> piecesOf(const std::vector<Point>& route, double longest) {
    std::vector<Rect> pieces;
    for (std::size_t i = 0; i + 3 < route.size(); i += 3) {
        const Point& a = route[i];
        const Point& b = route[i + 3];
        if (a.x == route[i + 1].x && a.x == route[i + 2].x && a.x == b.x) {
            const double bottom = std::max(a.y, b.y);
            for (double y = std::min(a.y, b.y); y < bottom; y += longest)
                pieces.push_back({a.x, y, 0, std::min(longest, bottom - y)});
        } else {
            for (const Point p : sample({a, route[i + 1], route[i + 2], b}))
                pieces.push_back({p.x, p.y, 0, 0});
        }
    }
    return pieces;
}

/// Rectangles by the cells of a grid that they touch: ten thousand of them are looked up, not compared.
class Grid {
public:
    explicit Grid(const std::vector<Rect>& rects)
        : m_rects(rects) {
        double area = 1;
        double right = 1;
        double bottom = 1;
        for (const Rect& rect : rects) {
            right = std::max(right, rect.right());
            bottom = std::max(bottom, rect.bottom());
            area += rect.width * rect.height;
        }
        m_cell = std::max(
            {100.0, std::sqrt(area / static_cast<double>(rects.size() + 1)), right / 2000, bottom / 2000});
        m_columns = static_cast<std::size_t>(right / m_cell) + 1;
        m_cells.resize(m_columns * (static_cast<std::size_t>(bottom / m_cell) + 1));
        for (std::size_t i = 0; i < rects.size(); ++i)
            for (std::size_t y = index(rects[i].y); y <= index(rects[i].bottom()); ++y)
                for (std::size_t x = index(rects[i].x); x <= index(rects[i].right()); ++x)
                    m_cells[y * m_columns + x].push_back(i);
    }

    double cell() const { return m_cell; }

    const std::vector<std::size_t>& at(Point p) const {
        const std::size_t cell = index(p.y) * m_columns + std::min(index(p.x), m_columns - 1);
        return cell < m_cells.size() ? m_cells[cell] : m_none;
    }

    /// Two that overlap, or twice the same if there are none.
    std::pair<std::size_t, std::size_t> findOverlap() const {
        for (const auto& cell : m_cells)
            for (std::size_t i = 0; i < cell.size(); ++i)
                for (std::size_t j = i + 1; j < cell.size(); ++j)
                    if (overlap(m_rects[cell[i]], m_rects[cell[j]]))
                        return {cell[i], cell[j]};
        return {0, 0};
    }

private:
    std::size_t index(double coordinate) const {
        return static_cast<std::size_t>(std::max(0.0, coordinate) / m_cell);
    }

    const std::vector<Rect>& m_rects;
    double m_cell = 1;
    std::size_t m_columns = 1;
    std::vector<std::vector<std::size_t>> m_cells;
    std::vector<std::size_t> m_none;
};

inline bool hasLabel(const Rect& label) {
    return label.width > 0 && label.height > 0;
}

inline std::string breachInScope(const LayoutGraph& graph, const Layout& layout, const LayoutScope& scope,
                                 const Rect& room) {
    std::vector<Rect> boxes;
    for (const std::size_t node : scope.nodes)
        boxes.push_back(layout.nodes[node]);
    for (const std::size_t edge : scope.edges)
        if (hasLabel(layout.edges[edge].label))
            boxes.push_back(layout.edges[edge].label);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!holds(room, boxes[i]))
            return "box " + std::to_string(i) + " is not in its scope";
    const Grid grid(boxes);
    if (const auto [a, b] = grid.findOverlap(); a != b)
        return "boxes " + std::to_string(a) + " and " + std::to_string(b) + " overlap";
    if (scope.first < graph.nodes.size())
        for (const std::size_t node : scope.nodes)
            if (node != scope.first && layout.nodes[node].y < layout.nodes[scope.first].bottom())
                return "node " + std::to_string(node) + " is as high as the first";

    for (const std::size_t e : scope.edges) {
        const LayoutEdge& edge = graph.edges[e];
        const EdgeRoute& route = layout.edges[e];
        const std::string name = "edge " + std::to_string(e);
        if (route.points.size() < 4 || route.points.size() % 3 != 1)
            return name + " has " + std::to_string(route.points.size()) + " points";
        if (!isOnBorder(layout.nodes[edge.from], route.points.front()) ||
            !isOnBorder(layout.nodes[edge.to], route.points.back()))
            return name + " does not go from border to border";
        const std::size_t last = route.points.size() - 1;
        const auto coincide = [](Point a, Point b) {
            return std::hypot(a.x - b.x, a.y - b.y) < 0.01;
        };
        if (coincide(route.points[0], route.points[1]) ||
            coincide(route.points[last], route.points[last - 1]))
            return name + " has no direction at its end";
        const bool labelled = edge.label.width > 0 && edge.label.height > 0;
        if (labelled && (route.label.width != edge.label.width || route.label.height != edge.label.height))
            return name + " has a label of another size";
        if (!labelled && hasLabel(route.label))
            return name + " has a label that nobody asked for";
        bool meetsLabel = !labelled;
        for (const Rect& piece : piecesOf(route.points, grid.cell())) {
            if (!holds(room, piece))
                return name + " leaves its scope";
            meetsLabel = meetsLabel || overlap(piece, route.label, -2.0);
            for (const double y : {piece.y, piece.bottom()})
                for (const std::size_t box : grid.at({piece.x, y}))
                    if (box < scope.nodes.size() && scope.nodes[box] != edge.from &&
                        scope.nodes[box] != edge.to && overlap(piece, boxes[box], 0.75))
                        return name + " enters node " + std::to_string(scope.nodes[box]);
        }
        if (!meetsLabel)
            return name + " does not pass its label";
    }
    return {};
}

/// What the layout of a well-formed graph breaks of its promises; empty if nothing.
inline std::string findBreach(const LayoutGraph& graph, const Layout& layout) {
    if (layout.nodes.size() != graph.nodes.size() || layout.edges.size() != graph.edges.size() ||
        layout.scopes.size() != graph.scopes.size())
        return "counts differ";
    const Rect all{0, 0, layout.size.width, layout.size.height};
    for (std::size_t s = 0; s < graph.scopes.size(); ++s) {
        if (!holds(all, layout.scopes[s]))
            return "scope " + std::to_string(s) + " is not in the drawing";
        if (std::string breach = breachInScope(graph, layout, graph.scopes[s], layout.scopes[s]);
            !breach.empty())
            return "scope " + std::to_string(s) + ": " + breach;
    }
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        const model::LayoutNode& node = graph.nodes[n];
        const Rect& rect = layout.nodes[n];
        if (rect.x != std::floor(rect.x) || rect.y != std::floor(rect.y))
            return "node " + std::to_string(n) + " is not on whole pixels";
        const bool leaf = node.scopes.empty();
        if (leaf ? rect.width != node.size.width || rect.height != node.size.height
                 : rect.width < node.size.width || rect.height < node.size.height)
            return "node " + std::to_string(n) + " has another size";
        for (std::size_t i = 0; i < node.scopes.size(); ++i) {
            const Rect& inner = layout.scopes[node.scopes[i]];
            if (!holds(rect, inner))
                return "scope " + std::to_string(node.scopes[i]) + " is not in its container";
            if (i > 0 && inner.x < layout.scopes[node.scopes[i - 1]].right())
                return "scope " + std::to_string(node.scopes[i]) + " is not right of the one before";
        }
    }
    return {};
}

/// What a random graph is made of.
struct Recipe {
    std::size_t nodes = 10;
    std::size_t edges = 15;
    int labelPercent = 30;    ///< of the edges
    int containerPercent = 0; ///< of the nodes; what is in them counts as nodes too
    bool plainSizes = true;   ///< like states, else anything from nothing to a thousand pixels
    bool chain = true;        ///< nodes follow each other, as states do, and further edges come on top
    bool withFirst = true;
};

/// Numbers that are the same with every standard library.
class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed) {}
    std::size_t below(std::size_t count) { return m_engine() % count; }
    bool percent(int chance) { return below(100) < static_cast<std::size_t>(chance); }

private:
    std::mt19937 m_engine;
};

inline LayoutGraph randomGraph(const Recipe& recipe, unsigned seed) {
    Random random(seed);
    LayoutGraph graph;
    graph.scopes.emplace_back();
    std::size_t left = recipe.nodes;
    for (std::size_t s = 0; s < graph.scopes.size(); ++s) {
        const bool outermost = s == 0;
        const std::size_t share =
            outermost && recipe.containerPercent == 0 ? left : std::min(left, random.below(12));
        std::vector<std::size_t> nodes;
        for (std::size_t i = 0; i < (outermost ? std::max<std::size_t>(share, 2) : share); ++i) {
            nodes.push_back(graph.nodes.size());
            model::LayoutNode node;
            node.size = recipe.plainSizes ? model::Size{140 + 10.5 * static_cast<double>(random.below(8)), 44}
                                          : model::Size{static_cast<double>(random.below(10'000)) / 10,
                                                        static_cast<double>(random.below(4'000)) / 10};
            if (random.percent(recipe.containerPercent)) {
                for (std::size_t k = 1 + random.below(3); k > 0; --k) {
                    node.scopes.push_back(graph.scopes.size());
                    graph.scopes.emplace_back();
                }
            }
            graph.nodes.push_back(std::move(node));
        }
        left -= std::min(left, nodes.size());
        LayoutScope& scope = graph.scopes[s];
        scope.nodes = nodes;
        if (recipe.withFirst && !nodes.empty())
            scope.first = nodes[0];
        const auto add = [&](std::size_t from, std::size_t to, int weight) {
            LayoutEdge edge;
            edge.from = from;
            edge.to = to;
            edge.weight = weight;
            if (random.percent(recipe.labelPercent))
                edge.label = {20.5 + static_cast<double>(random.below(160)),
                              18 + static_cast<double>(random.below(5))};
            scope.edges.push_back(graph.edges.size());
            graph.edges.push_back(edge);
        };
        if (recipe.chain)
            for (std::size_t i = 1; i < nodes.size(); ++i)
                add(nodes[i - 1], nodes[i], 10);
        const std::size_t more =
            nodes.empty() ? 0 : recipe.edges * nodes.size() / std::max<std::size_t>(recipe.nodes, 1);
        for (std::size_t i = 0; i < more; ++i) {
            const std::size_t from = nodes[random.below(nodes.size())];
            const std::size_t to = nodes[random.below(nodes.size())];
            add(from, to, random.percent(50) ? 1 : 6);
        }
    }
    return graph;
}

} // namespace steploom::tests
