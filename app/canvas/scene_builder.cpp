// SPDX-License-Identifier: Apache-2.0
#include <QFont>
#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "app/canvas/node_metrics.h"
#include "app/canvas/scene.h"
#include "app/canvas/scene_memory.h"
#include "app/document/messages.h"
#include "model/layout/workflow_graph.h"
#include "model/workflow/labels.h"

namespace steploom::app {

namespace {

using model::kNone;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::string spoken(const model::Message& message) {
    return messageText(message).toStdString();
}

std::vector<SceneBadge> badgesOf(const model::State& state) {
    std::vector<SceneBadge> badges;
    if (state.timeoutSeconds)
        badges.push_back({SceneBadge::Role::Timeout, QStringLiteral("%1 s").arg(*state.timeoutSeconds)});
    if (state.retriers > 0)
        badges.push_back({SceneBadge::Role::Retry, state.retryAttempts > 999
                                                       ? QStringLiteral("∞")
                                                       : QString::number(state.retryAttempts)});
    if (state.catchers > 0)
        badges.push_back({SceneBadge::Role::Catch, QString::number(state.catchers)});
    return badges;
}

/// Measures with fonts of its own: QFontMetricsF may be used on any thread.
class Measure {
public:
    explicit Measure(const QString& family)
        : m_name(nodeNameFont(family))
        , m_detail(nodeDetailFont(family))
        , m_label(edgeLabelFont(family)) {}

    model::Size node(const model::State& state, bool leaf) const {
        const qreal name = m_name.horizontalAdvance(text(state.name));
        if (!leaf) {
            const qreal header = kNodePadding * 2 + kIconBox + name + kContainerInfoRoom;
            return {std::clamp(header, model::kContainerLeastWidth, model::kContainerMostWidth), kNodeHeight};
        }
        const qreal detail = m_detail.horizontalAdvance(text(state.detail));
        // Badges stand on the right half of the upper edge: the middle is where transitions arrive.
        qreal badges = 0;
        for (const SceneBadge& badge : badgesOf(state))
            badges += kBadgeRoom + m_label.horizontalAdvance(badge.text);
        const qreal wanted =
            std::max(kNodePadding * 3 + kIconBox + std::max(name, detail), 2 * badges + kBadgesLeave);
        return {std::clamp(std::ceil(wanted), kNodeLeastWidth, kNodeMostWidth), kNodeHeight};
    }

    model::Size label(const QString& label) const {
        if (label.isEmpty())
            return {};
        return {std::min(std::ceil(m_label.horizontalAdvance(label)), kLabelMostWidth) + kLabelPadding * 2,
                kLabelHeight};
    }

private:
    QFontMetricsF m_name;
    QFontMetricsF m_detail;
    QFontMetricsF m_label;
};

QPointF pointOf(const model::Point& point) {
    return {point.x, point.y};
}

QRectF rectOf(const model::Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

QPainterPath pathOf(const std::vector<model::Point>& points) {
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(pointOf(points.front()));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(pointOf(points[i]), pointOf(points[i + 1]), pointOf(points[i + 2]));
    return path;
}

class Builder {
public:
    Builder(std::shared_ptr<const model::Workflow> workflow, const QSet<QString>& folded,
            const QString& family, const Scene* before)
        : m_workflow(std::move(workflow))
        , m_folded(folded)
        , m_before(before)
        , m_measure(family)
        , m_scene(std::make_shared<Scene>()) {}

    std::shared_ptr<const Scene> build() {
        std::set<std::string> folded;
        for (const QString& pointer : m_folded)
            folded.insert(pointer.toStdString());
        model::WorkflowMetrics metrics;
        metrics.node = [&](const model::State& state) {
            return m_measure.node(state, isLeaf(state));
        };
        metrics.label = [&](const model::Transition& transition) {
            return m_measure.label(labelOf(transition));
        };
        metrics.startMark = {kStartMark, kStartMark};
        const model::WorkflowGraph graph = model::buildLayoutGraph(*m_workflow, metrics, folded);
        model::Layout layout = model::layOut(
            graph.graph, {},
            m_before == nullptr ? model::PreviousLayout{} : recallLayout(*m_before, *m_workflow, graph));
        const QPointF shift = anchor(layout);

        m_scene->workflow = m_workflow;
        m_scene->bounds = QRectF(shift.x(), shift.y(), layout.size.width, layout.size.height);
        addNodes(graph, layout);
        addEdges(graph, layout);
        addScopes(graph, layout);
        return m_scene;
    }

private:
    /// Moves the drawing so that the start mark, or else what is first in it, is where it was. Returns by how
    /// much.
    QPointF anchor(model::Layout& layout) const {
        if (m_before == nullptr || m_before->nodes.empty() || layout.nodes.empty())
            return {};
        const QRectF& was = m_before->nodes.front().rect;
        const model::Rect& is = layout.nodes.front();
        const QPointF shift(std::round(was.center().x() - is.center().x), std::round(was.top() - is.y));
        const auto move = [&](auto& place) {
            place.x += shift.x();
            place.y += shift.y();
        };
        std::for_each(layout.nodes.begin(), layout.nodes.end(), move);
        std::for_each(layout.scopes.begin(), layout.scopes.end(), move);
        for (model::EdgeRoute& edge : layout.edges) {
            std::for_each(edge.points.begin(), edge.points.end(), move);
            move(edge.label);
        }
        return shift;
    }

    bool isLeaf(const model::State& state) const {
        return state.scopes.empty() || m_folded.contains(text(state.pointer));
    }

    static QString labelOf(const model::Transition& transition) {
        return text(model::transitionLabel(transition, spoken));
    }

    int depthOf(const model::State& state) const {
        int depth = 0;
        for (std::size_t scope = state.scope; scope != kNone; ++depth) {
            const std::size_t owner = m_workflow->scopes[scope].owner;
            scope = owner == kNone ? kNone : m_workflow->states[owner].scope;
        }
        return depth - 1;
    }

    void addNodes(const model::WorkflowGraph& graph, const model::Layout& layout) {
        std::vector<std::size_t> order(graph.stateOfNode.size());
        std::vector<int> depths(order.size(), 0);
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
            if (graph.stateOfNode[i] != kNone)
                depths[i] = depthOf(m_workflow->states[graph.stateOfNode[i]]);
        }
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return depths[a] < depths[b]; });
        m_itemOfNode.resize(order.size());
        for (std::size_t at : order) {
            SceneNode node;
            node.rect = rectOf(layout.nodes[at]);
            node.depth = depths[at];
            node.state = graph.stateOfNode[at];
            if (node.state == kNone)
                node.kind = SceneNode::Kind::Start;
            else
                describe(node, m_workflow->states[node.state]);
            const int item = static_cast<int>(m_scene->nodes.size());
            m_itemOfNode[at] = item;
            m_scene->nodeIndex.insert(item, node.rect.adjusted(-14, -14, 14, 14));
            if (!node.pointer.isEmpty())
                m_scene->nodeOfPointer.insert(node.pointer, item);
            m_scene->nodes.push_back(std::move(node));
        }
    }

