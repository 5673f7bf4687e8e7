// SPDX-License-Identifier: Apache-2.0
#include "model/layout/bezier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace steploom::model {

namespace {

Point between(Point a, Point b, double t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

bool coincide(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y) < 0.05;
}

void giveStartDirection(Route& route) {
    while (route.size() > 4 && coincide(route[0], route[1]) && coincide(route[0], route[2]) &&
           coincide(route[0], route[3]))
        route.erase(route.begin() + 1, route.begin() + 4);
    if (coincide(route[0], route[1]))
        route[1] = between(route[0], coincide(route[0], route[2]) ? route[3] : route[2], 1.0 / 3);
}

bool isDownwardLine(Point a, Point b, Point c, Point d) {
    return a.x == b.x && b.x == c.x && c.x == d.x && a.y <= b.y && b.y <= c.y && c.y <= d.y;
}

} // namespace

void curveTo(Route& route, Point control1, Point control2, Point end) {
    route.insert(route.end(), {control1, control2, end});
}

void lineTo(Route& route, Point end) {
    const std::size_t n = route.size();
    if (n >= 4 && end.x == route[n - 1].x && end.y >= route[n - 1].y &&
        isDownwardLine(route[n - 4], route[n - 3], route[n - 2], route[n - 1]))
        route.resize(n - 3);
    const Point begin = route.back();
    curveTo(route, between(begin, end, 1.0 / 3), between(begin, end, 2.0 / 3), end);
}

void giveEndsDirection(Route& route) {
    if (route.size() < 4)
        return;
    giveStartDirection(route);
    std::reverse(route.begin(), route.end());
    giveStartDirection(route);
    std::reverse(route.begin(), route.end());
}

Rect bounds(const Route& route) {
    if (route.empty())
        return {};
    double left = route[0].x;
    double right = left;
    double top = route[0].y;
    double bottom = top;
    for (const Point& p : route) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    return {left, top, right - left, bottom - top};
}

} // namespace steploom::model
