// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/scene.h"

#include <QPainterPathStroker>

namespace steploom::app {

int Scene::nodeAt(const QPointF& point) const {
    const std::vector<int> hits = nodeIndex.query(QRectF(point - QPointF(0.5, 0.5), QSizeF(1, 1)));
    int found = kNoItem; // painting order: the last one lies on top
    for (int item : hits) {
        if (nodes[static_cast<std::size_t>(item)].rect.contains(point))
            found = item;
    }
    return found;
}

int Scene::edgeAt(const QPointF& point, qreal reach) const {
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (int item : edgeIndex.query(around)) {
        const SceneEdge& edge = edges[static_cast<std::size_t>(item)];
        if (edge.labelRect.contains(point))
            return item;
        QPainterPathStroker stroker;
        stroker.setWidth(2 * reach);
        if (stroker.createStroke(edge.path).contains(point))
            return item;
    }
    return kNoItem;
}

} // namespace steploom::app
