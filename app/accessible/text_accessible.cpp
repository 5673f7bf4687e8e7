// SPDX-License-Identifier: Apache-2.0
#include "app/accessible/text_accessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <qqml.h>

#include <algorithm>

namespace steploom::app {

namespace {

constexpr QLatin1String kSingleLine("QQuickTextField");
constexpr QLatin1String kManyLines("QQuickTextArea");

/// What both controls have in common is in their properties and invokable methods; their classes are private.
class TextAccessible final : public QAccessibleObject,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface,
                             public QAccessibleActionInterface {
public:
    TextAccessible(QQuickItem* item, bool manyLines)
        : QAccessibleObject(item)
        , m_manyLines(manyLines) {}

    QWindow* window() const override { return item()->window(); }
    QAccessibleInterface* parent() const override {
        QQuickItem* root = item()->window() == nullptr ? nullptr : item()->window()->contentItem();
        for (QQuickItem* at = item()->parentItem(); at != nullptr && at != root; at = at->parentItem()) {
            if (QAccessibleInterface* found = QAccessible::queryAccessibleInterface(at))
                return found;
        }
        return root == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item()->window());
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::EditableText; }

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return attached("Accessible.name");
        case QAccessible::Description:
            return attached("Accessible.description");
        case QAccessible::Value:
            return content();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text kind, const QString& text) override {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = item()->hasActiveFocus();
        state.disabled = !item()->isEnabled();
        state.readOnly = item()->property("readOnly").toBool();
        state.editable = !state.readOnly;
        state.selectableText = item()->property("selectByMouse").toBool();
        state.multiLine = m_manyLines;
        state.passwordEdit = hidesContent();
        state.invisible = item()->window() == nullptr || !item()->window()->isVisible() ||
                          !item()->isVisible() || qFuzzyIsNull(item()->opacity());
        state.offscreen =
            !state.invisible && !item()->window()->geometry().intersects(rect().adjusted(0, 0, 1, 1));
        return state;
    }

    QRect rect() const override {
        return QRectF(item()->mapToGlobal(QPointF()), item()->size()).toAlignedRect();
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        switch (type) {
        case QAccessible::TextInterface:
            return static_cast<QAccessibleTextInterface*>(this);
        case QAccessible::EditableTextInterface:
            return static_cast<QAccessibleEditableTextInterface*>(this);
        case QAccessible::ActionInterface:
            return static_cast<QAccessibleActionInterface*>(this);
        default:
            return nullptr;
        }
    }

    // What is there. Positions count UTF-16 units; -1 is the end.

    int characterCount() const override { return static_cast<int>(content().size()); }
    int cursorPosition() const override { return item()->property("cursorPosition").toInt(); }
    QString text(int begin, int end) const override {
        const QString all = content();
        const int from = within(begin);
        return all.mid(from, std::max(0, within(end) - from));
    }
    int selectionCount() const override { return selectionStart() == selectionEnd() ? 0 : 1; }
    void selection(int index, int* begin, int* end) const override {
        *begin = index == 0 ? selectionStart() : 0;
        *end = index == 0 ? selectionEnd() : 0;
    }
    QString attributes(int at, int* begin, int* end) const override {
        *begin = at;
        *end = at + 1;
        return {};
    }
    QRect characterRect(int at) const override {
        QRectF place;
        QMetaObject::invokeMethod(item(), "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                  Q_ARG(int, within(at)));
        return QRectF(item()->mapToGlobal(place.topLeft()), place.size()).toAlignedRect();
    }
    int offsetAtPoint(const QPoint& point) const override {
        const QPointF place = item()->mapFromGlobal(QPointF(point));
        if (!item()->contains(place))
            return -1;
        int at = -1;
        if (m_manyLines)
            QMetaObject::invokeMethod(item(), "positionAt", Q_RETURN_ARG(int, at), Q_ARG(qreal, place.x()),
                                      Q_ARG(qreal, place.y()));
        return at;
    }

    // What can be done

    void addSelection(int begin, int end) override {
        QMetaObject::invokeMethod(item(), "select", Q_ARG(int, within(begin)), Q_ARG(int, within(end)));
    }
    void removeSelection(int) override { QMetaObject::invokeMethod(item(), "deselect"); }
    void setSelection(int, int begin, int end) override { addSelection(begin, end); }
    void setCursorPosition(int at) override { item()->setProperty("cursorPosition", within(at)); }
    void scrollToSubstring(int begin, int) override { setCursorPosition(begin); }

    void deleteText(int begin, int end) override { replaceText(begin, end, {}); }
    void insertText(int at, const QString& text) override { replaceText(at, at, text); }
    void replaceText(int begin, int end, const QString& text) override {
        if (!item()->isEnabled() || item()->property("readOnly").toBool())
            return;
        const int from = within(begin);
        const int to = std::max(from, within(end));
        QMetaObject::invokeMethod(item(), "remove", Q_ARG(int, from), Q_ARG(int, to));
        QMetaObject::invokeMethod(item(), "insert", Q_ARG(int, from), Q_ARG(QString, text));
        if (!m_manyLines)
            QMetaObject::invokeMethod(item(), "textEdited");
        if (!item()->hasActiveFocus())
            finish();
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!item()->isEnabled())
            return;
        if (name == setFocusAction()) {
            item()->forceActiveFocus(Qt::TabFocusReason);
        } else if (name == pressAction()) {
            if (!m_manyLines)
                QMetaObject::invokeMethod(item(), "accepted");
            finish();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QQuickItem* item() const { return static_cast<QQuickItem*>(object()); }

    /// A property that was given to the control in QML.
    QString attached(const char* name) const {
        return QQmlProperty::read(item(), QLatin1String(name), qmlContext(item())).toString();
    }
    bool hidesContent() const { return item()->property("echoMode").toInt() != 0; }
    QString content() const {
        if (hidesContent())
            return item()->property("displayText").toString();
        QString all;
        QMetaObject::invokeMethod(item(), "getText", Q_RETURN_ARG(QString, all), Q_ARG(int, 0),
                                  Q_ARG(int, item()->property("length").toInt()));
        return all;
    }
    int within(int position) const {
        const int count = item()->property("length").toInt();
        return position < 0 ? count : std::min(position, count);
    }
    int selectionStart() const { return item()->property("selectionStart").toInt(); }
    int selectionEnd() const { return item()->property("selectionEnd").toInt(); }
    void finish() { QMetaObject::invokeMethod(item(), "editingFinished"); }

    bool m_manyLines;
};

QAccessibleInterface* textFactory(const QString& className, QObject* object) {
    const bool manyLines = className == kManyLines;
    if (!manyLines && className != kSingleLine)
        return nullptr;
    auto* item = qobject_cast<QQuickItem*>(object);
    return item == nullptr ? nullptr : new TextAccessible(item, manyLines);
}

} // namespace

void installTextAccessibility() {
    QAccessible::installFactory(textFactory);
}

} // namespace steploom::app
