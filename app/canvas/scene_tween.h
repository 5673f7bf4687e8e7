// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/canvas/scene.h"

namespace steploom::app {

/// The way from one scene to the next, for the eye: what both have moves, what is new grows in its place.
/// States are matched by pointer, and where a pointer is gone by name.
class SceneTween {
public:
    /// Scenes with more nodes change at once: a frame would take too long.
    static constexpr std::size_t kMostNodes = 400;

    SceneTween(const std::shared_ptr<const Scene>& from, std::shared_ptr<const Scene> to);

    /// Whether there is anything to see on the way.
    bool worthwhile() const { return m_worthwhile; }
    /// The scene at `progress`, 0 to 1; it has the items of the later scene, in their order. `shift` is what
    /// the earlier scene's coordinates are to be moved by.
    std::shared_ptr<const Scene> at(qreal progress) const;
    /// Moves the earlier scene, so that what the eye holds on to stands still.
    void setShift(const QPointF& shift);

private:
    std::shared_ptr<const Scene> m_to;
    std::vector<QRectF> m_nodes;       ///< where each node of the later scene comes from
    std::vector<QPainterPath> m_paths; ///< and each edge; empty where it is new
    std::vector<QRectF> m_labels;
    bool m_worthwhile = false;
};

} // namespace steploom::app
