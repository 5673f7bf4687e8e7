// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/fit.h"

#include <algorithm>
#include <utility>

namespace steploom::app {

namespace {

constexpr qreal kMargin = 28;        ///< between the graph and the edge of the canvas
constexpr qreal kEdge = 16;          ///< between what is to be seen and the edge
constexpr qreal kCoverMargin = 6;    ///< and what floats over it
constexpr qreal kMostZoom = 1.15;    ///< a small graph grows no further
constexpr qreal kReadable = 0.55;    ///< names, second lines and labels are painted
constexpr qreal kComfortable = 0.85; ///< of which only a part can be seen
constexpr qreal kFairShare = 0.25;   ///< of the graph's area

/// Of what may not lie under a cover, how much does.
struct Covered {
    std::size_t nodes = 0; ///< and labels
    std::size_t edges = 0;

    bool nothing() const { return nodes == 0 && edges == 0; }
};

class Fit {
public:
    Fit(const Scene& scene, const FitRoom& room)
        : m_scene(scene)
        , m_room(room) {
        const qreal margin = std::min({kMargin, room.screen.width() / 10, room.screen.height() / 10});
        m_all = QRectF(QPointF(), room.screen).adjusted(margin, margin, -margin, -margin);
    }

    /// All of the graph, with nothing under a cover.
    Camera whole() const {
        Camera best;
        qreal bestZoom = 0;
        for (const QRectF& beside : roomsBeside()) {
            if (const qreal zoom = wholeZoom(beside); zoom > bestZoom) {
                bestZoom = zoom;
                best = place(zoom, beside, 0.5);
            }
        }
        // In the whole canvas it may be larger, or as large and more in the middle: where it is narrow, a
        // cover has room beside it.
        for (qreal zoom = wholeZoom(m_all); zoom > bestZoom * 0.99; zoom *= kStep) {
            for (const qreal aside : kAsides) {
                if (const Camera camera = place(zoom, m_all, aside); covered(camera).nothing())
                    return camera;
            }
        }
        return bestZoom > 0 ? best : place(wholeZoom(m_all), m_all, 0.5);
    }

    /// Its beginning, at a zoom at which names can be read.
    Camera beginning() const {
        const qreal across = m_all.width() / std::max(m_scene.bounds.width(), 1.0);
        const qreal down = m_all.height() / std::max(m_scene.bounds.height(), 1.0);
        const qreal most = std::clamp(std::max(across, down), kReadable, kComfortable);
        Camera best = place(most, m_all, 0.5);
        std::size_t least = covered(best).nodes;
        for (qreal zoom = most; zoom >= kReadable && least > 0; zoom *= kStep) {
            for (const qreal aside : kAsides) {
                const Camera camera = place(zoom, m_all, aside);
                if (const std::size_t nodes = covered(camera).nodes; nodes < least) {
                    least = nodes;
                    best = camera;
                }
            }
        }
        return best;
    }

    /// Whether the beginning shows a fair part of the graph.
    bool showsEnough() const {
        const qreal across = m_all.width() / std::max(m_scene.bounds.width(), 1.0) / kReadable;
        const qreal down = m_all.height() / std::max(m_scene.bounds.height(), 1.0) / kReadable;
        return std::max(across, down) >= 1 || across * down >= kFairShare;
    }

private:
    static constexpr qreal kStep = 0.95;
    static constexpr qreal kAsides[] = {0.5, 0.25, 0.75, 0, 1}; ///< of the room that is left over

    qreal wholeZoom(const QRectF& room) const {
        return std::min({room.width() / std::max(m_scene.bounds.width(), 1.0),
                         room.height() / std::max(m_scene.bounds.height(), 1.0), kMostZoom});
    }

