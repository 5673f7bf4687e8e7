// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/scene_memory.h"

namespace steploom::app {

namespace {

/// For each of `now` the index of the same one in `before`, or kNoItem. An empty text has no other like it.
std::vector<int> matching(const std::vector<QString>& before, const std::vector<QString>& now) {
    QHash<QString, int> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.insert(before[i], static_cast<int>(i));
    std::vector<int> out(now.size(), kNoItem);
    std::vector<bool> found(before.size(), false);
    std::vector<std::size_t> leftNow;
    for (std::size_t i = 0; i < now.size(); ++i) {
        out[i] = places.value(now[i], kNoItem);
        if (out[i] == kNoItem)
            leftNow.push_back(i);
        else
            found[static_cast<std::size_t>(out[i])] = true;
    }
    std::vector<int> leftBefore;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!found[i])
            leftBefore.push_back(static_cast<int>(i));
    }
    if (leftBefore.size() == leftNow.size()) {
        for (std::size_t i = 0; i < leftNow.size(); ++i)
            out[leftNow[i]] = leftBefore[i];
    }
    return out;
}

model::Rect rectOf(const QRectF& rect) {
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

model::EdgeRoute routeOf(const SceneEdge& edge) {
    model::EdgeRoute route;
    for (int i = 0; i < edge.path.elementCount(); ++i)
        route.points.push_back({edge.path.elementAt(i).x, edge.path.elementAt(i).y});
    if (!edge.labelRect.isNull())
        route.label = rectOf(edge.labelRect);
    return route;
}

} // namespace

model::PreviousLayout recallLayout(const Scene& before, const model::Workflow& workflow,
                                   const model::WorkflowGraph& graph) {
    std::vector<QString> nodesBefore;
    for (const SceneNode& node : before.nodes)
        nodesBefore.push_back(node.pointer);
    std::vector<QString> nodes;
    for (const std::size_t state : graph.stateOfNode)
        nodes.push_back(state == model::kNone ? QString()
                                              : QString::fromStdString(workflow.states[state].pointer));
    std::vector<QString> edgesBefore;
    for (const SceneEdge& edge : before.edges)
        edgesBefore.push_back(edge.transition == model::kNone ? QString() : edge.pointer);
    std::vector<QString> edges;
    for (const std::size_t transition : graph.transitionOfEdge)
        edges.push_back(transition == model::kNone
                            ? QString()
                            : QString::fromStdString(workflow.transitions[transition].pointer));

    model::PreviousLayout previous;
    for (const int item : matching(nodesBefore, nodes))
        previous.nodes.push_back(item == kNoItem ? model::Rect{}
                                                 : rectOf(before.nodes[static_cast<std::size_t>(item)].rect));
    for (const int item : matching(edgesBefore, edges))
        previous.edges.push_back(item == kNoItem ? model::EdgeRoute{}
                                                 : routeOf(before.edges[static_cast<std::size_t>(item)]));
    return previous;
}

} // namespace steploom::app
