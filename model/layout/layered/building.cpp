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
    return 2000 + 2 * (graph.nodes.size() + graph.edges.size());
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
        : m_graph(graph)
        , m_ranks(ranks)
        , m_longest(longestSpanWithBends(graph, ranks)) {
        findRows();
        for (std::size_t n = 0; n < graph.nodes.size(); ++n)
            add(VertexKind::Node, graph.nodes[n].room, m_rowOfRank[ranks[n]]);
        m_layers.courses.reserve(graph.edges.size());
        for (const ScopeGraph::Edge& edge : graph.edges)
            addEdge(edge);
        m_layers.above.assign(m_layers.kinds.size(), m_links, true);
        m_layers.below.assign(m_layers.kinds.size(), m_links, false);
        assignLanes();
    }

    Layers take() { return std::move(m_layers); }

private:
    /// A label stands below the node that its edge leaves, also where that goes up.
    std::uint32_t rankAboveLabel(const ScopeGraph::Edge& edge) const {
        return edge.backward ? m_ranks[edge.lower] - 1 : m_ranks[edge.upper];
    }

    /// A row for each rank, and one below it where labels stand.
    void findRows() {
        const std::uint32_t ranks =
            m_ranks.empty() ? 0 : *std::max_element(m_ranks.begin(), m_ranks.end()) + 1;
        std::vector<bool> labels(ranks, false);
        for (const ScopeGraph::Edge& edge : m_graph.edges)
            if (hasLabel(edge.label))
                labels[rankAboveLabel(edge)] = true;
        std::uint32_t rows = 0;
        for (std::uint32_t rank = 0; rank < ranks; ++rank) {
            m_rowOfRank.push_back(rows);
            rows += labels[rank] ? 2 : 1;
        }
        m_layers.rows.resize(rows);
    }

    Vertex add(VertexKind kind, Size size, std::uint32_t row) {
        const auto vertex = static_cast<Vertex>(m_layers.kinds.size());
        m_layers.kinds.push_back(kind);
        m_layers.sizes.push_back(size);
        m_layers.row.push_back(row);
        m_layers.rows[row].push_back(vertex);
        return vertex;
    }

    void addEdge(const ScopeGraph::Edge& edge) {
        const auto upper = static_cast<Vertex>(edge.upper);
        const auto lower = static_cast<Vertex>(edge.lower);
        const std::uint32_t top = m_layers.row[upper];
        const std::uint32_t bottom = m_layers.row[lower];
        const bool byLane = span(edge, m_ranks) > m_longest;
        const std::uint32_t labelRow = hasLabel(edge.label) ? m_rowOfRank[rankAboveLabel(edge)] + 1 : top;
        Course course;
        course.leftLane = edge.backward;
        course.stops.push_back(upper);
        for (std::uint32_t row = top + 1; row < bottom; ++row) {
            if (row == labelRow)
                course.stops.push_back(add(VertexKind::Label, edge.label, row));
            else if (!byLane)
                course.stops.push_back(add(VertexKind::Bend, {}, row));
            else if (row < labelRow)
                row = labelRow - 1;
            else
                break;
        }
        course.stops.push_back(lower);
        course.laneAfter = byLane && labelRow > top && !edge.backward ? 1 : 0;
        if (byLane)
            m_byLane.push_back(m_layers.courses.size());
        for (std::size_t i = 0; i + 1 < course.stops.size(); ++i)
            if (!byLane || i != course.laneAfter)
                m_links.push_back({course.stops[i], course.stops[i + 1], edge.weight});
        m_layers.courses.push_back(std::move(course));
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

    const ScopeGraph& m_graph;
    const std::vector<std::uint32_t>& m_ranks;
    std::uint32_t m_longest;
    std::vector<std::uint32_t> m_rowOfRank;
    std::vector<LinkEnds> m_links;
    std::vector<std::size_t> m_byLane;
    Layers m_layers;
};

} // namespace

void Links::assign(std::size_t vertices, const std::vector<LinkEnds>& ends, bool upward) {
    m_begin.assign(vertices + 1, 0);
    for (const LinkEnds& link : ends)
        ++m_begin[(upward ? link.lower : link.upper) + 1];
    for (std::size_t v = 0; v < vertices; ++v)
        m_begin[v + 1] += m_begin[v];
    m_links.resize(ends.size());
    std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
    for (const LinkEnds& link : ends) {
        if (upward)
            m_links[next[link.lower]++] = {link.upper, link.weight};
        else
            m_links[next[link.upper]++] = {link.lower, link.weight};
    }
}

Layers buildLayers(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks) {
    return Builder(graph, ranks).take();
}

} // namespace steploom::model::layered
