// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_painter.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "app/editor/text_search.h"
#include "app/theme/theme.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {

using model::Span;
using model::TokenKind;

Span cut(Span span, Span to) {
    return {std::clamp(span.begin, to.begin, to.end), std::clamp(span.end, to.begin, to.end)};
}

QColor severityColour(model::Severity severity) {
    const Theme& theme = Theme::instance();
    return severity == model::Severity::Error     ? theme.failed()
           : severity == model::Severity::Warning ? theme.waiting()
                                                  : theme.flow();
}

QColor faint(QColor colour, int alpha) {
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

CodePainter::CodePainter(const CodeText& text, const CodeMetrics& metrics, const View& view)
    : m_text(text)
    , m_metrics(metrics)
    , m_view(view) {
}

CodePainter::Ink CodePainter::inkOf(TokenKind kind) {
    switch (kind) {
    case TokenKind::Key:
        return Key;
    case TokenKind::String:
    case TokenKind::ExpressionString:
        return String;
    case TokenKind::Number:
    case TokenKind::Literal:
    case TokenKind::ExpressionNumber:
    case TokenKind::Escape:
        return Number;
    case TokenKind::Comment:
        return Muted;
    case TokenKind::Path:
    case TokenKind::Variable:
    case TokenKind::Delimiter:
        return Expression;
    case TokenKind::Function:
        return Function;
    case TokenKind::Placeholder:
        return Strong;
    case TokenKind::Field:
    case TokenKind::Operator:
        break;
    }
    return Plain;
}

QColor CodePainter::colourOf(Ink ink) {
    const Theme& theme = Theme::instance();
    switch (ink) {
    case Key:
        return theme.codeKey();
    case String:
        return theme.codeString();
    case Number:
        return theme.codeNumber();
    case Muted:
        return theme.textMuted();
    case Expression:
        return theme.container();
    case Function:
        return theme.accent();
    case Strong:
        return theme.lambda();
    case Selected:
        return theme.onAccent();
    case Plain:
    case InkCount:
        break;
    }
    return theme.text();
}

qreal CodePainter::x(std::size_t cell) const {
    return m_view.gutter + CodeMetrics::kLeft + static_cast<qreal>(cell) * m_metrics.cell() - m_view.contentX;
}

qreal CodePainter::xOf(const Row& row, std::size_t offset) const {
    return x(m_text.cells(row.line).cellOf(offset - m_text.text().line(row.line).begin));
}

void CodePainter::findRows() {
    const FoldMap& folds = m_text.folds();
    const model::Text& text = m_text.text();
    const qreal rowHeight = m_metrics.rowHeight();
    const auto firstCell =
        static_cast<std::size_t>(std::max(0.0, (m_view.contentX - CodeMetrics::kLeft) / m_metrics.cell()));
    const auto cells = static_cast<std::size_t>(m_view.size.width() / m_metrics.cell()) + 2;
    auto row = static_cast<std::size_t>(std::max(0.0, (m_view.contentY - CodeMetrics::kTop) / rowHeight));
    for (; row < folds.rowCount(); ++row) {
        const qreal top = CodeMetrics::kTop + static_cast<qreal>(row) * rowHeight - m_view.contentY;
        if (top > m_view.size.height())
            break;
        const std::size_t line = folds.lineOf(row);
        const LineCells& in = m_text.cells(line);
        const std::size_t begin = text.line(line).begin;
        m_rows.push_back({line,
                          top,
                          {begin + in.offsetAt(firstCell), begin + in.offsetAt(firstCell + cells)},
                          folds.at(line) != nullptr});
    }
    if (m_rows.empty())
        return;
    const Span seen{m_rows.front().seen.begin, m_rows.back().seen.end};
    for (const CodeText::Mark& mark : m_text.marks()) {
        if (mark.span.begin > seen.end)
            break;
        if (mark.span.end >= seen.begin)
            m_marks.push_back(mark);
    }
}

void CodePainter::paint(QPainter* painter, const QString& state, const TextSearch* search,
                        const QString& preedit) {
    const Theme& theme = Theme::instance();
    painter->fillRect(QRectF({}, m_view.size), theme.panel());
    if (m_text.controller() == nullptr)
        return;
    m_caretLine = model::lineIndex(m_text.text(), m_text.caret());
    m_errorLine = m_text.controller()->staleLine();
    const std::string unit = model::indentUnit(m_text.document());
    m_indent = unit == "\t" ? LineCells::kTab : std::max<std::size_t>(unit.size(), 1);
    findRows();
    painter->setFont(m_metrics.font());
    band(painter, state);
    const QRectF textArea(m_view.gutter, 0, m_view.size.width() - m_view.gutter, m_view.size.height());
    painter->setClipRect(textArea);
    for (const Row& row : m_rows) {
        ground(painter, row, search);
        guides(painter, row);
        letters(painter, row);
        if (row.folded)
            foldedEnd(painter, row);
    }
    flush(painter);
    for (const Row& row : m_rows)
        problems(painter, row);
    if (!preedit.isEmpty()) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                     [this](const Row& row) { return row.line == m_caretLine; });
        if (at != m_rows.end()) {
            const qreal left = xOf(*at, m_text.caret());
            const QRectF box(left, at->top, painter->fontMetrics().horizontalAdvance(preedit) + 2,
                             m_metrics.rowHeight());
            painter->fillRect(box, theme.accentSoft());
            painter->setPen(theme.text());
            painter->drawText(QPointF(left + 1, at->top + m_metrics.baseline()), preedit);
            painter->drawLine(box.bottomLeft() - QPointF(0, 2), box.bottomRight() - QPointF(0, 2));
        }
    }
    painter->setClipping(false);
    for (const Row& row : m_rows)
        gutter(painter, row);
}

