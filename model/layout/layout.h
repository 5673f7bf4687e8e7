// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace steploom::model {

/// Where the nodes and edges of a hierarchical graph stand.
///
/// Knows nothing of states: nodes have a size, a container's size follows from what lies in it. Units are
/// device-independent pixels, y grows downward, rectangles have their origin top left, everything in the
/// coordinates of the whole drawing. The functions are pure, may be called from any thread and take as long
/// as they take: call them from a worker.
struct Point {
    double x = 0;
    double y = 0;
};

struct Size {
    double width = 0;
    double height = 0;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point center() const { return {x + width / 2, y + height / 2}; }
};

struct LayoutNode {
    Size size;                       ///< of a leaf; of a container: the least size (its header's width)
    std::vector<std::size_t> scopes; ///< inner scopes, side by side from left to right; empty for a leaf
};

struct LayoutEdge {
    std::size_t from = 0; ///< node of the same scope
    std::size_t to = 0;   ///< node of the same scope; may equal `from`
    Size label;           ///< room for its label; zero where it has none
    int weight = 1;       ///< how much it wants to be short and straight: 1 error path … 10 main line
};

struct LayoutScope {
    std::vector<std::size_t> nodes;
    std::vector<std::size_t> edges;
    std::size_t first = static_cast<std::size_t>(-1); ///< node to stand topmost (the start mark); none: -1
};

struct LayoutGraph {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    std::vector<LayoutScope> scopes; ///< [0] is the outermost; each node is listed in exactly one scope
};

struct LayoutOptions {
    double nodeGap = 44;         ///< between neighbours in a row
    double rankGap = 36;         ///< between rows
    double containerHeader = 40; ///< room for a container's title, and for badges of what stands under it
    double containerPadding = 16;
    double scopeGap = 20;     ///< between the branches in a container
    Size emptyScope{140, 48}; ///< room of a scope without nodes
};

struct EdgeRoute {
    /// Cubic Bézier, 1 + 3·n points, from the border of `from` to that of `to`. The points next to the ends
    /// lie apart from them: they give the direction of an arrow.
    std::vector<Point> points;
    Rect label; ///< where its label stands, on the route; zero-sized where there is none
};

struct Layout {
    std::vector<Rect> nodes;      ///< one for each node of the graph
    std::vector<EdgeRoute> edges; ///< one for each edge
    std::vector<Rect> scopes;     ///< one for each scope: the room it takes in its container
    Size size;                    ///< of the whole drawing, which begins at (0, 0)
};

/// What an earlier drawing knew of the graph: for each node and edge of the new graph where it was. Empty
/// vectors, zero-sized rectangles and routes without points stand for what is new.
struct PreviousLayout {
    std::vector<Rect> nodes;
    std::vector<EdgeRoute> edges;
};

/// Lays out `graph`: each scope alone, inner ones first, then as one node of the scope around it.
/// Guarantees, whatever the graph: no two nodes of a scope overlap, inner nodes lie in their container, no
/// label covers a node or another label, every route begins and ends at its nodes' borders, enters no other
/// node of its scope and passes its label, equal input gives equal output. Nodes stand on whole pixels; a
/// leaf has its size. Of equal choices the order of nodes and edges decides, so that a small change keeps the
/// shape.
///
/// Sizes and gaps that are not finite or out of range are clamped; an edge whose ends are not both in its
/// scope has no route; what is listed twice counts once.
///
/// With a previous layout, what it knows keeps its order and its place across the drawing as far as that
/// makes no more crossings, or hardly more, and no long way round: a small change moves little. The same
/// graph then has other drawings, by what came before.
Layout layOut(const LayoutGraph& graph, const LayoutOptions& options = {},
              const PreviousLayout& previous = {});

} // namespace steploom::model
