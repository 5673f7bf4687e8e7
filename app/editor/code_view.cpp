// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_view.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

#include "app/editor/code_accessible.h"
#include "app/editor/code_painter.h"
#include "app/editor/text_search.h"
#include "app/theme/theme.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using model::lineIndex;

constexpr qreal kSideMargin = 40;  ///< kept free right of a caret that was scrolled to
constexpr qreal kStateMargin = 60; ///< above a state that was scrolled to
constexpr qreal kScrollBar = 9;    ///< the one below must not cover the last row
constexpr qreal kMarks = 14;       ///< the gutter's columns: problem marks, fold arrows
constexpr int kFewestDigits = 3;
constexpr int kMeasureAfter = 250; ///< ms without a change

} // namespace

CodeView::CodeView(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setFlag(ItemAcceptsInputMethod);
    setFlag(ItemIsFocusScope, false);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    setOpaquePainting(true);
    setCursor(QCursor(Qt::IBeamCursor));
    m_dragScroll.setInterval(30);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] { dragTo(m_dragPlace); });
    connect(&m_text, &CodeText::controllerChanged, this, &CodeView::documentChanged);
    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(kMeasureAfter);
    connect(&m_measureSoon, &QTimer::timeout, this, &CodeView::measure);
    connect(&m_text, &CodeText::loaded, this, [this] {
        measure();
        m_contentX = m_contentY = 0;
        emit scrolled();
    });
    connect(&m_text, &CodeText::changed, this, &CodeView::onChanged);
    connect(&m_text, &CodeText::selectionChanged, this, &CodeView::onSelectionChanged);
    connect(&m_text, &CodeText::marksChanged, this, [this] { update(); });
    connect(&m_text, &CodeText::typed, this, &CodeView::textTyped);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
    connect(this, &CodeView::scrolled, this, [this] {
        update();
        emit caretMoved();
    });
}

CodeView::~CodeView() = default;

void CodeView::setSearch(TextSearch* search) {
    if (m_search == search)
        return;
    if (m_search != nullptr)
        m_search->disconnect(this);
    m_search = search;
    if (m_search != nullptr)
        connect(m_search, &TextSearch::changed, this, [this] { update(); });
    emit searchChanged();
}

void CodeView::setSelectedState(const QString& state) {
    if (m_state == state)
        return;
    m_state = state;
    emit selectedStateChanged();
    update();
    if (!m_announcing && !hasActiveFocus())
        followState();
}

/// Shows the selected state, and puts the caret there if it is in another one.
void CodeView::followState() {
    if (document() == nullptr || document()->stale())
        return;
    const model::Workflow& workflow = *document()->workflow();
    const std::size_t found = workflow.findByPointer(m_state.toStdString());
    if (found == model::kNone || workflow.stateAt(m_text.caret()) == found)
        return;
    const QScopedValueRollback quiet(m_announcing, true);
    m_text.setCaret(workflow.states[found].span.begin);
    show(workflow.states[found].span.begin, kStateMargin);
}

void CodeView::onChanged() {
    // A line that became the widest counts at once; whether the widest became shorter can wait, as all lines
    // have to be looked at for that.
    m_widest = std::max(m_widest, m_text.text().line(lineIndex(m_text.text(), m_text.caret())).size());
    m_measureSoon.start();
    update();
    emit textChanged();
    emit extentChanged();
    setContentY(m_contentY);
}

void CodeView::measure() {
    const model::Text& text = m_text.text();
    std::size_t widest = 0;
    for (std::size_t line = 0; line < text.lineCount(); ++line)
        widest = std::max(widest, text.line(line).size());
    if (widest == m_widest)
        return;
    m_widest = widest;
    emit extentChanged();
    setContentX(m_contentX);
}

