// SPDX-License-Identifier: Apache-2.0
#include "model/layout/self_loops.h"

#include <algorithm>
#include <cmath>

#include "model/layout/bezier.h"

namespace steploom::model {

namespace {

constexpr double kLoopGap = 16; ///< between the node, the loops and their labels, in pixels

double even(double value) {
    return 2 * std::ceil(value / 2);
}

} // namespace

Size roomWithLoops(Size node, const SelfLoops& loops) {
    Size room{even(node.width), even(node.height)};
    for (const Size& label : loops.labels) {
        room.width += 2 * (kLoopGap + even(label.width));
        room.height = std::max(room.height, even(label.height));
    }
    return room;
}

std::vector<EdgeRoute> drawLoops(const Rect& node, const SelfLoops& loops) {
    std::vector<EdgeRoute> routes;
    const double middle = std::floor(node.center().y);
    double free = node.right();
    for (std::size_t i = 0; i < loops.labels.size(); ++i) {
        const Size label = loops.labels[i];
        const double tip = free + kLoopGap + even(label.width) / 2;
        free += kLoopGap + even(label.width);
        const double spread =
            node.height / 2 * static_cast<double>(i + 1) / static_cast<double>(loops.labels.size() + 1);
        // A cubic with both controls as far out reaches three quarters of the way to them.
        const double control = node.right() + (tip - node.right()) / 0.75;
        const double y = node.center().y;
        EdgeRoute route;
        route.points = {{node.right(), y - spread}};
        curveTo(route.points, {control, y - spread}, {control, y + spread}, {node.right(), y + spread});
        if (hasLabel(label))
            route.label = rectAround({std::floor(tip), middle}, label);
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace steploom::model
