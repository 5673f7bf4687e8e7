// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

#include "app/canvas/edge_geometry.h"
#include "app/canvas/spatial_index.h"
#include "model/workflow/workflow.h"

namespace steploom::app {

inline constexpr int kNoItem = -1;

/// A small mark on a node's upper edge: an icon and a number.
struct SceneBadge {
    enum class Role { Retry, Catch, Timeout };
    Role role = Role::Retry;
    QString text;
};

struct SceneNode {
    enum class Kind { Start, State, Container };
    Kind kind = Kind::State;
    QRectF rect;
    std::size_t state = model::kNone; ///< kNone for the start mark
    QString pointer;                  ///< the state's JSON Pointer; empty for the start mark
    QString name;
    QString typeName; ///< Type as written
    QString detail;   ///< second line
    QString icon;
    std::vector<SceneBadge> badges;
    int depth = 0; ///< containers around it
    bool folded = false;
    bool ends = false;
};

struct SceneEdge {
    QPainterPath path;
    QPolygonF arrow;
    QRectF labelRect; ///< null where there is no label
    QString label;
    QString pointer;                       ///< JSON Pointer of the name that makes the transition
    std::size_t transition = model::kNone; ///< kNone for the edge from the start mark
    model::TransitionKind kind = model::TransitionKind::Next;
    int from = kNoItem;
    int to = kNoItem;
    QPointF tip;    ///< where the arrow ends
    QPointF middle; ///< where a plus stands
};

/// The room of a machine, a branch or an item processor.
struct SceneScope {
    QString pointer; ///< of the object that holds States; empty for the machine
    QRectF rect;
};

/// Everything the canvas paints and hits, with its place: made by the layout worker, immutable afterwards.
/// Coordinates are the layout's; nodes stand in painting order (a container before what lies in it).
struct Scene {
    std::shared_ptr<const model::Workflow> workflow;
    std::vector<SceneNode> nodes;
    std::vector<SceneEdge> edges;
    std::vector<SceneScope>
        scopes; ///< a scope after the one that it lies in; those of folded states are left out
    QHash<QString, int> nodeOfPointer;
    QHash<QString, int> edgeOfPointer;
    SpatialIndex nodeIndex;
    SpatialIndex edgeIndex;
    QRectF bounds;

    /// Innermost node at `point`, or kNoItem.
    int nodeAt(const QPointF& point) const;
    /// Edge that passes within `reach` of `point`, or whose label holds it; or kNoItem.
    int edgeAt(const QPointF& point, qreal reach) const;
};

/// Lays `workflow` out and measures its texts. Called on a worker; touches nothing shared. After a `before`,
/// what did not change stays where it was as far as possible, the start mark in any case.
std::shared_ptr<const Scene> buildScene(std::shared_ptr<const model::Workflow> workflow,
                                        const QSet<QString>& folded, const QString& fontFamily,
                                        const Scene* before = nullptr);

/// The icon of a state: by type, and for a Task by what it calls.
QString iconOfState(const model::State& state);

} // namespace steploom::app
