// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steploom::model::layered {

namespace {

constexpr Vertex kNoVertex = std::numeric_limits<Vertex>::max();

struct Pair {
    Vertex upper;
    Vertex lower;
    int rank; ///< of two that cannot both be: the higher first
};

class Alignment {
public:
    Alignment(const Layers& layers, const Recollection& before)
        : m_layers(layers)
        , m_before(before)
        , m_position(layers.kinds.size(), 0)
        , m_below(layers.kinds.size(), kNoVertex) {
        for (const auto& row : layers.rows)
            for (std::uint32_t i = 0; i < row.size(); ++i)
                m_position[row[i]] = i;
        for (std::size_t r = 0; r + 1 < layers.rows.size(); ++r)
            alignRows(r);
    }

    std::vector<std::uint32_t> blocks() const {
        std::vector<std::uint32_t> block(m_layers.kinds.size(), kNoVertex);
        std::uint32_t count = 0;
        for (const auto& row : m_layers.rows)
            for (const Vertex vertex : row) {
                if (block[vertex] == kNoVertex)
                    block[vertex] = count++;
                if (m_below[vertex] != kNoVertex)
                    block[m_below[vertex]] = block[vertex];
            }
        return block;
    }

private:
    /// The link of a vertex to keep straight: of its heaviest, the one in the middle. Of an even number there
    /// is none: the vertex stands between them, unless it stood straight with one before.
    Vertex choice(Vertex vertex, const Links::Range& links) {
        if (links.size() == 1)
            return links.first->vertex;
        int heaviest = std::numeric_limits<int>::min();
        for (const Link& link : links)
            heaviest = std::max(heaviest, link.weight);
        m_places.clear();
        for (const Link& link : links) {
            if (link.weight != heaviest)
                continue;
            if (stoodStraight(vertex, link.vertex))
                return link.vertex;
            m_places.push_back(m_position[link.vertex]);
        }
        std::sort(m_places.begin(), m_places.end());
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
        if (m_places.size() % 2 == 0)
            return kNoVertex;
        return m_layers.rows[m_layers.row[links.first->vertex]][m_places[m_places.size() / 2]];
    }

    bool stoodStraight(Vertex a, Vertex b) const {
        return !m_before.across.empty() && m_before.known[a] && m_before.known[b] &&
               std::abs(m_before.across[a] - m_before.across[b]) <= 1;
    }

    int rank(Vertex upper, Vertex lower) const {
        int weight = 0;
        for (const Link& link : m_layers.below[upper])
            if (link.vertex == lower)
                weight = std::max(weight, link.weight);
        const bool straight =
            m_layers.kinds[upper] != VertexKind::Node && m_layers.kinds[lower] != VertexKind::Node;
        return 2 * weight + (straight ? 1 : 0);
    }

    /// Pairs that choose each other, heavy ones first, as far as they do not cross.
    void alignRows(std::size_t row) {
        const std::vector<Vertex>& upper = m_layers.rows[row];
        const std::vector<Vertex>& lower = m_layers.rows[row + 1];
        m_chosen.assign(lower.size(), kNoVertex);
        for (std::size_t i = 0; i < lower.size(); ++i)
            m_chosen[i] = choice(lower[i], m_layers.above[lower[i]]);
        m_pairs.clear();
        for (const Vertex vertex : upper) {
            const Vertex below = choice(vertex, m_layers.below[vertex]);
            if (below != kNoVertex && m_chosen[m_position[below]] == vertex)
                m_pairs.push_back({vertex, below, rank(vertex, below)});
        }
        if (cross(m_pairs)) {
            std::stable_sort(m_pairs.begin(), m_pairs.end(),
                             [](const Pair& a, const Pair& b) { return a.rank > b.rank; });
            dropCrossing(upper.size(), lower.size());
        }
        for (const Pair& pair : m_pairs)
            m_below[pair.upper] = pair.lower;
    }

    /// Whether any two cross of pairs that are in the order of their upper ends.
    bool cross(const std::vector<Pair>& pairs) const {
        for (std::size_t i = 1; i < pairs.size(); ++i)
            if (m_position[pairs[i].lower] < m_position[pairs[i - 1].lower])
                return true;
        return false;
    }

    /// Keeps each pair that crosses none of those kept before it. Of kept pairs the ends below increase with
    /// those above: two trees answer what the nearest kept ones are.
    void dropCrossing(std::size_t uppers, std::size_t lowers) {
        m_most.assign(uppers + 1, 0);           // greatest lower place + 1 of kept pairs up to an upper place
        m_least.assign(uppers + 1, lowers + 1); // least of those from an upper place on
        std::vector<Pair> kept;
        for (const Pair& pair : m_pairs) {
            const std::size_t above = m_position[pair.upper] + 1;
            const std::size_t below = m_position[pair.lower] + 1;
            std::size_t most = 0;
            std::size_t least = lowers + 1;
            for (std::size_t i = above; i > 0; i &= i - 1)
                most = std::max(most, m_most[i]);
            for (std::size_t i = uppers + 1 - above; i > 0; i &= i - 1)
                least = std::min(least, m_least[i]);
            if (most >= below || least <= below)
                continue;
            for (std::size_t i = above; i <= uppers; i += i & (~i + 1))
                m_most[i] = std::max(m_most[i], below);
            for (std::size_t i = uppers + 1 - above; i <= uppers; i += i & (~i + 1))
                m_least[i] = std::min(m_least[i], below);
            kept.push_back(pair);
        }
        m_pairs = std::move(kept);
    }

    const Layers& m_layers;
    const Recollection& m_before;
    std::vector<std::uint32_t> m_position;
    std::vector<Vertex> m_below;  ///< the vertex that stands straight below, of each
    std::vector<Vertex> m_chosen; ///< by the vertices of the lower row
    std::vector<std::uint32_t> m_places;
    std::vector<Pair> m_pairs;
    std::vector<std::size_t> m_most;
    std::vector<std::size_t> m_least;
};

} // namespace

std::vector<std::uint32_t> alignBlocks(const Layers& layers, const Recollection& before) {
    return Alignment(layers, before).blocks();
}

} // namespace steploom::model::layered
