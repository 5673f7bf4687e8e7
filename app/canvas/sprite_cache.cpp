// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/sprite_cache.h"

#include <QCache>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace steploom::app {

namespace {

constexpr qsizetype kMostBytes = 16 * 1024 * 1024;
constexpr qsizetype kLargest =
    1024 * 1024; ///< few of these are on screen at a time: painting them is no matter

} // namespace

void paintCached(QPainter& painter, const QByteArray& key, const QRectF& area,
                 const std::function<void(QPainter&)>& paint) {
    thread_local QCache<QByteArray, QImage> cache(kMostBytes); // each window paints in a thread of its own
    const QTransform world = painter.worldTransform();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal scale = world.m11() * ratio;
    const QSize size(static_cast<int>(std::ceil(area.width() * scale)) + 1,
                     static_cast<int>(std::ceil(area.height() * scale)) + 1);
    if (size.width() * qsizetype(size.height()) * 4 > kLargest || world.type() > QTransform::TxScale) {
        paint(painter);
        return;
    }
    const QByteArray name = key + QByteArray::number(scale, 'g', 9);
    const QImage* known = cache.object(name);
    QImage picture = known == nullptr ? QImage(size, QImage::Format_ARGB32_Premultiplied) : *known;
    if (known == nullptr) {
        picture.fill(Qt::transparent);
        picture.setDevicePixelRatio(ratio);
        QPainter inner(&picture);
        inner.setRenderHints(painter.renderHints());
        inner.scale(world.m11(), world.m11());
        inner.translate(-area.topLeft());
        paint(inner);
        inner.end();
        cache.insert(name, new QImage(picture), picture.sizeInBytes());
    }
    const QPointF at = world.map(area.topLeft()) * ratio;
    painter.setWorldMatrixEnabled(false);
    painter.drawImage(QPointF(std::round(at.x()), std::round(at.y())) / ratio, picture);
    painter.setWorldMatrixEnabled(true);
}

} // namespace steploom::app
