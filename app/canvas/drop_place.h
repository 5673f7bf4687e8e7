// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineF>
#include <QRectF>
#include <QString>

#include "app/canvas/scene.h"

namespace steploom::app {

/// Where something that is held over the canvas would go.
struct DropPlace {
    enum class Kind {
        None,
        Transition, ///< between the two states of a transition
        After,      ///< behind a state that nothing follows
        Scope,      ///< on its own into a branch, an item processor or the machine
    };
    Kind kind = Kind::None;
    QString pointer; ///< of the transition's target, of the state, or of the scope
    QLineF line;     ///< the insertion line, in the drawing; null for a scope
    QRectF frame;    ///< of a scope: what lights up

    bool operator==(const DropPlace& other) const {
        return kind == other.kind && pointer == other.pointer && line == other.line;
    }
};

/// The place for a drop at `point`: the transition within `reach`, else behind the state that lies there,
/// else the scope. `carried` are items that are being moved themselves: they, and what leads to and from
/// them, are no place.
DropPlace dropPlaceAt(const Scene& scene, const QPointF& point, qreal reach,
                      const QSet<QString>& carried = {});

/// The word for a kind in QML: `transition`, `after`, `scope`; empty for None.
QString dropKindName(DropPlace::Kind kind);

} // namespace steploom::app
