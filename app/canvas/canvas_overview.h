// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QVector>

#include <vector>

class QPainter;

namespace steploom::app {

/// The graph from far away: lines and blocks, ten thousand of them in one frame. What looks the same is
/// painted together, without smoothing; what falls on the same pixels, once.
class CanvasOverview {
public:
    explicit CanvasOverview(qreal zoom)
        : m_zoom(zoom) {}

    /// Lines of `width`, in the drawing, at least a pixel.
    QVector<QLineF>& lines(const QColor& colour, qreal width);
    void addBlock(const QRectF& rect, const QColor& fill, const QColor& border);

    void paint(QPainter& painter) const; ///< lines, then blocks

private:
    struct Lines {
        QColor colour;
        qreal width = 1;
        QVector<QLineF> lines;
    };
    struct Blocks {
        QColor fill;
        QColor border;
        QVector<QRectF> rects;
    };

    qreal m_zoom;
    std::vector<Lines> m_lines; ///< there are few looks
    std::vector<Blocks> m_blocks;
};

} // namespace steploom::app
