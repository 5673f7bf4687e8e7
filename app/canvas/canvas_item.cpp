// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_item.h"

#include <QAccessible>
#include <QLineF>
#include <QPainter>

#include <algorithm>

#include "app/theme/theme.h"

namespace steploom::app {

namespace {
constexpr qreal kFitMargin = 36;
constexpr qreal kFitMostZoom = 1.15;
} // namespace

CanvasItem::CanvasItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setFlag(ItemAcceptsInputMethod, false);
    setActiveFocusOnTab(true);
    setOpaquePainting(true);
    connect(&m_worker, &LayoutWorker::ready, this, &CanvasItem::takeScene);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    m_motion.setEasingCurve(QEasingCurve::InOutQuad);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_camera = Camera::between(m_motionFrom, m_motionTo, value.toReal());
        emit cameraChanged();
        update();
    });
}

CanvasItem::~CanvasItem() = default;

void CanvasItem::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    if (m_document != nullptr)
        m_document->disconnect(this);
    m_document = document;
    if (m_document != nullptr) {
        connect(m_document, &DocumentController::workflowChanged, this, &CanvasItem::requestScene);
        connect(m_document, &DocumentController::opened, this, [this] {
            m_touched = false;
            m_fresh = true;
            m_folded.clear();
        });
        connect(m_document, &DocumentController::problemsChanged, this, [this] { update(); });
        requestScene();
    }
    emit documentChanged();
}

void CanvasItem::setMarks(RunMarks* marks) {
    if (m_marks == marks)
        return;
    if (m_marks != nullptr)
        m_marks->disconnect(this);
    m_marks = marks;
    if (m_marks != nullptr)
        connect(m_marks, &RunMarks::changed, this, [this] { update(); });
    emit marksChanged();
    update();
}

void CanvasItem::setSelected(const QString& pointer) {
    if (m_selected == pointer)
        return;
    m_selected = pointer;
    emit selectedChanged();
    update();
}

void CanvasItem::setBreakpoints(const QStringList& pointers) {
    m_breakpoints = QSet<QString>(pointers.begin(), pointers.end());
    emit breakpointsChanged();
    update();
}

int CanvasItem::stateCount() const {
    return m_scene == nullptr ? 0 : static_cast<int>(m_scene->nodeOfPointer.size());
}

void CanvasItem::requestScene() {
    if (m_document != nullptr && m_document->workflow() != nullptr)
        m_worker.request(m_document->workflow(), m_folded);
}

void CanvasItem::takeScene(const std::shared_ptr<const Scene>& scene) {
    const QString anchor = m_fresh ? QString() : anchorFor(*scene);
    const QRectF held = rectOf(anchor);
    m_scene = scene;
    m_hovered = m_hoveredEdge = m_dragItem = m_dropTarget = kNoItem;
    m_drag = Drag::None;
    if (m_fresh) {
        m_motion.stop();
        m_camera = Camera::fitting(m_scene->bounds, size(), kFitMargin, kFitMostZoom);
        m_fresh = false;
    } else if (!held.isEmpty()) {
        m_camera.pan(held.center() - rectOf(anchor).center());
    }
    emit cameraChanged();
    emit sceneChanged();
    QAccessibleEvent change(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&change);
    update();
}

/// The state that stays where it is on screen while the graph changes round it: the selected one, or else
/// the one nearest to the middle that both graphs have.
QString CanvasItem::anchorFor(const Scene& next) const {
    if (m_scene == nullptr || (next.nodeOfPointer.contains(m_selected) && itemOf(m_selected) != kNoItem))
        return m_selected;
    const QPointF middle = m_camera.visible(size()).center();
    QString best;
    qreal nearest = 0;
    for (const SceneNode& node : m_scene->nodes) {
        if (!next.nodeOfPointer.contains(node.pointer))
            continue;
        const qreal distance = QLineF(middle, node.rect.center()).length();
        if (best.isEmpty() || distance < nearest) {
            best = node.pointer;
            nearest = distance;
        }
    }
    return best;
}

void CanvasItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (m_scene == nullptr || now.size() == before.size())
        return;
    if (!m_touched || before.isEmpty()) {
        m_camera = Camera::fitting(m_scene->bounds, now.size(), kFitMargin, kFitMostZoom);
    } else {
        const QSizeF grown = now.size() - before.size();
        m_camera.pan(QPointF(grown.width(), grown.height()) / 2);
    }
    emit cameraChanged();
}

