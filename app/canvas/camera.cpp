// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/camera.h"

#include <algorithm>

namespace steploom::app {

void Camera::set(QPointF origin, qreal zoom) {
    m_origin = origin;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
}

void Camera::zoomAt(const QPointF& screen, qreal factor) {
    const QPointF held = toDrawing(screen);
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    m_origin = held - screen / m_zoom;
}

Camera Camera::fitting(const QRectF& area, const QSizeF& screen, qreal margin, qreal mostZoom) {
    Camera camera;
    const QSizeF room(std::max(screen.width() - 2 * margin, 40.0),
                      std::max(screen.height() - 2 * margin, 40.0));
    const qreal zoom = std::min(
        {room.width() / std::max(area.width(), 1.0), room.height() / std::max(area.height(), 1.0), mostZoom});
    camera.m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    camera.m_origin = area.center() - QPointF(screen.width(), screen.height()) / (2 * camera.m_zoom);
    return camera;
}

Camera Camera::between(const Camera& from, const Camera& to, qreal progress) {
    Camera camera;
    camera.m_zoom = from.m_zoom + (to.m_zoom - from.m_zoom) * progress;
    camera.m_origin = from.m_origin + (to.m_origin - from.m_origin) * progress;
    return camera;
}

} // namespace steploom::app
