// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>

namespace steploom::model::layered {

namespace {

/// Work for all sweeps together, in links: keeps ten thousand nodes within a second.
constexpr std::size_t kWork = 4'000'000;
constexpr std::size_t kMostSweeps = 24;
constexpr std::size_t kLeastSweeps = 4;

class Ordering {
public:
    explicit Ordering(Layers& layers)
        : m_layers(layers)
        , m_position(layers.kinds.size(), 0)
        , m_median(layers.kinds.size(), 0) {
        notePositions();
    }

    void run() {
        walkFromTop();
        std::vector<std::vector<Vertex>> best = m_layers.rows;
        std::uint64_t fewest = countCrossings();
        std::size_t links = m_layers.kinds.size();
        for (const auto& below : m_layers.below)
            links += below.size();
        const std::size_t sweeps = std::clamp(kWork / (links + 1), kLeastSweeps, kMostSweeps);
        std::size_t idle = 0;
        for (std::size_t sweep = 0; sweep < sweeps && fewest > 0 && idle < 6; ++sweep) {
            sweepOnce(sweep % 2 == 0, sweep % 4 >= 2);
            const std::uint64_t crossings = countCrossings();
            ++idle;
            if (crossings < fewest) {
                fewest = crossings;
                best = m_layers.rows;
                idle = 0;
            }
        }
        m_layers.rows = std::move(best);
    }

private:
    void notePositions() {
        for (const auto& row : m_layers.rows)
            notePositions(row);
    }
    void notePositions(const std::vector<Vertex>& row) {
        for (std::uint32_t i = 0; i < row.size(); ++i)
            m_position[row[i]] = i;
    }

    /// Depth first along the heavy links: what belongs together stands together, and the main line first.
    void walkFromTop() {
        const std::size_t count = m_layers.kinds.size();
        std::vector<std::vector<Vertex>> rows(m_layers.rows.size());
        std::vector<bool> seen(count, false);
        std::vector<Vertex> open;
        for (const auto& row : m_layers.rows) {
            for (const Vertex root : row) {
                if (!m_layers.above[root].empty() || seen[root])
                    continue;
                open.push_back(root);
                while (!open.empty()) {
                    const Vertex vertex = open.back();
                    open.pop_back();
                    if (seen[vertex])
                        continue;
                    seen[vertex] = true;
                    rows[m_layers.row[vertex]].push_back(vertex);
                    std::vector<Link> below = m_layers.below[vertex];
                    std::stable_sort(below.begin(), below.end(),
                                     [](const Link& a, const Link& b) { return a.weight > b.weight; });
                    for (auto link = below.rbegin(); link != below.rend(); ++link)
                        if (!seen[link->vertex])
                            open.push_back(link->vertex);
                }
            }
        }
        m_layers.rows = std::move(rows);
        notePositions();
    }

    void sweepOnce(bool down, bool equalsLast) {
        const std::size_t count = m_layers.rows.size();
        for (std::size_t i = 1; i < count; ++i)
            sortRow(m_layers.rows[down ? i : count - 1 - i], down ? m_layers.above : m_layers.below,
                    equalsLast);
    }

    /// Sorts by the medians of the linked vertices; what has no link in that direction keeps its place.
    void sortRow(std::vector<Vertex>& row, const std::vector<std::vector<Link>>& links, bool equalsLast) {
        m_movable.clear();
        for (const Vertex vertex : row) {
            if (links[vertex].empty())
                continue;
            m_median[vertex] = median(links[vertex]);
            m_movable.push_back(vertex);
        }
        // Every other pair of sweeps turns equals round, which gets it out of some dead ends.
        if (equalsLast)
            std::reverse(m_movable.begin(), m_movable.end());
        std::stable_sort(m_movable.begin(), m_movable.end(),
                         [this](Vertex a, Vertex b) { return m_median[a] < m_median[b]; });
        auto next = m_movable.begin();
        for (Vertex& place : row)
            if (!links[place].empty())
                place = *next++;
        notePositions(row);
    }

    /// The median of Gansner and others: of an even number, between the two in the middle, nearer to the
    /// denser side.
    double median(const std::vector<Link>& links) {
        m_places.clear();
        for (const Link& link : links)
            m_places.push_back(m_position[link.vertex]);
        std::sort(m_places.begin(), m_places.end());
        const std::size_t middle = m_places.size() / 2;
        if (m_places.size() % 2 == 1)
            return m_places[middle];
        const double low = m_places[middle - 1];
        const double high = m_places[middle];
        const double left = low - m_places.front();
        const double right = m_places.back() - high;
        return left + right > 0 ? (low * right + high * left) / (left + right) : (low + high) / 2;
    }

    std::uint64_t countCrossings() {
        std::uint64_t crossings = 0;
        for (std::size_t r = 0; r + 1 < m_layers.rows.size(); ++r)
            crossings += countCrossings(m_layers.rows[r], m_layers.rows[r + 1].size());
        return crossings;
    }

    /// Inversions among the lower ends, in the order of the upper, with a tree of counts.
    std::uint64_t countCrossings(const std::vector<Vertex>& upper, std::size_t lowerCount) {
        m_tree.assign(lowerCount + 1, 0);
        std::uint64_t crossings = 0;
        std::uint64_t seen = 0;
        for (const Vertex vertex : upper) {
            for (const Link& link : m_layers.below[vertex]) {
                std::uint64_t notRight = 0;
                for (std::size_t i = m_position[link.vertex] + 1; i > 0; i &= i - 1)
                    notRight += m_tree[i];
                crossings += seen - notRight;
            }
            for (const Link& link : m_layers.below[vertex]) {
                for (std::size_t i = m_position[link.vertex] + 1; i <= lowerCount; i += i & (~i + 1))
                    ++m_tree[i];
                ++seen;
            }
        }
        return crossings;
    }

    Layers& m_layers;
    std::vector<std::uint32_t> m_position;
    std::vector<double> m_median;
    std::vector<Vertex> m_movable;
    std::vector<std::uint32_t> m_places;
    std::vector<std::uint64_t> m_tree;
};

} // namespace

void orderRows(Layers& layers) {
    Ordering(layers).run();
}

} // namespace steploom::model::layered
