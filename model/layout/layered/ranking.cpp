// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace steploom::model::layered {

namespace {

std::uint32_t leastRows(const ScopeGraph::Edge& edge) {
    return hasLabel(edge.label) ? 2 : 1;
}

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

/// Moves down what hangs by more weight from below than from above: a start that nothing enters comes to what
/// it leads to.
void tighten(const ScopeGraph& graph, const Incidence& incidence, const std::vector<std::size_t>& order,
             std::vector<std::uint32_t>& rank) {
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        if (*node == graph.first || incidence.leaving[*node].empty())
            continue;
        long long pull = 0;
        std::uint32_t lowest = std::numeric_limits<std::uint32_t>::max();
        for (const std::uint32_t e : incidence.entering[*node])
            pull -= graph.edges[e].weight;
        for (const std::uint32_t e : incidence.leaving[*node]) {
            pull += graph.edges[e].weight;
            lowest = std::min(lowest, rank[graph.edges[e].lower] - leastRows(graph.edges[e]));
        }
        if (pull > 0)
            rank[*node] = lowest;
    }
}

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
            rank[edge.lower] = std::max(rank[edge.lower], rank[node] + leastRows(edge));
        }
    }
    tighten(graph, incidence, order, rank);
    return rank;
}

} // namespace steploom::model::layered
