// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered/layers.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

// Blocks are placed as G. Sander does with his segments ("A fast heuristic for hierarchical Manhattan
// layout", 1995): each hangs by its links as by springs; those that push against each other move as one.

namespace steploom::model::layered {

namespace {

/// Work for all rounds together, in links and neighbours.
constexpr std::size_t kWork = 4'000'000;
constexpr std::size_t kMostRounds = 120;
constexpr std::size_t kLeastRounds = 8;
/// When nothing moves farther in a round, in pixels, all stand still.
constexpr double kStill = 0.05;
/// How far askew what was there before may hang, in pixels.
constexpr double kInert = 250;

using Block = std::uint32_t;
constexpr Block kNoBlock = std::numeric_limits<Block>::max();

/// Two blocks, one of which stands next to the other in a row.
struct Neighbours {
    Block left;
    Block right;
    double apart; ///< at least, between their centres
};

struct Spring {
    Block a;
    Block b;
    double weight;
};

class Placement {
public:
    Placement(const Layers& layers, const std::vector<std::uint32_t>& blocks, const LayoutOptions& options)
        : m_blocks(blocks)
        , m_count(blocks.empty() ? 0 : *std::max_element(blocks.begin(), blocks.end()) + 1)
        , m_place(m_count, 0) {
        findNeighbours(layers, options);
        findSprings(layers);
    }

    std::vector<double> run(const Recollection& before) {
        findOrder();
        m_inert.assign(m_count, 0);
        if (before.across.empty())
            startInTheMiddle();
        else
            startAsBefore(before, m_blocks.front());
        const std::size_t work = m_neighbours.size() + m_springs.size() + m_count + 1;
        const std::size_t rounds = std::clamp(kWork / work, kLeastRounds, kMostRounds);
        m_region.resize(m_count);
        m_pull.resize(m_count);
        m_weight.resize(m_count);
        m_free.resize(m_count);
        double moved = kStill;
        for (std::size_t round = 0; round < rounds && moved >= kStill; ++round) {
            pull();
            join();
            moved = move();
        }
        std::vector<double> across(m_blocks.size());
        for (std::size_t v = 0; v < across.size(); ++v)
            across[v] = std::floor(m_place[m_blocks[v]] + 0.5);
        return across;
    }

private:
    void findNeighbours(const Layers& layers, const LayoutOptions& options) {
        for (const auto& row : layers.rows)
            for (std::size_t i = 0; i + 1 < row.size(); ++i)
                m_neighbours.push_back({m_blocks[row[i]], m_blocks[row[i + 1]],
                                        separation(layers, row[i], row[i + 1], options)});
        // Two that run side by side are neighbours in many rows.
        std::sort(m_neighbours.begin(), m_neighbours.end(), [](const Neighbours& a, const Neighbours& b) {
            return a.left != b.left     ? a.left < b.left
                   : a.right != b.right ? a.right < b.right
                                        : a.apart > b.apart;
        });
        const auto last = std::unique(
            m_neighbours.begin(), m_neighbours.end(),
            [](const Neighbours& a, const Neighbours& b) { return a.left == b.left && a.right == b.right; });
        m_neighbours.erase(last, m_neighbours.end());
    }

    void findSprings(const Layers& layers) {
        for (Vertex v = 0; v < m_blocks.size(); ++v)
            for (const Link& link : layers.below[v])
                if (m_blocks[v] != m_blocks[link.vertex])
                    m_springs.push_back(
                        {m_blocks[v], m_blocks[link.vertex], static_cast<double>(link.weight)});
    }

    /// Blocks from the left to the right.
    void findOrder() {
        m_begin.assign(m_count + 1, 0);
        std::vector<std::uint32_t> waiting(m_count, 0);
        for (const Neighbours& pair : m_neighbours) {
            ++m_begin[pair.left + 1];
            ++waiting[pair.right];
        }
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        m_order.reserve(m_count);
        for (Block b = 0; b < m_count; ++b)
            if (waiting[b] == 0)
                m_order.push_back(b);
        for (std::size_t i = 0; i < m_order.size(); ++i) // grows while it is walked
            for (std::uint32_t n = m_begin[m_order[i]]; n < m_begin[m_order[i] + 1]; ++n)
                if (--waiting[m_neighbours[n].right] == 0)
                    m_order.push_back(m_neighbours[n].right);
        assert(m_order.size() == m_count && "blocks that do not cross have an order");
    }

    /// Moves what stands too near to the block on its left.
    void pushRight(std::vector<double>& place) const {
        for (const Block block : m_order)
            for (std::uint32_t n = m_begin[block]; n < m_begin[block + 1]; ++n) {
                double& right = place[m_neighbours[n].right];
                right = std::max(right, place[block] + m_neighbours[n].apart);
            }
    }

    /// Moves what stands too near to the block on its right, but not `fixed`.
    void pushLeft(std::vector<double>& place, Block fixed) const {
        for (auto block = m_order.rbegin(); block != m_order.rend(); ++block)
            for (std::uint32_t n = m_begin[*block]; *block != fixed && n < m_begin[*block + 1]; ++n)
                place[*block] = std::min(place[*block], place[m_neighbours[n].right] - m_neighbours[n].apart);
    }

