// SPDX-License-Identifier: Apache-2.0
#include "app/diff/change_painter.h"

#include <QPainter>

#include "app/theme/theme.h"

namespace steploom::app {

using model::ChangeKind;

namespace {
constexpr qreal kRadius = 8;
constexpr qreal kArm = 3.8; ///< of a sign, from its middle
} // namespace

QColor changeColour(ChangeKind kind, const Theme& theme) {
    switch (kind) {
    case ChangeKind::Added:
        return theme.done();
    case ChangeKind::Removed:
        return theme.failed();
    case ChangeKind::Changed:
        return theme.waiting();
    case ChangeKind::Same:
        break;
    }
    return theme.borderStrong();
}

void paintChangeSign(QPainter& painter, const QPointF& centre, ChangeKind kind, const QFont& font,
                     const Theme& theme) {
    const QColor colour = changeColour(kind, theme);
    painter.setPen(QPen(theme.window(), 2));
    painter.setBrush(colour);
    painter.drawEllipse(centre, kRadius, kRadius);
    painter.setPen(QPen(theme.panel(), 2, Qt::SolidLine, Qt::RoundCap));
    if (kind == ChangeKind::Changed) {
        painter.setFont(font);
        painter.drawText(QRectF(centre.x() - kRadius, centre.y() - kRadius, 2 * kRadius, 2 * kRadius),
                         Qt::AlignCenter, QStringLiteral("~"));
        return;
    }
    painter.drawLine(centre - QPointF(kArm, 0), centre + QPointF(kArm, 0));
    if (kind == ChangeKind::Added)
        painter.drawLine(centre - QPointF(0, kArm), centre + QPointF(0, kArm));
}

} // namespace steploom::app