    /// In the middle of the room, or `aside` of it; in a direction that has no room for all, the start is as
    /// near to the middle as leaves no empty ground.
    Camera place(qreal zoom, const QRectF& room, qreal aside) const {
        zoom = std::clamp(zoom, Camera::kLeastZoom, Camera::kMostZoom);
        const QRectF& bounds = m_scene.bounds;
        const QPointF start = m_scene.nodes.empty() ? bounds.center() : m_scene.nodes.front().rect.center();
        const auto begin = [zoom](qreal from, qreal size, qreal mark, qreal roomFrom, qreal roomSize,
                                  qreal part) {
            const qreal seen = roomSize / zoom;
            const qreal first = size <= seen ? from + (size - seen) * part
                                             : std::clamp(mark - seen / 2, from, from + size - seen);
            return first - roomFrom / zoom;
        };
        Camera camera;
        camera.set({begin(bounds.left(), bounds.width(), start.x(), room.left(), room.width(), aside),
                    begin(bounds.top(), bounds.height(), start.y(), room.top(), room.height(), 0.5)},
                   zoom);
        return camera;
    }

    Covered covered(const Camera& camera) const {
        Covered found;
        for (const QRectF& cover : m_room.covers) {
            const QRectF place = grown(cover);
            const QRectF area(camera.toDrawing(place.topLeft()), place.size() / camera.zoom());
            for (const int item : m_scene.nodeIndex.query(area)) {
                const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
                found.nodes += node.rect.intersects(area) && !node.rect.contains(area) ? 1 : 0;
            }
            for (const int item : m_scene.edgeIndex.query(area)) {
                const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
                found.nodes += edge.labelRect.intersects(area) ? 1 : 0;
                found.edges += visiblePart(edge.path, area).isEmpty() ? 0 : 1;
            }
        }
        return found;
    }

    /// The largest rectangles of the canvas that no cover touches.
    std::vector<QRectF> roomsBeside() const {
        std::vector<QRectF> rooms{m_all};
        for (const QRectF& each : m_room.covers) {
            const QRectF cover = grown(each);
            std::vector<QRectF> left;
            left.reserve(2 * rooms.size());
            for (const QRectF& room : rooms) {
                if (!room.intersects(cover)) {
                    left.push_back(room);
                    continue;
                }
                for (const QRectF& part : {QRectF(room.topLeft(), QPointF(room.right(), cover.top())),
                                           QRectF(room.topLeft(), QPointF(cover.left(), room.bottom())),
                                           QRectF(QPointF(room.left(), cover.bottom()), room.bottomRight()),
                                           QRectF(QPointF(cover.right(), room.top()), room.bottomRight())}) {
                    if (part.width() > 0 && part.height() > 0)
                        left.push_back(part);
                }
            }
            rooms = std::move(left);
        }
        return rooms;
    }

    static QRectF grown(const QRectF& cover) {
        return cover.adjusted(-kCoverMargin, -kCoverMargin, kCoverMargin, kCoverMargin);
    }

    const Scene& m_scene;
    const FitRoom& m_room;
    QRectF m_all;
};

} // namespace

Camera fitWhole(const Scene& scene, const FitRoom& room) {
    return Fit(scene, room).whole();
}

Camera fitReadable(const Scene& scene, const FitRoom& room) {
    const Fit fit(scene, room);
    const Camera whole = fit.whole();
    return whole.zoom() >= kReadable || !fit.showsEnough() ? whole : fit.beginning();
}

QPointF shiftIntoView(const QRectF& rect, const FitRoom& room) {
    const QRectF seen = QRectF(QPointF(), room.screen).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    const QPointF into(std::max(seen.left(), std::min(rect.left(), seen.right() - rect.width())),
                       std::max(seen.top(), std::min(rect.top(), seen.bottom() - rect.height())));
    QRectF moved(into, rect.size());
    for (const QRectF& cover : room.covers) {
        const QRectF away = cover.adjusted(-kCoverMargin, -kCoverMargin, kCoverMargin, kCoverMargin);
        if (moved.intersects(away) && away.top() - moved.height() >= seen.top())
            moved.moveBottom(away.top());
    }
    return moved.topLeft() - rect.topLeft();
}

} // namespace steploom::app
