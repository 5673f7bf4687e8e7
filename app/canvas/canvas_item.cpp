// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_item.h"

#include <QAccessible>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>

#include "app/canvas/canvas_accessible.h"
#include "app/settings/language.h"
#include "app/theme/theme.h"

namespace steploom::app {

CanvasItem::CanvasItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setFlag(ItemAcceptsInputMethod, false);
    setActiveFocusOnTab(true);
    setOpaquePainting(true);
    connect(&m_worker, &LayoutWorker::ready, this, &CanvasItem::takeScene);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    connect(&Language::instance(), &Language::changed, this, &CanvasItem::requestScene);
    m_motion.setEasingCurve(QEasingCurve::InOutQuad);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_camera = Camera::between(m_motionFrom, m_motionTo, value.toReal());
        emit cameraChanged();
        update();
    });
    m_relayout.setEasingCurve(QEasingCurve::InOutQuad);
    m_relayout.setStartValue(0.0);
    m_relayout.setEndValue(1.0);
    connect(&m_relayout, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        if (m_tween != nullptr)
            m_between = m_tween->at(value.toReal());
        update();
    });
    connect(&m_relayout, &QVariantAnimation::finished, this, [this] {
        m_tween.reset();
        m_between.reset();
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

void CanvasItem::setComparison(DiffSession* comparison) {
    if (m_comparison == comparison)
        return;
    if (m_comparison != nullptr)
        m_comparison->disconnect(this);
    m_comparison = comparison;
    if (m_comparison != nullptr) {
        connect(m_comparison, &DiffSession::opened, this, [this] {
            m_fresh = true;
            requestScene();
        });
    }
    requestScene();
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
    if (pointer != m_selection.primary())
        select(m_selection.setOnly(pointer));
}

void CanvasItem::setSelectionList(const QStringList& pointers) {
    select(m_selection.set(pointers));
}

void CanvasItem::select(bool changed) {
    if (!changed)
        return;
    pick(kNoItem);
    emit selectedChanged();
    announceSelectedState(this);
    update();
}

void CanvasItem::selectAll() {
    if (m_scene == nullptr)
        return;
    const model::Workflow& workflow = *m_scene->workflow;
    const int primary = itemOf(selected());
    const std::size_t state =
        primary == kNoItem ? model::kNone : m_scene->nodes[static_cast<std::size_t>(primary)].state;
    const std::size_t scope = state == model::kNone ? 0 : workflow.states[state].scope;
    QStringList all;
    for (const std::size_t one : workflow.scopes[scope].states) {
        if (one != state)
            all.append(QString::fromStdString(workflow.states[one].pointer));
    }
    if (state != model::kNone)
        all.append(selected());
    setSelectionList(all);
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
    std::shared_ptr<const model::Workflow> workflow;
    if (m_comparison != nullptr)
        workflow = m_comparison->workflow();
    else if (m_document != nullptr)
        workflow = m_document->workflow();
    if (workflow != nullptr)
        m_worker.request(workflow, m_folded, m_fresh ? nullptr : m_scene);
}

void CanvasItem::takeScene(const std::shared_ptr<const Scene>& scene) {
    const QString anchor = m_fresh ? QString() : anchorFor(*scene);
    const QRectF held = rectOf(anchor);
    const std::shared_ptr<const Scene> before = std::exchange(m_scene, scene);
    m_hovered = m_hoveredEdge = kNoItem;
    pick(kNoItem);
    emit shownTransitionChanged();
    endDrag();
    select(m_selection.prune([this](const QString& pointer) {
        return m_scene->workflow->findByPointer(pointer.toStdString()) != model::kNone;
    }));
    m_relayout.stop();
    m_tween.reset();
    m_between.reset();
    if (m_fresh) {
        m_fresh = false;
        refit();
    } else if (!held.isEmpty()) {
        const QPointF shift = rectOf(anchor).center() - held.center();
        m_camera.pan(-shift);
        animateFrom(before, shift / m_camera.zoom());
    }
    if (const QString awaited = std::exchange(m_awaited, {}); !awaited.isEmpty())
        reveal(awaited);
    emit cameraChanged();
    emit sceneChanged();
    QAccessibleEvent change(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&change);
    update();
}

/// Moves the graph from its last shape to this one; `shift` is what the camera went along with.
void CanvasItem::animateFrom(const std::shared_ptr<const Scene>& before, const QPointF& shift) {
    const int duration = Theme::instance().motion();
    if (duration == 0 || before == nullptr)
        return;
    auto tween = std::make_unique<SceneTween>(before, m_scene);
    tween->setShift(shift);
    if (!tween->worthwhile())
        return;
    m_tween = std::move(tween);
    m_between = m_tween->at(0);
    m_relayout.setDuration(duration);
    m_relayout.start();
}

/// The state that stays where it is on screen while the graph changes round it: the selected one, or else
/// the one nearest to the middle that both graphs have.
QString CanvasItem::anchorFor(const Scene& next) const {
    if (m_scene == nullptr || (next.nodeOfPointer.contains(selected()) && itemOf(selected()) != kNoItem))
        return selected();
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
        refit();
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
    const Camera readable = fitReadable(*m_scene, room());
    const Camera shown = m_motion.state() == QVariantAnimation::Running ? m_motionTo : m_camera;
    moveCamera(shown == readable ? fitWhole(*m_scene, room()) : readable);
    m_touched = false;
}

FitRoom CanvasItem::room() const {
    FitRoom room{size(), {}};
    room.covers.reserve(static_cast<std::size_t>(m_covers.size()));
    for (const QVariant& cover : m_covers)
        room.covers.push_back(cover.toRectF());
    return room;
}

void CanvasItem::setCovers(const QVariantList& covers) {
    if (covers == m_covers)
        return;
    m_covers = covers;
    emit coversChanged();
    if (m_scene != nullptr && !m_touched) {
        refit();
        emit cameraChanged();
        update();
    }
}

/// What a graph is shown like before anybody moves it: readable, and what is selected in view.
void CanvasItem::refit() {
    m_motion.stop();
    m_camera = fitReadable(*m_scene, room());
    reveal(m_awaited.isEmpty() ? selected() : m_awaited);
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
    const bool changing = m_comparison == nullptr && m_document != nullptr &&
                          m_document->workflow() != nullptr &&
                          (m_scene == nullptr || m_scene->workflow != m_document->workflow());
    m_awaited = changing ? pointer : QString();
    const int item = changing ? kNoItem : itemOf(pointer);
    if (item == kNoItem)
        return;
    const QPointF shift = shiftIntoView(nodeRect(item), room());
    if (shift.isNull())
        return;
    Camera target = m_camera;
    target.pan(shift);
    const bool touched = m_touched;
    moveCamera(target);
    m_touched = touched; // by nobody's hand
}

void CanvasItem::toggleFold(const QString& pointer) {
    if (!m_folded.remove(pointer))
        m_folded.insert(pointer);
    requestScene();
}

void CanvasItem::foldAll(bool folded) {
    m_folded.clear();
    if (folded && m_scene != nullptr) {
        for (const model::State& state : m_scene->workflow->states) {
            if (!state.scopes.empty())
                m_folded.insert(QString::fromStdString(state.pointer));
        }
    }
    requestScene();
}

bool CanvasItem::anyUnfolded() const {
    return m_scene != nullptr &&
           std::any_of(m_scene->nodes.begin(), m_scene->nodes.end(),
                       [](const SceneNode& node) { return node.kind == SceneNode::Kind::Container; });
}

CanvasView CanvasItem::view() const {
    CanvasView view;
    view.zoom = m_camera.zoom();
    view.visible = m_camera.visible(size());
    view.selected = itemOf(selected());
    for (const QString& pointer : m_selection.all()) {
        if (const int item = itemOf(pointer); item != kNoItem && item != view.selected)
            view.alsoSelected.insert(item);
    }
    view.hovered = m_hovered;
    view.hoveredEdge = shownEdge();
    view.focused = hasActiveFocus();
    view.stale = m_document != nullptr && m_document->stale();
    view.editable = m_editable;
    view.marks = m_marks;
    view.changes = m_comparison != nullptr ? &m_comparison->marks() : nullptr;
    view.breakpoints = &m_breakpoints;
    view.problems = m_document != nullptr ? &m_document->problemStates() : nullptr;
    view.dragPoint = m_dragPoint;
    view.dropTarget = m_dropTarget;
    if (m_drag == Drag::Edge)
        view.dragEdge = m_dragItem;
    else if (m_drag == Drag::Port)
        view.dragFrom = m_dragItem;
    view.drop = m_drop;
    if (m_drag == Drag::Nodes && m_dragMoved) {
        view.carried = m_carried;
        view.carriedBy = m_dragPoint - m_grabbed;
    } else if (m_drag == Drag::Band && m_dragMoved) {
        view.band = QRectF(m_grabbed, m_dragPoint).normalized();
    }
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
    CanvasPainter(m_between != nullptr ? *m_between : *m_scene, view(), theme).paint(*painter);
}

} // namespace steploom::app
