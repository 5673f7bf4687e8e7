// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

// After U. Brandes and B. Köpf, "Fast and simple horizontal coordinate assignment" (2001): vertices of
// neighbouring rows are aligned into blocks, greedily, once for each of two directions up and down and two
// sides; each block is placed next to its neighbours; and a vertex stands between the middle two of its four
// places. Two things differ: which links are aligned first goes by their weight, not only by the side, and
// sizes differ.

namespace steploom::model::layered {

namespace {

struct Pair {
    Vertex anchor; ///< in the row that is aligned to
    Vertex vertex;
    int rank; ///< of two that cannot both be: the higher first
};

class Alignment {
public:
    Alignment(const Layers& layers, const std::vector<std::uint32_t>& position, bool downward, bool fromLeft)
        : m_layers(layers)
        , m_position(position)
        , m_links(downward ? layers.above : layers.below)
        , m_fromLeft(fromLeft)
        , m_block(layers.kinds.size())
        , m_taken(layers.kinds.size(), false) {
        std::iota(m_block.begin(), m_block.end(), Vertex{0});
        const std::size_t count = layers.rows.size();
        for (std::size_t i = 1; i < count; ++i)
            alignRow(layers.rows[downward ? i : count - 1 - i]);
    }

    /// For each vertex the first one of its block.
    const std::vector<Vertex>& blocks() const { return m_block; }

private:
    /// Heavy links first; of the same weight, long edges before short ones, where a bend shows less.
    int rank(Vertex vertex, const Link& link) const {
        const bool straight =
            m_layers.kinds[vertex] != VertexKind::Node && m_layers.kinds[link.vertex] != VertexKind::Node;
        return 2 * link.weight + (straight ? 1 : 0);
    }

    /// The links of `vertex` worth aligning: of its heaviest, the median or the two at the middle.
    void addCandidates(Vertex vertex) {
        int heaviest = std::numeric_limits<int>::min();
        for (const Link& link : m_links[vertex])
            heaviest = std::max(heaviest, link.weight);
        m_anchors.clear();
        for (const Link& link : m_links[vertex])
            if (link.weight == heaviest)
                m_anchors.push_back(link.vertex);
        if (m_anchors.empty())
            return;
        std::sort(m_anchors.begin(), m_anchors.end(),
                  [this](Vertex a, Vertex b) { return m_position[a] < m_position[b]; });
        const std::size_t low = (m_anchors.size() - 1) / 2;
        const std::size_t high = m_anchors.size() / 2;
        const int value = rank(vertex, {m_anchors[low], heaviest});
        m_pairs.push_back({m_anchors[m_fromLeft ? low : high], vertex, value});
        if (low != high)
            m_pairs.push_back({m_anchors[m_fromLeft ? high : low], vertex, value});
    }

    void alignRow(const std::vector<Vertex>& row) {
        m_pairs.clear();
        if (m_fromLeft)
            std::for_each(row.begin(), row.end(), [this](Vertex v) { addCandidates(v); });
        else
            std::for_each(row.rbegin(), row.rend(), [this](Vertex v) { addCandidates(v); });
        std::stable_sort(m_pairs.begin(), m_pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.rank > b.rank; });
        m_aligned.clear();
        for (const Pair& pair : m_pairs) {
            const std::uint32_t anchor = m_position[pair.anchor];
            const auto right = m_aligned.lower_bound(m_position[pair.vertex]);
            const bool vertexTaken = right != m_aligned.end() && right->first == m_position[pair.vertex];
            if (vertexTaken || m_taken[pair.anchor])
                continue;
            // Blocks must not cross: neighbours among the aligned keep their order.
            if (right != m_aligned.end() && right->second < anchor)
                continue;
            if (right != m_aligned.begin() && std::prev(right)->second > anchor)
                continue;
            m_aligned.emplace_hint(right, m_position[pair.vertex], anchor);
            m_taken[pair.anchor] = true;
            m_block[pair.vertex] = m_block[pair.anchor];
        }
    }

