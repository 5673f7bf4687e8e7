// SPDX-License-Identifier: Apache-2.0
// Pointer and keys of the canvas.
#include <QCursor>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <limits>

#include "app/canvas/canvas_item.h"

namespace steploom::app {

namespace {
constexpr qreal kDragStart = 4; ///< screen pixels before a press becomes a drag
constexpr qreal kEdgeReach = 6;
} // namespace

void CanvasItem::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    m_motion.stop();
    m_pressed = event->position();
    m_dragMoved = false;
    m_drag = Drag::Pan;
    event->accept();
    if (m_scene == nullptr)
        return;
    const QPointF at = m_camera.toDrawing(event->position());
    const int node = m_scene->nodeAt(at);
    if (event->button() == Qt::RightButton) {
        m_drag = Drag::None;
        if (!pointerAt(node).isEmpty()) {
            setSelected(pointerAt(node));
            emit menuRequested(m_selected, event->position());
        }
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_editable) {
        for (int item : {itemOf(m_selected), m_hovered}) {
            if (item != kNoItem && !pointerAt(item).isEmpty() &&
                CanvasPainter::portRect(m_scene->nodes[static_cast<std::size_t>(item)])
                    .adjusted(-3, -3, 3, 3)
                    .contains(at)) {
                m_drag = Drag::Port;
                m_dragItem = item;
                m_dragPoint = at;
                return;
            }
        }
        if (pressEdge(at))
            return;
    }
    if (node == kNoItem)
        return;
    const SceneNode& hit = m_scene->nodes[static_cast<std::size_t>(node)];
    if (hit.kind == SceneNode::Kind::Container || hit.folded) {
        if (CanvasPainter::foldRect(hit).contains(at)) {
            toggleFold(hit.pointer);
            return;
        }
    }
    if (!hit.pointer.isEmpty())
        setSelected(hit.pointer);
}

/// A press on the plus inserts; on an arrow's head it takes the transition along.
bool CanvasItem::pressEdge(const QPointF& drawing) {
    if (m_hoveredEdge == kNoItem)
        return false;
    const SceneEdge& edge = m_scene->edges[static_cast<std::size_t>(m_hoveredEdge)];
    if (CanvasPainter::plusRect(edge).adjusted(-2, -2, 2, 2).contains(drawing)) {
        m_drag = Drag::None;
        emit insertRequested(edge.pointer, m_camera.toScreen(edge.middle));
        return true;
    }
    if (QLineF(edge.tip, drawing).length() <= 12) {
        m_drag = Drag::Edge;
        m_dragItem = m_hoveredEdge;
        m_dragPoint = drawing;
        return true;
    }
    return false;
}

void CanvasItem::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_pressed;
    if (!m_dragMoved && std::hypot(moved.x(), moved.y()) < kDragStart)
        return;
    m_dragMoved = true;
    if (m_drag == Drag::Pan) {
        m_camera.pan(moved);
        m_touched = true;
        m_pressed = event->position();
        setCursor(Qt::ClosedHandCursor);
        emit cameraChanged();
    } else if (m_drag == Drag::Edge || m_drag == Drag::Port) {
        m_dragPoint = m_camera.toDrawing(event->position());
        const int target = m_scene->nodeAt(m_dragPoint);
        m_dropTarget = pointerAt(target).isEmpty() ? kNoItem : target;
    }
    update();
}

void CanvasItem::mouseReleaseEvent(QMouseEvent*) {
    if ((m_drag == Drag::Edge || m_drag == Drag::Port) && m_dragMoved)
        dropDrag();
    m_drag = Drag::None;
    m_dragItem = m_dropTarget = kNoItem;
    setCursor(Qt::ArrowCursor);
    update();
}

void CanvasItem::dropDrag() {
    const QString target = pointerAt(m_dropTarget);
    if (target.isEmpty())
        return;
    if (m_drag == Drag::Edge)
        emit retargetRequested(m_scene->edges[static_cast<std::size_t>(m_dragItem)].pointer, target);
    else
        emit connectRequested(pointerAt(m_dragItem), target);
}

void CanvasItem::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_scene == nullptr || event->button() != Qt::LeftButton)
        return;
    const QString pointer = pointerAt(m_scene->nodeAt(m_camera.toDrawing(event->position())));
    if (!pointer.isEmpty() && m_editable)
        emit renameRequested(pointer);
}

