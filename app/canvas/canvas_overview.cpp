// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_overview.h"

#include <QPainter>

#include <algorithm>

namespace steploom::app {

namespace {
constexpr qreal kBorderFrom = 6; ///< pixels of height from which a block has a border
} // namespace

QVector<QLineF>& CanvasOverview::lines(const QColor& colour, qreal width) {
    for (Lines& known : m_lines) {
        if (known.colour == colour && known.width == width)
            return known.lines;
    }
    m_lines.push_back({colour, width, {}});
    return m_lines.back().lines;
}

void CanvasOverview::addBlock(const QRectF& rect, const QColor& fill, const QColor& border) {
    auto look = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Blocks& known) {
        return known.fill == fill && known.border == border;
    });
    if (look == m_blocks.end())
        look = m_blocks.insert(m_blocks.end(), {fill, border, {}});
    if (!look->rects.isEmpty()) {
        const QPointF way = rect.center() - look->rects.constLast().center();
        if (std::max(std::abs(way.x()), std::abs(way.y())) * m_zoom < 0.5)
            return;
    }
    look->rects.append(rect);
}

void CanvasOverview::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Lines& look : m_lines) {
        QPen pen(look.colour, std::max(1.0, look.width * m_zoom));
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLines(look.lines);
    }
    for (const Blocks& look : m_blocks) {
        const bool border = !look.rects.isEmpty() && look.rects.constFirst().height() * m_zoom >= kBorderFrom;
        QPen pen(look.border, 1);
        pen.setCosmetic(true);
        const QColor fill = border ? look.fill : look.border;
        // One by one: rectangles with a brush go through the rasterizer, which hands the rows of tall ones
        // out to threads; filled without, they are set in memory.
        if (fill.alpha() != 0) {
            const qreal pixel = 1 / m_zoom;
            for (const QRectF& rect : look.rects)
                painter.fillRect(QRectF(rect.left(), rect.top(), std::max(rect.width(), pixel),
                                        std::max(rect.height(), pixel)),
                                 fill);
        }
        if (!border)
            continue;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRects(look.rects);
    }
    painter.restore();
}

} // namespace steploom::app
