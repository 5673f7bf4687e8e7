// SPDX-License-Identifier: Apache-2.0
#include "model/layout/bezier.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace steploom::model {

namespace {

using Curve = std::array<Point, 4>;

Point between(Point a, Point b, double t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

struct Halves {
    Curve before;
    Curve after;
};

/// De Casteljau's construction.
Halves splitAt(const Curve& c, double t) {
    const Point ab = between(c[0], c[1], t);
    const Point bc = between(c[1], c[2], t);
    const Point cd = between(c[2], c[3], t);
    const Point abc = between(ab, bc, t);
    const Point bcd = between(bc, cd, t);
    const Point middle = between(abc, bcd, t);
    return {{c[0], ab, abc, middle}, {middle, bcd, cd, c[3]}};
}

Curve curveAt(const Route& route, std::size_t index) {
    return {route[3 * index], route[3 * index + 1], route[3 * index + 2], route[3 * index + 3]};
}

bool contains(const Rect& rect, Point p) {
    return p.x >= rect.x && p.x <= rect.right() && p.y >= rect.y && p.y <= rect.bottom();
}

/// The point of the border that is nearest to `p`, which is close to it: no rounding leaves a route short of
/// its node.
Point ontoBorder(const Rect& rect, Point p) {
    p.x = std::clamp(p.x, rect.x, rect.right());
    p.y = std::clamp(p.y, rect.y, rect.bottom());
    const double left = p.x - rect.x;
    const double right = rect.right() - p.x;
    const double top = p.y - rect.y;
    const double bottom = rect.bottom() - p.y;
    const double least = std::min({left, right, top, bottom});
    if (least == top)
        p.y = rect.y;
    else if (least == bottom)
        p.y = rect.bottom();
    else if (least == left)
        p.x = rect.x;
    else
        p.x = rect.right();
    return p;
}

/// The parameter at which `curve`, whose start is inside `rect` and whose end is not, leaves it.
double leavesAt(const Curve& curve, const Rect& rect) {
    double inside = 0;
    double outside = 1;
    for (int step = 0; step < 40; ++step) {
        const double middle = (inside + outside) / 2;
        (contains(rect, splitAt(curve, middle).before[3]) ? inside : outside) = middle;
    }
    return inside;
}

/// Drops what `route` has inside `rect` before it first leaves it at the end of a curve.
bool clipStart(Route& route, const Rect& rect) {
    const std::size_t curves = route.size() / 3;
    std::size_t leaving = 0;
    while (leaving < curves && contains(rect, route[3 * leaving + 3]))
        ++leaving;
    if (leaving == curves)
        return false;
    Curve rest = curveAt(route, leaving);
    if (contains(rect, rest[0]))
        rest = splitAt(rest, leavesAt(rest, rect)).after;
    const Point begin = ontoBorder(rect, rest[0]);
    route.erase(route.begin(), route.begin() + static_cast<std::ptrdiff_t>(3 * leaving));
    route[0] = begin;
    route[1] = rest[1];
    route[2] = rest[2];
    return true;
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

Rect hullBox(const Curve& c) {
    const auto [left, right] = std::minmax({c[0].x, c[1].x, c[2].x, c[3].x});
    const auto [top, bottom] = std::minmax({c[0].y, c[1].y, c[2].y, c[3].y});
    return {left, top, right - left, bottom - top};
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
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

bool clipToBorders(Route& route, const Rect& from, const Rect& to) {
    Route clipped = route;
    if (clipped.size() < 4 || !clipStart(clipped, from))
        return false;
    std::reverse(clipped.begin(), clipped.end());
    if (!clipStart(clipped, to))
        return false;
    std::reverse(clipped.begin(), clipped.end());
    route = std::move(clipped);
    return true;
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

bool entersRect(const Route& route, const Rect& rect) {
    constexpr double kTolerance = 0.5;
    const Rect inside{rect.x + kTolerance, rect.y + kTolerance, rect.width - 2 * kTolerance,
                      rect.height - 2 * kTolerance};
    if (inside.width <= 0 || inside.height <= 0)
        return false;
    std::vector<Curve> open;
    for (std::size_t i = 0; i + 1 < route.size(); i += 3) {
        open.push_back(curveAt(route, i / 3));
        while (!open.empty()) {
            const Curve curve = open.back();
            open.pop_back();
            const Rect hull = hullBox(curve);
            // A line has no width: what it touches must count, so the hull is never empty.
            const Rect box{hull.x - 1e-9, hull.y - 1e-9, hull.width + 2e-9, hull.height + 2e-9};
            if (!overlap(box, inside))
                continue;
            if (contains(inside, curve[0]) || contains(inside, curve[3]))
                return true;
            if (hull.width < kTolerance && hull.height < kTolerance)
                continue;
            const Halves halves = splitAt(curve, 0.5);
            open.push_back(halves.before);
            open.push_back(halves.after);
        }
    }
    return false;
}

} // namespace steploom::model