void CanvasItem::wheelEvent(QWheelEvent* event) {
    m_motion.stop();
    m_touched = true;
    const bool touchpad = !event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier);
    if (touchpad)
        m_camera.pan(QPointF(event->pixelDelta()));
    else if (event->modifiers() & Qt::ShiftModifier)
        m_camera.pan(QPointF(event->angleDelta().y(), event->angleDelta().x()));
    else
        m_camera.zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
    emit cameraChanged();
    update();
}

void CanvasItem::hoverMoveEvent(QHoverEvent* event) {
    hover(event->position());
}

void CanvasItem::hoverLeaveEvent(QHoverEvent*) {
    m_hovered = m_hoveredEdge = kNoItem;
    update();
}

void CanvasItem::hover(const QPointF& screen) {
    if (m_scene == nullptr)
        return;
    const QPointF at = m_camera.toDrawing(screen);
    const qreal reach = kEdgeReach / m_camera.zoom();
    int edge = kNoItem;
    if (m_hoveredEdge != kNoItem) { // its plus and its head stay within reach while the pointer goes to them
        const SceneEdge& current = m_scene->edges[static_cast<std::size_t>(m_hoveredEdge)];
        if (CanvasPainter::plusRect(current).adjusted(-3, -3, 3, 3).contains(at) ||
            QLineF(current.tip, at).length() < 12)
            edge = m_hoveredEdge;
    }
    int node = m_scene->nodeAt(at);
    const bool onLeaf =
        node != kNoItem && m_scene->nodes[static_cast<std::size_t>(node)].kind != SceneNode::Kind::Container;
    if (edge == kNoItem && !onLeaf)
        edge = m_scene->edgeAt(at, reach);
    if (pointerAt(node).isEmpty())
        node = kNoItem;
    if (node == m_hovered && edge == m_hoveredEdge)
        return;
    m_hovered = node;
    m_hoveredEdge = edge;
    update();
}

void CanvasItem::keyPressEvent(QKeyEvent* event) {
    event->accept();
    const QRectF rect = rectOf(m_selected);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        walk(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isEmpty())
            emit editRequested(m_selected);
        return;
    case Qt::Key_F2:
        if (m_editable && !m_selected.isEmpty())
            emit renameRequested(m_selected);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_editable && !m_selected.isEmpty())
            emit deleteRequested(m_selected);
        return;
    case Qt::Key_Insert:
        if (m_editable)
            emit addRequested(m_selected, rect.isEmpty() ? QPointF(width() / 2, 60)
                                                         : QPointF(rect.center().x(), rect.bottom()));
        return;
    case Qt::Key_Space:
        toggleFold(m_selected);
        return;
    case Qt::Key_Menu:
        if (!m_selected.isEmpty())
            emit menuRequested(m_selected, rect.center());
        return;
    case Qt::Key_F:
        fit();
        return;
    case Qt::Key_Escape:
        setSelected({});
        return;
    default:
        event->ignore();
    }
}

/// The nearest node in that direction; what stands far aside counts as farther away.
void CanvasItem::walk(int key) {
    if (m_scene == nullptr || m_scene->nodes.empty())
        return;
    const int from = itemOf(m_selected);
    int best = kNoItem;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (int item = 0; item < static_cast<int>(m_scene->nodes.size()); ++item) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(item)];
        if (node.pointer.isEmpty() || item == from)
            continue;
        qreal cost = node.rect.top() * 1000 + node.rect.left(); // nothing selected: the topmost
        if (from != kNoItem) {
            const QRectF& origin = m_scene->nodes[static_cast<std::size_t>(from)].rect;
            const QPointF delta(node.rect.center().x() - origin.center().x(), node.rect.top() - origin.top());
            const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
            const qreal sign = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
            const qreal along = (vertical ? delta.y() : delta.x()) * sign;
            if (along < 1)
                continue;
            cost = along + 2.5 * std::abs(vertical ? delta.x() : delta.y());
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = item;
        }
    }
    if (best == kNoItem)
        return;
    setSelected(pointerAt(best));
    reveal(m_selected);
}

void CanvasItem::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void CanvasItem::focusOutEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

} // namespace steploom::app
