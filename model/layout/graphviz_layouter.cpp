// SPDX-License-Identifier: Apache-2.0
#include "model/layout/graphviz_layouter.h"

#include <algorithm>
#include <charconv>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <graphviz/gvc.h>

#include "model/layout/bezier.h"

// The one file that knows Graphviz. It is not thread-safe, it prints its complaints, and it counts in whole
// points: hence the lock, the error function and the limits.

namespace steploom::model {

namespace {

constexpr double kPointsPerInch = 72;

/// `dot` takes more than quadratic time in what it orders and places: nodes, labels, and a bend of each edge
/// in each row that it crosses. Within these limits that is some 20 ms, 200 ms at worst; three times as many
/// take seconds. Its `nslimit` would let it stop earlier, but then the main line is no longer straight: past
/// these, our own layers are better.
constexpr std::size_t kMostNodes = 150;
constexpr std::size_t kMostEdges = 200;
constexpr std::size_t kMostVertices = 800;
/// Its coordinates are whole numbers, and it multiplies them by weights.
constexpr double kMostPoints = 500'000;

int keepQuiet(char*) {
    return 0;
}

/// The library's state, loaded once: its plugins take longer than a small scope. It is never freed, so that a
/// layout may still run on its thread while the program ends.
class Graphviz {
public:
    static Graphviz& instance() {
        static Graphviz& graphviz = *new Graphviz;
        return graphviz;
    }

    std::mutex mutex;
    GVC_t* context() const { return m_context; }

private:
    Graphviz()
        : m_context(gvContext()) {
        agseterrf(keepQuiet);
    }