    const Layers& m_layers;
    const std::vector<std::uint32_t>& m_position;
    const std::vector<std::vector<Link>>& m_links;
    bool m_fromLeft;
    std::vector<Vertex> m_block;
    std::vector<bool> m_taken; ///< as an anchor
    std::vector<Vertex> m_anchors;
    std::vector<Pair> m_pairs;
    std::map<std::uint32_t, std::uint32_t> m_aligned; ///< position in this row → in the row aligned to
};

/// Places blocks as far left as their neighbours allow, then each as near to those on its right as they
/// allow; with `fromLeft` false, the mirror image of that. The result is for each vertex.
class Compaction {
public:
    Compaction(const Layers& layers, const std::vector<Vertex>& blocks, bool fromLeft,
               const LayoutOptions& options)
        : m_place(layers.kinds.size(), 0) {
        m_next.resize(blocks.size());
        m_waiting.assign(blocks.size(), 0);
        for (const auto& row : layers.rows) {
            for (std::size_t i = 0; i + 1 < row.size(); ++i) {
                const double apart = separation(layers, row[i], row[i + 1], options);
                const Vertex left = blocks[fromLeft ? row[i] : row[i + 1]];
                const Vertex right = blocks[fromLeft ? row[i + 1] : row[i]];
                m_next[left].push_back({right, apart});
                ++m_waiting[right];
            }
        }
        compact(blocks);
        for (Vertex v = 0; v < blocks.size(); ++v)
            m_place[v] = m_place[blocks[v]];
        if (!fromLeft)
            for (double& place : m_place)
                place = -place;
    }

    std::vector<double> take() { return std::move(m_place); }

private:
    struct Neighbour {
        Vertex block;
        double apart;
    };

    void compact(const std::vector<Vertex>& blocks) {
        std::vector<Vertex> order;
        order.reserve(blocks.size());
        std::size_t count = 0;
        for (Vertex v = 0; v < blocks.size(); ++v) {
            if (blocks[v] != v)
                continue;
            ++count;
            if (m_waiting[v] == 0)
                order.push_back(v);
        }
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (const Neighbour& next : m_next[order[i]]) {
                m_place[next.block] = std::max(m_place[next.block], m_place[order[i]] + next.apart);
                if (--m_waiting[next.block] == 0)
                    order.push_back(next.block);
            }
        }
        assert(order.size() == count && "blocks that do not cross have an order");
        for (auto block = order.rbegin(); block != order.rend(); ++block) {
            double limit = std::numeric_limits<double>::infinity();
            for (const Neighbour& next : m_next[*block])
                limit = std::min(limit, m_place[next.block] - next.apart);
            if (std::isfinite(limit))
                m_place[*block] = std::max(m_place[*block], limit);
        }
    }

    std::vector<double> m_place;
    std::vector<std::vector<Neighbour>> m_next; ///< of each block: those to its right
    std::vector<std::uint32_t> m_waiting;
};

struct Extent {
    double left = 0;
    double right = 0;
};

Extent extent(const Layers& layers, const std::vector<double>& across) {
    Extent out{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const auto& row : layers.rows) {
        if (row.empty())
            continue;
        out.left = std::min(out.left, across[row.front()] - layers.sizes[row.front()].width / 2);
        out.right = std::max(out.right, across[row.back()] + layers.sizes[row.back()].width / 2);
    }
    return out;
}

} // namespace

double separation(const Layers& layers, Vertex left, Vertex right, const LayoutOptions& options) {
    const bool nodes = layers.kinds[left] == VertexKind::Node && layers.kinds[right] == VertexKind::Node;
    const double gap = nodes ? options.nodeGap : options.nodeGap / 2;
    return (layers.sizes[left].width + layers.sizes[right].width) / 2 + gap;
}

std::vector<double> placeAcross(const Layers& layers, const LayoutOptions& options) {
    const std::size_t count = layers.kinds.size();
    std::vector<std::uint32_t> position(count, 0);
    for (const auto& row : layers.rows)
        for (std::uint32_t i = 0; i < row.size(); ++i)
            position[row[i]] = i;

    std::array<std::vector<double>, 4> places;
    std::array<Extent, 4> extents;
    std::size_t narrowest = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool fromLeft = i % 2 == 0;
        const Alignment alignment(layers, position, i < 2, fromLeft);
        places[i] = Compaction(layers, alignment.blocks(), fromLeft, options).take();
        extents[i] = extent(layers, places[i]);
        if (extents[i].right - extents[i].left < extents[narrowest].right - extents[narrowest].left)
            narrowest = i;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool fromLeft = i % 2 == 0;
        const double shift = fromLeft ? extents[narrowest].left - extents[i].left
                                      : extents[narrowest].right - extents[i].right;
        for (double& place : places[i])
            place += shift;
    }
    std::vector<double> across(count, 0);
    for (std::size_t v = 0; v < count; ++v) {
        std::array<double, 4> four{places[0][v], places[1][v], places[2][v], places[3][v]};
        std::sort(four.begin(), four.end());
        across[v] = std::floor((four[1] + four[2]) / 2 + 0.5);
    }
    return across;
}

} // namespace steploom::model::layered
