// SPDX-License-Identifier: Apache-2.0
// Where what a run says of a node finds room.
#include <QFontMetricsF>
#include <QLineF>
#include <QVector>

#include <algorithm>
#include <array>

#include "app/canvas/canvas_painter.h"
#include "app/canvas/node_metrics.h"
#include "app/run/run_marks.h"

namespace steploom::app {

namespace {

constexpr qreal kContainerHeader = 34;
constexpr qreal kBeyond = 16; ///< how far counts hang below their nodes

bool crosses(const QLineF& line, const QRectF& rect) {
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array sides{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

std::size_t CanvasPainter::shownAttempts(const NodeMark& mark) {
    return std::min<std::size_t>(mark.attempts.size(), 8);
}

/// Neither on another node, nor on the border or the title of a container, nor on an edge or its label.
bool CanvasPainter::isFree(const QRectF& rect, const SceneNode& own) const {
    for (const int item : m_scene.nodeIndex.query(rect.adjusted(0, -kBeyond, 0, 0))) {
        const SceneNode& node = m_scene.nodes[static_cast<std::size_t>(item)];
        if (countRect(node).intersects(rect))
            return false;
        if (&node == &own || !node.rect.intersects(rect))
            continue;
        const bool inside = node.kind == SceneNode::Kind::Container &&
                            node.rect.adjusted(3, kContainerHeader, -3, -3).contains(rect);
        if (!inside)
            return false;
    }
    for (const int item : m_scene.edgeIndex.query(rect)) {
        const SceneEdge& edge = m_scene.edges[static_cast<std::size_t>(item)];
        if (edge.labelRect.intersects(rect))
            return false;
        QVector<QLineF> lines;
        addVisibleLines(edge.path, rect, lines);
        if (std::any_of(lines.begin(), lines.end(), [&](const QLineF& line) { return crosses(line, rect); }))
            return false;
    }
    return true;
}

qreal CanvasPainter::nameWidth(const SceneNode& node) const {
    return std::min(QFontMetricsF(m_nameFont).horizontalAdvance(node.name) + 2, node.rect.width() - 70);
}

/// How often: of a container behind its name, else under the node's left corner, clear of its words.
QRectF CanvasPainter::countRect(const SceneNode& node) const {
    if (m_view.marks == nullptr || !m_view.marks->active())
        return {};
    const NodeMark& mark = m_view.marks->node(node.pointer);
    const QString count = RunMarks::count(mark);
    if (mark.status == NodeMark::Status::None || count.isEmpty())
        return {};
    const qreal width = 14 + QFontMetricsF(m_labelFont).horizontalAdvance(count);
    if (node.kind != SceneNode::Kind::Container)
        return {node.rect.left() + 10, node.rect.bottom() - 3, width, 16};
    const qreal left = node.rect.left() + 32 + nameWidth(node) + 8;
    if (left + width <= foldRect(node).left() - 6)
        return {left, node.rect.top() + (kContainerHeader - 16) / 2, width, 16};
    return {node.rect.left() + 10, node.rect.bottom() - 3, width, 16};
}

QRectF CanvasPainter::cardRect(const SceneNode& node) const {
    if (m_view.marks == nullptr || !m_view.marks->active())
        return {};
    const NodeMark& mark = m_view.marks->node(node.pointer);
    const QString title = RunMarks::attempt(mark);
    if (mark.status == NodeMark::Status::None || (title.isEmpty() && mark.note.isEmpty()))
        return {};
    const std::size_t dots = shownAttempts(mark);
    const qreal dotsWidth = dots > 0 ? 8 + 12.0 * static_cast<qreal>(dots) : 0;
    const qreal width = std::max(QFontMetricsF(m_labelFont).horizontalAdvance(title) + dotsWidth,
                                 QFontMetricsF(m_detailFont).horizontalAdvance(mark.note)) +
                        18;
    const qreal height = (title.isEmpty() ? 0 : 17) + (mark.note.isEmpty() ? 0 : 15) + 8;
    const QRectF& rect = node.rect;
    const qreal level = rect.top() + (kNodeHeight - height) / 2;
    const qreal right = rect.right() + 10;
    const qreal left = rect.left() - 10 - width;
    const qreal below = rect.bottom() + 6;
    const qreal above = rect.top() - 12 - height;
    const QPointF beside(right, level);
    // In the node, behind its words, where they leave the room.
    const qreal words = std::max(QFontMetricsF(m_nameFont).horizontalAdvance(node.name),
                                 QFontMetricsF(m_detailFont).horizontalAdvance(node.detail));
    const qreal inside = rect.right() - 8 - width;
    const bool fits = node.kind == SceneNode::Kind::State && height <= rect.height() - 16 &&
                      rect.left() + 2 * kNodePadding + kIconBox + words + 6 <= inside;
    const std::array places{beside,
                            QPointF(left, level),
                            QPointF(rect.center().x() + 12, below),
                            QPointF(rect.center().x() - 12 - width, below),
                            QPointF(rect.center().x() + 12, above),
                            QPointF(rect.center().x() - 12 - width, above),
                            QPointF(right, rect.top() - height),
                            QPointF(right, rect.bottom()),
                            QPointF(left, rect.top() - height),
                            QPointF(left, rect.bottom())};
    const QSizeF size(width, height);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPointF& place = places[i];
        if (i == 2 && fits)
            return {QPointF(inside, rect.bottom() - 6 - height), size};
        if (isFree(QRectF(place, size).adjusted(-3, -3, 3, 3), node))
            return {place, size};
    }
    return {beside, size};
}

} // namespace steploom::app