    void describe(SceneNode& node, const model::State& state) const {
        const bool leaf = isLeaf(state);
        node.kind = leaf ? SceneNode::Kind::State : SceneNode::Kind::Container;
        node.pointer = text(state.pointer);
        node.name = text(state.name);
        node.typeName = text(state.typeText);
        node.detail = text(state.detail);
        node.icon = iconOfState(state);
        node.badges = badgesOf(state);
        node.folded = leaf && !state.scopes.empty();
        node.ends =
            state.end && state.type != model::StateType::Succeed && state.type != model::StateType::Fail;
    }

    void addEdges(const model::WorkflowGraph& graph, const model::Layout& layout) {
        for (std::size_t at = 0; at < graph.transitionOfEdge.size(); ++at) {
            SceneEdge edge;
            const model::LayoutEdge& ends = graph.graph.edges[at];
            edge.from = m_itemOfNode[ends.from];
            edge.to = m_itemOfNode[ends.to];
            edge.path = pathOf(layout.edges[at].points);
            edge.arrow = arrowAt(edge.path);
            edge.transition = graph.transitionOfEdge[at];
            if (edge.transition == kNone) {
                edge.pointer = QStringLiteral("/StartAt");
            } else {
                const model::Transition& transition = m_workflow->transitions[edge.transition];
                edge.pointer = text(transition.pointer);
                edge.kind = transition.kind;
                edge.label = labelOf(transition);
                if (!edge.label.isEmpty())
                    edge.labelRect = rectOf(layout.edges[at].label);
            }
            if (!edge.path.isEmpty()) {
                edge.tip = edge.path.currentPosition();
                edge.middle = pointAlong(edge.path, 0.5);
                if (!edge.labelRect.isNull() && edge.labelRect.adjusted(-9, -9, 9, 9).contains(edge.middle))
                    edge.middle = pointAlong(edge.path, 0.22);
            }
            const int item = static_cast<int>(m_scene->edges.size());
            m_scene->edgeIndex.insert(
                item, edge.path.controlPointRect().united(edge.labelRect).adjusted(-8, -8, 8, 8));
            m_scene->edgeOfPointer.insert(edge.pointer, item);
            m_scene->edges.push_back(std::move(edge));
        }
    }

    void addScopes(const model::WorkflowGraph& graph, const model::Layout& layout) {
        for (std::size_t at = 0; at < graph.scopeOfScope.size(); ++at)
            m_scene->scopes.push_back(
                {text(m_workflow->scopes[graph.scopeOfScope[at]].pointer), rectOf(layout.scopes[at])});
    }

    std::shared_ptr<const model::Workflow> m_workflow;
    const QSet<QString>& m_folded;
    const Scene* m_before;
    Measure m_measure;
    std::shared_ptr<Scene> m_scene;
    std::vector<int> m_itemOfNode;
};

} // namespace

std::shared_ptr<const Scene> buildScene(std::shared_ptr<const model::Workflow> workflow,
                                        const QSet<QString>& folded, const QString& fontFamily,
                                        const Scene* before) {
    return Builder(std::move(workflow), folded, fontFamily, before).build();
}

QString iconOfState(const model::State& state) {
    const std::string_view name = model::stateIcon(state);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace steploom::app
