// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/layout/scope_graph.h"

namespace steploom::model::layered {

using Vertex = std::uint32_t;

enum class VertexKind : std::uint8_t { Node, Label, Bend };

/// To a vertex of the row above or below.
struct Link {
    Vertex vertex = 0;
    int weight = 1;
};

/// From a vertex to one of the next row.
struct LinkEnds {
    Vertex upper = 0;
    Vertex lower = 0;
    int weight = 1;
};

/// The links of each vertex in one direction, all in one array.
class Links {
public:
    struct Range {
        const Link* first;
        const Link* last;
        const Link* begin() const { return first; }
        const Link* end() const { return last; }
        std::size_t size() const { return static_cast<std::size_t>(last - first); }
        bool empty() const { return first == last; }
    };

    /// In the order of `ends`; from the lower to the upper ones if `upward`.
    void assign(std::size_t vertices, const std::vector<LinkEnds>& ends, bool upward);
    Range operator[](Vertex vertex) const {
        return {m_links.data() + m_begin[vertex], m_links.data() + m_begin[vertex + 1]};
    }
    std::size_t count() const { return m_links.size(); }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<Link> m_links;
};

/// Where an edge passes: its node, its bends and label row by row, its other node. An edge of very many rows
/// has no bend in each but takes a lane beside the drawing, between two neighbours in `stops`.
struct Course {
    static constexpr std::size_t kNoLane = static_cast<std::size_t>(-1);

    std::vector<Vertex> stops; ///< from the upper node to the lower
    std::size_t lane = kNoLane;
    std::size_t laneAfter = 0; ///< index of the stop before the lane
    bool leftLane = false;     ///< which side; lanes are counted from the drawing outward on each
};

/// A scope as rows of vertices whose links go from one row to the next. Vertices below the node count are the
/// nodes. Labels have rows of their own, between those of nodes, where any stands there.
struct Layers {
    std::vector<VertexKind> kinds;
    std::vector<Size> sizes;               ///< room of a vertex; a bend has none
    std::vector<std::uint32_t> row;        ///< of each vertex
    std::vector<std::vector<Vertex>> rows; ///< each from left to right
    Links above;                           ///< links into the row above, of each vertex
    Links below;
    std::vector<Course> courses; ///< one for each edge
    std::size_t leftLanes = 0;
    std::size_t rightLanes = 0;
};

/// Rank of each node: below all that leads to it, the first alone on top, else where edges are short.
std::vector<std::uint32_t> rankNodes(const ScopeGraph& graph);

/// The rows, with bends and labels in place; in each row the nodes in their order in the graph.
Layers buildLayers(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks);

/// Where each vertex was across an earlier drawing.
struct Recollection {
    std::vector<double>
        across;              ///< empty if there was none; what is new stands between what it is linked with
    std::vector<bool> known; ///< what is not new
};
Recollection recollect(const Layers& layers, const ScopeMemory& memory);

/// Orders the rows so that few links cross: depth first from the top, then by medians, up and down in turn,
/// then by changing places with a neighbour. Keeps the order that was before where that crosses hardly more.
void orderRows(Layers& layers, const Recollection& before = {});

/// How many links cross in the rows as they are ordered.
std::uint64_t countCrossings(const Layers& layers);

/// Least distance between the centres of two neighbours in a row, `left` and `right`.
double separation(const Layers& layers, Vertex left, Vertex right, const LayoutOptions& options);

/// Vertices that stand one exactly below the other: along heavy links and long edges, and what did so before.
/// For each vertex its block; blocks count from 0 and never cross.
std::vector<std::uint32_t> alignBlocks(const Layers& layers, const Recollection& before = {});

/// Centre of each vertex across the drawing: in the order of the rows, `separation` apart at least, each
/// block on one line and near to what it is linked with; where it was, if that is near enough. Whole numbers.
std::vector<double> placeAcross(const Layers& layers, const LayoutOptions& options,
                                const Recollection& before = {});

/// Top and bottom of each row.
struct RowSpan {
    double top = 0;
    double bottom = 0;
};
std::vector<RowSpan> placeRows(const Layers& layers, const LayoutOptions& options);

/// Nodes, labels and routes. In a row a route runs straight down, and bends only between rows: so it meets no
/// node.
ScopeDrawing draw(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
                  const std::vector<RowSpan>& rows, const LayoutOptions& options);

} // namespace steploom::model::layered
