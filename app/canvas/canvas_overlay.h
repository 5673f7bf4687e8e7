// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/canvas/canvas_painter.h"

namespace steploom::app {

/// Paints what a gesture shows over the graph: the dragged end of a transition, the states that are carried,
/// where they would go, and the rubber band.
class CanvasOverlay {
public:
    CanvasOverlay(const Scene& scene, const CanvasView& view, const Theme& theme)
        : m_scene(scene)
        , m_view(view)
        , m_theme(theme) {}
    void paint(QPainter& painter) const;

private:
    void paintEnd(QPainter& painter) const;
    void paintCarried(QPainter& painter) const;
    void paintDrop(QPainter& painter) const;
    void paintBand(QPainter& painter) const;

    const Scene& m_scene;
    const CanvasView& m_view;
    const Theme& m_theme;
};

} // namespace steploom::app