void CodePainter::band(QPainter* painter, const QString& state) const {
    const DocumentController& controller = *m_text.controller();
    if (controller.stale() || m_rows.empty())
        return;
    const model::Workflow& workflow = *controller.workflow();
    const std::size_t found = workflow.findByPointer(state.toStdString());
    if (found == model::kNone)
        return;
    const Span span = workflow.states[found].span;
    const std::size_t first = model::lineIndex(m_text.text(), span.begin);
    const std::size_t last = model::lineIndex(m_text.text(), std::max(span.end, span.begin + 1) - 1);
    for (const Row& row : m_rows) {
        if (row.line >= first && row.line <= last)
            painter->fillRect(QRectF(m_view.gutter, row.top, m_view.size.width(), m_metrics.rowHeight()),
                              faint(Theme::instance().accentSoft(), 140));
    }
}

void CodePainter::fill(QPainter* painter, const Row& row, Span span, const QColor& colour,
                       bool lineEnd) const {
    const Span line = m_text.text().line(row.line);
    if (span.begin > line.end || span.end < line.begin)
        return;
    const Span in = cut(cut(span, line), row.seen);
    qreal right = xOf(row, in.end);
    if (lineEnd && span.end > line.end)
        right += m_metrics.cell() / 2; // the line end is selected too
    const qreal left = xOf(row, in.begin);
    if (right > left)
        painter->fillRect(QRectF(left, row.top, right - left, m_metrics.rowHeight()), colour);
}

void CodePainter::ground(QPainter* painter, const Row& row, const TextSearch* search) const {
    const Theme& theme = Theme::instance();
    if (row.line == m_caretLine && m_view.focused) {
        const qreal top = row.top;
        painter->fillRect(QRectF(m_view.gutter, top, m_view.size.width(), m_metrics.rowHeight()),
                          faint(theme.hover(), 120));
    }
    if (search != nullptr) {
        for (const Span& match : search->matchesIn(row.seen))
            fill(painter, row, match, faint(theme.waiting(), 70), false);
    }
    if (const auto brackets = m_text.brackets(); brackets && m_view.focused) {
        for (const std::size_t at : {brackets->first, brackets->second}) {
            const Span line = m_text.text().line(row.line);
            if (at < line.begin || at >= line.end || at < row.seen.begin || at >= row.seen.end)
                continue;
            painter->setPen(theme.borderStrong());
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(
                QRectF(xOf(row, at) - 0.5, row.top + 0.5, m_metrics.cell(), m_metrics.rowHeight() - 2));
        }
    }
    const Span selected = m_text.selection().span();
    if (!selected.empty())
        fill(painter, row, selected, m_view.focused ? theme.accent() : theme.accentSoft(), true);
}

