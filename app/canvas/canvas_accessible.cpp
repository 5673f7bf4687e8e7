// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QHash>
#include <QKeySequence>
#include <QPointer>
#include <QQuickWindow>

#include <algorithm>
#include <memory>
#include <vector>

#include "app/canvas/canvas_item.h"
#include "app/document/messages.h"
#include "model/export/state_words.h"

namespace steploom::app {

namespace {

/// A state on the canvas. Named by its pointer, it stays the same object through relayouts.
class StateAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    StateAccessible(CanvasItem* canvas, QString pointer)
        : m_canvas(canvas)
        , m_pointer(std::move(pointer)) {}

    bool isValid() const override { return m_canvas != nullptr && node() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas == nullptr ? nullptr : m_canvas->window(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override;

    QRect rect() const override {
        const QRectF onItem = m_canvas->rectOf(m_pointer);
        const QPointF topLeft = m_canvas->mapToGlobal(onItem.topLeft());
        return QRectF(topLeft, onItem.size()).toAlignedRect();
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        const SceneNode* at = node();
        state.selectable = true;
        state.focusable = true;
        state.selected = m_canvas->isSelected(m_pointer);
        state.focused = m_canvas->selected() == m_pointer && m_canvas->hasActiveFocus();
        state.offscreen = !m_canvas->boundingRect().intersects(m_canvas->rectOf(m_pointer));
        state.expandable = folds(at);
        state.expanded = state.expandable && !at->folded;
        state.collapsed = state.expandable && at->folded;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        QStringList names{pressAction(), setFocusAction(), showMenuAction()};
        if (folds(node()))
            names << toggleAction();
        return names;
    }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        if (name == toggleAction()) {
            m_canvas->toggleFold(m_pointer);
            return;
        }
        m_canvas->setSelected(m_pointer);
        m_canvas->reveal(m_pointer);
        m_canvas->forceActiveFocus();
        if (name == showMenuAction())
            emit m_canvas->menuRequested(m_pointer, m_canvas->rectOf(m_pointer).center());
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        if (name == showMenuAction())
            return {QKeySequence(Qt::Key_Menu).toString(QKeySequence::NativeText)};
        if (name == toggleAction())
            return {QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)};
        return {};
    }

private:
    const SceneNode* node() const {
        const Scene* scene = m_canvas->scene();
        const int item = scene == nullptr ? kNoItem : scene->nodeOfPointer.value(m_pointer, kNoItem);
        return item == kNoItem ? nullptr : &scene->nodes[static_cast<std::size_t>(item)];
    }
    static bool folds(const SceneNode* node) {
        return node != nullptr && (node->folded || node->kind == SceneNode::Kind::Container);
    }
    QString description(const SceneNode& at, const model::StateWords& words) const;