void CodeView::onSelectionChanged() {
    update();
    emit caretMoved();
    updateInputMethod(Qt::ImCursorRectangle | Qt::ImCursorPosition | Qt::ImAnchorPosition |
                      Qt::ImSurroundingText | Qt::ImCurrentSelection);
    announceCaret(this);
    if (!hasActiveFocus() || m_announcing || document() == nullptr)
        return;
    showCaret();
    if (document()->stale())
        return;
    const model::Workflow& workflow = *document()->workflow();
    const std::size_t state = workflow.stateAt(m_text.caret());
    if (state == model::kNone)
        return;
    const QScopedValueRollback quiet(m_announcing, true);
    const QString pointer = QString::fromStdString(workflow.states[state].pointer);
    if (pointer != m_state)
        emit stateRequested(pointer);
}

// Places

qreal CodeView::gutterWidth() const {
    const auto digits = static_cast<int>(QString::number(lineCount()).size());
    return std::ceil(kMarks + std::max(kFewestDigits, digits) * m_metrics.cell() + kMarks + 6);
}

qreal CodeView::contentWidth() const {
    return gutterWidth() + CodeMetrics::kLeft + static_cast<qreal>(m_widest) * m_metrics.cell() + kSideMargin;
}

qreal CodeView::contentHeight() const {
    const qreal bar = contentWidth() > width() ? kScrollBar : 0;
    return 2 * CodeMetrics::kTop + static_cast<qreal>(m_text.folds().rowCount()) * m_metrics.rowHeight() +
           bar;
}

void CodeView::setContentX(qreal x) {
    x = std::round(std::clamp(x, 0.0, std::max(0.0, contentWidth() - width())));
    if (x == m_contentX)
        return;
    m_contentX = x;
    emit scrolled();
}

void CodeView::setContentY(qreal y) {
    y = std::round(std::clamp(y, 0.0, std::max(0.0, contentHeight() - height())));
    if (y == m_contentY)
        return;
    m_contentY = y;
    emit scrolled();
}

QRectF CodeView::rectangleOf(std::size_t offset) const {
    const std::size_t line = lineIndex(m_text.text(), offset);
    const std::size_t row = m_text.folds().rowOf(line);
    const std::size_t cell = m_text.cells(line).cellOf(offset - m_text.text().line(line).begin);
    return {gutterWidth() + CodeMetrics::kLeft + static_cast<qreal>(cell) * m_metrics.cell() - m_contentX,
            CodeMetrics::kTop + static_cast<qreal>(row) * m_metrics.rowHeight() - m_contentY, 1,
            m_metrics.rowHeight()};
}

