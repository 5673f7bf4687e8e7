// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/scene_tween.h"

#include <QLineF>

#include <algorithm>

namespace steploom::app {

namespace {

constexpr qreal kSeen = 2; ///< a shorter way is no motion

QPointF between(const QPointF& from, const QPointF& to, qreal t) {
    return from + (to - from) * t;
}

QRectF between(const QRectF& from, const QRectF& to, qreal t) {
    return {between(from.topLeft(), to.topLeft(), t), between(from.bottomRight(), to.bottomRight(), t)};
}

QRectF grownFrom(const QRectF& rect) {
    return {rect.center() - QPointF(rect.width(), rect.height()) * 0.3, rect.size() * 0.6};
}

/// The points of a path of cubic pieces: 1 + 3·n.
std::vector<QPointF> pointsOf(const QPainterPath& path) {
    std::vector<QPointF> points;
    points.reserve(static_cast<std::size_t>(path.elementCount()));
    for (int i = 0; i < path.elementCount(); ++i)
        points.push_back(path.elementAt(i));
    return points;
}

QPainterPath pathOf(const std::vector<QPointF>& points) {
    QPainterPath path(points.front());
    for (std::size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(points[i], points[i + 1], points[i + 2]);
    return path;
}

/// Cuts the longest piece in two, so that the curve has one piece more and the same shape.
void splitLongest(std::vector<QPointF>& points) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        if (QLineF(points[i], points[i + 3]).length() > QLineF(points[longest], points[longest + 3]).length())
            longest = i;
    }
    const QPointF a = points[longest];
    const QPointF b = points[longest + 1];
    const QPointF c = points[longest + 2];
    const QPointF d = points[longest + 3];
    const QPointF ab = (a + b) / 2;
    const QPointF bc = (b + c) / 2;
    const QPointF cd = (c + d) / 2;
    const QPointF abc = (ab + bc) / 2;
    const QPointF bcd = (bc + cd) / 2;
    const auto at = points.begin() + static_cast<std::ptrdiff_t>(longest);
    points.erase(at + 1, at + 3);
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(longest) + 1,
                  {ab, abc, (abc + bcd) / 2, bcd, cd});
}

QPainterPath between(const QPainterPath& from, const QPainterPath& to, qreal t) {
    std::vector<QPointF> a = pointsOf(from);
    std::vector<QPointF> b = pointsOf(to);
    if (a.size() < 4 || b.size() < 4)
        return to;
    while (a.size() < b.size())
        splitLongest(a);
    while (b.size() < a.size())
        splitLongest(b);
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] = between(a[i], b[i], t);
    return pathOf(a);
}

} // namespace

SceneTween::SceneTween(const std::shared_ptr<const Scene>& from, std::shared_ptr<const Scene> to)
    : m_to(std::move(to)) {
    if (from == nullptr || from->nodes.size() > kMostNodes || m_to->nodes.size() > kMostNodes)
        return;
    QHash<QString, int> byName;
    for (std::size_t i = 0; i < from->nodes.size(); ++i) {
        if (!m_to->nodeOfPointer.contains(from->nodes[i].pointer))
            byName.insert(from->nodes[i].name, static_cast<int>(i));
    }
    for (const SceneNode& node : m_to->nodes) {
        int origin = node.pointer.isEmpty() ? kNoItem : from->nodeOfPointer.value(node.pointer, kNoItem);
        if (origin == kNoItem && !node.pointer.isEmpty())
            origin = byName.value(node.name, kNoItem);
        const auto start = std::find_if(from->nodes.begin(), from->nodes.end(), [](const SceneNode& other) {
            return other.kind == SceneNode::Kind::Start;
        });
        if (node.kind == SceneNode::Kind::Start && start != from->nodes.end())
            origin = static_cast<int>(start - from->nodes.begin());
        m_nodes.push_back(origin == kNoItem ? QRectF() : from->nodes[static_cast<std::size_t>(origin)].rect);
    }
    for (const SceneEdge& edge : m_to->edges) {
        const int origin = from->edgeOfPointer.value(edge.pointer, kNoItem);
        const SceneEdge* old = origin == kNoItem ? nullptr : &from->edges[static_cast<std::size_t>(origin)];
        m_paths.push_back(old == nullptr ? QPainterPath() : old->path);
        m_labels.push_back(old == nullptr ? QRectF() : old->labelRect);
    }
}

void SceneTween::setShift(const QPointF& shift) {
    m_worthwhile = false;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].isNull()) {
            m_worthwhile = true;
            continue;
        }
        m_nodes[i].translate(shift);
        const QRectF& now = m_to->nodes[i].rect;
        m_worthwhile = m_worthwhile || QLineF(m_nodes[i].topLeft(), now.topLeft()).length() > kSeen ||
                       QLineF(m_nodes[i].bottomRight(), now.bottomRight()).length() > kSeen;
    }
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        m_paths[i].translate(shift);
        m_labels[i].translate(shift);
    }
}

std::shared_ptr<const Scene> SceneTween::at(qreal progress) const {
    auto scene = std::make_shared<Scene>(*m_to);
    scene->nodeIndex = SpatialIndex();
    scene->edgeIndex = SpatialIndex();
    for (std::size_t i = 0; i < scene->nodes.size(); ++i) {
        SceneNode& node = scene->nodes[i];
        node.rect = between(m_nodes[i].isNull() ? grownFrom(node.rect) : m_nodes[i], node.rect, progress);
        scene->nodeIndex.insert(static_cast<int>(i), node.rect.adjusted(-14, -14, 14, 14));
    }
    for (std::size_t i = 0; i < scene->edges.size(); ++i) {
        SceneEdge& edge = scene->edges[i];
        if (m_paths[i].isEmpty()) { // it follows its ends
            const QPointF shift = scene->nodes[static_cast<std::size_t>(edge.to)].rect.center() -
                                  m_to->nodes[static_cast<std::size_t>(edge.to)].rect.center();
            edge.path.translate(shift);
        } else {
            edge.path = between(m_paths[i], edge.path, progress);
        }
        edge.arrow = arrowAt(edge.path);
        if (!edge.labelRect.isNull() && !m_labels[i].isNull())
            edge.labelRect = between(m_labels[i], edge.labelRect, progress);
        scene->edgeIndex.insert(static_cast<int>(i),
                                edge.path.boundingRect().united(edge.labelRect).adjusted(-8, -8, 8, 8));
    }
    return scene;
}

} // namespace steploom::app
