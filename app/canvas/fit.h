// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

#include "app/canvas/camera.h"
#include "app/canvas/scene.h"

namespace steploom::app {

/// Where a graph is shown: a canvas, and what floats over it. Screen pixels.
struct FitRoom {
    QSizeF screen;
    std::vector<QRectF> covers; ///< zoom bar, minimap: no part of the graph shall lie under them
};

/// The camera that shows all of the graph, as large as it goes, at most a little above its natural size.
Camera fitWhole(const Scene& scene, const FitRoom& room);

/// The same as long as names can be read then. A graph that is too long for that in one direction fills the
/// other one, and begins with its start; one that is too large in both shows its start as soon as a fair part
/// of it can be seen, and all of it else.
Camera fitReadable(const Scene& scene, const FitRoom& room);

/// How far a rectangle must move, in screen pixels, to be seen: whole, or else its upper left part; and from
/// under a cover, where that is possible.
QPointF shiftIntoView(const QRectF& rect, const FitRoom& room);

} // namespace steploom::app
