// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/edge_geometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "app/canvas/node_metrics.h"

namespace steploom::app {

namespace {

using Curve = std::array<QPointF, 4>;

int curveCount(const QPainterPath& path) {
    return path.elementCount() / 3;
}

Curve curveAt(const QPainterPath& path, int index) {
    return {QPointF(path.elementAt(3 * index)), QPointF(path.elementAt(3 * index + 1)),
            QPointF(path.elementAt(3 * index + 2)), QPointF(path.elementAt(3 * index + 3))};
}

QPointF pointOn(const Curve& c, qreal t) {
    const qreal u = 1 - t;
    return u * u * u * c[0] + 3 * u * u * t * c[1] + 3 * u * t * t * c[2] + t * t * t * c[3];
}

bool isUpright(const Curve& c) {
    return c[0].x() == c[1].x() && c[0].x() == c[2].x() && c[0].x() == c[3].x();
}

QRectF hullOf(const Curve& c) {
    const auto [left, right] = std::minmax({c[0].x(), c[1].x(), c[2].x(), c[3].x()});
    const auto [top, bottom] = std::minmax({c[0].y(), c[1].y(), c[2].y(), c[3].y()});
    return {left, top, right - left, bottom - top};
}

/// QRectF says that a line without a width meets nothing.
bool meet(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

void addCurve(QPainterPath& out, const Curve& c) {
    if (out.elementCount() == 0 || out.currentPosition() != c[0])
        out.moveTo(c[0]);
    if (isUpright(c))
        out.lineTo(c[3]);
    else
        out.cubicTo(c[1], c[2], c[3]);
}

void addUpright(QPainterPath& out, const Curve& c, const QRectF& area, qreal period) {
    const qreal down = c[3].y() >= c[0].y() ? 1 : -1;
    const qreal length = std::abs(c[3].y() - c[0].y());
    const qreal near = down > 0 ? area.top() - c[0].y() : c[0].y() - area.bottom();
    const qreal far = down > 0 ? area.bottom() - c[0].y() : c[0].y() - area.top();
    qreal begin = std::clamp(near, 0.0, length);
    if (period > 0)
        begin = std::floor(begin / period) * period;
    const QPointF from(c[0].x(), c[0].y() + down * begin);
    if (out.elementCount() == 0 || out.currentPosition() != from)
        out.moveTo(from);
    out.lineTo(c[0].x(), c[0].y() + down * std::clamp(far, begin, length));
}

/// Halves what reaches far beyond the area until it does not, and drops what lies outside.
void addBent(QPainterPath& out, const Curve& c, const QRectF& area, int depth) {
    const QRectF hull = hullOf(c);
    if (!meet(hull, area))
        return;
    if (depth == 0 || (hull.width() <= 2 * area.width() && hull.height() <= 2 * area.height())) {
        addCurve(out, c);
        return;
    }
    const auto middle = [](const QPointF& a, const QPointF& b) {
        return (a + b) / 2;
    };
    const QPointF ab = middle(c[0], c[1]);
    const QPointF bc = middle(c[1], c[2]);
    const QPointF cd = middle(c[2], c[3]);
    const QPointF abc = middle(ab, bc);
    const QPointF bcd = middle(bc, cd);
    const QPointF centre = middle(abc, bcd);
    addBent(out, {c[0], ab, abc, centre}, area, depth - 1);
    addBent(out, {centre, bcd, cd, c[3]}, area, depth - 1);
}

} // namespace

QPolygonF arrowAt(const QPainterPath& path) {
    if (curveCount(path) == 0)
        return {};
    const Curve last = curveAt(path, curveCount(path) - 1);
    const QPointF tip = last[3];
    // Where the curve is about as far from its end as the head is long.
    qreal outside = 0;
    qreal inside = 1;
    for (int step = 0; step < 16; ++step) {
        const qreal t = (outside + inside) / 2;
        (QLineF(tip, pointOn(last, t)).length() > kArrowLength ? outside : inside) = t;
    }
    QLineF shaft(tip, pointOn(last, outside));
    if (shaft.length() < 0.01)
        shaft = QLineF(tip, tip - QPointF(0, kArrowLength));
    shaft.setLength(kArrowLength);
    QLineF across = shaft.normalVector();
    across.setLength(kArrowLength * 0.45);
    const QPointF side(across.dx(), across.dy());
    return QPolygonF({tip, shaft.p2() + side, shaft.p2() - side});
}

QPointF pointAlong(const QPainterPath& path, qreal part) {
    constexpr int kSteps = 12;
    std::vector<QPointF> points{QPointF(path.elementAt(0))};
    for (int i = 0; i < curveCount(path); ++i) {
        const Curve curve = curveAt(path, i);
        for (int s = isUpright(curve) ? kSteps : 1; s <= kSteps; ++s)
            points.push_back(pointOn(curve, static_cast<qreal>(s) / kSteps));
    }
    qreal length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += QLineF(points[i - 1], points[i]).length();
    qreal left = part * length;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (left <= piece.length() && piece.length() > 0)
            return piece.pointAt(left / piece.length());
        left -= piece.length();
    }
    return points.back();
}

QPainterPath visiblePart(const QPainterPath& path, const QRectF& area, qreal period) {
    constexpr int kDeepest = 12;
    QPainterPath out;
    for (int i = 0; i < curveCount(path); ++i) {
        const Curve curve = curveAt(path, i);
        if (!meet(hullOf(curve), area))
            continue;
        if (isUpright(curve))
            addUpright(out, curve, area, period);
        else
            addBent(out, curve, area, kDeepest);
    }
    return out;
}

void addVisibleLines(const QPainterPath& path, const QRectF& area, QVector<QLineF>& lines) {
    for (int i = 0; i < curveCount(path); ++i) {
        const QPointF from = path.elementAt(3 * i);
        const QPointF to = path.elementAt(3 * i + 3);
        if (meet(QRectF(from, to).normalized(), area))
            lines.append({from, to});
    }
}

} // namespace steploom::app
