// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layout.h"

#include <algorithm>
#include <cmath>

#include "model/layout/scope_layouter.h"

namespace steploom::model {

namespace {

constexpr double kLargest =
    1e6; ///< for one size or gap, in pixels: far past any use, far from where doubles lose pixels

double sane(double value, double least = 0) {
    return std::isfinite(value) ? std::clamp(value, least, kLargest) : least;
}

Size sane(Size size) {
    return {sane(size.width), sane(size.height)};
}

/// Gaps are even, so that halves of them are whole.
double saneGap(double value) {
    return 2 * std::ceil(sane(value, 8) / 2);
}

/// What an earlier drawing can have been: neither nonsense nor so far off that doubles lose pixels.
bool isSane(double coordinate) {
    return std::abs(coordinate) <= 1e9; // not if it is no number
}

bool isSane(const Rect& rect) {
    return isSane(rect.x) && isSane(rect.y) && rect.width > 0 && rect.width <= kLargest * 1e3;
}

bool isSane(const EdgeRoute& route) {
    return std::all_of(route.points.begin(), route.points.end(),
                       [](Point p) { return isSane(p.x) && isSane(p.y); }) &&
           (route.label.width <= 0 || isSane(route.label));
}

LayoutOptions sane(const LayoutOptions& options) {
    LayoutOptions out;
    out.nodeGap = saneGap(options.nodeGap);
    out.rankGap = saneGap(options.rankGap);
    out.containerHeader = std::ceil(sane(options.containerHeader));
    out.containerPadding = std::ceil(sane(options.containerPadding));
    out.scopeGap = std::ceil(sane(options.scopeGap));
    out.emptyScope = {std::ceil(sane(options.emptyScope.width)), std::ceil(sane(options.emptyScope.height))};
    return out;
}

class Driver {
public:
    Driver(const LayoutGraph& graph, const LayoutOptions& options, const PreviousLayout& previous)
        : m_graph(graph)
        , m_options(sane(options))
        , m_previous(previous)
        , m_scopes(graph.scopes.size())
        , m_place(graph.nodes.size(), kNoNode)
        , m_inner(graph.nodes.size()) {
        m_layout.nodes.resize(graph.nodes.size());
        m_layout.edges.resize(graph.edges.size());
        m_layout.scopes.resize(graph.scopes.size());
    }

    Layout run() {
        if (m_graph.scopes.empty())
            return m_layout;
        findOrder();
        for (auto scope = m_order.rbegin(); scope != m_order.rend(); ++scope)
            layOut(*scope);
        const Size size = m_scopes[0].drawing.size;
        m_layout.size = size;
        m_layout.scopes[0] = {0, 0, size.width, size.height};
        for (const std::size_t scope : m_order)
            place(scope);
        return std::move(m_layout);
    }

private:
    struct Scope {
        bool reached = false;
        std::vector<std::size_t> nodes; ///< of the graph, in order
        std::vector<std::size_t> edges; ///< those with both ends in this scope
        ScopeDrawing drawing;
    };

    /// Outer scopes before inner ones. What is listed a second time counts where it was listed first, so no
    /// input loops.
    void findOrder() {
        m_scopes[0].reached = true;
        m_order.push_back(0);
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            Scope& scope = m_scopes[m_order[i]];
            const LayoutScope& given = m_graph.scopes[m_order[i]];
            for (const std::size_t node : given.nodes) {
                if (node >= m_graph.nodes.size() || m_place[node] != kNoNode)
                    continue;
                m_place[node] = scope.nodes.size();
                scope.nodes.push_back(node);
                for (const std::size_t inner : m_graph.nodes[node].scopes) {
                    if (inner >= m_scopes.size() || m_scopes[inner].reached)
                        continue;
                    m_scopes[inner].reached = true;
                    m_inner[node].push_back(inner);
                    m_order.push_back(inner);
                }
            }
            for (const std::size_t edge : given.edges)
                if (edge < m_graph.edges.size() && isIn(scope, m_graph.edges[edge].from) &&
                    isIn(scope, m_graph.edges[edge].to))
                    scope.edges.push_back(edge);
        }
    }

    bool isIn(const Scope& scope, std::size_t node) const {
        return node < m_place.size() && m_place[node] < scope.nodes.size() &&
               scope.nodes[m_place[node]] == node;
    }