    QPointer<CanvasItem> m_canvas;
    QString m_pointer;
};

class CanvasAccessible final : public QAccessibleObject {
public:
    explicit CanvasAccessible(CanvasItem* canvas)
        : QAccessibleObject(canvas)
        , m_sceneChanged(QObject::connect(canvas, &CanvasItem::sceneChanged, [this] { m_ordered = false; })) {
    }
    ~CanvasAccessible() override {
        QObject::disconnect(m_sceneChanged);
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    QWindow* window() const override { return canvas()->window(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(canvas()->window());
    }
    int childCount() const override { return static_cast<int>(order().size()); }

    QAccessibleInterface* child(int index) const override {
        const std::vector<int>& items = order();
        return index < 0 || index >= childCount()
                   ? nullptr
                   : childOf(pointerAt(items[static_cast<std::size_t>(index)]));
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        const std::vector<int>& items = order();
        const auto found = std::find_if(items.begin(), items.end(), [&](int item) {
            const auto known = m_children.constFind(pointerAt(item));
            return known != m_children.constEnd() && QAccessible::accessibleInterface(*known) == child;
        });
        return found == items.end() ? -1 : static_cast<int>(found - items.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const Scene* scene = canvas()->scene();
        if (scene == nullptr)
            return nullptr;
        const QPointF at = canvas()->camera().toDrawing(canvas()->mapFromGlobal(QPointF(x, y)));
        const int item = scene->nodeAt(at);
        const QString pointer = item == kNoItem ? QString() : pointerAt(item);
        return pointer.isEmpty() ? nullptr : childOf(pointer);
    }

    QAccessibleInterface* focusChild() const override {
        return canvas()->hasActiveFocus() ? stateChild(canvas()->selected()) : nullptr;
    }
    /// The child of a state; null where it is not drawn.
    QAccessibleInterface* stateChild(const QString& pointer) const {
        const Scene* scene = canvas()->scene();
        return scene != nullptr && scene->nodeOfPointer.contains(pointer) ? childOf(pointer) : nullptr;
    }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return CanvasItem::tr("Workflow graph");
        if (kind != QAccessible::Description || canvas()->scene() == nullptr)
            return {};
        const model::Workflow& workflow = *canvas()->scene()->workflow;
        const QString start =
            workflow.scopes.empty() ? QString() : QString::fromStdString(workflow.scopes.front().startAt);
        return start.isEmpty()
                   ? CanvasItem::tr("%1 states").arg(workflow.states.size())
                   : CanvasItem::tr("%1 states, starts at %2").arg(workflow.states.size()).arg(start);
    }
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = canvas()->hasActiveFocus();
        state.invisible = !canvas()->isVisible();
        return state;
    }
    QRect rect() const override {
        return QRectF(canvas()->mapToGlobal(QPointF()), canvas()->size()).toAlignedRect();
    }

    /// Of the graph that is shown.
    const model::StateWords& words() const {
        const auto& workflow = canvas()->scene()->workflow;
        if (m_words == nullptr || m_wordsOf != workflow) {
            m_wordsOf = workflow;
            m_words = std::make_unique<model::StateWords>(
                *workflow, [](const model::Message& said) { return messageText(said).toStdString(); });
        }
        return *m_words;
    }

private:
    CanvasItem* canvas() const { return static_cast<CanvasItem*>(object()); }
    QString pointerAt(int item) const {
        return canvas()->scene()->nodes[static_cast<std::size_t>(item)].pointer;
    }

    /// Items of the states in the order of the text, which is the order they are read in. Those in a folded
    /// container are not there, nor is the start mark, which has no name.
    const std::vector<int>& order() const {
        const Scene* scene = canvas()->scene();
        if (m_ordered || scene == nullptr)
            return m_order;
        m_ordered = true;
        m_order.clear();
        m_order.reserve(scene->nodes.size());
        for (std::size_t item = 0; item < scene->nodes.size(); ++item) {
            if (scene->nodes[item].state != model::kNone)
                m_order.push_back(static_cast<int>(item));
        }
        std::sort(m_order.begin(), m_order.end(), [scene](int a, int b) {
            return scene->nodes[static_cast<std::size_t>(a)].state <
                   scene->nodes[static_cast<std::size_t>(b)].state;
        });
        return m_order;
    }

    QAccessibleInterface* childOf(const QString& pointer) const {
        if (const auto known = m_children.constFind(pointer); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new StateAccessible(canvas(), pointer); // the registry owns it
        m_children.insert(pointer, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<QString, QAccessible::Id> m_children; ///< made when somebody asks
    mutable std::shared_ptr<const model::Workflow> m_wordsOf;
    mutable std::unique_ptr<model::StateWords> m_words; ///< of m_wordsOf
    mutable bool m_ordered = false;                     ///< m_order is of the scene that is shown
    mutable std::vector<int> m_order;
    QMetaObject::Connection m_sceneChanged;
};

CanvasAccessible* accessibleOf(CanvasItem* canvas) {
    return dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(canvas));
}

QString StateAccessible::text(QAccessible::Text kind) const {
    const CanvasAccessible* graph = isValid() ? accessibleOf(m_canvas) : nullptr;
    if (graph == nullptr)
        return {};
    const SceneNode& at = *node();
    if (kind == QAccessible::Name)
        return QString::fromStdString(graph->words().sentence(at.state));
    return kind == QAccessible::Description ? description(at, graph->words()) : QString();
}

/// What the node shows beside its name and its arrows.
QString StateAccessible::description(const SceneNode& at, const model::StateWords& words) const {
    QStringList parts;
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty())
            parts << part;
    };
    add(at.detail);
    add(QString::fromStdString(words.place(at.state)));
    for (const SceneBadge& badge : at.badges) {
        if (badge.role == SceneBadge::Role::Timeout)
            add(CanvasItem::tr("times out after %1").arg(badge.text));
        else if (badge.role == SceneBadge::Role::Retry)
            add(CanvasItem::tr("retries up to %1 times").arg(badge.text));
    }
    if (at.folded)
        add(CanvasItem::tr("folded"));
    if (m_canvas->document() != nullptr && m_canvas->document()->problemStates().contains(m_pointer))
        add(CanvasItem::tr("has a problem"));
    if (m_canvas->marks() != nullptr && m_canvas->marks()->active())
        add(m_canvas->marks()->wordsOf(m_pointer));
    if (m_canvas->comparison() != nullptr)
        add(changeWord(m_canvas->comparison()->marks().state(m_pointer)));
    if (m_canvas->breakpoints().contains(m_pointer))
        add(CanvasItem::tr("breakpoint"));
    return parts.join(QStringLiteral(", "));
}

QAccessibleInterface* canvasFactory(const QString& className, QObject* object) {
    if (className != QLatin1String(CanvasItem::staticMetaObject.className()))
        return nullptr;
    auto* canvas = qobject_cast<CanvasItem*>(object);
    return canvas == nullptr ? nullptr : new CanvasAccessible(canvas);
}

} // namespace

void installCanvasAccessibility() {
    QAccessible::installFactory(canvasFactory);
}

void announceSelectedState(CanvasItem* canvas) {
    if (!QAccessible::isActive() || !canvas->hasActiveFocus())
        return;
    const CanvasAccessible* graph = accessibleOf(canvas);
    QAccessibleInterface* state = graph == nullptr ? nullptr : graph->stateChild(canvas->selected());
    if (state == nullptr)
        return;
    QAccessibleEvent event(state, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace steploom::app
