// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_overlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include "app/canvas/node_metrics.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"

namespace steploom::app {

namespace {

QColor faded(QColor colour, qreal alpha) {
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

void CanvasOverlay::paint(QPainter& painter) const {
    paintDrop(painter);
    paintEnd(painter);
    paintCarried(painter);
    paintBand(painter);
}

void CanvasOverlay::paintEnd(QPainter& painter) const {
    QPointF from;
    if (m_view.dragEdge != kNoItem)
        from = m_scene.edges[static_cast<std::size_t>(m_view.dragEdge)].path.pointAtPercent(0);
    else if (m_view.dragFrom != kNoItem)
        from = CanvasPainter::portRect(m_scene.nodes[static_cast<std::size_t>(m_view.dragFrom)]).center();
    else
        return;
    painter.setPen(QPen(m_theme.accent(), 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, m_view.dragPoint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent());
    painter.drawEllipse(m_view.dragPoint, 5, 5);
}

/// Plain boxes with names: a shadow of the states, where the pointer holds them.
void CanvasOverlay::paintCarried(QPainter& painter) const {
    const qreal radius = m_theme.radius();
    for (const int item : m_view.carried) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        const QRectF rect = node.rect.translated(m_view.carriedBy);
        painter.setPen(QPen(m_theme.accent(), 1.5));
        painter.setBrush(faded(m_theme.raised(), 0.85));
        painter.drawRoundedRect(rect, radius, radius);
        painter.setFont(nodeNameFont(m_theme.fontFamily()));
        painter.setPen(m_theme.text());
        painter.drawText(
            rect.adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextSingleLine,
            QFontMetricsF(painter.font()).elidedText(node.name, Qt::ElideRight, rect.width() - 16));
    }
}

void CanvasOverlay::paintDrop(QPainter& painter) const {
    const DropPlace& place = m_view.drop;
    if (place.kind == DropPlace::Kind::None)
        return;
    const QColor colour = m_theme.accent();
    if (place.kind == DropPlace::Kind::Scope) {
        if (place.frame.isNull())
            return;
        painter.setPen(QPen(colour, 1.6 / m_view.zoom, Qt::DashLine));
        painter.setBrush(faded(colour, 0.05));
        painter.drawRoundedRect(place.frame.adjusted(-10, -10, 10, 10), m_theme.radius(), m_theme.radius());
        return;
    }
    painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(place.line);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    const QRectF plus(place.line.center() - QPointF(9, 9), QSizeF(18, 18));
    painter.drawEllipse(plus);
    paintIcon(painter, QStringLiteral("plus"), plus.adjusted(3, 3, -3, -3), m_theme.onAccent());
}

void CanvasOverlay::paintBand(QPainter& painter) const {
    if (m_view.band.isNull())
        return;
    painter.setPen(QPen(m_theme.accent(), 1 / m_view.zoom));
    painter.setBrush(faded(m_theme.accent(), 0.1));
    painter.drawRect(m_view.band);
}

} // namespace steploom::app
