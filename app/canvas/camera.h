// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace steploom::app {

/// Which part of the drawing is on screen: `screen = (drawing - origin) * zoom`.
class Camera {
public:
    static constexpr qreal kLeastZoom = 0.02;
    static constexpr qreal kMostZoom = 4;

    qreal zoom() const { return m_zoom; }
    QPointF origin() const { return m_origin; }
    void set(QPointF origin, qreal zoom);

    QPointF toScreen(const QPointF& drawing) const { return (drawing - m_origin) * m_zoom; }
    QPointF toDrawing(const QPointF& screen) const { return screen / m_zoom + m_origin; }
    QRectF toScreen(const QRectF& drawing) const {
        return {toScreen(drawing.topLeft()), drawing.size() * m_zoom};
    }
    QRectF visible(const QSizeF& screen) const { return {m_origin, screen / m_zoom}; }

    void pan(const QPointF& screenDelta) { m_origin -= screenDelta / m_zoom; }
    /// Zooms by `factor`; what lies under `screen` stays there.
    void zoomAt(const QPointF& screen, qreal factor);

    /// The camera that shows `area` whole and centred, at most `mostZoom`, with `margin` screen pixels round
    /// it.
    static Camera fitting(const QRectF& area, const QSizeF& screen, qreal margin, qreal mostZoom);
    static Camera between(const Camera& from, const Camera& to, qreal progress);

    bool operator==(const Camera& other) const = default;

private:
    QPointF m_origin;
    qreal m_zoom = 1;
};

} // namespace steploom::app
