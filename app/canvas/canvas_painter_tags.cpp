// SPDX-License-Identifier: Apache-2.0
// Words above a state: how two runs differ there, or what an edit did to it.
#include <QFontMetricsF>
#include <QPainter>

#include "app/canvas/canvas_painter.h"
#include "app/run/run_marks.h"
#include "app/theme/theme.h"

namespace steploom::app {

void CanvasPainter::paintTags(QPainter& painter, const SceneNode& node) const {
    const QFontMetricsF metrics(m_labelFont);
    qreal x = node.rect.left() + 8;
    for (const QString& words : m_view.marks->tags(node.pointer)) {
        const QString shown = metrics.elidedText(words, Qt::ElideMiddle, node.rect.width() + 60);
        const QRectF pill(x, node.rect.top() - 9, metrics.horizontalAdvance(shown) + 14, 17);
        painter.setFont(m_labelFont);
        painter.setPen(QPen(m_theme.container(), 1.2));
        painter.setBrush(m_theme.panel());
        painter.drawRoundedRect(pill, 8.5, 8.5);
        painter.setPen(m_theme.container());
        painter.drawText(pill, Qt::AlignCenter, shown);
        x = pill.right() + 4;
    }
}

} // namespace steploom::app
