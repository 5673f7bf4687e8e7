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
/// nodes.
struct Layers {
    std::vector<VertexKind> kinds;
    std::vector<Size> sizes;               ///< room of a vertex; a bend has none
    std::vector<std::uint32_t> row;        ///< of each vertex
    std::vector<std::vector<Vertex>> rows; ///< each from left to right
    std::vector<std::vector<Link>> above;  ///< links into the row above, of each vertex
    std::vector<std::vector<Link>> below;
    std::vector<Course> courses; ///< one for each edge
    std::size_t leftLanes = 0;
    std::size_t rightLanes = 0;
};

/// Row of each node: below all that leads to it (by two rows where a label stands between), the first alone
/// on top, else where edges are short.
std::vector<std::uint32_t> rankNodes(const ScopeGraph& graph);

/// The rows, with bends and labels in place; in each row the nodes in their order in the graph.
Layers buildLayers(const ScopeGraph& graph, const std::vector<std::uint32_t>& ranks);

/// Orders the rows so that few links cross: depth first from the top, then by medians, up and down in turn.
void orderRows(Layers& layers);

/// Least distance between the centres of two neighbours in a row, `left` and `right`.
double separation(const Layers& layers, Vertex left, Vertex right, const LayoutOptions& options);

/// Centre of each vertex across the drawing: in the order of the rows, `separation` apart at least, heavy
/// links and long edges straight where that goes. Whole numbers.
std::vector<double> placeAcross(const Layers& layers, const LayoutOptions& options);

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
