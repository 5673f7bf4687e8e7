// SPDX-License-Identifier: Apache-2.0
// The pointer over the canvas.
#include <QCursor>
#include <QHoverEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "app/canvas/canvas_item.h"
#include "app/canvas/iteration_strip.h"

namespace steploom::app {

namespace {
constexpr qreal kDragStart = 4; ///< screen pixels before a press becomes a drag
constexpr qreal kEdgeReach = 6;
constexpr qreal kContainerHeader = 34;
} // namespace

qreal CanvasItem::edgeReach() const {
    return kEdgeReach / m_camera.zoom();
}

void CanvasItem::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    m_motion.stop();
    endDrag();
    m_pressed = event->position();
    m_drag = Drag::Pan;
    event->accept();
    if (m_scene == nullptr)
        return;
    const QPointF at = m_camera.toDrawing(event->position());
    const int node = m_scene->nodeAt(at);
    if (event->button() == Qt::RightButton) {
        m_drag = Drag::None;
        pressRight(node, event->position());
    } else if (event->button() == Qt::LeftButton) {
        if (!m_editable || (!pressPort(at) && !pressEdge(at)))
            pressNode(node, at, event->modifiers());
    }
}

void CanvasItem::pressRight(int node, const QPointF& screen) {
    const QPointF at = m_camera.toDrawing(screen);
    const bool onLeaf =
        node != kNoItem && m_scene->nodes[static_cast<std::size_t>(node)].kind != SceneNode::Kind::Container;
    const int edge = onLeaf ? kNoItem : m_scene->edgeAt(at, edgeReach());
    if (edge != kNoItem) {
        emit edgeMenuRequested(m_scene->edges[static_cast<std::size_t>(edge)].pointer, screen);
        return;
    }
    const QString pointer = pointerAt(node);
    if (pointer.isEmpty()) {
        emit groundMenuRequested(screen);
        return;
    }
    if (!m_selection.contains(pointer))
        setSelected(pointer);
    emit menuRequested(pointer, screen);
}

/// A press on a state's port takes the start of a transition along.
bool CanvasItem::pressPort(const QPointF& drawing) {
    for (const int item : {itemOf(selected()), m_hovered}) {
        if (item == kNoItem || pointerAt(item).isEmpty() ||
            !CanvasPainter::portRect(m_scene->nodes[static_cast<std::size_t>(item)])
                 .adjusted(-3, -3, 3, 3)
                 .contains(drawing))
            continue;
        m_drag = Drag::Port;
        m_dragItem = item;
        m_dragPoint = drawing;
        return true;
    }
    return false;
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

/// Selects, and is ready to carry what is selected; on empty ground it pans, or with Shift draws a rubber
/// band.
void CanvasItem::pressNode(int node, const QPointF& drawing, Qt::KeyboardModifiers modifiers) {
    const bool extends = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    m_grabbed = m_dragPoint = drawing;
    if (node == kNoItem || pointerAt(node).isEmpty()) {
        if (extends)
            m_drag = Drag::Band;
        return;
    }
    const SceneNode& hit = m_scene->nodes[static_cast<std::size_t>(node)];
    const bool container = hit.kind == SceneNode::Kind::Container;
    if ((container || hit.folded) && CanvasPainter::foldRect(hit).contains(drawing)) {
        m_drag = Drag::None;
        toggleFold(hit.pointer);
        return;
    }
    if (container && m_marks != nullptr && m_marks->active()) {
        const int iteration = IterationStrip(hit, m_marks->node(hit.pointer)).at(drawing);
        if (iteration >= 0) {
            m_drag = Drag::None;
            setSelected(hit.pointer);
            emit iterationRequested(hit.pointer, iteration);
            return;
        }
    }
    const bool onHeader = !container || drawing.y() < hit.rect.top() + kContainerHeader;
    if (extends) {
        m_drag = onHeader ? Drag::None : Drag::Band;
        if (onHeader)
            select(m_selection.toggle(hit.pointer));
        return;
    }
    if (m_selection.several() && m_selection.contains(hit.pointer))
        m_pressedState = hit.pointer;
    else
        setSelected(hit.pointer);
    if (m_editable && onHeader)
        m_drag = Drag::Nodes;
}

void CanvasItem::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_pressed;
    if (m_drag == Drag::None || (!m_dragMoved && std::hypot(moved.x(), moved.y()) < kDragStart))
        return;
    m_dragMoved = true;
    const QPointF at = m_camera.toDrawing(event->position());
    switch (m_drag) {
    case Drag::Pan:
        m_camera.pan(moved);
        m_touched = true;
        m_pressed = event->position();
        setCursor(Qt::ClosedHandCursor);
        emit cameraChanged();
        break;
    case Drag::Edge:
    case Drag::Port: {
        m_dragPoint = at;
        const int target = m_scene->nodeAt(at);
        m_dropTarget = pointerAt(target).isEmpty() ? kNoItem : target;
        break;
    }
    case Drag::Nodes:
        dragNodes(at);
        break;
    case Drag::Band:
        m_dragPoint = at;
        break;
    case Drag::None:
        break;
    }
    update();
}