QRectF CodeView::caretRectangle() const {
    QRectF place = rectangleOf(m_text.caret());
    if (place.left() < gutterWidth())
        place.moveLeft(-10'000); // scrolled under the gutter
    return place;
}

int CodeView::caretBlink() const {
    return Theme::instance().motion() > 0 ? QGuiApplication::styleHints()->cursorFlashTime() / 2 : 0;
}

int CodeView::caretLine() const {
    return static_cast<int>(lineIndex(m_text.text(), m_text.caret())) + 1;
}

int CodeView::caretColumn() const {
    const std::size_t line = lineIndex(m_text.text(), m_text.caret());
    return static_cast<int>(m_text.cells(line).cellOf(m_text.caret() - m_text.text().line(line).begin)) + 1;
}

std::size_t CodeView::lineAt(qreal y) const {
    const qreal row = std::floor((y + m_contentY - CodeMetrics::kTop) / m_metrics.rowHeight());
    const auto last = static_cast<qreal>(m_text.folds().rowCount() - 1);
    return m_text.folds().lineOf(static_cast<std::size_t>(std::clamp(row, 0.0, last)));
}

std::size_t CodeView::offsetAt(QPointF place) const {
    const std::size_t line = lineAt(place.y());
    const LineCells& cells = m_text.cells(line);
    const qreal cell = (place.x() + m_contentX - gutterWidth() - CodeMetrics::kLeft) / m_metrics.cell();
    const std::size_t begin = m_text.text().line(line).begin;
    if (cell <= 0)
        return model::lineBegin(m_text.text(), line);
    const std::size_t on = cells.offsetAt(static_cast<std::size_t>(cell));
    const std::size_t next = cells.next(on);
    const bool nearer =
        cell - static_cast<qreal>(cells.cellOf(on)) > static_cast<qreal>(cells.cellOf(next)) - cell;
    return begin + (nearer ? next : on);
}

QRectF CodeView::hoverRectangle() const {
    return m_hover ? rectangleOf(*m_hover) : QRectF();
}

void CodeView::setHover(std::optional<std::size_t> offset) {
    if (m_hover == offset)
        return;
    m_hover = offset;
    emit hoverChanged();
}

void CodeView::showCaret() {
    show(m_text.caret(), 0);
}

void CodeView::show(std::size_t offset, qreal margin) {
    if (width() <= gutterWidth() || height() <= rowHeight())
        return; // not laid out yet
    const QRectF place = rectangleOf(offset);
    if (place.top() < CodeMetrics::kTop)
        setContentY(m_contentY + place.top() - std::max(margin, CodeMetrics::kTop));
    else if (place.bottom() > height() - CodeMetrics::kTop)
        setContentY(m_contentY + place.bottom() - height() + CodeMetrics::kTop +
                    (margin > 0 ? height() - place.height() - margin - CodeMetrics::kTop : 0));
    const qreal left = place.left() + m_contentX; // as it is while nothing is scrolled
    if (left < width() - kSideMargin)
        setContentX(0);
    else if (place.left() < gutterWidth() + CodeMetrics::kLeft)
        setContentX(left - gutterWidth() - CodeMetrics::kLeft - kSideMargin);
    else if (place.right() > width() - CodeMetrics::kLeft)
        setContentX(left - width() + kSideMargin);
}

void CodeView::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    setContentX(m_contentX);
    setContentY(m_contentY);
    if (before.isEmpty())
        show(m_text.caret(), kStateMargin);
    update();
}

// What QML asks for

void CodeView::goToOffset(int offset) {
    forceActiveFocus();
    m_text.setCaret(static_cast<std::size_t>(std::max(offset, 0)));
    show(m_text.caret(), kStateMargin);
}

void CodeView::goToLine(int line) {
    goToOffset(static_cast<int>(m_text.text().offset({static_cast<std::size_t>(std::max(line, 1)), 1})));
}

void CodeView::selectRange(int begin, int end) {
    const QScopedValueRollback quiet(m_announcing, true);
    m_text.select({static_cast<std::size_t>(std::max(begin, 0)), static_cast<std::size_t>(std::max(end, 0))});
    show(m_text.selection().span().begin, kStateMargin);
    show(m_text.caret(), kStateMargin);
}

bool CodeView::goToProblem(bool forward) {
    const auto& marks = m_text.marks();
    if (marks.empty())
        return false;
    const std::size_t caret = m_text.caret();
    const CodeText::Mark* next = nullptr;
    for (const CodeText::Mark& mark : marks) { // ascending
        if (forward && mark.span.begin > caret && next == nullptr)
            next = &mark;
        if (!forward && mark.span.begin < caret)
            next = &mark;
    }
    goToOffset(static_cast<int>((next != nullptr ? *next
                                 : forward       ? marks.front()
                                                 : marks.back())
                                    .span.begin));
    return true;
}

QString CodeView::searchWord() const {
    const QString selected = m_text.selection().span().size() < 1000 ? m_text.selectedText() : QString();
    return selected.contains(QLatin1Char('\n')) ? QString() : selected;
}

void CodeView::paste() {
    m_text.paste(QGuiApplication::clipboard()->text());
}

void CodeView::paint(QPainter* painter) {
    CodePainter(m_text, m_metrics, {size(), m_contentX, m_contentY, gutterWidth(), hasActiveFocus()})
        .paint(painter, m_state, m_search, m_preedit);
}

} // namespace steploom::app