    void layOut(std::size_t index) {
        Scope& scope = m_scopes[index];
        if (scope.nodes.empty()) {
            scope.drawing.size = m_options.emptyScope;
            return;
        }
        std::vector<Size> sizes;
        sizes.reserve(scope.nodes.size());
        for (const std::size_t node : scope.nodes)
            sizes.push_back(sizeOf(node));
        std::vector<LayoutEdge> edges;
        edges.reserve(scope.edges.size());
        for (const std::size_t e : scope.edges) {
            const LayoutEdge& edge = m_graph.edges[e];
            edges.push_back({m_place[edge.from], m_place[edge.to], sane(edge.label), edge.weight});
        }
        const std::size_t given = m_graph.scopes[index].first;
        const std::size_t first = isIn(scope, given) ? m_place[given] : kNoNode;
        scope.drawing = layOutScope(sizes, edges, first, m_options, memoryOf(scope));
    }

    ScopeMemory memoryOf(const Scope& scope) const {
        ScopeMemory memory;
        const auto known = [this](std::size_t node) {
            return node < m_previous.nodes.size() && isSane(m_previous.nodes[node]);
        };
        if (std::none_of(scope.nodes.begin(), scope.nodes.end(), known))
            return memory;
        for (const std::size_t node : scope.nodes)
            memory.nodes.push_back(known(node) ? m_previous.nodes[node] : Rect{});
        for (const std::size_t edge : scope.edges)
            memory.edges.push_back(edge < m_previous.edges.size() && isSane(m_previous.edges[edge])
                                       ? m_previous.edges[edge]
                                       : EdgeRoute{});
        return memory;
    }

    /// The room that its inner scopes take side by side: all as high as the highest.
    Size innerSize(std::size_t node) const {
        Size size;
        for (const std::size_t inner : m_inner[node]) {
            const Size& scope = m_scopes[inner].drawing.size;
            size.width += scope.width + (inner == m_inner[node].front() ? 0 : m_options.scopeGap);
            size.height = std::max(size.height, scope.height);
        }
        return size;
    }

    Size sizeOf(std::size_t node) const {
        const Size own = sane(m_graph.nodes[node].size);
        if (m_inner[node].empty())
            return own;
        const Size inner = innerSize(node);
        return {std::max(own.width, inner.width + 2 * m_options.containerPadding),
                std::max(own.height, inner.height + m_options.containerHeader + m_options.containerPadding)};
    }

    /// Moves the drawing of a scope, whose own place is known, to where it stands, and gives its inner scopes
    /// theirs.
    void place(std::size_t index) {
        Scope& scope = m_scopes[index];
        const Rect& room = m_layout.scopes[index];
        for (std::size_t i = 0; i < scope.nodes.size(); ++i) {
            Rect rect = scope.drawing.nodes[i];
            rect.x += room.x;
            rect.y += room.y;
            m_layout.nodes[scope.nodes[i]] = rect;
            placeInner(scope.nodes[i], rect);
        }
        for (std::size_t i = 0; i < scope.edges.size(); ++i) {
            EdgeRoute& route = m_layout.edges[scope.edges[i]];
            route = std::move(scope.drawing.edges[i]);
            for (Point& point : route.points) {
                point.x += room.x;
                point.y += room.y;
            }
            if (hasLabel({route.label.width, route.label.height})) {
                route.label.x += room.x;
                route.label.y += room.y;
            }
        }
    }

    void placeInner(std::size_t node, const Rect& container) {
        const Size inner = innerSize(node);
        double x = container.x + std::floor((container.width - inner.width) / 2);
        for (const std::size_t scope : m_inner[node]) {
            const double width = m_scopes[scope].drawing.size.width;
            m_layout.scopes[scope] = {x, container.y + m_options.containerHeader, width, inner.height};
            x += width + m_options.scopeGap;
        }
    }

    const LayoutGraph& m_graph;
    const LayoutOptions m_options;
    const PreviousLayout& m_previous;
    std::vector<Scope> m_scopes;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_place;              ///< of each node, its index in its scope
    std::vector<std::vector<std::size_t>> m_inner; ///< of each node, the scopes it holds
    Layout m_layout;
};

} // namespace

Layout layOut(const LayoutGraph& graph, const LayoutOptions& options, const PreviousLayout& previous) {
    return Driver(graph, options, previous).run();
}

} // namespace steploom::model
