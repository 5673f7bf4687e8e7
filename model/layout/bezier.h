// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/layout/layout.h"

namespace steploom::model {

/// Routes as chains of cubic Bézier curves: 1 + 3·n points, curve i from point 3·i to point 3·i + 3.
using Route = std::vector<Point>;

/// Appends a curve; the route must have its first point.
void curveTo(Route& route, Point control1, Point control2, Point end);

/// Appends a straight line. One that goes on straight down from a straight vertical line only makes that
/// longer.
void lineTo(Route& route, Point end);

/// Sees to it that the points next to the ends lie apart from them, so that an arrow knows where it points.
void giveEndsDirection(Route& route);

/// The smallest upright rectangle round all its points, those that control it too: the curve stays in it.
Rect bounds(const Route& route);

} // namespace steploom::model
