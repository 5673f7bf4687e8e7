// SPDX-License-Identifier: Apache-2.0
// What a comparison marks on the canvas.
#include "app/canvas/canvas_painter.h"
#include "app/diff/change_painter.h"

namespace steploom::app {

model::ChangeKind CanvasPainter::changeOf(const SceneNode& node) const {
    return m_view.changes == nullptr ? model::ChangeKind::Same : m_view.changes->state(node.pointer);
}

model::ChangeKind CanvasPainter::changeOf(const SceneEdge& edge) const {
    return m_view.changes == nullptr ? model::ChangeKind::Same : m_view.changes->transition(edge.pointer);
}

void CanvasPainter::paintChanges(QPainter& painter, const std::vector<int>& nodes,
                                 const std::vector<int>& edges) const {
    for (int item : edges) {
        const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
        const QPointF at = edge.labelRect.isNull()
                               ? edge.middle
                               : QPointF(edge.labelRect.left() - 3, edge.labelRect.center().y());
        if (changeOf(edge) != model::ChangeKind::Same)
            paintChangeSign(painter, at, changeOf(edge), m_nameFont, m_theme);
    }
    for (int item : nodes) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        if (changeOf(node) != model::ChangeKind::Same)
            paintChangeSign(painter, node.rect.topLeft() + QPointF(3, 3), changeOf(node), m_nameFont,
                            m_theme);
    }
}

} // namespace steploom::app
