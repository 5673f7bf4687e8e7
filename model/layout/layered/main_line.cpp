// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/main_line.h"

#include <algorithm>

namespace steploom::model::layered {

std::vector<bool> findMainLine(const Layers& layers) {
    std::vector<bool> main(layers.kinds.size(), false);
    if (layers.rows.empty() || layers.rows.front().empty())
        return main;
    Vertex vertex = layers.rows.front().front();
    for (const Vertex other : layers.rows.front()) // nodes come before the bends and labels of their row
        vertex = std::min(vertex, other);
    main[vertex] = true;
    while (!layers.below[vertex].empty()) {
        const Links::Range links = layers.below[vertex];
        vertex = std::max_element(links.begin(), links.end(), [](const Link& a, const Link& b) {
                     return a.weight < b.weight;
                 })->vertex;
        main[vertex] = true;
    }
    return main;
}

std::vector<std::vector<Vertex>> findParts(const Layers& layers, const std::vector<bool>& mainLine) {
    std::vector<std::vector<Vertex>> parts;
    std::vector<bool> seen = mainLine;
    for (const auto& row : layers.rows) {
        for (const Vertex root : row) {
            if (seen[root])
                continue;
            std::vector<Vertex>& part = parts.emplace_back();
            part.push_back(root);
            seen[root] = true;
            for (std::size_t i = 0; i < part.size(); ++i) { // grows while it is walked
                for (const Links* links : {&layers.above, &layers.below})
                    for (const Link& link : (*links)[part[i]])
                        if (!seen[link.vertex]) {
                            seen[link.vertex] = true;
                            part.push_back(link.vertex);
                        }
            }
        }
    }
    return parts;
}

void moveToSide(const Layers& layers, const std::vector<Vertex>& part, bool left,
                std::vector<std::vector<Vertex>>& rows) {
    std::vector<bool> moves(layers.kinds.size(), false);
    for (const Vertex vertex : part)
        moves[vertex] = true;
    for (auto& row : rows) {
        std::vector<Vertex> moved;
        std::copy_if(row.rbegin(), row.rend(), std::back_inserter(moved), [&](Vertex v) { return moves[v]; });
        if (moved.empty())
            continue;
        row.erase(std::remove_if(row.begin(), row.end(), [&](Vertex v) { return moves[v]; }), row.end());
        row.insert(left ? row.begin() : row.end(), moved.begin(), moved.end());
    }
}

} // namespace steploom::model::layered
