// SPDX-License-Identifier: Apache-2.0
// What a run says beside a node and on its edge.
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "app/canvas/canvas_painter.h"
#include "app/canvas/iteration_strip.h"
#include "app/canvas/node_metrics.h"
#include "app/run/run_marks.h"
#include "app/theme/theme.h"

namespace steploom::app {

void CanvasPainter::paintIterations(QPainter& painter, const SceneNode& node) const {
    const IterationStrip strip(node, m_view.marks->node(node.pointer));
    for (int i = 0; i < strip.cells(); ++i) {
        const NodeMark::Iteration status = strip.status(i);
        const QColor colour = status == NodeMark::Iteration::Done      ? m_theme.done()
                              : status == NodeMark::Iteration::Failed  ? m_theme.failed()
                              : status == NodeMark::Iteration::Running ? m_theme.accent()
                                                                       : m_theme.borderStrong();
        const QRectF cell = strip.cell(i);
        if (strip.isChosen(i)) {
            painter.setPen(QPen(m_theme.text(), 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5);
        }
        painter.setPen(status == NodeMark::Iteration::Ahead ? QPen(colour, 1) : QPen(Qt::NoPen));
        painter.setBrush(status == NodeMark::Iteration::Ahead ? QBrush(Qt::NoBrush) : QBrush(colour));
        // What failed stands out by its height too.
        painter.drawRoundedRect(status == NodeMark::Iteration::Failed ? cell.adjusted(0, -1.5, 0, 1.5) : cell,
                                1.5, 1.5);
    }
}

void CanvasPainter::paintCallout(QPainter& painter, const SceneNode& node) const {
    const NodeMark& mark = m_view.marks->node(node.pointer);
    if (mark.status == NodeMark::Status::None)
        return;
    if (const QRectF pill = countRect(node); !pill.isNull()) {
        painter.setFont(m_labelFont);
        painter.setPen(QPen(m_theme.borderStrong(), 1));
        painter.setBrush(m_theme.panel());
        painter.drawRoundedRect(pill, 8, 8);
        painter.setPen(m_theme.text());
        painter.drawText(pill, Qt::AlignCenter, RunMarks::count(mark));
    }
    const QRectF card = cardRect(node);
    if (card.isNull())
        return;
    const QString title = RunMarks::attempt(mark);
    const QColor colour = mark.status == NodeMark::Status::Done     ? m_theme.done()
                          : mark.status == NodeMark::Status::Failed ? m_theme.failed()
                                                                    : m_theme.waiting();
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(m_theme.panel());
    painter.drawRoundedRect(card, m_theme.radiusSmall(), m_theme.radiusSmall());
    qreal top = card.top() + 4;
    if (!title.isEmpty()) {
        painter.setFont(m_labelFont);
        painter.setPen(colour);
        painter.drawText(QRectF(card.left() + 9, top, card.width(), 17), Qt::AlignLeft | Qt::AlignVCenter,
                         title);
        qreal x = card.left() + 9 + QFontMetricsF(m_labelFont).horizontalAdvance(title) + 12;
        for (std::size_t i = 0; i < shownAttempts(mark); ++i, x += 12) {
            const NodeMark::Attempt attempt = mark.attempts[i];
            const QColor fill = attempt == NodeMark::Attempt::Failed      ? m_theme.failed()
                                : attempt == NodeMark::Attempt::Succeeded ? m_theme.done()
                                : attempt == NodeMark::Attempt::Running   ? m_theme.accent()
                                                                          : QColor(Qt::transparent);
            painter.setPen(QPen(attempt == NodeMark::Attempt::Ahead ? m_theme.waiting() : fill, 1.2));
            painter.setBrush(fill);
            painter.drawEllipse(QPointF(x, top + 8.5), 4, 4);
        }
        top += 17;
    }
    if (!mark.note.isEmpty()) {
        painter.setFont(m_detailFont);
        painter.setPen(m_theme.textMuted());
        painter.drawText(QRectF(card.left() + 9, top, card.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
                         mark.note);
    }
}

} // namespace steploom::app