void CanvasItem::dragNodes(const QPointF& drawing) {
    if (m_carried.empty()) {
        for (const QString& pointer : m_selection.all()) {
            if (const int item = itemOf(pointer); item != kNoItem)
                m_carried.push_back(item);
        }
    }
    m_dragPoint = drawing;
    const QStringList& all = m_selection.all();
    m_drop = dropPlaceAt(*m_scene, drawing, 3 * edgeReach(), QSet<QString>(all.begin(), all.end()));
    setCursor(m_drop.kind == DropPlace::Kind::None ? Qt::ForbiddenCursor : Qt::DragMoveCursor);
}

void CanvasItem::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Pan && !m_dragMoved && event->button() == Qt::LeftButton && m_scene != nullptr &&
        pointerAt(m_scene->nodeAt(m_camera.toDrawing(event->position()))).isEmpty())
        setSelectionList({});
    else if (!m_dragMoved && !m_pressedState.isEmpty())
        setSelectionList({m_pressedState});
    else if (m_dragMoved)
        dropDrag();
    endDrag();
}

void CanvasItem::dropDrag() {
    const QString target = pointerAt(m_dropTarget);
    if (m_drag == Drag::Band)
        takeBand();
    else if (m_drag == Drag::Nodes && m_drop.kind != DropPlace::Kind::None)
        emit moveRequested(m_selection.all(), dropKindName(m_drop.kind), m_drop.pointer);
    else if (m_drag == Drag::Edge && !target.isEmpty())
        emit retargetRequested(m_scene->edges[static_cast<std::size_t>(m_dragItem)].pointer, target);
    else if (m_drag == Drag::Port && !target.isEmpty())
        emit connectRequested(pointerAt(m_dragItem), target);
}

void CanvasItem::endDrag() {
    m_drag = Drag::None;
    m_dragMoved = false;
    m_dragItem = m_dropTarget = kNoItem;
    m_carried.clear();
    m_pressedState.clear();
    m_drop = {};
    setCursor(Qt::ArrowCursor);
    update();
}

/// What lies whole in the band; a container then stands for what is in it.
void CanvasItem::takeBand() {
    const QRectF band = QRectF(m_grabbed, m_dragPoint).normalized();
    QStringList inside;
    for (const int item : m_scene->nodeIndex.query(band)) {
        const SceneNode& node = m_scene->nodes[static_cast<std::size_t>(item)];
        const bool covered = std::any_of(inside.begin(), inside.end(), [&](const QString& outer) {
            return node.pointer.startsWith(outer + QLatin1Char('/'));
        });
        if (!node.pointer.isEmpty() && band.contains(node.rect) && !covered)
            inside.append(node.pointer);
    }
    select(m_selection.add(inside));
}

QString CanvasItem::dragOver(const QPointF& at) {
    if (m_scene == nullptr || !m_editable)
        return {};
    m_drop = dropPlaceAt(*m_scene, m_camera.toDrawing(at), 3 * edgeReach());
    update();
    return dropKindName(m_drop.kind);
}

QString CanvasItem::takeDrop() {
    QString pointer = m_drop.pointer;
    dragLeave();
    return pointer;
}

void CanvasItem::dragLeave() {
    m_drop = {};
    update();
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
    emit shownTransitionChanged();
    update();
}

void CanvasItem::hover(const QPointF& screen) {
    if (m_scene == nullptr)
        return;
    const QPointF at = m_camera.toDrawing(screen);
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
        edge = m_scene->edgeAt(at, edgeReach());
    if (pointerAt(node).isEmpty())
        node = kNoItem;
    if (node == m_hovered && edge == m_hoveredEdge)
        return;
    m_hovered = node;
    m_hoveredEdge = edge;
    emit shownTransitionChanged();
    update();
}

} // namespace steploom::app
