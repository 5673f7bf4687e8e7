// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/drop_place.h"

#include <algorithm>

namespace steploom::app {

namespace {

constexpr qreal kLineReach = 52; ///< half the length of an insertion line

QLineF lineAcross(const QPointF& middle) {
    return {middle - QPointF(kLineReach, 0), middle + QPointF(kLineReach, 0)};
}

/// Whether the item, or a container around it, is being moved.
bool isCarried(const QString& pointer, const QSet<QString>& carried) {
    return std::any_of(carried.begin(), carried.end(), [&](const QString& one) {
        return pointer == one || pointer.startsWith(one + QLatin1Char('/'));
    });
}

const SceneNode& nodeOf(const Scene& scene, int item) {
    return scene.nodes[static_cast<std::size_t>(item)];
}

bool touches(const Scene& scene, const SceneEdge& edge, const QSet<QString>& carried) {
    return isCarried(nodeOf(scene, edge.from).pointer, carried) ||
           isCarried(nodeOf(scene, edge.to).pointer, carried);
}

DropPlace onEdge(const SceneEdge& edge) {
    return {DropPlace::Kind::Transition, edge.pointer, lineAcross(edge.middle), {}};
}

/// Behind a state: on its Next or Default, or at its end.
DropPlace behind(const Scene& scene, int item, const QSet<QString>& carried) {
    const SceneNode& node = nodeOf(scene, item);
    for (const SceneEdge& edge : scene.edges) {
        const bool main =
            edge.kind == model::TransitionKind::Next || edge.kind == model::TransitionKind::Default;
        if (edge.from == item && main && edge.transition != model::kNone)
            return touches(scene, edge, carried) ? DropPlace{} : onEdge(edge);
    }
    const model::State& state = scene.workflow->states[node.state];
    if (state.type == model::StateType::Succeed || state.type == model::StateType::Fail)
        return {};
    const QPointF below(node.rect.center().x(), node.rect.bottom() + 9);
    return {DropPlace::Kind::After, node.pointer, lineAcross(below), {}};
}

} // namespace

DropPlace dropPlaceAt(const Scene& scene, const QPointF& point, qreal reach, const QSet<QString>& carried) {
    const int node = scene.nodeAt(point);
    const bool onLeaf = node != kNoItem && nodeOf(scene, node).kind == SceneNode::Kind::State;
    if (!onLeaf) {
        const int edge = scene.edgeAt(point, reach);
        if (edge != kNoItem) {
            const SceneEdge& hit = scene.edges[static_cast<std::size_t>(edge)];
            return touches(scene, hit, carried) ? DropPlace{} : onEdge(hit);
        }
    }
    if (onLeaf)
        return isCarried(nodeOf(scene, node).pointer, carried) ? DropPlace{} : behind(scene, node, carried);
    if (scene.scopes.empty()) // a text without a machine: it becomes one
        return carried.isEmpty() ? DropPlace{DropPlace::Kind::Scope, {}, {}, {}} : DropPlace{};
    const SceneScope* innermost = nullptr; // a scope stands after the one around it
    for (const SceneScope& scope : scene.scopes) {
        if (scope.rect.contains(point) || (innermost == nullptr && scope.pointer.isEmpty()))
            innermost = &scope;
    }
    if (innermost == nullptr || (!innermost->pointer.isEmpty() && isCarried(innermost->pointer, carried)))
        return {};
    for (const QString& pointer :
         carried) { // states do not leave their chain for the ground that they stand on
        const std::size_t state = scene.workflow->findByPointer(pointer.toStdString());
        if (state == model::kNone || scene.workflow->scopes[scene.workflow->states[state].scope].pointer ==
                                         innermost->pointer.toStdString())
            return {};
    }
    return {DropPlace::Kind::Scope, innermost->pointer, {}, innermost->rect};
}

QString dropKindName(DropPlace::Kind kind) {
    switch (kind) {
    case DropPlace::Kind::Transition:
        return QStringLiteral("transition");
    case DropPlace::Kind::After:
        return QStringLiteral("after");
    case DropPlace::Kind::Scope:
        return QStringLiteral("scope");
    case DropPlace::Kind::None:
        break;
    }
    return {};
}

} // namespace steploom::app
