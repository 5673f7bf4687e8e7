// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace steploom::model::layered {

namespace {

/// Edge indices by node: flat, for scopes of ten thousands.
struct Incidence {
    std::vector<std::vector<std::uint32_t>> leaving;
    std::vector<std::vector<std::uint32_t>> entering;

    explicit Incidence(const ScopeGraph& graph)
        : leaving(graph.nodes.size())
        , entering(graph.nodes.size()) {
        for (std::uint32_t e = 0; e < graph.edges.size(); ++e) {
            leaving[graph.edges[e].upper].push_back(e);
            entering[graph.edges[e].lower].push_back(e);
        }
    }
};

std::vector<std::size_t> topologicalOrder(const ScopeGraph& graph, const Incidence& incidence) {
    std::vector<std::size_t> waiting(graph.nodes.size());
    std::vector<std::size_t> order;
    order.reserve(graph.nodes.size());
    for (std::size_t n = 0; n < graph.nodes.size(); ++n) {
        waiting[n] = incidence.entering[n].size();
        if (waiting[n] == 0)
            order.push_back(n);
    }
    for (std::size_t i = 0; i < order.size(); ++i) // grows while it is walked
        for (const std::uint32_t e : incidence.leaving[order[i]])
            if (--waiting[graph.edges[e].lower] == 0)
                order.push_back(graph.edges[e].lower);
    assert(order.size() == graph.nodes.size() && "a scope graph has no cycle");
    return order;
}

/// Moves nodes to where their edges are shorter, one at a time, until none can: down what hangs by more
/// weight from below than from above, so that a start that nothing enters comes to what it leads to, and up
/// what does not.
class Tightening {
public:
    Tightening(const ScopeGraph& graph, const Incidence& incidence, std::vector<std::uint32_t>& rank)
        : m_graph(graph)
        , m_incidence(incidence)
        , m_rank(rank) {}

    void run(const std::vector<std::size_t>& order) {
        constexpr int kMostRounds = 6;
        bool moved = true;
        for (int round = 0; round < kMostRounds && moved; ++round) {
            moved = false;
            for (auto node = order.rbegin(); node != order.rend(); ++node)
                moved = tighten(*node) || moved;
        }
    }

private:
    bool tighten(std::size_t node) {
        const auto& entering = m_incidence.entering[node];
        const auto& leaving = m_incidence.leaving[node];
        if (node == m_graph.first || leaving.empty())
            return false;
        long long pull = 0;
        std::uint32_t highest = m_graph.first == kNoNode ? 0 : 1;
        std::uint32_t lowest = std::numeric_limits<std::uint32_t>::max();
        for (const std::uint32_t e : entering) {
            pull -= m_graph.edges[e].weight;
            highest = std::max(highest, m_rank[m_graph.edges[e].upper] + 1);
        }
        for (const std::uint32_t e : leaving) {
            pull += m_graph.edges[e].weight;
            lowest = std::min(lowest, m_rank[m_graph.edges[e].lower] - 1);
        }
        const std::uint32_t best = pull > 0 ? lowest : pull < 0 ? highest : m_rank[node];
        const bool moves = best != m_rank[node];
        m_rank[node] = best;
        return moves;
    }

    const ScopeGraph& m_graph;
    const Incidence& m_incidence;
    std::vector<std::uint32_t>& m_rank;
};

} // namespace

std::vector<std::uint32_t> rankNodes(const ScopeGraph& graph) {
    const Incidence incidence(graph);
    const std::vector<std::size_t> order = topologicalOrder(graph, incidence);
    std::vector<std::uint32_t> rank(graph.nodes.size(), graph.first == kNoNode ? 0 : 1);
    if (graph.first != kNoNode)
        rank[graph.first] = 0;
    for (const std::size_t node : order) {
        for (const std::uint32_t e : incidence.leaving[node]) {
            const ScopeGraph::Edge& edge = graph.edges[e];
            rank[edge.lower] = std::max(rank[edge.lower], rank[node] + 1);
        }
    }
    Tightening(graph, incidence, rank).run(order);
    return rank;
}

} // namespace steploom::model::layered
