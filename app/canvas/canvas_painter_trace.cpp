// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>
#include <QPainter>

#include "app/canvas/canvas_painter.h"
#include "app/run/run_marks.h"
#include "app/theme/theme.h"

namespace steploom::app {

/// A state on the way of a value: an outline around all its other marks, under its badges.
void CanvasPainter::paintTraceOutline(QPainter& painter, const SceneNode& node) const {
    if (m_view.marks == nullptr || m_view.marks->traced(node.pointer) == 0)
        return;
    const qreal radius = node.kind == SceneNode::Kind::Container ? m_theme.radiusLarge() : m_theme.radius();
    QPen pen(m_theme.container(), 2);
    pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(node.rect.adjusted(-6, -6, 6, 6), radius + 6, radius + 6);
}

/// Which step of the way it is.
void CanvasPainter::paintTraceStep(QPainter& painter, const SceneNode& node) const {
    const int step = m_view.marks == nullptr ? 0 : m_view.marks->traced(node.pointer);
    if (step == 0)
        return;
    painter.setFont(m_labelFont);
    const QString number = QString::number(step);
    const qreal width = std::max(18.0, QFontMetricsF(m_labelFont).horizontalAdvance(number) + 11);
    const QRectF badge(node.rect.left() - 6 - width / 2, node.rect.bottom() - 6, width, 18);
    painter.setPen(QPen(m_theme.window(), 2));
    painter.setBrush(m_theme.container());
    painter.drawRoundedRect(badge, 9, 9);
    painter.setPen(m_theme.onAccent());
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace steploom::app
