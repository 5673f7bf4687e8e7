// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/layout_quality.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace steploom::bench {

namespace {

using model::Point;

/// A route as straight pieces.
std::vector<Point> flatten(const std::vector<Point>& route) {
    std::vector<Point> out;
    if (route.empty())
        return out;
    out.push_back(route.front());
    for (std::size_t i = 0; i + 3 < route.size(); i += 3) {
        const bool upright =
            route[i].x == route[i + 1].x && route[i].x == route[i + 2].x && route[i].x == route[i + 3].x;
        const int steps = upright ? 1 : 12;
        for (int s = 1; s <= steps; ++s) {
            const double t = static_cast<double>(s) / steps;
            const double u = 1 - t;
            const auto at = [&](double Point::*part) {
                return u * u * u * (route[i].*part) + 3 * u * u * t * (route[i + 1].*part) +
                       3 * u * t * t * (route[i + 2].*part) + t * t * t * (route[i + 3].*part);
            };
            out.push_back({at(&Point::x), at(&Point::y)});
        }
    }
    return out;
}

double side(Point a, Point b, Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

bool cross(Point a, Point b, Point c, Point d) {
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
        std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return false;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

std::size_t countCrossings(const std::vector<Point>& a, const std::vector<Point>& b) {
    std::size_t count = 0;
    for (std::size_t i = 1; i < a.size(); ++i)
        for (std::size_t k = 1; k < b.size(); ++k)
            count += cross(a[i - 1], a[i], b[k - 1], b[k]) ? 1 : 0;
    return count;
}

void addLine(const std::vector<Point>& line, LayoutQuality& quality) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double dx = line[i].x - line[i - 1].x;
        const double dy = line[i].y - line[i - 1].y;
        quality.length += std::hypot(dx, dy);
        if (i + 1 < line.size())
            quality.turns +=
                std::abs(std::remainder(std::atan2(line[i + 1].y - line[i].y, line[i + 1].x - line[i].x) -
                                            std::atan2(dy, dx),
                                        2 * std::numbers::pi)) /
                (std::numbers::pi / 2);
    }
}

} // namespace

LayoutQuality judge(const model::LayoutGraph& graph, const model::Layout& layout) {
    LayoutQuality quality;
    quality.area = layout.size.width * layout.size.height;
    for (const model::LayoutScope& scope : graph.scopes) {
        std::vector<std::vector<Point>> lines;
        for (const std::size_t edge : scope.edges) {
            lines.push_back(flatten(layout.edges[edge].points));
            addLine(lines.back(), quality);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                const model::LayoutEdge& a = graph.edges[scope.edges[i]];
                const model::LayoutEdge& b = graph.edges[scope.edges[k]];
                if (a.from != b.from && a.from != b.to && a.to != b.from && a.to != b.to)
                    quality.crossings += countCrossings(lines[i], lines[k]);
            }
        }
    }
    return quality;
}

} // namespace steploom::bench
