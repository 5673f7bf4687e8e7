// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include "app/editor/code_accessible.h"
#include "app/editor/code_view.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using Move = CodeText::Move;

constexpr std::size_t kSurrounding = 512; ///< bytes each side of the caret that an input method gets

struct KeyMove {
    QKeySequence::StandardKey key;
    Move move;
    bool extend;
};

constexpr KeyMove kMoves[] = {
    {QKeySequence::MoveToNextChar, Move::Right, false},
    {QKeySequence::MoveToPreviousChar, Move::Left, false},
    {QKeySequence::SelectNextChar, Move::Right, true},
    {QKeySequence::SelectPreviousChar, Move::Left, true},
    {QKeySequence::MoveToNextWord, Move::WordRight, false},
    {QKeySequence::MoveToPreviousWord, Move::WordLeft, false},
    {QKeySequence::SelectNextWord, Move::WordRight, true},
    {QKeySequence::SelectPreviousWord, Move::WordLeft, true},
    {QKeySequence::MoveToNextLine, Move::Down, false},
    {QKeySequence::MoveToPreviousLine, Move::Up, false},
    {QKeySequence::SelectNextLine, Move::Down, true},
    {QKeySequence::SelectPreviousLine, Move::Up, true},
    {QKeySequence::MoveToStartOfLine, Move::LineBegin, false},
    {QKeySequence::MoveToEndOfLine, Move::LineEnd, false},
    {QKeySequence::SelectStartOfLine, Move::LineBegin, true},
    {QKeySequence::SelectEndOfLine, Move::LineEnd, true},
    {QKeySequence::MoveToStartOfDocument, Move::TextBegin, false},
    {QKeySequence::MoveToEndOfDocument, Move::TextEnd, false},
    {QKeySequence::SelectStartOfDocument, Move::TextBegin, true},
    {QKeySequence::SelectEndOfDocument, Move::TextEnd, true},
};

bool isListKey(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
           key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape;
}

bool isTyping(const QKeyEvent* event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool altGr = held == (Qt::ControlModifier | Qt::AltModifier) || held == Qt::GroupSwitchModifier;
    return (held == Qt::NoModifier || altGr) && !event->text().isEmpty() && event->text().front().isPrint();
}

} // namespace

/// Keys that the window has shortcuts for, and that mean something else in a text.
bool CodeView::takesKey(const QKeyEvent* event) const {
    if (m_listOpen && event->modifiers() == Qt::NoModifier && isListKey(event->key()))
        return true;
    if (std::any_of(std::begin(kMoves), std::end(kMoves),
                    [event](const KeyMove& each) { return event->matches(each.key); }))
        return true;
    for (const auto key :
         {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
          QKeySequence::SelectAll, QKeySequence::Delete, QKeySequence::Find, QKeySequence::DeleteEndOfWord,
          QKeySequence::DeleteStartOfWord}) {
        if (event->matches(key))
            return true;
    }
    const Qt::KeyboardModifiers held = event->modifiers();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_G:
    case Qt::Key_D:
    case Qt::Key_H:
    case Qt::Key_Period:
        return held == Qt::ControlModifier;
    case Qt::Key_F8:
        return held == Qt::NoModifier || held == Qt::ShiftModifier;
    case Qt::Key_F2:
        return held == Qt::NoModifier;
    case Qt::Key_F12:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return held == Qt::AltModifier;
    default:
        return isTyping(event);
    }
}

bool CodeView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        if (takesKey(static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    }
    return QQuickPaintedItem::event(event);
}

void CodeView::keyPressEvent(QKeyEvent* event) {
    setHover(std::nullopt);
    if (m_listOpen && event->modifiers() == Qt::NoModifier && isListKey(event->key())) {
        emit listKey(event->key());
        return;
    }
    event->setAccepted(!leavingKey(event) && (commandKey(event) || moveKey(event) || editKey(event)));
}

/// Tab belongs to the text, and nobody may be caught in it: after Escape it goes on to what stands beside.
bool CodeView::leavingKey(const QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
        return false;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return std::exchange(m_leaving, false);
    default:
        m_leaving = event->key() == Qt::Key_Escape;
        return m_leaving;
    }
}

bool CodeView::commandKey(const QKeyEvent* event) {
    const Qt::KeyboardModifiers held = event->modifiers();
    const bool control = held == Qt::ControlModifier;
    const bool shiftControl = held == (Qt::ControlModifier | Qt::ShiftModifier);
    const auto caret = static_cast<int>(m_text.caret());
    if (event->matches(QKeySequence::Find))
        emit findRequested();
    else if (control && event->key() == Qt::Key_H)
        emit replaceRequested();
    else if (control && event->key() == Qt::Key_G)
        emit lineRequested();
    else if (control && event->key() == Qt::Key_Space)
        emit completionRequested();
    else if (control && event->key() == Qt::Key_Period)
        emit fixesRequested();
    else if (event->key() == Qt::Key_F8 && (held == Qt::NoModifier || held == Qt::ShiftModifier))
        goToProblem(held == Qt::NoModifier);
    else if (event->key() == Qt::Key_F2 && held == Qt::NoModifier)
        emit renameRequested(caret);
    else if (event->key() == Qt::Key_F12 && held == Qt::NoModifier)
        emit definitionRequested(caret);
    else if (event->key() == Qt::Key_F12 && held == Qt::ShiftModifier)
        emit usagesRequested(caret);
    else if (shiftControl && (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BraceLeft))
        m_text.foldHere(true);
    else if (shiftControl && (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BraceRight))
        m_text.foldHere(false);
    else if (event->key() == Qt::Key_Menu)
        emit contextMenuRequested(caretRectangle().bottomLeft());
    else
        return false;
    return true;
}

