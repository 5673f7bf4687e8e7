// SPDX-License-Identifier: Apache-2.0
#include "model/export/picture.h"

#include <algorithm>
#include <cmath>

#include "model/export/text_width.h"
#include "model/layout/node_sizes.h"
#include "model/layout/workflow_graph.h"
#include "model/workflow/labels.h"

namespace steploom::model {

namespace {

std::vector<PictureBadge> badgesOf(const State& state) {
    std::vector<PictureBadge> badges;
    if (state.timeoutSeconds)
        badges.push_back({PictureBadge::Role::Timeout, std::to_string(*state.timeoutSeconds) + " s", {}});
    if (state.retriers > 0)
        badges.push_back({PictureBadge::Role::Retry,
                          state.retryAttempts > 999 ? "∞" : std::to_string(state.retryAttempts),
                          {}});
    if (state.catchers > 0)
        badges.push_back({PictureBadge::Role::Catch, std::to_string(state.catchers), {}});
    return badges;
}

double badgeWidth(const PictureBadge& badge) {
    return kBadgeRoom - 4 + std::ceil(textWidth(badge.text, TextStyle::Label));
}

Point between(Point a, Point b, double t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

/// Of the cubic curve whose four points begin at `curve`.
Point pointAt(const Point* curve, double t) {
    const Point a = between(curve[0], curve[1], t);
    const Point b = between(curve[1], curve[2], t);
    const Point c = between(curve[2], curve[3], t);
    return between(between(a, b, t), between(b, c, t), t);
}

/// The head stands on the last point and looks along the curve's end.
std::array<Point, 3> arrowAt(const std::vector<Point>& route) {
    if (route.size() < 4)
        return {};
    constexpr int steps = 64;
    const Point* curve = &route[route.size() - 4];
    const Point tip = route.back();
    double x = 0;
    double y = -1;
    for (int step = steps - 1; step >= 0; --step) {
        const Point before = pointAt(curve, static_cast<double>(step) / steps);
        const double length = std::hypot(before.x - tip.x, before.y - tip.y);
        if (length < 0.01)
            continue;
        x = (before.x - tip.x) / length;
        y = (before.y - tip.y) / length;
        if (length >= kArrowLength)
            break;
    }
    const Point base{tip.x + x * kArrowLength, tip.y + y * kArrowLength};
    const double half = kArrowLength * 0.45;
    return {tip, Point{base.x - y * half, base.y + x * half}, Point{base.x + y * half, base.y - x * half}};
}

class Drawer {
public:
    Drawer(const Workflow& workflow, const std::set<std::string>& folded, const Speak& speak)
        : m_workflow(workflow)
        , m_folded(folded)
        , m_speak(speak) {}

    Picture run() {
        WorkflowMetrics metrics;
        metrics.node = [this](const State& state) {
            return nodeSize(state);
        };
        metrics.label = [this](const Transition& transition) {
            return labelSize(labelOf(transition));
        };
        metrics.startMark = {kStartMark, kStartMark};
        const WorkflowGraph graph = buildLayoutGraph(m_workflow, metrics, m_folded);
        const Layout layout = layOut(graph.graph);
        Picture picture;
        picture.size = layout.size;
        for (std::size_t at = 0; at < graph.stateOfNode.size(); ++at)
            picture.nodes.push_back(node(graph.stateOfNode[at], layout.nodes[at]));
        for (std::size_t at = 0; at < graph.transitionOfEdge.size(); ++at)
            picture.edges.push_back(edge(graph.transitionOfEdge[at], layout.edges[at]));
        return picture;
    }

private:
    bool isLeaf(const State& state) const {
        return state.scopes.empty() || m_folded.count(state.pointer) > 0;
    }

    std::string labelOf(const Transition& transition) const { return transitionLabel(transition, m_speak); }

    Size nodeSize(const State& state) const {
        const double name = textWidth(state.name, TextStyle::Name);
        if (!isLeaf(state))
            return {std::clamp(std::ceil(kNodePadding * 2 + kIconBox + name + kContainerInfoRoom),
                               kContainerLeastWidth, kContainerMostWidth),
                    kNodeHeight};
        const double detail = textWidth(state.detail, TextStyle::Detail);
        double badges = 0; // on the right half of the upper edge: the middle is where transitions arrive
        for (const PictureBadge& badge : badgesOf(state))
            badges += badgeWidth(badge) + 4;
        const double wanted =
            std::max(kNodePadding * 3 + kIconBox + std::max(name, detail), 2 * badges + kBadgesLeave);
        return {std::clamp(std::ceil(wanted), kNodeLeastWidth, kNodeMostWidth), kNodeHeight};
    }

    static Size labelSize(const std::string& label) {
        if (label.empty())
            return {};
        return {std::min(std::ceil(textWidth(label, TextStyle::Label)), kLabelMostWidth) + kLabelPadding * 2,
                kLabelHeight};
    }

    PictureNode node(std::size_t index, const Rect& rect) const {
        PictureNode node;
        node.rect = rect;
        node.state = index;
        if (index == kNone) {
            node.kind = PictureNode::Kind::Start;
            return node;
        }
        const State& state = m_workflow.states[index];
        const bool leaf = isLeaf(state);
        node.kind = leaf ? PictureNode::Kind::State : PictureNode::Kind::Container;
        node.icon = stateIcon(state);
        node.badges = badgesOf(state);
        node.folded = leaf && !state.scopes.empty();
        node.ends = leaf && state.end && state.type != StateType::Succeed && state.type != StateType::Fail;
        if (leaf) {
            const double room = rect.width - 3 * kNodePadding - kIconBox;
            node.name = elided(state.name, TextStyle::Name, room);
            node.detail = elided(state.detail, TextStyle::Detail, room);
        } else {
            writeHeader(node, state);
        }
        placeBadges(node);
        return node;
    }

    /// The name at the left, at the right what is left of the room.
    static void writeHeader(PictureNode& node, const State& state) {
        constexpr double left = 32;
        constexpr double right = 12;
        node.name = elided(state.name, TextStyle::Name, node.rect.width - left - right);
        const double room = node.rect.width - left - right - 12 - textWidth(node.name, TextStyle::Name);
        if (room > 40)
            node.detail =
                elided(state.detail.empty() ? state.typeText : state.typeText + " · " + state.detail,
                       TextStyle::Detail, room);
    }

    static void placeBadges(PictureNode& node) {
        double right = node.rect.right() - 8;
        for (auto badge = node.badges.rbegin(); badge != node.badges.rend(); ++badge) {
            const double width = badgeWidth(*badge);
            badge->rect = {right - width, node.rect.y - kBadgeRise, width, kBadgeHeight};
            right -= width + 4;
        }
    }

    PictureEdge edge(std::size_t index, const EdgeRoute& route) const {
        PictureEdge edge;
        edge.route = route.points;
        edge.arrow = arrowAt(route.points);
        edge.transition = index;
        if (index == kNone)
            return edge;
        const Transition& transition = m_workflow.transitions[index];
        edge.error = transition.kind == TransitionKind::Catch;
        edge.labelRect = route.label;
        if (route.label.width > 0)
            edge.label =
                elided(labelOf(transition), TextStyle::Label, route.label.width - 2 * kLabelPadding + 1);
        return edge;
    }

    const Workflow& m_workflow;
    const std::set<std::string>& m_folded;
    const Speak& m_speak;
};

} // namespace

Picture drawPicture(const Workflow& workflow, const std::set<std::string>& folded, const Speak& speak) {
    return Drawer(workflow, folded, speak).run();
}

} // namespace steploom::model
