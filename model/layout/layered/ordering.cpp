// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"
#include "model/layout/layered/main_line.h"

#include <algorithm>
#include <limits>
#include <random>
#include <utility>

namespace steploom::model::layered {

namespace {

/// Work for all sweeps together, in links: keeps ten thousand nodes within half a second.
constexpr std::size_t kWork = 1'000'000;
constexpr std::size_t kMostSweeps = 24;
constexpr std::size_t kLeastSweeps = 4;
/// Scopes of up to so many links are ordered from several starts.
constexpr std::size_t kFewLinks = 3'000;
constexpr unsigned kFurtherStarts = 8;
/// Pairs of neighbours with more links than this, multiplied, do not change places: the sweeps must do.
constexpr std::size_t kMostPairs = 1'024;

/// Counts inversions with a tree of counts.
class CrossingCounter {
public:
    std::uint64_t count(const Layers& layers, const std::vector<std::uint32_t>& position, std::size_t upper) {
        const std::size_t lowerCount = layers.rows[upper + 1].size();
        m_tree.assign(lowerCount + 1, 0);
        std::uint64_t crossings = 0;
        std::uint64_t seen = 0;
        for (const Vertex vertex : layers.rows[upper]) {
            const Links::Range links = layers.below[vertex];
            for (const Link& link : links) {
                std::uint64_t notRight = 0;
                for (std::size_t i = position[link.vertex] + 1; i > 0; i &= i - 1)
                    notRight += m_tree[i];
                crossings += seen - notRight;
            }
            for (const Link& link : links) {
                for (std::size_t i = position[link.vertex] + 1; i <= lowerCount; i += i & (~i + 1))
                    ++m_tree[i];
                ++seen;
            }
        }
        return crossings;
    }

private:
    std::vector<std::uint32_t> m_tree;
};

class Ordering {
public:
    explicit Ordering(Layers& layers)
        : m_layers(layers)
        , m_position(layers.kinds.size(), 0)
        , m_median(layers.kinds.size(), 0)
        , m_links(layers.kinds.size() + layers.below.count()) {}

    void run(const Recollection& before) {
        const std::vector<std::vector<Vertex>> given = m_layers.rows;
        std::vector<std::vector<Vertex>> kept;
        std::uint64_t crossings = 0;
        if (!before.across.empty()) {
            orderAsBefore(before.across);
            kept = std::move(m_best);
            crossings = m_fewest;
            m_fewest = std::numeric_limits<std::uint64_t>::max();
        }
        if (kept.empty() || crossings > 0)
            orderAnew(given);
        // A person who changes a little sees a whole drawing change: it must be worth that.
        if (!kept.empty() && (crossings == 0 || crossings <= m_fewest + m_fewest / 8 + 1))
            m_best = std::move(kept);
        m_layers.rows = std::move(m_best);
    }

private:
    void orderAsBefore(const std::vector<double>& across) {
        std::vector<std::vector<Vertex>> rows = m_layers.rows;
        for (auto& row : rows)
            std::stable_sort(row.begin(), row.end(),
                             [&](Vertex a, Vertex b) { return across[a] < across[b]; });
        take(rows);
        changePlaces();
        keepIfBetter();
    }

    void orderAnew(const std::vector<std::vector<Vertex>>& given) {
        const bool small = m_links <= kFewLinks;
        improve(walkFromTop(0));
        if (small && m_fewest > 0)
            improve(given);
        if (small && m_fewest > 0)
            changeSides();
        for (unsigned seed = 1; seed <= kFurtherStarts && small && m_fewest > 0; ++seed)
            improve(walkFromTop(seed));
    }

    void take(std::vector<std::vector<Vertex>> rows) {
        m_layers.rows = std::move(rows);
        for (const auto& row : m_layers.rows)
            notePositions(row);
    }
    void notePositions(const std::vector<Vertex>& row) {
        for (std::uint32_t i = 0; i < row.size(); ++i)
            m_position[row[i]] = i;
    }

    void keepIfBetter() {
        std::uint64_t crossings = 0;
        for (std::size_t r = 0; r + 1 < m_layers.rows.size(); ++r)
            crossings += m_counter.count(m_layers, m_position, r);
        if (crossings >= m_fewest)
            return;
        m_fewest = crossings;
        m_best = m_layers.rows;
    }

    void improve(std::vector<std::vector<Vertex>> start) {
        improve(std::move(start), std::clamp(kWork / (m_links + 1), kLeastSweeps, kMostSweeps));
    }

    void improve(std::vector<std::vector<Vertex>> start, std::size_t sweeps) {
        take(std::move(start));
        keepIfBetter();
        std::size_t idle = 0;
        for (std::size_t sweep = 0; sweep < sweeps && m_fewest > 0 && idle < 6; ++sweep) {
            const std::uint64_t before = m_fewest;
            sweepOnce(sweep % 2 == 0, sweep % 4 >= 2);
            if (m_links <= 10 * kFewLinks)
                changePlaces();
            keepIfBetter();
            idle = m_fewest < before ? 0 : idle + 1;
        }
    }