int CanvasItem::itemOf(const QString& pointer) const {
    return m_scene == nullptr || pointer.isEmpty() ? kNoItem : m_scene->nodeOfPointer.value(pointer, kNoItem);
}

QString CanvasItem::pointerAt(int item) const {
    return item == kNoItem ? QString() : m_scene->nodes[static_cast<std::size_t>(item)].pointer;
}

QRectF CanvasItem::nodeRect(int item) const {
    return m_camera.toScreen(m_scene->nodes[static_cast<std::size_t>(item)].rect);
}

QRectF CanvasItem::rectOf(const QString& pointer) const {
    const int item = itemOf(pointer);
    return item == kNoItem ? QRectF() : nodeRect(item);
}

void CanvasItem::moveCamera(const Camera& target) {
    m_touched = true;
    m_motion.stop();
    const int duration = Theme::instance().motion();
    if (duration == 0) {
        m_camera = target;
        emit cameraChanged();
        update();
        return;
    }
    m_motionFrom = m_camera;
    m_motionTo = target;
    m_motion.setDuration(duration);
    m_motion.start();
}

void CanvasItem::fit() {
    if (m_scene == nullptr)
        return;
    moveCamera(Camera::fitting(m_scene->bounds, size(), kFitMargin, kFitMostZoom));
    m_touched = false;
}

void CanvasItem::zoomTo(qreal zoom) {
    zoomBy(zoom / m_camera.zoom());
}

void CanvasItem::zoomBy(qreal factor) {
    Camera target = m_camera;
    target.zoomAt(QPointF(width(), height()) / 2, factor);
    moveCamera(target);
}

void CanvasItem::centreOn(const QPointF& drawing) {
    m_touched = true;
    m_motion.stop();
    m_camera.set(drawing - QPointF(width(), height()) / (2 * m_camera.zoom()), m_camera.zoom());
    emit cameraChanged();
    update();
}

void CanvasItem::reveal(const QString& pointer) {
    const int item = itemOf(pointer);
    if (item == kNoItem)
        return;
    const QRectF room = QRectF(QPointF(), size()).adjusted(16, 16, -16, -16);
    const QRectF rect = nodeRect(item);
    QPointF shift;
    if (rect.right() > room.right())
        shift.setX(room.right() - rect.right());
    if (rect.left() + shift.x() < room.left())
        shift.setX(room.left() - rect.left());
    if (rect.bottom() > room.bottom())
        shift.setY(room.bottom() - rect.bottom());
    if (rect.top() + shift.y() < room.top())
        shift.setY(room.top() - rect.top());
    if (shift.isNull())
        return;
    Camera target = m_camera;
    target.pan(shift);
    moveCamera(target);
}

void CanvasItem::toggleFold(const QString& pointer) {
    if (!m_folded.remove(pointer))
        m_folded.insert(pointer);
    requestScene();
}

CanvasView CanvasItem::view() const {
    CanvasView view;
    view.zoom = m_camera.zoom();
    view.visible = m_camera.visible(size());
    view.selected = itemOf(m_selected);
    view.hovered = m_hovered;
    view.hoveredEdge = m_hoveredEdge;
    view.focused = hasActiveFocus();
    view.stale = m_document != nullptr && m_document->stale();
    view.editable = m_editable;
    view.marks = m_marks;
    view.breakpoints = &m_breakpoints;
    view.problems = m_document != nullptr ? &m_document->problemStates() : nullptr;
    view.dragPoint = m_dragPoint;
    view.dropTarget = m_dropTarget;
    if (m_drag == Drag::Edge)
        view.dragEdge = m_dragItem;
    else if (m_drag == Drag::Port)
        view.dragFrom = m_dragItem;
    return view;
}

void CanvasItem::paint(QPainter* painter) {
    const Theme& theme = Theme::instance();
    painter->fillRect(QRectF(QPointF(), size()), theme.window());
    if (m_scene == nullptr)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->scale(m_camera.zoom(), m_camera.zoom());
    painter->translate(-m_camera.origin());
    CanvasPainter(*m_scene, view(), theme).paint(*painter);
}

} // namespace steploom::app
