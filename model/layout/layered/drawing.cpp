// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <limits>

#include "model/layout/bezier.h"
#include "model/layout/layered/ports.h"

namespace steploom::model::layered {

namespace {

constexpr double kLaneGap = 10; ///< of lanes from each other, in pixels

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
        m_ports = findPorts();
        for (std::size_t e = 0; e < graph.edges.size(); ++e)
            m_drawing.edges.push_back(drawEdge(e));
    }

    ScopeDrawing take() { return std::move(m_drawing); }

private:
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

    Ports findPorts() const {
        const std::size_t count = m_graph.edges.size();
        std::vector<double> first(count);
        std::vector<double> final(count);
        for (std::size_t e = 0; e < count; ++e) {
            const Course& course = m_layers.courses[e];
            const bool lane = course.lane != Course::kNoLane;
            const std::size_t last = course.stops.size() - 1;
            first[e] = lane && course.laneAfter == 0 ? laneAt(course) : m_across[course.stops[1]];
            final[e] =
                lane && course.laneAfter + 1 == last ? laneAt(course) : m_across[course.stops[last - 1]];
        }
        return placePorts(m_graph, m_layers, m_across, m_drawing.nodes, first, final);
    }

    /// Through the gap between two rows: leaves and arrives upright.
    static void bend(Route& route, Point end) {
        const Point begin = route.back();
        if (begin.x == end.x)
            lineTo(route, end);
        else
            curveTo(route, {begin.x, (begin.y + end.y) / 2}, {end.x, (begin.y + end.y) / 2}, end);
    }

    /// A quarter of a round: out of the side and down, or down and into the side.
    static void turn(Route& route, Point end, bool sidewaysFirst) {
        constexpr double kRound = 0.6;
        const Point begin = route.back();
        const double dx = (end.x - begin.x) * kRound;
        const double dy = (end.y - begin.y) * kRound;
        if (sidewaysFirst)
            curveTo(route, {begin.x + dx, begin.y}, {end.x, end.y - dy}, end);
        else
            curveTo(route, {begin.x, begin.y + dy}, {end.x - dx, end.y}, end);
    }

    EdgeRoute drawEdge(std::size_t e) const {
        const ScopeGraph::Edge& edge = m_graph.edges[e];
        const Course& course = m_layers.courses[e];
        const Port& leave = m_ports.leave[e];
        const Port& enter = m_ports.enter[e];
        EdgeRoute out;
        Route& route = out.points;
        route.push_back(leave.at);
        bool aside = leave.sideways;
        if (!aside)
            lineToIfAny(route, m_rows[m_layers.row[edge.upper]].bottom);
        const auto go = [&](double x, double y) {
            if (aside)
                turn(route, {x, y}, true);
            else
                bend(route, {x, y});
            aside = false;
        };
        for (std::size_t i = 1; i < course.stops.size(); ++i) {
            const Vertex stop = course.stops[i];
            const std::uint32_t row = m_layers.row[stop];
            if (course.lane != Course::kNoLane && course.laneAfter + 1 == i) {
                const double lane = laneAt(course);
                go(lane, m_rows[m_layers.row[course.stops[i - 1]] + 1].top);
                lineToIfAny(route, m_rows[row - 1].bottom);
            }
            const bool last = i + 1 == course.stops.size();
            if (last && enter.sideways) {
                turn(route, enter.at, false);
                break;
            }
            go(last ? enter.at.x : m_across[stop], m_rows[row].top);
            lineToIfAny(route, last ? enter.at.y : m_rows[row].bottom);
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
    Ports m_ports;
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
