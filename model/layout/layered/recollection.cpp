// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steploom::model::layered {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool isKnown(double across) {
    return !std::isnan(across);
}

/// Where a route is across the drawing at a part of its way down.
double acrossAt(const std::vector<Point>& route, double part) {
    const double y = route.front().y + part * (route.back().y - route.front().y);
    for (std::size_t i = 0; i + 3 < route.size(); i += 3) {
        const Point& begin = route[i];
        const Point& end = route[i + 3];
        if (std::min(begin.y, end.y) <= y && y <= std::max(begin.y, end.y))
            return begin.y == end.y ? end.x : begin.x + (end.x - begin.x) * (y - begin.y) / (end.y - begin.y);
    }
    return route.back().x;
}

class Recalling {
public:
    Recalling(const Layers& layers, const ScopeMemory& memory)
        : m_layers(layers)
        , m_across(layers.kinds.size(), kUnknown) {
        for (std::size_t n = 0; n < memory.nodes.size(); ++n)
            if (memory.nodes[n].width > 0)
                m_across[n] = memory.nodes[n].center().x;
        for (std::size_t e = 0; e < memory.edges.size(); ++e)
            recallStops(layers.courses[e], memory.edges[e]);
    }

    Recollection run() {
        Recollection out;
        for (const double across : m_across)
            out.known.push_back(isKnown(across));
        for (bool found = true; found;) {
            found = false;
            for (const auto& row : m_layers.rows)
                for (const Vertex vertex : row)
                    found = placeNew(vertex) || found;
        }
        for (double& across : m_across)
            across = isKnown(across) ? across : 0; // what hangs together with nothing known
        out.across = std::move(m_across);
        return out;
    }

private:
    void recallStops(const Course& course, const EdgeRoute& route) {
        if (route.points.size() < 4)
            return;
        const double top = m_layers.row[course.stops.front()];
        const double bottom = m_layers.row[course.stops.back()];
        for (std::size_t i = 1; i + 1 < course.stops.size(); ++i) {
            const Vertex stop = course.stops[i];
            const bool label = m_layers.kinds[stop] == VertexKind::Label;
            m_across[stop] = label && route.label.width > 0
                                 ? route.label.center().x
                                 : acrossAt(route.points, (m_layers.row[stop] - top) / (bottom - top));
        }
    }

    bool placeNew(Vertex vertex) {
        if (isKnown(m_across[vertex]))
            return false;
        double sum = 0;
        double weight = 0;
        for (const Links* links : {&m_layers.above, &m_layers.below})
            for (const Link& link : (*links)[vertex])
                if (isKnown(m_across[link.vertex])) {
                    sum += link.weight * m_across[link.vertex];
                    weight += link.weight;
                }
        if (weight > 0)
            m_across[vertex] = sum / weight;
        return weight > 0;
    }

    const Layers& m_layers;
    std::vector<double> m_across;
};

} // namespace

Recollection recollect(const Layers& layers, const ScopeMemory& memory) {
    return memory.empty() ? Recollection{} : Recalling(layers, memory).run();
}

} // namespace steploom::model::layered
