// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace steploom::model::layered {

namespace {

/// Bends that a scope may have before its longest edges take lanes: a state that ten thousand others catch
/// would else cost as many bends in each of as many rows.
std::size_t bendsAllowed(const ScopeGraph& graph) {
    return 2000 + 4 * (graph.nodes.size() + graph.edges.size());
}

std::uint32_t span(const ScopeGraph::Edge& edge, const std::vector<std::uint32_t>& ranks) {
    return ranks[edge.lower] - ranks[edge.upper];
}

/// The longest span that has bends: all edges of that span or less have no more of them than allowed.
std::uint32_t longestSpanWithBends(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks) {
    std::vector<std::uint32_t> spans;
    spans.reserve(graph.edges.size());
    for (const ScopeGraph::Edge& edge : graph.edges)
        spans.push_back(span(edge, ranks));
    std::sort(spans.begin(), spans.end());
    std::size_t left = bendsAllowed(graph);
    std::uint32_t longest = 3; // below it a lane saves nothing
    for (std::size_t i = 0; i < spans.size();) {
        std::size_t end = i;
        std::size_t bends = 0;
        for (; end < spans.size() && spans[end] == spans[i]; ++end)
            bends += spans[end] - 1;
        if (bends > left)
            break;
        left -= bends;
        longest = std::max(longest, spans[i]);
        i = end;
    }
    return longest;
}

class Builder {
public:
    Builder(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks)
        : m_longest(longestSpanWithBends(graph, ranks)) {
        const std::uint32_t rows = ranks.empty() ? 0 : *std::max_element(ranks.begin(), ranks.end()) + 1;
        m_layers.rows.resize(rows);
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            add(VertexKind::Node, graph.nodes[n].room, ranks[n]);
        for (const ScopeGraph::Edge& edge : graph.edges)
            addEdge(edge);
        assignLanes();
    }

    Layers take() { return std::move(m_layers); }

private:
    Vertex add(VertexKind kind, Size size, std::uint32_t row) {
        const auto vertex = static_cast<Vertex>(m_layers.kinds.size());
        m_layers.kinds.push_back(kind);
        m_layers.sizes.push_back(size);
        m_layers.row.push_back(row);
        m_layers.rows[row].push_back(vertex);
        m_layers.above.emplace_back();
        m_layers.below.emplace_back();
        return vertex;
    }

    void addEdge(const ScopeGraph::Edge& edge) {
        const auto upper = static_cast<Vertex>(edge.upper);
        const auto lower = static_cast<Vertex>(edge.lower);
        const std::uint32_t top = m_layers.row[upper];
        const std::uint32_t bottom = m_layers.row[lower];
        const bool byLane = bottom - top > m_longest;
        Course course;
        course.leftLane = edge.backward;
        course.stops.push_back(upper);
        if (byLane) {
            if (hasLabel(edge.label))
                course.stops.push_back(
                    add(VertexKind::Label, edge.label, edge.backward ? bottom - 1 : top + 1));
            course.laneAfter = hasLabel(edge.label) && !edge.backward ? 1 : 0;
            m_byLane.push_back(m_layers.courses.size());
        } else {
            const std::uint32_t labelRow = edge.backward ? bottom - 1 : top + 1;
            for (std::uint32_t row = top + 1; row < bottom; ++row) {
                const bool label = hasLabel(edge.label) && row == labelRow;
                course.stops.push_back(
                    add(label ? VertexKind::Label : VertexKind::Bend, label ? edge.label : Size{}, row));
            }
        }
        course.stops.push_back(lower);
        for (std::size_t i = 0; i + 1 < course.stops.size(); ++i)
            if (!byLane || i != course.laneAfter)
                link(course.stops[i], course.stops[i + 1], edge.weight);
        m_layers.courses.push_back(std::move(course));
    }

    void link(Vertex upper, Vertex lower, int weight) {
        m_layers.below[upper].push_back({lower, weight});
        m_layers.above[lower].push_back({upper, weight});
    }

    std::pair<std::uint32_t, std::uint32_t> laneRows(const Course& course) const {
        return {m_layers.row[course.stops[course.laneAfter]],
                m_layers.row[course.stops[course.laneAfter + 1]]};
    }

    /// As few lanes as can be: an edge takes the innermost one that is free again in its row.
    void assignLanes() {
        std::stable_sort(m_byLane.begin(), m_byLane.end(), [this](std::size_t a, std::size_t b) {
            return laneRows(m_layers.courses[a]) < laneRows(m_layers.courses[b]);
        });
        assignLanes(true, m_layers.leftLanes);
        assignLanes(false, m_layers.rightLanes);
    }

    void assignLanes(bool left, std::size_t& count) {
        using Ending = std::pair<std::uint32_t, std::size_t>; // row, lane
        std::priority_queue<Ending, std::vector<Ending>, std::greater<>> busy;
        std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> free;
        for (const std::size_t index : m_byLane) {
            Course& course = m_layers.courses[index];
            if (course.leftLane != left)
                continue;
            const auto [begin, end] = laneRows(course);
            for (; !busy.empty() && busy.top().first <= begin; busy.pop())
                free.push(busy.top().second);
            if (free.empty())
                free.push(count++);
            course.lane = free.top();
            free.pop();
            busy.push({end, course.lane});
        }
    }

    std::uint32_t m_longest;
    std::vector<std::size_t> m_byLane;
    Layers m_layers;
};

} // namespace

Layers buildLayers(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks) {
    return Builder(graph, ranks).take();
}

} // namespace steploom::model::layered