    GVC_t* m_context;
};

std::string number(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string inches(double points) {
    return number(points / kPointsPerInch);
}

/// A graph of Graphviz and, once laid out, its layout.
class DotGraph {
public:
    DotGraph(GVC_t* context, const LayoutOptions& options, bool halfRows)
        : m_context(context)
        , m_graph(agopen(name("scope"), Agdirected, nullptr)) {
        // Between two rows of nodes there may be one of waypoints: the same room, in two halves.
        set(AGRAPH, "ranksep", inches(halfRows ? options.rankGap / 2 : options.rankGap));
        set(AGRAPH, "nodesep", inches(options.nodeGap));
        set(AGRAPH, "splines", "spline");
        set(AGNODE, "shape", "box");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "label", "");
        m_width = set(AGNODE, "width", "1");
        m_height = set(AGNODE, "height", "1");
        set(AGEDGE, "arrowhead", "none");
        set(AGEDGE, "arrowtail", "none");
        // Routes run to the middle of a node and are cut to its border by us: its room may be wider than the
        // node.
        set(AGEDGE, "headclip", "false");
        set(AGEDGE, "tailclip", "false");
        m_weight = set(AGEDGE, "weight", "1");
        m_least = set(AGEDGE, "minlen", "1");
    }
    ~DotGraph() {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    DotGraph(const DotGraph&) = delete;
    DotGraph& operator=(const DotGraph&) = delete;

    Agnode_t* addNode(Size room) {
        const std::string id = std::to_string(m_nodes++);
        Agnode_t* node = agnode(m_graph, name(id), 1);
        agxset(node, m_width, name(inches(room.width)));
        agxset(node, m_height, name(inches(room.height)));
        return node;
    }

    Agedge_t* addEdge(Agnode_t* upper, Agnode_t* lower, int weight, int leastRows) {
        Agedge_t* edge = agedge(m_graph, upper, lower, nullptr, 1);
        agxset(edge, m_weight, name(std::to_string(weight)));
        agxset(edge, m_least, name(std::to_string(leastRows)));
        return edge;
    }

    bool layOut() {
        m_laidOut = true; // what fails half-way must be freed as well
        return gvLayout(m_context, m_graph, "dot") == 0;
    }

    static Point centre(Agnode_t* node) { return {ND_coord(node).x, -ND_coord(node).y}; }

    /// Empty if Graphviz drew none.
    static Route route(Agedge_t* edge) {
        Route route;
        const splines* drawn = ED_spl(edge);
        if (!drawn || drawn->size != 1)
            return route;
        const bezier& curves = drawn->list[0];
        for (int i = 0; i < curves.size; ++i)
            route.push_back({curves.list[i].x, -curves.list[i].y});
        if (route.size() < 4 || route.size() % 3 != 1)
            route.clear();
        return route;
    }

private:
    /// The C interface takes `char*` and does not write to it.
    static char* name(const std::string& text) { return const_cast<char*>(text.c_str()); }

    Agsym_t* set(int kind, const char* attribute, const std::string& value) {
        return agattr(m_graph, kind, const_cast<char*>(attribute), name(value));
    }

    GVC_t* m_context;
    Agraph_t* m_graph;
    Agsym_t* m_width = nullptr;
    Agsym_t* m_height = nullptr;
    Agsym_t* m_weight = nullptr;
    Agsym_t* m_least = nullptr;
    std::size_t m_nodes = 0;
    bool m_laidOut = false;
};

/// Which edges go by a waypoint of their own: those with a label, and those between the same two nodes as
/// another one without: a bundle of these is as wide as it gets, and may lie over what stands beside it.
std::vector<bool> findWaypoints(const ScopeGraph& graph) {
    std::vector<bool> waypoints;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (const ScopeGraph::Edge& edge : graph.edges)
        waypoints.push_back(hasLabel(edge.label) || !seen.insert({edge.upper, edge.lower}).second);
    return waypoints;
}

/// What `dot` will have to order and place.
std::size_t countVertices(const ScopeGraph& graph, std::size_t step) {
    std::vector<std::vector<std::size_t>> below(graph.nodes.size());
    std::vector<std::size_t> waiting(graph.nodes.size(), 0);
    for (const ScopeGraph::Edge& edge : graph.edges) {
        below[edge.upper].push_back(edge.lower);
        ++waiting[edge.lower];
    }
    std::vector<std::size_t> row(graph.nodes.size(), 0);
    std::vector<std::size_t> ready;
    for (std::size_t n = 0; n < waiting.size(); ++n)
        if (waiting[n] == 0)
            ready.push_back(n);
    for (std::size_t i = 0; i < ready.size(); ++i) { // grows while it is walked
        for (const std::size_t next : below[ready[i]]) {
            row[next] = std::max(row[next], row[ready[i]] + step);
            if (--waiting[next] == 0)
                ready.push_back(next);
        }
    }
    std::size_t vertices = graph.nodes.size();
    for (const ScopeGraph::Edge& edge : graph.edges)
        vertices += row[edge.lower] - row[edge.upper] - 1;
    return vertices;
}

bool isWithinLimits(const ScopeGraph& graph, bool halfRows) {
    if (graph.nodes.size() > kMostNodes || graph.edges.size() > kMostEdges)
        return false;
    double points = 0;
    for (const ScopeGraph::Node& node : graph.nodes)
        points += node.room.width + node.room.height;
    for (const ScopeGraph::Edge& edge : graph.edges)
        points += edge.label.width + edge.label.height;
    return points <= kMostPoints && countVertices(graph, halfRows ? 2 : 1) <= kMostVertices;
}

/// Nodes that no edge enters, without the first; none if there is no first.
std::vector<std::size_t> otherSources(const ScopeGraph& graph) {
    std::vector<std::size_t> sources;
    if (graph.first == kNoNode)
        return sources;
    std::vector<bool> entered(graph.nodes.size(), false);
    entered[graph.first] = true;
    for (const ScopeGraph::Edge& edge : graph.edges)
        entered[edge.lower] = true;
    for (std::size_t n = 0; n < entered.size(); ++n)
        if (!entered[n])
            sources.push_back(n);
    return sources;
}

/// An edge of the scope as `dot` gets it: one edge, or two with a waypoint between them.
struct DotEdge {
    Agedge_t* whole = nullptr; ///< or its upper half
    Agedge_t* lowerHalf = nullptr;
    Agnode_t* waypoint = nullptr;
};

DotEdge addEdge(DotGraph& dot, const ScopeGraph::Edge& edge, Agnode_t* upper, Agnode_t* lower,
                bool byWaypoint, int rows) {
    const int weight = std::clamp(edge.weight, 1, 100);
    DotEdge added;
    if (!byWaypoint) {
        added.whole = dot.addEdge(upper, lower, weight, rows);
        return added;
    }
    // The half between a node and the label of what leaves it is the shorter one.
    added.waypoint = dot.addNode(hasLabel(edge.label) ? edge.label : Size{2, 2});
    added.whole = dot.addEdge(upper, added.waypoint, edge.backward ? weight : 2 * weight, 1);
    added.lowerHalf = dot.addEdge(added.waypoint, lower, edge.backward ? 2 * weight : weight, 1);
    return added;
}

bool readEdge(const DotEdge& edge, Size label, EdgeRoute& out) {
    out.points = DotGraph::route(edge.whole);
    if (!edge.waypoint)
        return !out.points.empty();
    const Route rest = DotGraph::route(edge.lowerHalf);
    if (out.points.empty() || rest.empty()) // both halves end in the middle of the waypoint
        return false;
    if (hasLabel(label))
        out.label = rectAround(DotGraph::centre(edge.waypoint), label);
    out.points.insert(out.points.end(), rest.begin() + 1, rest.end());
    return true;
}

} // namespace

std::optional<ScopeDrawing> layOutWithGraphviz(const ScopeGraph& graph, const LayoutOptions& options) {
    const std::vector<bool> waypoints = findWaypoints(graph);
    const bool halfRows = std::find(waypoints.begin(), waypoints.end(), true) != waypoints.end();
    if (!isWithinLimits(graph, halfRows))
        return std::nullopt;

    Graphviz& graphviz = Graphviz::instance();
    const std::scoped_lock lock(graphviz.mutex);
    DotGraph dot(graphviz.context(), options, halfRows);

    std::vector<Agnode_t*> nodes;
    nodes.reserve(graph.nodes.size());
    for (const ScopeGraph::Node& node : graph.nodes)
        nodes.push_back(dot.addNode(node.room));

    // Keeps the first above what nothing enters. Not by `rank=source`: if no edge leaves the first, dot 2.42
    // crashes.
    for (const std::size_t node : otherSources(graph))
        dot.addEdge(nodes[graph.first], nodes[node], 0, 1);

    std::vector<DotEdge> edges;
    edges.reserve(graph.edges.size());
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const ScopeGraph::Edge& edge = graph.edges[e];
        edges.push_back(
            addEdge(dot, edge, nodes[edge.upper], nodes[edge.lower], waypoints[e], halfRows ? 2 : 1));
    }
    if (!dot.layOut())
        return std::nullopt;

    ScopeDrawing drawing;
    drawing.nodes.reserve(nodes.size());
    for (std::size_t n = 0; n < nodes.size(); ++n)
        drawing.nodes.push_back(rectAround(DotGraph::centre(nodes[n]), graph.nodes[n].size));
    drawing.edges.resize(edges.size());
    for (std::size_t e = 0; e < edges.size(); ++e) {
        EdgeRoute& route = drawing.edges[e];
        const Rect& from = drawing.nodes[graph.edges[e].upper];
        const Rect& to = drawing.nodes[graph.edges[e].lower];
        if (!readEdge(edges[e], graph.edges[e].label, route) || !clipToBorders(route.points, from, to))
            return std::nullopt;
    }
    return drawing;
}

} // namespace steploom::model
