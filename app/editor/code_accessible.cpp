// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_accessible.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickWindow>

#include <algorithm>

#include "app/editor/code_view.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {

/// Offsets of the interface count UTF-16 units of the text as an editor has it (model::Text).
class CodeAccessible final : public QAccessibleObject,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface {
public:
    explicit CodeAccessible(CodeView* view)
        : QAccessibleObject(view) {}

    QWindow* window() const override { return view()->window(); }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(view()->window());
    }
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::EditableText; }

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return CodeView::tr("Definition text");
        return kind == QAccessible::Description ? CodeView::tr("Escape, then Tab, leaves the text")
                                                : QString();
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.editable = true;
        state.multiLine = true;
        state.selectableText = true;
        state.focused = view()->hasActiveFocus();
        state.invisible = !view()->isVisible();
        return state;
    }

    QRect rect() const override {
        const QRectF area(view()->gutterWidth(), 0, view()->width() - view()->gutterWidth(),
                          view()->height());
        return QRectF(view()->mapToGlobal(area.topLeft()), area.size()).toAlignedRect();
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return nullptr;
    }

    // What is there

    int characterCount() const override { return position(code().text().size()); }
    int cursorPosition() const override { return position(code().caret()); }
    QString text(int begin, int end) const override {
        return QString::fromStdString(code().text().editorText({offset(begin), offset(end)}));
    }
    int selectionCount() const override { return code().selection().empty() ? 0 : 1; }
    void selection(int index, int* begin, int* end) const override {
        const model::Span span = index == 0 ? code().selection().span() : model::Span{};
        *begin = position(span.begin);
        *end = position(span.end);
    }
    QString attributes(int at, int* begin, int* end) const override {
        *begin = at;
        *end = at + 1;
        return {};
    }
    QRect characterRect(int at) const override {
        QRectF place = view()->rectangleOf(offset(at));
        place.setWidth(view()->metrics().cell());
        return QRectF(view()->mapToGlobal(place.topLeft()), place.size()).toAlignedRect();
    }
    int offsetAtPoint(const QPoint& point) const override {
        const QPointF place = view()->mapFromGlobal(QPointF(point));
        return view()->contains(place) ? position(view()->offsetAt(place)) : -1;
    }

    // The usual implementations look at the whole text; of these a line is enough.
    QString textAtOffset(int at, QAccessible::TextBoundaryType type, int* begin, int* end) const override {
        if (type == QAccessible::NoBoundary || type == QAccessible::ParagraphBoundary ||
            type == QAccessible::SentenceBoundary || type == QAccessible::LineBoundary) {
            const model::Text& text = code().text();
            const std::size_t line = model::lineIndex(text, offset(at));
            *begin = position(text.line(line).begin);
            *end = position(line + 1 < text.lineCount() ? text.line(line + 1).begin : text.size());
            return this->text(*begin, *end);
        }
        return QAccessibleTextInterface::textAtOffset(at, type, begin, end);
    }

    // What can be done

    void addSelection(int begin, int end) override { view()->code().select({offset(begin), offset(end)}); }
    void removeSelection(int) override { view()->code().setCaret(code().caret()); }
    void setSelection(int, int begin, int end) override { addSelection(begin, end); }
    void setCursorPosition(int at) override { view()->code().setCaret(offset(at)); }
    void scrollToSubstring(int begin, int) override {
        const QRectF place = view()->rectangleOf(offset(begin));
        if (place.top() < 0 || place.bottom() > view()->height())
            view()->setContentY(view()->contentY() + place.top() - view()->height() / 3);
    }
    void deleteText(int begin, int end) override { replaceText(begin, end, {}); }
    void insertText(int at, const QString& text) override { replaceText(at, at, text); }
    void replaceText(int begin, int end, const QString& text) override {
        const std::string typed = text.toStdString();
        view()->code().replace({offset(begin), offset(end)}, typed, typed.size());
    }
    void setText(QAccessible::Text kind, const QString& text) override {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
    }

private:
    CodeView* view() const { return static_cast<CodeView*>(object()); }
    const CodeText& code() const { return view()->code(); }
    int position(std::size_t offset) const { return static_cast<int>(code().text().toEditor(offset)); }
    std::size_t offset(int position) const {
        const int count = characterCount();
        const int at = position < 0 ? count : std::min(position, count); // -1 is the end
        return code().text().fromEditor(static_cast<std::size_t>(at));
    }
};

QAccessibleInterface* codeFactory(const QString& className, QObject* object) {
    if (className != QLatin1String(CodeView::staticMetaObject.className()))
        return nullptr;
    auto* view = qobject_cast<CodeView*>(object);
    return view == nullptr ? nullptr : new CodeAccessible(view);
}

} // namespace

void installCodeAccessibility() {
    QAccessible::installFactory(codeFactory);
}

void announceCaret(CodeView* view) {
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view,
                                     static_cast<int>(view->code().text().toEditor(view->code().caret())));
    QAccessible::updateAccessibility(&event);
}

} // namespace steploom::app