bool CodeView::moveKey(const QKeyEvent* event) {
    for (const KeyMove& each : kMoves) {
        if (event->matches(each.key)) {
            m_text.move(each.move, each.extend);
            return true;
        }
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool extend = held == Qt::ShiftModifier;
    if ((event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) &&
        (held == Qt::NoModifier || extend)) {
        const auto page =
            std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(height() / rowHeight()) - 1);
        const bool down = event->key() == Qt::Key_PageDown;
        setContentY(m_contentY + static_cast<qreal>(down ? page : -page) * rowHeight());
        m_text.moveRows(down ? page : -page, extend);
        return true;
    }
    if (held == Qt::ControlModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        setContentY(m_contentY + (event->key() == Qt::Key_Down ? rowHeight() : -rowHeight()));
        return true;
    }
    return false;
}

bool CodeView::editKey(const QKeyEvent* event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Undo))
        m_text.undo();
    else if (event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && held == Qt::ControlModifier))
        m_text.redo();
    else if (event->matches(QKeySequence::Copy))
        m_text.copy();
    else if (event->matches(QKeySequence::Cut))
        m_text.cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::SelectAll))
        m_text.selectAll();
    else if (event->matches(QKeySequence::DeleteStartOfWord))
        m_text.remove(Move::WordLeft);
    else if (event->matches(QKeySequence::DeleteEndOfWord))
        m_text.remove(Move::WordRight);
    else if (event->matches(QKeySequence::Delete))
        m_text.remove(Move::Right);
    else if (event->key() == Qt::Key_Backspace && (held == Qt::NoModifier || held == Qt::ShiftModifier))
        m_text.backspace();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             (held == Qt::NoModifier || held == Qt::ShiftModifier))
        m_text.breakLine();
    else if (event->key() == Qt::Key_Tab && held == Qt::NoModifier)
        m_text.insertTab();
    else if (event->key() == Qt::Key_Backtab)
        m_text.indent(false);
    else if (event->key() == Qt::Key_D && held == Qt::ControlModifier)
        m_text.duplicate();
    else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && held == Qt::AltModifier)
        m_text.moveLines(event->key() == Qt::Key_Down);
    else if (isTyping(event))
        m_text.type(event->text());
    else
        return false;
    return true;
}

// Input methods

void CodeView::inputMethodEvent(QInputMethodEvent* event) {
    if (event->replacementLength() > 0) {
        const model::Text& text = m_text.text();
        const auto caret = static_cast<int>(text.toEditor(m_text.caret()));
        const int begin = std::max(0, caret + event->replacementStart());
        const int end = begin + event->replacementLength();
        m_text.select({text.fromEditor(static_cast<std::size_t>(begin)),
                       text.fromEditor(static_cast<std::size_t>(end))});
        if (event->commitString().isEmpty())
            m_text.remove(Move::Right);
    }
    if (!event->commitString().isEmpty())
        m_text.type(event->commitString());
    if (m_preedit != event->preeditString()) {
        if (m_preedit.isEmpty() && !m_text.selection().empty())
            m_text.remove(Move::Right);
        m_preedit = event->preeditString();
        emit caretMoved();
        update();
    }
    event->accept();
}

QVariant CodeView::inputMethodQuery(Qt::InputMethodQuery query) const {
    const model::Text& text = m_text.text();
    const std::size_t line = model::lineIndex(text, m_text.caret());
    const LineCells& cells = m_text.cells(line);
    const std::size_t lineBegin = text.line(line).begin;
    // Of a long line only what is near: whole characters.
    const std::size_t inLine = m_text.caret() - lineBegin;
    const std::size_t near = cells.offsetAt(cells.cellOf(inLine > kSurrounding ? inLine - kSurrounding : 0));
    const std::size_t begin = std::max(lineBegin + near, model::lineBegin(text, line));
    const auto place = [&](std::size_t offset) {
        offset = std::clamp(offset, begin, text.line(line).end);
        return static_cast<int>(QString::fromStdString(text.editorText({begin, offset})).size());
    };
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhMultiLine);
    case Qt::ImCursorRectangle:
        return caretRectangle();
    case Qt::ImFont:
        return m_metrics.font();
    case Qt::ImCursorPosition:
        return place(m_text.caret());
    case Qt::ImAnchorPosition:
        return place(m_text.selection().anchor);
    case Qt::ImSurroundingText: {
        const std::size_t far =
            cells.offsetAt(cells.cellOf(std::min(inLine + kSurrounding, cells.text().size())));
        return QString::fromStdString(text.editorText({begin, std::max(begin, lineBegin + far)}));
    }
    case Qt::ImCurrentSelection:
        return m_text.selection().span().size() < 4 * kSurrounding ? m_text.selectedText() : QString();
    default:
        return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void CodeView::focusInEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusInEvent(event);
    emit caretMoved();
    update();
}

void CodeView::focusOutEvent(QFocusEvent* event) {
    QQuickPaintedItem::focusOutEvent(event);
    m_preedit.clear();
    emit caretMoved();
    update();
}

} // namespace steploom::app
