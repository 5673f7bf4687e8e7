// SPDX-License-Identifier: Apache-2.0
#include "model/layout/cycles.h"

#include <algorithm>

#include "model/layout/scope_graph.h"

namespace steploom::model {

namespace {

enum class Visit : unsigned char { Not, Open, Done };

} // namespace

std::vector<bool> findBackEdges(std::size_t nodeCount, const std::vector<LayoutEdge>& edges,
                                std::size_t first) {
    std::vector<std::vector<std::size_t>> leaving(nodeCount);
    std::vector<bool> entered(nodeCount, false);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].from == edges[i].to)
            continue;
        leaving[edges[i].from].push_back(i);
        entered[edges[i].to] = true;
    }
    for (auto& out : leaving)
        std::stable_sort(out.begin(), out.end(),
                         [&](std::size_t a, std::size_t b) { return edges[a].weight > edges[b].weight; });

    std::vector<std::size_t> roots;
    roots.reserve(nodeCount + 1);
    if (first != kNoNode)
        roots.push_back(first);
    for (std::size_t n = 0; n < nodeCount; ++n)
        if (!entered[n])
            roots.push_back(n);
    for (std::size_t n = 0; n < nodeCount; ++n)
        if (entered[n])
            roots.push_back(n);

    std::vector<bool> back(edges.size(), false);
    std::vector<Visit> visit(nodeCount, Visit::Not);
    std::vector<std::size_t> next(nodeCount, 0);
    std::vector<std::size_t> path;
    for (const std::size_t root : roots) {
        if (visit[root] != Visit::Not)
            continue;
        visit[root] = Visit::Open;
        path.push_back(root);
        while (!path.empty()) {
            const std::size_t node = path.back();
            if (next[node] == leaving[node].size()) {
                visit[node] = Visit::Done;
                path.pop_back();
                continue;
            }
            const std::size_t edge = leaving[node][next[node]++];
            const std::size_t to = edges[edge].to;
            if (to == first || visit[to] == Visit::Open) {
                back[edge] = true;
            } else if (visit[to] == Visit::Not) {
                visit[to] = Visit::Open;
                path.push_back(to);
            }
        }
    }
    return back;
}

} // namespace steploom::model
