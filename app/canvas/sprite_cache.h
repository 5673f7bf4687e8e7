// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRectF>

#include <functional>

class QPainter;

namespace steploom::app {

/// Paints what `paint` paints into `area`, in the coordinates of `painter`, from a picture of it if there is
/// one: text costs a hundred times what a picture of it does. `key` says all that the look depends on, but
/// not the zoom. Pictures stand on whole pixels.
void paintCached(QPainter& painter, const QByteArray& key, const QRectF& area,
                 const std::function<void(QPainter&)>& paint);

} // namespace steploom::app
