// SPDX-License-Identifier: Apache-2.0
#include "app/canvas/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QHash>
#include <QPointer>
#include <QQuickWindow>

#include "app/canvas/canvas_item.h"

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

    QString text(QAccessible::Text kind) const override {
        const SceneNode* at = node();
        if (at == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return at->name;
        if (kind != QAccessible::Description)
            return {};
        QStringList words{at->typeName};
        if (!at->detail.isEmpty())
            words << at->detail;
        if (m_canvas->marks() != nullptr && m_canvas->marks()->active()) {
            if (const QString run = RunMarks::words(m_canvas->marks()->node(m_pointer)); !run.isEmpty())
                words << run;
        }
        if (m_canvas->comparison() != nullptr)
            words << changeWord(m_canvas->comparison()->marks().state(m_pointer));
        if (m_canvas->breakpoints().contains(m_pointer))
            words << CanvasItem::tr("breakpoint");
        return words.join(QStringLiteral(", "));
    }

    QRect rect() const override {
        const QRectF onItem = m_canvas->rectOf(m_pointer);
        const QPointF topLeft = m_canvas->mapToGlobal(onItem.topLeft());
        return QRectF(topLeft, onItem.size()).toAlignedRect();
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_canvas->isSelected(m_pointer);
        state.focused = m_canvas->selected() == m_pointer && m_canvas->hasActiveFocus();
        state.offscreen = !m_canvas->boundingRect().intersects(m_canvas->rectOf(m_pointer));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString&) override {
        m_canvas->setSelected(m_pointer);
        m_canvas->forceActiveFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const SceneNode* node() const {
        const Scene* scene = m_canvas->scene();
        const int item = scene == nullptr ? kNoItem : scene->nodeOfPointer.value(m_pointer, kNoItem);
        return item == kNoItem ? nullptr : &scene->nodes[static_cast<std::size_t>(item)];
    }

    QPointer<CanvasItem> m_canvas;
    QString m_pointer;
};

class CanvasAccessible final : public QAccessibleObject {
public:
    explicit CanvasAccessible(CanvasItem* canvas)
        : QAccessibleObject(canvas) {}
    ~CanvasAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    QWindow* window() const override { return canvas()->window(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(canvas()->window());
    }
    int childCount() const override { return canvas()->stateCount(); }

    QAccessibleInterface* child(int index) const override {
        const Scene* scene = canvas()->scene();
        if (scene == nullptr || index < 0)
            return nullptr;
        for (const SceneNode& node : scene->nodes) { // states only: the start mark has no name
            if (!node.pointer.isEmpty() && index-- == 0)
                return childOf(node.pointer);
        }
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        const Scene* scene = canvas()->scene();
        if (scene == nullptr)
            return nullptr;
        const QPointF at = canvas()->camera().toDrawing(canvas()->mapFromGlobal(QPointF(x, y)));
        const int item = scene->nodeAt(at);
        const QString pointer =
            item == kNoItem ? QString() : scene->nodes[static_cast<std::size_t>(item)].pointer;
        return pointer.isEmpty() ? nullptr : childOf(pointer);
    }

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? CanvasItem::tr("Workflow graph") : QString();
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

private:
    CanvasItem* canvas() const { return static_cast<CanvasItem*>(object()); }

    QAccessibleInterface* childOf(const QString& pointer) const {
        if (const auto known = m_children.constFind(pointer); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* made = new StateAccessible(canvas(), pointer); // the registry owns it
        m_children.insert(pointer, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    mutable QHash<QString, QAccessible::Id> m_children; ///< made when somebody asks
};

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

} // namespace steploom::app
