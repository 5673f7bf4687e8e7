// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <limits>

#include "model/layout/bezier.h"

namespace steploom::model::layered {

namespace {

/// Distance of lanes from each other, and of edges between the same two nodes, in pixels.
constexpr double kLaneGap = 10;
constexpr double kTwinGap = 14;

class Drawing {
public:
    Drawing(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
            const std::vector<RowSpan>& rows, const LayoutOptions& options)
        : m_graph(graph)
        , m_layers(layers)
        , m_across(across)
        , m_rows(rows) {
        findSides(options);
        drawNodes();
        placePorts();
        for (std::size_t e = 0; e < graph.edges.size(); ++e)
            m_drawing.edges.push_back(drawEdge(e));
    }

    ScopeDrawing take() { return std::move(m_drawing); }

private:
    /// One end of an edge at its node.
    struct End {
        std::size_t edge;
        double towards; ///< where it goes to, across
    };

    void findSides(const LayoutOptions& options) {
        m_left = std::numeric_limits<double>::max();
        m_right = std::numeric_limits<double>::lowest();
        for (std::size_t v = 0; v < m_across.size(); ++v) {
            m_left = std::min(m_left, m_across[v] - m_layers.sizes[v].width / 2);
            m_right = std::max(m_right, m_across[v] + m_layers.sizes[v].width / 2);
        }
        m_left -= options.nodeGap / 2;
        m_right += options.nodeGap / 2;
    }

    double laneAt(const Course& course) const {
        const double offset = static_cast<double>(course.lane) * kLaneGap;
        return course.leftLane ? m_left - offset : m_right + offset;
    }

    Point centre(Vertex vertex) const {
        const RowSpan& row = m_rows[m_layers.row[vertex]];
        return {m_across[vertex], (row.top + row.bottom) / 2};
    }

    void drawNodes() {
        for (std::size_t n = 0; n < m_graph.nodes.size(); ++n)
            m_drawing.nodes.push_back(rectAround(centre(static_cast<Vertex>(n)), m_graph.nodes[n].size));
    }

    /// Where edges leave and enter their nodes: what goes straight on, in the middle; the rest a little to
    /// its side, so that arrow heads are told apart.
    void placePorts() {
        const std::size_t count = m_graph.edges.size();
        m_leaveAt.assign(count, 0);
        m_enterAt.assign(count, 0);
        std::vector<std::vector<End>> leaving(m_graph.nodes.size());
        std::vector<std::vector<End>> entering(m_graph.nodes.size());
        for (std::size_t e = 0; e < count; ++e) {
            const Course& course = m_layers.courses[e];
            const bool lane = course.lane != Course::kNoLane;
            const std::size_t last = course.stops.size() - 1;
            const double first = lane && course.laneAfter == 0 ? laneAt(course) : m_across[course.stops[1]];
            const double final =
                lane && course.laneAfter + 1 == last ? laneAt(course) : m_across[course.stops[last - 1]];
            leaving[m_graph.edges[e].upper].push_back({e, first});
            entering[m_graph.edges[e].lower].push_back({e, final});
        }
        for (std::size_t n = 0; n < m_graph.nodes.size(); ++n) {
            placePorts(n, leaving[n], m_leaveAt);
            placePorts(n, entering[n], m_enterAt);
        }
    }

    void placePorts(std::size_t node, std::vector<End>& ends, std::vector<double>& ports) const {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End& a, const End& b) { return a.towards < b.towards; });
        const double middle = m_across[node];
        const Rect& rect = m_drawing.nodes[node];
        const double reach = 0.4 * rect.width;
        const double low = std::clamp(middle - reach, rect.x, rect.right());
        const double high = std::clamp(middle + reach, rect.x, rect.right());
        for (std::size_t i = 0; i < ends.size();) {
            std::size_t end = i;
            while (end < ends.size() && ends[end].towards == ends[i].towards)
                ++end;
            const double port = middle + std::clamp((ends[i].towards - middle) / 4, -reach, reach);
            const double twins = static_cast<double>(end - i - 1);
            const double gap = twins > 0 ? std::min(kTwinGap, 2 * reach / twins) : 0;
            for (std::size_t k = i; k < end; ++k) {
                const double offset = (static_cast<double>(k - i) - twins / 2) * gap;
                ports[ends[k].edge] = std::clamp(port + offset, low, high);
            }
            i = end;
        }
    }

    /// Through the gap between two rows: leaves and arrives upright.
    static void bend(Route& route, Point end) {
        const Point begin = route.back();
        if (begin.x == end.x)
            lineTo(route, end);
        else
            curveTo(route, {begin.x, (begin.y + end.y) / 2}, {end.x, (begin.y + end.y) / 2}, end);
    }

    EdgeRoute drawEdge(std::size_t e) const {
        const ScopeGraph::Edge& edge = m_graph.edges[e];
        const Course& course = m_layers.courses[e];
        const Rect& from = m_drawing.nodes[edge.upper];
        const Rect& to = m_drawing.nodes[edge.lower];
        EdgeRoute out;
        Route& route = out.points;
        route.push_back({m_leaveAt[e], from.bottom()});
        lineToIfAny(route, m_rows[m_layers.row[edge.upper]].bottom);
        for (std::size_t i = 1; i < course.stops.size(); ++i) {
            const Vertex stop = course.stops[i];
            const std::uint32_t row = m_layers.row[stop];
            if (course.lane != Course::kNoLane && course.laneAfter + 1 == i) {
                const double lane = laneAt(course);
                bend(route, {lane, m_rows[m_layers.row[course.stops[i - 1]] + 1].top});
                lineTo(route, {lane, m_rows[row - 1].bottom});
            }
            const bool last = i + 1 == course.stops.size();
            bend(route, {last ? m_enterAt[e] : m_across[stop], m_rows[row].top});
            lineToIfAny(route, last ? to.y : m_rows[row].bottom);
            if (m_layers.kinds[stop] == VertexKind::Label)
                out.label = rectAround(centre(stop), edge.label);
        }
        return out;
    }

    static void lineToIfAny(Route& route, double y) {
        if (y > route.back().y)
            lineTo(route, {route.back().x, y});
    }

    const ScopeGraph& m_graph;
    const Layers& m_layers;
    const std::vector<double>& m_across;
    const std::vector<RowSpan>& m_rows;
    double m_left = 0;
    double m_right = 0;
    std::vector<double> m_leaveAt;
    std::vector<double> m_enterAt;
    ScopeDrawing m_drawing;
};

} // namespace

std::vector<RowSpan> placeRows(const Layers& layers, const LayoutOptions& options) {
    std::vector<RowSpan> rows;
    rows.reserve(layers.rows.size());
    double y = 0;
    bool nodesAbove = false;
    for (const auto& row : layers.rows) {
        double height = 0;
        bool nodes = false;
        for (const Vertex vertex : row) {
            height = std::max(height, layers.sizes[vertex].height);
            nodes = nodes || layers.kinds[vertex] == VertexKind::Node;
        }
        // A row of labels stands in the room between two rows of nodes.
        if (!rows.empty())
            y += nodes && nodesAbove ? options.rankGap : options.rankGap / 2;
        rows.push_back({y, y + height});
        y += height;
        nodesAbove = nodes;
    }
    return rows;
}

ScopeDrawing draw(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
                  const std::vector<RowSpan>& rows, const LayoutOptions& options) {
    return Drawing(graph, layers, across, rows, options).take();
}

} // namespace steploom::model::layered
