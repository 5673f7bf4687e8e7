// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/ports.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steploom::model::layered {

namespace {

/// Distances in pixels: of edges between the same two nodes, of other neighbouring ports, of a route that
/// goes to a side from that side, of a route from what stands beside it.
constexpr double kTwinGap = 14;
constexpr double kPortGap = 12;
constexpr double kLeastAside = 10;
constexpr double kLeastAsideOfMainLine = 60; ///< what is part of the main flow, or nearly, rather goes down
constexpr int kMainLine = 6;                 ///< least weight of that
constexpr double kClear = 6;
/// A port on a side is at most so far from the end of it: containers are high.
constexpr double kDeepestPort = 22;

struct End {
    std::size_t edge;
    double towards; ///< where it goes to, across
};

class Placing {
public:
    Placing(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
            const std::vector<Rect>& nodes)
        : m_graph(graph)
        , m_layers(layers)
        , m_across(across)
        , m_nodes(nodes)
        , m_leftFree(nodes.size(), std::numeric_limits<double>::lowest())
        , m_rightFree(nodes.size(), std::numeric_limits<double>::max()) {
        for (const auto& row : layers.rows)
            for (std::size_t i = 0; i + 1 < row.size(); ++i)
                noteNeighbours(row[i], row[i + 1]);
        m_ports.leave.resize(graph.edges.size());
        m_ports.enter.resize(graph.edges.size());
    }

    Ports run(const std::vector<double>& first, const std::vector<double>& final) {
        std::vector<std::vector<End>> ends(m_nodes.size());
        for (std::size_t e = 0; e < m_graph.edges.size(); ++e)
            ends[m_graph.edges[e].lower].push_back({e, final[e]});
        for (std::size_t n = 0; n < ends.size(); ++n)
            place(n, ends[n], false);
        for (auto& list : ends)
            list.clear();
        for (std::size_t e = 0; e < m_graph.edges.size(); ++e)
            ends[m_graph.edges[e].upper].push_back({e, isDirect(e) ? m_ports.enter[e].at.x : first[e]});
        for (std::size_t n = 0; n < ends.size(); ++n)
            place(n, ends[n], true);
        return std::move(m_ports);
    }

private:
    void noteNeighbours(Vertex left, Vertex right) {
        if (left < m_nodes.size())
            m_rightFree[left] = m_across[right] - m_layers.sizes[right].width / 2 - kClear;
        if (right < m_nodes.size())
            m_leftFree[right] = m_across[left] + m_layers.sizes[left].width / 2 + kClear;
    }

    /// From node to node without a stop: it bends once, so that only one of its ends can be sideways.
    bool isDirect(std::size_t edge) const {
        return m_layers.courses[edge].stops.size() == 2 && m_layers.courses[edge].lane == Course::kNoLane;
    }

    /// -1 for the left side, 1 for the right one, 0 for the border above or below.
    int sideOf(std::size_t node, const End& end, bool leaving) const {
        const Rect& rect = m_nodes[node];
        const bool loops = m_graph.nodes[node].room.width > rect.width + 2;
        if (loops || (isDirect(end.edge) && !leaving))
            return 0;
        const ScopeGraph::Edge& edge = m_graph.edges[end.edge];
        const double least = edge.weight >= kMainLine ? kLeastAsideOfMainLine : kLeastAside;
        if (end.towards > rect.right() + least && end.towards <= m_rightFree[node])
            return 1;
        return end.towards < rect.x - least && end.towards >= m_leftFree[node] ? -1 : 0;
    }

    void place(std::size_t node, std::vector<End>& ends, bool leaving) {
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End& a, const End& b) { return a.towards < b.towards; });
        std::vector<End> left;
        std::vector<End> right;
        std::vector<End> middle;
        for (const End& end : ends) {
            const int side = sideOf(node, end, leaving);
            (side < 0 ? left : side > 0 ? right : middle).push_back(end);
        }
        std::reverse(right.begin(), right.end()); // the farthest first on either side
        placeSideways(node, left, leaving, m_nodes[node].x);
        placeSideways(node, right, leaving, m_nodes[node].right());
        placeUpright(node, middle, leaving);
    }

    /// What goes farther meets the side nearer to its middle: so curves lie in each other.
    void placeSideways(std::size_t node, const std::vector<End>& ends, bool leaving, double x) {
        const Rect& rect = m_nodes[node];
        const double deepest = std::min(kDeepestPort, rect.height / 2);
        const double step = deepest * 0.8 / static_cast<double>(ends.size());
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const double depth = deepest - step * (static_cast<double>(i) + 0.3);
            const double y = leaving ? rect.bottom() - depth : rect.y + depth;
            portOf(ends[i].edge, leaving) = {{x, y}, true};
        }
    }

    void placeUpright(std::size_t node, const std::vector<End>& ends, bool leaving) {
        const double middle = m_across[node];
        const Rect& rect = m_nodes[node];
        const double y = leaving ? rect.bottom() : rect.y;
        const double reach = 0.4 * rect.width;
        const auto begin =
            std::find_if(ends.begin(), ends.end(), [&](const End& end) { return end.towards >= middle; });
        const auto end = std::find_if(begin, ends.end(), [&](const End& e) { return e.towards > middle; });
        const double straight = static_cast<double>(end - begin);
        const double twinGap = straight > 1 ? std::min(kTwinGap, 2 * reach / (straight - 1)) : 0;
        const double taken = (straight - 1) / 2 * twinGap;
        for (auto i = begin; i != end; ++i)
            put(i->edge, leaving, rect, middle - taken + static_cast<double>(i - begin) * twinGap, y);
        const auto gapFor = [&](std::ptrdiff_t count) {
            return std::min(kPortGap,
                            std::max(0.0, reach - std::max(0.0, taken)) / static_cast<double>(count + 1));
        };
        const double inner = straight > 0 ? std::max(0.0, taken) : -kPortGap / 2;
        // From the middle outward, each at least a gap on, none past the reach of what comes after it.
        const auto fan = [&](auto first, auto last, double sign) {
            const auto count = last - first;
            if (count == 0)
                return;
            const double gap = gapFor(count);
            double least = inner;
            for (auto i = first; i != last; ++i) {
                const double most = reach - gap * static_cast<double>(last - i - 1);
                const double offset =
                    std::clamp(std::abs(i->towards - middle) / 4, std::min(least + gap, most), most);
                put(i->edge, leaving, rect, middle + sign * offset, y);
                least = offset;
            }
        };
        fan(end, ends.end(), 1);
        fan(std::make_reverse_iterator(begin), ends.rend(), -1);
    }

    void put(std::size_t edge, bool leaving, const Rect& rect, double x, double y) {
        portOf(edge, leaving) = {{std::clamp(x, rect.x, rect.right()), y}, false};
    }

    Port& portOf(std::size_t edge, bool leaving) {
        return leaving ? m_ports.leave[edge] : m_ports.enter[edge];
    }

    const ScopeGraph& m_graph;
    const Layers& m_layers;
    const std::vector<double>& m_across;
    const std::vector<Rect>& m_nodes;
    std::vector<double> m_leftFree; ///< how far left of each node its row is free
    std::vector<double> m_rightFree;
    Ports m_ports;
};

} // namespace

Ports placePorts(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
                 const std::vector<Rect>& nodes, const std::vector<double>& first,
                 const std::vector<double>& final) {
    return Placing(graph, layers, across, nodes).run(first, final);
}

} // namespace steploom::model::layered