    /// Depth first along the heavy links: what belongs together stands together, and the main line first.
    /// With a seed, along the links in any order.
    std::vector<std::vector<Vertex>> walkFromTop(unsigned seed) const {
        std::minstd_rand random(seed);
        std::vector<std::vector<Vertex>> rows(m_layers.rows.size());
        std::vector<bool> seen(m_layers.kinds.size(), false);
        std::vector<Vertex> open;
        std::vector<Link> below;
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
                    below.assign(m_layers.below[vertex].begin(), m_layers.below[vertex].end());
                    if (seed == 0)
                        std::stable_sort(below.begin(), below.end(),
                                         [](const Link& a, const Link& b) { return a.weight > b.weight; });
                    else
                        for (std::size_t i = below.size(); i > 1; --i)
                            std::swap(below[i - 1], below[random() % i]);
                    for (auto link = below.rbegin(); link != below.rend(); ++link)
                        if (!seen[link->vertex])
                            open.push_back(link->vertex);
                }
            }
        }
        return rows;
    }

    void sweepOnce(bool down, bool equalsLast) {
        const std::size_t count = m_layers.rows.size();
        for (std::size_t i = 1; i < count; ++i)
            sortRow(m_layers.rows[down ? i : count - 1 - i], down ? m_layers.above : m_layers.below,
                    equalsLast);
    }

    /// Sorts by the medians of the linked vertices; what has no link in that direction keeps its place.
    void sortRow(std::vector<Vertex>& row, const Links& links, bool equalsLast) {
        if (row.size() < 2)
            return;
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
        const auto before = [this](Vertex a, Vertex b) {
            return m_median[a] < m_median[b];
        };
        if (!std::is_sorted(m_movable.begin(), m_movable.end(), before))
            std::stable_sort(m_movable.begin(), m_movable.end(), before);
        auto next = m_movable.begin();
        for (Vertex& place : row)
            if (!links[place].empty())
                place = *next++;
        notePositions(row);
    }

    /// The median of Gansner and others: of an even number, between the two in the middle, nearer to the
    /// denser side.
    double median(const Links::Range& links) {
        if (links.size() == 1)
            return m_position[links.first->vertex];
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

    /// How many more links of `left` and `right` cross as they stand than would with their places changed.
    std::int64_t gain(const Links::Range& left, const Links::Range& right) const {
        std::int64_t gain = 0;
        for (const Link& a : left) {
            for (const Link& b : right) {
                const std::uint32_t pa = m_position[a.vertex];
                const std::uint32_t pb = m_position[b.vertex];
                gain += pa > pb ? 1 : pa < pb ? -1 : 0;
            }
        }
        return gain;
    }

    void changePlaces() {
        constexpr int kMostRounds = 8;
        bool changed = true;
        for (int round = 0; round < kMostRounds && changed; ++round) {
            changed = false;
            for (auto& row : m_layers.rows)
                changed = changePlaces(row) || changed;
        }
    }

    bool changePlaces(std::vector<Vertex>& row) {
        bool changed = false;
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            const Vertex left = row[i];
            const Vertex right = row[i + 1];
            const Links::Range upLeft = m_layers.above[left];
            const Links::Range upRight = m_layers.above[right];
            const Links::Range downLeft = m_layers.below[left];
            const Links::Range downRight = m_layers.below[right];
            if (upLeft.size() * upRight.size() + downLeft.size() * downRight.size() > kMostPairs)
                continue;
            if (gain(upLeft, upRight) + gain(downLeft, downRight) <= 0)
                continue;
            std::swap(row[i], row[i + 1]);
            std::swap(m_position[left], m_position[right]);
            changed = true;
        }
        return changed;
    }

    /// Medians never bring what hangs on the main line to its other side: tries that for each such part.
    void changeSides() {
        constexpr std::size_t kMostParts = 24;
        const std::vector<std::vector<Vertex>> parts = findParts(m_layers, findMainLine(m_layers));
        for (std::size_t i = 0; i < std::min(parts.size(), kMostParts) && m_fewest > 0; ++i) {
            for (const bool left : {true, false}) {
                std::vector<std::vector<Vertex>> rows = m_best;
                moveToSide(m_layers, parts[i], left, rows);
                improve(std::move(rows), 4);
            }
        }
    }

    Layers& m_layers;
    std::vector<std::uint32_t> m_position;
    std::vector<double> m_median;
    std::size_t m_links;
    std::vector<Vertex> m_movable;
    std::vector<std::uint32_t> m_places;
    CrossingCounter m_counter;
    std::vector<std::vector<Vertex>> m_best;
    std::uint64_t m_fewest = std::numeric_limits<std::uint64_t>::max();
};

} // namespace

std::uint64_t countCrossings(const Layers& layers) {
    std::vector<std::uint32_t> position(layers.kinds.size(), 0);
    for (const auto& row : layers.rows)
        for (std::uint32_t i = 0; i < row.size(); ++i)
            position[row[i]] = i;
    CrossingCounter counter;
    std::uint64_t crossings = 0;
    for (std::size_t r = 0; r + 1 < layers.rows.size(); ++r)
        crossings += counter.count(layers, position, r);
    return crossings;
}

void orderRows(Layers& layers, const Recollection& before) {
    Ordering(layers).run(before);
}

} // namespace steploom::model::layered
