// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace steploom::app {

/// Paths of edges are chains of cubic curves, and may be a hundred thousand pixels long: these look no
/// further than they must.

/// The head of an edge: it stands on the path's last point and looks along its end.
QPolygonF arrowAt(const QPainterPath& path);

/// The point at a part of the path's length, to within a few pixels.
QPointF pointAlong(const QPainterPath& path, qreal part);

/// What of `path` may be seen in `area`, in pieces that reach little beyond it. With a `period`, pieces of
/// straight lines begin at a multiple of it from where the line does: so dashes stay in step.
QPainterPath visiblePart(const QPainterPath& path, const QRectF& area, qreal period = 0);

/// Adds to `lines` what of the path may be seen in `area`, each curve as a straight line.
void addVisibleLines(const QPainterPath& path, const QRectF& area, QVector<QLineF>& lines);

} // namespace steploom::app