    /// Half-way between as far left and as far right as a drawing of the least width allows.
    void startInTheMiddle() {
        pushRight(m_place);
        const double width = m_count == 0 ? 0 : *std::max_element(m_place.begin(), m_place.end());
        std::vector<double> rightmost(m_count, width);
        pushLeft(rightmost, kNoBlock);
        for (Block b = 0; b < m_count; ++b)
            m_place[b] = (m_place[b] + rightmost[b]) / 2;
    }

    /// Where the blocks were; what stands too near to another makes room, away from the line of the first
    /// vertex. What was there stays unless something pushes it or it hangs far askew.
    void startAsBefore(const Recollection& before, Block mainLine) {
        std::vector<double> sum(m_count, 0);
        std::vector<double> count(m_count, 0);
        for (const bool known : {true, false}) // what is new counts only in blocks where all is
            for (std::size_t v = 0; v < m_blocks.size(); ++v) {
                const Block block = m_blocks[v];
                if (before.known[v] != known || (!known && m_inert[block] > 0))
                    continue;
                sum[block] += before.across[v];
                ++count[block];
                m_inert[block] = known ? kInert : 0;
            }
        for (Block b = 0; b < m_count; ++b)
            m_place[b] = sum[b] / count[b];
        pushLeft(m_place, mainLine);
        pushRight(m_place);
    }

    void pull() {
        std::iota(m_region.begin(), m_region.end(), Block{0});
        std::fill(m_pull.begin(), m_pull.end(), 0);
        std::fill(m_weight.begin(), m_weight.end(), 0);
        m_inertOfRegion = m_inert;
        for (const Spring& spring : m_springs) {
            const double force = spring.weight * (m_place[spring.b] - m_place[spring.a]);
            m_pull[spring.a] += force;
            m_pull[spring.b] -= force;
            m_weight[spring.a] += spring.weight;
            m_weight[spring.b] += spring.weight;
        }
    }

    Block regionOf(Block block) {
        while (m_region[block] != block) {
            m_region[block] = m_region[m_region[block]];
            block = m_region[block];
        }
        return block;
    }

    double wish(Block region) const {
        const double way = m_weight[region] > 0 ? m_pull[region] / m_weight[region] : 0;
        return std::abs(way) > m_inertOfRegion[region] ? way : 0;
    }

    /// Joins neighbours that touch and would move into each other.
    void join() {
        constexpr double kTouch = 0.01;
        bool joined = true;
        for (int round = 0; round < 6 && joined; ++round) {
            joined = false;
            for (const Neighbours& pair : m_neighbours) {
                if (m_place[pair.right] - m_place[pair.left] > pair.apart + kTouch)
                    continue;
                const Block left = regionOf(pair.left);
                const Block right = regionOf(pair.right);
                if (left == right || wish(left) < wish(right))
                    continue;
                m_region[right] = left;
                m_pull[left] += m_pull[right];
                m_weight[left] += m_weight[right];
                m_inertOfRegion[left] = std::max(m_inertOfRegion[left], m_inertOfRegion[right]);
                joined = true;
            }
        }
    }

    /// Moves each region as far as it wishes and its neighbours let it; of what two want to share, half each.
    double move() {
        for (Block b = 0; b < m_count; ++b) {
            m_region[b] = regionOf(b);
            m_free[b] = m_region[b] == b ? wish(b) : 0;
        }
        for (const Neighbours& pair : m_neighbours) {
            const Block left = m_region[pair.left];
            const Block right = m_region[pair.right];
            if (left == right)
                continue;
            const double slack = std::max(0.0, m_place[pair.right] - m_place[pair.left] - pair.apart);
            const double share = wish(left) > 0 && wish(right) < 0 ? slack / 2 : slack;
            if (wish(left) > 0)
                m_free[left] = std::min(m_free[left], share);
            if (wish(right) < 0)
                m_free[right] = std::max(m_free[right], -share);
        }
        double farthest = 0;
        for (Block b = 0; b < m_count; ++b) {
            const double way = m_free[m_region[b]];
            m_place[b] += way;
            farthest = std::max(farthest, std::abs(way));
        }
        return farthest;
    }

    const std::vector<std::uint32_t>& m_blocks; ///< of each vertex
    std::size_t m_count;
    std::vector<std::uint32_t> m_begin; ///< of each block, its first pair in m_neighbours
    std::vector<Block> m_order;
    std::vector<double> m_inert; ///< of each block, how far it must want to move to do so
    std::vector<double> m_inertOfRegion;
    std::vector<double> m_place;          ///< centre of each block
    std::vector<Neighbours> m_neighbours; ///< by their left block
    std::vector<Spring> m_springs;
    std::vector<Block> m_region;  ///< the block that stands for the region; to be followed
    std::vector<double> m_pull;   ///< of each region
    std::vector<double> m_weight; ///< of the springs that pull it
    std::vector<double> m_free;   ///< how far each region moves in this round
};

} // namespace

double separation(const Layers& layers, Vertex left, Vertex right, const LayoutOptions& options) {
    const bool nodes = layers.kinds[left] == VertexKind::Node && layers.kinds[right] == VertexKind::Node;
    const double gap = nodes ? options.nodeGap : options.nodeGap / 2;
    return (layers.sizes[left].width + layers.sizes[right].width) / 2 + gap;
}

std::vector<double> placeAcross(const Layers& layers, const LayoutOptions& options,
                                const Recollection& before) {
    return Placement(layers, alignBlocks(layers, before), options).run(before);
}

} // namespace steploom::model::layered