void CodePainter::guides(QPainter* painter, const Row& row) const {
    const LineCells& cells = m_text.cells(row.line);
    std::size_t blank = 0;
    const std::string_view line = cells.text();
    const std::size_t end = line.find_first_not_of(" \t");
    if (end == std::string_view::npos || end == 0)
        return;
    blank = cells.cellOf(end);
    painter->setPen(faint(Theme::instance().border(), 190));
    for (std::size_t cell = m_indent; cell < blank; cell += m_indent) {
        const qreal at = std::floor(x(cell)) + 0.5;
        if (at > m_view.size.width())
            break;
        painter->drawLine(QPointF(at, row.top), QPointF(at, row.top + m_metrics.rowHeight()));
    }
}

void CodePainter::put(char c, QPointF place, Ink ink) {
    Batch& batch = m_batches[ink];
    batch.glyphs.append(m_metrics.glyph(c));
    batch.places.append(place);
}

void CodePainter::letters(QPainter* painter, const Row& row) {
    const std::vector<model::Token> tokens = model::highlight(m_text.document().tree(), row.seen);
    const Span selected = m_view.focused ? m_text.selection().span() : Span{};
    const LineCells& cells = m_text.cells(row.line);
    const std::string_view line = cells.text();
    const std::size_t base = m_text.text().line(row.line).begin;
    const qreal baseline = row.top + m_metrics.baseline();
    auto token = tokens.begin();
    std::size_t cell = cells.cellOf(row.seen.begin - base);
    for (std::size_t at = row.seen.begin - base; at < row.seen.end - base;) {
        while (token != tokens.end() && token->span.end <= base + at)
            ++token;
        const bool inToken = token != tokens.end() && token->span.begin <= base + at;
        const Ink ink = selected.contains(base + at) ? Selected : inToken ? inkOf(token->kind) : Plain;
        const char c = line[at];
        const QPointF place(x(cell), baseline);
        if (c > 0x20 && c < 0x7F) {
            put(c, place, ink);
            if (cells.plain()) {
                ++at;
                ++cell;
                continue;
            }
        }
        const LineCells::Step step = cells.plain() ? LineCells::Step{1, 1, U' '} : cells.step(at, cell);
        if ((c < 0x20 || c >= 0x7F || step.bytes > 1) && step.cells > 0 && c != '\t')
            oddLetter(painter, cells, at, step, place, ink);
        at += step.bytes;
        cell += step.cells;
    }
}

/// What the grid's own font may not have: painted one by one, each in its cells.
void CodePainter::oddLetter(QPainter* painter, const LineCells& cells, std::size_t at,
                            const LineCells::Step& step, QPointF place, Ink ink) const {
    const std::string_view bytes = cells.text().substr(at, step.bytes);
    QString letter;
    if (step.code < 0x20 || step.code == 0x7F) // control characters have signs of their own
        letter = QChar(step.code == 0x7F ? u'\u2421' : static_cast<char16_t>(0x2400 + step.code));
    else
        letter = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    painter->setPen(step.code < 0x20 ? Theme::instance().failed() : colourOf(ink));
    painter->drawText(place, letter);
}

void CodePainter::flush(QPainter* painter) {
    for (int ink = 0; ink < InkCount; ++ink) {
        Batch& batch = m_batches[static_cast<std::size_t>(ink)];
        if (batch.glyphs.isEmpty())
            continue;
        QGlyphRun run;
        run.setRawFont(m_metrics.rawFont());
        run.setGlyphIndexes(batch.glyphs);
        run.setPositions(batch.places);
        painter->setPen(colourOf(static_cast<Ink>(ink)));
        painter->drawGlyphRun({}, run);
        batch = {};
    }
}

