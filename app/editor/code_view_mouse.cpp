// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>

#include "app/editor/code_view.h"
#include "model/assist/lines.h"

namespace steploom::app {

namespace {
constexpr qreal kArrows = 18; ///< the gutter's right end: a press there folds
constexpr int kRowsPerNotch = 3;
constexpr qreal kNearClick = 4; ///< pixels that clicks in a row may be apart
} // namespace

void CodeView::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    setHover(std::nullopt);
    const QPointF place = event->position();
    const std::size_t offset = offsetAt(place);
    if (event->button() == Qt::RightButton) {
        if (!m_text.selection().span().contains(offset))
            m_text.setCaret(offset);
        emit contextMenuRequested(place);
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        m_text.setCaret(offset);
        m_text.paste(QGuiApplication::clipboard()->text(QClipboard::Selection));
        return;
    }
    if (place.x() < gutterWidth()) {
        const std::size_t line = lineAt(place.y());
        if (place.x() > gutterWidth() - kArrows && FoldMap::foldable(m_text.document(), line)) {
            m_text.toggleFold(line);
            return;
        }
        m_text.selectLine(line);
        m_dragFrom = m_text.selection();
        m_drag = Drag::Lines;
        return;
    }
    if (event->modifiers() == Qt::ControlModifier) {
        m_text.setCaret(offset);
        emit definitionRequested(static_cast<int>(offset));
        return;
    }
    const bool again = m_lastClick.isValid() &&
                       m_lastClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                       (place - m_lastClickAt).manhattanLength() < kNearClick;
    m_clicks = again ? m_clicks % 3 + 1 : 1;
    m_lastClick.start();
    m_lastClickAt = place;
    if (m_clicks == 3) {
        m_text.selectLine(lineAt(place.y()));
        m_drag = Drag::Lines;
    } else if (m_clicks == 2) {
        m_text.selectWord(offset);
        m_drag = Drag::Words;
    } else {
        m_text.select({event->modifiers() == Qt::ShiftModifier ? m_text.selection().anchor : offset, offset});
        m_drag = Drag::Characters;
    }
    m_dragFrom = m_text.selection();
}

void CodeView::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept(); // it follows on a press of its own, which was counted
}

void CodeView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag == Drag::None)
        return;
    m_dragPlace = event->position();
    dragTo(m_dragPlace);
    const bool outside = m_dragPlace.y() < 0 || m_dragPlace.y() > height();
    if (outside && !m_dragScroll.isActive())
        m_dragScroll.start();
    else if (!outside)
        m_dragScroll.stop();
}

void CodeView::dragTo(QPointF place) {
    const std::size_t offset = offsetAt(place);
    const model::Span from = m_dragFrom.span();
    if (m_drag == Drag::Characters) {
        m_text.select({m_dragFrom.anchor, offset});
        return;
    }
    model::Span to{offset, offset};
    if (m_drag == Drag::Words) {
        if (offset > from.end)
            to.end = m_text.wordBoundary(offset > 0 ? offset - 1 : 0, true);
        else if (offset < from.begin)
            to.begin = m_text.wordBoundary(offset + 1, false);
    } else {
        to = model::wholeLines(m_text.text(), {offset, offset});
    }
    if (to.begin < from.begin)
        m_text.select({from.end, to.begin});
    else
        m_text.select({from.begin, std::max(to.end, from.end)});
}

void CodeView::mouseReleaseEvent(QMouseEvent*) {
    m_dragScroll.stop();
    if (m_drag != Drag::None && !m_text.selection().empty() &&
        QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(m_text.selectedText(), QClipboard::Selection);
    m_drag = Drag::None;
}

void CodeView::wheelEvent(QWheelEvent* event) {
    QPointF by = event->pixelDelta();
    if (by.isNull())
        by = QPointF(event->angleDelta()) / 120 * kRowsPerNotch * rowHeight();
    if (event->modifiers() == Qt::ShiftModifier)
        by = by.transposed();
    setContentX(m_contentX - by.x());
    setContentY(m_contentY - by.y());
    setHover(std::nullopt);
    event->accept();
}

void CodeView::hoverMoveEvent(QHoverEvent* event) {
    const QPointF place = event->position();
    setCursor(QCursor(place.x() < gutterWidth() ? Qt::ArrowCursor : Qt::IBeamCursor));
    if (place.x() < gutterWidth()) {
        setHover(std::nullopt);
        return;
    }
    // Only what is on a letter, not what is nearest on the empty rest of a line.
    const std::size_t line = lineAt(place.y());
    const QRectF end = rectangleOf(m_text.text().line(line).end);
    const bool onText = place.x() < end.left() + m_metrics.cell() && place.y() < end.bottom();
    const qreal cell = (place.x() + m_contentX - gutterWidth() - CodeMetrics::kLeft) / m_metrics.cell();
    if (!onText || cell < 0) {
        setHover(std::nullopt);
        return;
    }
    setHover(m_text.text().line(line).begin + m_text.cells(line).offsetAt(static_cast<std::size_t>(cell)));
}

void CodeView::hoverLeaveEvent(QHoverEvent*) {
    setHover(std::nullopt);
}

} // namespace steploom::app
