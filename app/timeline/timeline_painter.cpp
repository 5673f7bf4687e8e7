// SPDX-License-Identifier: Apache-2.0
// What the timeline looks like.
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include "app/document/shown_name.h"
#include "app/run/run_reading.h"
#include "app/theme/theme.h"
#include "app/timeline/axis_words.h"
#include "app/timeline/timeline_item.h"
#include "app/timeline/timeline_metrics.h"

namespace steploom::app {

namespace {

constexpr double kRoomForWords = 8;

QColor inkOf(GanttBar::Kind kind, bool open) {
    const Theme& theme = Theme::instance();
    switch (kind) {
    case GanttBar::Kind::Work:
        return open ? theme.accent() : theme.done();
    case GanttBar::Kind::Failed:
    case GanttBar::Kind::Timeout:
    case GanttBar::Kind::Heartbeat:
        return theme.failed();
    case GanttBar::Kind::Wait:
    case GanttBar::Kind::Backoff:
    case GanttBar::Kind::Spread:
        return theme.waiting();
    case GanttBar::Kind::Container:
        return theme.container();
    }
    return theme.text();
}

QFont fontOf(double pixels) {
    QFont font(Theme::instance().fontFamily());
    font.setPixelSize(qRound(pixels));
    return font;
}

} // namespace

void TimelineItem::paint(QPainter* painter) {
    const Theme& theme = Theme::instance();
    painter->fillRect(QRectF(QPointF(), size()), theme.panel());
    if (m_gantt->rows.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxis(*painter);
    painter->save();
    painter->setClipRect(QRectF(0, timeline::kHeader, width(), height() - timeline::kHeader));
    const auto first = static_cast<std::size_t>(m_scroll / timeline::kRow);
    for (std::size_t i = first; i < m_gantt->rows.size(); ++i) {
        const double y = timeline::kHeader + static_cast<double>(i) * timeline::kRow - m_scroll;
        if (y > height())
            break;
        paintRow(*painter, m_gantt->rows[i], y);
    }
    painter->restore();
    paintPlayhead(*painter);
}

void TimelineItem::paintAxis(QPainter& painter) const {
    const Theme& theme = Theme::instance();
    painter.setFont(fontOf(theme.fontTiny()));
    constexpr double kApart = 72;
    constexpr double kHandle = 8; ///< to either side of the playhead
    constexpr double kGap = 4;
    const auto begin = static_cast<double>(m_gantt->begin);
    const AxisWords time(m_axis.step(kApart, false), m_axis.to() - begin);
    const QFontMetricsF metrics(painter.font());
    const double playhead = timeline::kNames + m_axis.toScreen(valueOf(m_position));
    double drawnTo = timeline::kNames - kGap;
    for (const double value : m_axis.ticks(kApart, byEvents(), byEvents() ? 0 : begin)) {
        const double x = timeline::kNames + m_axis.toScreen(value);
        painter.setPen(QPen(theme.border(), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, timeline::kHeader), QPointF(x, height()));
        const QString words =
            byEvents() ? QString::number(static_cast<qint64>(value)) : time.of(value - begin);
        // Over its line; beside the handle of the playhead, and never beyond an edge.
        const double wide = metrics.horizontalAdvance(words);
        double left = std::max(x - wide / 2, timeline::kNames);
        if (left < playhead + kHandle && left + wide > playhead - kHandle)
            left = playhead + kHandle;
        if (left + wide > width() - kGap)
            left = width() - kGap - wide;
        const bool covered = left < playhead + kHandle && left + wide > playhead - kHandle;
        if (covered || left < drawnTo + kGap)
            continue;
        drawnTo = left + wide;
        painter.setPen(theme.textMuted());
        painter.drawText(QRectF(left, 0, wide + 1, timeline::kHeader), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
    }
}

void TimelineItem::paintRow(QPainter& painter, const GanttRow& row, double y) const {
    const Theme& theme = Theme::instance();
    const bool chosen =
        !m_selected.isEmpty() && m_events != nullptr && m_events->pointerOf(row) == m_selected;
    if (chosen)
        painter.fillRect(QRectF(0, y, width(), timeline::kRow), theme.accentSoft());
    const double indent = timeline::kMargin + row.depth * timeline::kIndent;
    QFont font = fontOf(theme.fontSmall());
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.text());
    QString count = row.visits > 1 ? QStringLiteral(" ×%1").arg(row.visits) : QString();
    if (isEdited(row))
        count += QStringLiteral(" · ") + tr("edited");
    const double room = timeline::kNames - indent - 10;
    const QFontMetricsF metrics(font);
    const QString name =
        metrics.elidedText(shownName(row.name), Qt::ElideRight, room - metrics.horizontalAdvance(count)) +
        count;
    painter.drawText(QRectF(indent, y, room, timeline::kRow), Qt::AlignVCenter | Qt::AlignLeft, name);

    painter.save();
    painter.setClipRect(QRectF(timeline::kNames - 2, y, width() - timeline::kNames + 2, timeline::kRow),
                        Qt::IntersectClip);
    painter.setFont(fontOf(theme.fontTiny()));
    double drawnTo = -1;
    std::vector<const GanttBar*> drawn;
    for (const GanttBar& bar : row.bars) {
        if (paintBar(painter, bar, y, drawnTo))
            drawn.push_back(&bar);
    }
    paintWords(painter, drawn, y);
    painter.restore();
}

/// The words in bars, where they fit and nothing else runs through them: visits of one state may overlap.
void TimelineItem::paintWords(QPainter& painter, const std::vector<const GanttBar*>& bars, double y) const {
    painter.setPen(Theme::instance().text());
    const QFontMetricsF metrics(painter.font());
    double writtenTo = timeline::kNames;
    for (const GanttBar* bar : bars) {
        const QString words = wordsIn(*bar);
        if (words.isEmpty())
            continue;
        const Stretch stretch = stretchOf(*bar);
        const double left = std::max(stretch.begin, timeline::kNames) + kRoomForWords;
        const double wide = metrics.horizontalAdvance(words);
        const double right = std::min(stretch.end, width());
        if (left < writtenTo || left + wide + kRoomForWords / 2 > right)
            continue;
        const auto runsThrough = [&](const GanttBar* other) {
            const Stretch its = stretchOf(*other);
            const auto within = [&](double x) {
                return x > left - 2 && x < left + wide + 2;
            };
            return other != bar &&
                   (within(its.begin) || within(std::max(its.end, its.begin + timeline::kLeastBar)));
        };
        if (std::any_of(bars.begin(), bars.end(), runsThrough))
            continue;
        painter.drawText(QRectF(left, y, wide + 1, timeline::kRow), Qt::AlignVCenter | Qt::AlignLeft, words);
        writtenTo = left + wide + kRoomForWords;
    }
}

QString TimelineItem::wordsIn(const GanttBar& bar) {
    const QString time = durationText(bar.end - bar.begin);
    const QString words = bar.kind == GanttBar::Kind::Failed    ? bar.error
                          : bar.kind == GanttBar::Kind::Wait    ? tr("wait %1").arg(time)
                          : bar.kind == GanttBar::Kind::Backoff ? tr("backoff %1").arg(time)
                                                                : QString();
    return words.isEmpty() || !bar.predicted ? words : tr("%1 (ahead)").arg(words);
}

/// `drawnTo`: bars that would lie within a pixel that has one already are left out. Whether it was drawn
/// as a box, which may hold words.
bool TimelineItem::paintBar(QPainter& painter, const GanttBar& bar, double y, double& drawnTo) const {
    if (!shows(bar))
        return false;
    if (bar.kind == GanttBar::Kind::Spread) {
        paintSpread(painter, bar, y);
        return false;
    }
    if (bar.kind >= GanttBar::Kind::Timeout) {
        paintLimit(painter, bar, y);
        return false;
    }
    const Stretch stretch = stretchOf(bar);
    const double length = std::max(stretch.end - stretch.begin, timeline::kLeastBar);
    if (stretch.begin > width() || stretch.begin + length < timeline::kNames)
        return false;
    if (stretch.end < drawnTo + 0.5 && stretch.begin > drawnTo - timeline::kLeastBar && bar.error.isEmpty())
        return false;
    drawnTo = std::max(drawnTo, stretch.end);
    const QColor ink = inkOf(bar.kind, bar.open);
    QColor fill = ink;
    fill.setAlphaF(bar.kind == GanttBar::Kind::Container ? 0.12F : bar.predicted ? 0.06F : 0.24F);
    const bool gap = bar.kind == GanttBar::Kind::Backoff || bar.kind == GanttBar::Kind::Wait;
    painter.setBrush(fill);
    painter.setPen(QPen(ink, 1.2, gap || bar.predicted ? Qt::DashLine : Qt::SolidLine));
    const double top = y + (timeline::kRow - timeline::kBar) / 2;
    // What reaches far beyond the window is cut: a pen that dashes there takes its time.
    const double left = std::max(stretch.begin, -20.0);
    const QRectF box(left, top, std::min(stretch.begin + length, width() + 20) - left, timeline::kBar);
    painter.drawRoundedRect(box, 4, 4);
    paintEdit(painter, bar, y);
    return true;
}

/// A line to the moment that lies ahead, with a stroke there and its name in it.
void TimelineItem::paintLimit(QPainter& painter, const GanttBar& bar, double y) const {
    const Stretch stretch = stretchOf(bar);
    const double from = std::max(stretch.begin, -20.0);
    const double to = std::min(stretch.end, width() + 20);
    const double line = y + timeline::kRow / 2;
    if (to <= from)
        return;
    const QString time = durationText(bar.end - bar.begin);
    const bool heartbeat = bar.kind == GanttBar::Kind::Heartbeat;
    const QString words = heartbeat ? tr("heartbeat due in %1").arg(time) : tr("times out in %1").arg(time);
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 10;
    const double seenTo = std::min(to, width());
    const bool fits = wide + 2 * kRoomForWords < seenTo - from;
    // A heartbeat is due before the task times out: its words stand at the beginning, the other's at the end.
    const double gap = !fits ? to : heartbeat ? from + kRoomForWords : seenTo - kRoomForWords - wide;
    painter.setPen(QPen(inkOf(bar.kind, false), 1.4, Qt::DotLine));
    painter.drawLine(QPointF(from, line), QPointF(gap, line));
    if (fits)
        painter.drawLine(QPointF(gap + wide, line), QPointF(to, line));
    painter.setPen(QPen(inkOf(bar.kind, false), 1.6));
    painter.drawLine(QPointF(to, line - 5), QPointF(to, line + 5));
    painter.setPen(Theme::instance().text());
    if (fits)
        painter.drawText(QRectF(gap, y, wide, timeline::kRow), Qt::AlignCenter, words);
}

/// Where the next attempt may begin: a soft ground between two strokes.
void TimelineItem::paintSpread(QPainter& painter, const GanttBar& bar, double y) const {
    const Stretch stretch = stretchOf(bar);
    const QRectF box(QPointF(std::max(stretch.begin, -20.0), y + 2),
                     QPointF(std::min(stretch.end, width() + 20), y + timeline::kRow - 2));
    if (box.width() <= 0)
        return;
    QColor ground = inkOf(bar.kind, false);
    ground.setAlphaF(0.12F);
    painter.fillRect(box, ground);
    painter.setPen(QPen(inkOf(bar.kind, false), 1.6));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
    const QString words = tr("jitter up to %1").arg(durationText(bar.end - bar.begin));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 10;
    const double planned = stretch.begin + (stretch.end - stretch.begin) * bar.planned;
    if (wide > std::min(box.right(), width()) - planned)
        return;
    painter.setPen(Theme::instance().text());
    painter.drawText(box.adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter, words);
}

/// A line under a visit of a state that was edited since; a dotted one under what came after it.
void TimelineItem::paintEdit(QPainter& painter, const GanttBar& bar, double y) const {
    const VisitEdit edit = m_events == nullptr ? VisitEdit::None : m_events->editOf(bar.visit);
    if (edit == VisitEdit::None || bar.predicted)
        return;
    const Stretch stretch = stretchOf(bar);
    const double to = std::min(std::max(stretch.end, stretch.begin + timeline::kLeastBar), width() + 20);
    const double line = y + timeline::kRow - 2.5;
    painter.setPen(
        QPen(Theme::instance().container(), 2, edit == VisitEdit::Invalid ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(QPointF(std::max(stretch.begin, -20.0), line), QPointF(to, line));
}

void TimelineItem::paintPlayhead(QPainter& painter) const {
    const double x = timeline::kNames + m_axis.toScreen(valueOf(m_position));
    if (x < timeline::kNames - 1 || x > width())
        return;
    const QColor accent = Theme::instance().accent();
    painter.setPen(QPen(accent, hasActiveFocus() ? 2.4 : 1.6));
    painter.drawLine(QPointF(x, 6), QPointF(x, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(QPolygonF{QPointF(x - 5, 3), QPointF(x + 5, 3), QPointF(x + 5, 9), QPointF(x, 14),
                                  QPointF(x - 5, 9)});
}

} // namespace steploom::app