/// Behind the opening bracket's line: a sign for what is folded, and what follows on the closing one's line.
void CodePainter::foldedEnd(QPainter* painter, const Row& row) {
    const FoldMap::Fold* fold = m_text.folds().at(row.line);
    if (fold == nullptr)
        return;
    const Theme& theme = Theme::instance();
    const qreal cell = m_metrics.cell();
    qreal at = xOf(row, m_text.text().line(row.line).end);
    const QRectF box(at + 3, row.top + 3, 3 * cell - 6, m_metrics.rowHeight() - 6);
    painter->setPen(theme.borderStrong());
    painter->setBrush(theme.hover());
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    for (int dot = 0; dot < 3; ++dot)
        painter->fillRect(QRectF(box.center().x() - 4 + 3 * dot, box.center().y(), 1.5, 1.5),
                          theme.textMuted());
    at += 3 * cell;
    const Span end{fold->close, m_text.text().line(fold->last).end};
    const std::string_view rest =
        std::string_view(m_text.text().bytes()).substr(end.begin, std::min<std::size_t>(end.size(), 200));
    for (const char c : rest) {
        if (c > 0x20 && c < 0x7F)
            put(c, {at, row.top + m_metrics.baseline()}, Plain);
        at += cell;
    }
}

void CodePainter::problems(QPainter* painter, const Row& row) const {
    const Span line = m_text.text().line(row.line);
    for (const CodeText::Mark& mark : m_marks) {
        if (mark.span.begin < line.begin || mark.span.begin > line.end)
            continue; // what spans lines is marked on its first
        const Span span =
            cut(cut({mark.span.begin, std::max(mark.span.end, mark.span.begin + 1)}, line), row.seen);
        const qreal left = xOf(row, span.begin);
        const qreal right = std::max(xOf(row, span.end), left + m_metrics.cell());
        if (right < m_view.gutter || left > m_view.size.width())
            continue;
        const qreal bottom = row.top + m_metrics.rowHeight() - 2;
        QPolygonF wave;
        for (qreal at = left; at <= right; at += 2)
            wave << QPointF(at, bottom - (wave.size() % 2 == 0 ? 0 : 2));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(severityColour(mark.severity), 1.1));
        painter->drawPolyline(wave);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
}

void CodePainter::gutter(QPainter* painter, const Row& row) const {
    const Theme& theme = Theme::instance();
    const bool current = row.line == m_caretLine;
    const bool error = static_cast<int>(row.line) + 1 == m_errorLine;
    constexpr qreal arrows = 14;
    const QRectF numbers(0, row.top, m_view.gutter - arrows - 4, m_metrics.rowHeight());
    painter->setPen(error ? theme.failed() : current ? theme.text() : theme.textMuted());
    painter->drawText(numbers, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.line + 1));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const Span line = m_text.text().line(row.line);
    const CodeText::Mark* worst = nullptr;
    for (const CodeText::Mark& mark : m_marks) {
        const bool here = mark.span.begin >= line.begin && mark.span.begin <= line.end;
        if (here && (worst == nullptr || mark.severity < worst->severity))
            worst = &mark;
    }
    if (worst != nullptr) {
        painter->setBrush(severityColour(worst->severity));
        const QPointF middle(8, row.top + m_metrics.rowHeight() / 2);
        if (worst->severity == model::Severity::Error)
            painter->drawEllipse(middle, 3.5, 3.5);
        else // never by colour alone
            painter->drawPolygon(
                QPolygonF{middle + QPointF(-4, 3.5), middle + QPointF(4, 3.5), middle + QPointF(0, -4)});
    }
    if (FoldMap::foldable(m_text.document(), row.line)) {
        const QPointF middle(m_view.gutter - arrows / 2 - 1, row.top + m_metrics.rowHeight() / 2);
        painter->setBrush(row.folded ? theme.text() : theme.borderStrong());
        painter->drawPolygon(
            row.folded
                ? QPolygonF{middle + QPointF(-2, -4), middle + QPointF(-2, 4), middle + QPointF(3, 0)}
                : QPolygonF{middle + QPointF(-4, -2), middle + QPointF(4, -2), middle + QPointF(0, 3)});
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace steploom::app
