// SPDX-License-Identifier: Apache-2.0
// What a whole run says of states and transitions: heat, and how often a way was taken.
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "app/canvas/canvas_painter.h"
#include "app/run/run_marks.h"
#include "app/theme/theme.h"

namespace steploom::app {

namespace {

QColor heatInk(HeatKind kind, const Theme& theme) {
    return kind == HeatKind::Failures   ? theme.failed()
           : kind == HeatKind::Coverage ? theme.done()
                                        : theme.waiting();
}

} // namespace

/// The ground of a node, the stronger the hotter, and a bar along its foot as long as its share: the colour
/// says nothing alone.
void CanvasPainter::paintHeat(QPainter& painter, const SceneNode& node, qreal radius) const {
    const NodeMark& mark = m_view.marks->node(node.pointer);
    if (mark.heat < 0 || m_view.marks->heat() == HeatKind::None)
        return;
    QColor ink = heatInk(m_view.marks->heat(), m_theme);
    const bool container = node.kind == SceneNode::Kind::Container;
    if (!container) {
        QColor ground = ink;
        ground.setAlphaF(static_cast<float>(0.02 + 0.4 * std::clamp(mark.heat, 0.0, 1.0)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(node.rect, radius, radius);
    }
    const qreal room = node.rect.width() - 2 * radius;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(node.rect.left() + radius, node.rect.bottom() - 4,
                                   room * std::clamp(mark.heat, 0.0, 1.0), 2.5),
                            1, 1);
}

/// Muted words cannot be read on its ground.
bool CanvasPainter::isHot(const SceneNode& node) const {
    constexpr double kWarm = 0.1;
    return m_view.marks != nullptr && m_view.marks->active() && m_view.marks->heat() != HeatKind::None &&
           m_view.marks->node(node.pointer).heat > kWarm;
}

void CanvasPainter::paintHeatNote(QPainter& painter, const SceneNode& node) const {
    const NodeMark& mark = m_view.marks->node(node.pointer);
    if (mark.heat < 0 || mark.heatNote.isEmpty() || m_view.marks->heat() == HeatKind::None)
        return;
    painter.setFont(m_labelFont);
    const qreal width =
        std::min(14 + QFontMetricsF(m_labelFont).horizontalAdvance(mark.heatNote), node.rect.width() - 20);
    const QRectF pill(node.rect.right() - 10 - width, node.rect.bottom() - 8, width, 16);
    painter.setPen(QPen(heatInk(m_view.marks->heat(), m_theme), 1));
    painter.setBrush(m_theme.panel());
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(m_theme.text());
    painter.drawText(pill, Qt::AlignCenter, mark.heatNote);
}

/// On the line where nothing else is; nowhere where there is no room.
void CanvasPainter::paintPasses(QPainter& painter, const SceneEdge& edge,
                                const std::vector<int>& nodes) const {
    const int passes = m_view.marks->passes(edge.pointer);
    if (passes < 2)
        return;
    painter.setFont(m_labelFont);
    const QString words = QStringLiteral("×%1").arg(passes);
    const QSizeF size(14 + QFontMetricsF(m_labelFont).horizontalAdvance(words), 16);
    for (const qreal part : {0.5, 0.35, 0.65, 0.2, 0.8}) {
        const QPointF middle = edge.path.pointAtPercent(part);
        const QRectF pill(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(),
                          size.height());
        const QRectF around = pill.adjusted(-2, -2, 2, 2);
        const bool free =
            !around.intersects(edge.labelRect) && std::none_of(nodes.begin(), nodes.end(), [&](int item) {
                const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
                return node.kind != SceneNode::Kind::Container && around.intersects(node.rect);
            });
        if (!free)
            continue;
        painter.setPen(QPen(m_theme.borderStrong(), 1));
        painter.setBrush(m_theme.panel());
        painter.drawRoundedRect(pill, 8, 8);
        painter.setPen(m_theme.text());
        painter.drawText(pill, Qt::AlignCenter, words);
        return;
    }
}

} // namespace steploom::app
