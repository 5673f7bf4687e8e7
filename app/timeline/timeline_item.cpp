// SPDX-License-Identifier: Apache-2.0
#include "app/timeline/timeline_item.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "app/run/run_reading.h"
#include "app/theme/theme.h"
#include "app/timeline/timeline_metrics.h"

namespace steploom::app {

TimelineItem::TimelineItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void TimelineItem::setEvents(RunEvents* events) {
    if (m_events == events)
        return;
    if (m_events != nullptr)
        m_events->disconnect(this);
    m_events = events;
    if (m_events != nullptr)
        connect(m_events, &RunEvents::shown, this, &TimelineItem::rebuild);
    m_zoom = 1;
    m_scroll = 0;
    rebuild();
    emit eventsChanged();
}

void TimelineItem::rebuild() {
    m_gantt = m_events == nullptr ? std::make_shared<const Gantt>() : m_events->gantt();
    place();
    emit shownChanged();
    emit axisChanged();
}

void TimelineItem::setPosition(int position) {
    if (m_position == position)
        return;
    m_position = position;
    emit positionChanged();
    update();
}

void TimelineItem::setSelected(const QString& pointer) {
    if (m_selected == pointer)
        return;
    m_selected = pointer;
    emit selectedChanged();
    update();
}

void TimelineItem::setByEvents(bool byEvents) {
    if (m_byEvents == byEvents)
        return;
    m_byEvents = byEvents;
    m_zoom = 1;
    place();
    emit axisChanged();
}

void TimelineItem::showAll() {
    m_zoom = 1;
    m_scroll = 0;
    place();
}

QString TimelineItem::summary() const {
    QStringList lines;
    for (const GanttRow& row : m_gantt->rows) {
        std::int64_t worked = 0;
        std::int64_t waited = 0;
        int failures = 0;
        for (const GanttBar& bar : row.bars) {
            if (bar.predicted)
                continue;
            (bar.kind == GanttBar::Kind::Wait || bar.kind == GanttBar::Kind::Backoff ? waited : worked) +=
                bar.end - bar.begin;
            failures += bar.kind == GanttBar::Kind::Failed ? 1 : 0;
        }
        QString line = tr("%1: worked %2").arg(row.name, durationText(worked));
        if (waited > 0)
            line += tr(", waited %1").arg(durationText(waited));
        if (failures > 0)
            line += tr(", failed %n time(s)", nullptr, failures);
        for (const GanttBar& bar : row.bars) {
            if (bar.kind >= GanttBar::Kind::Timeout)
                line += QStringLiteral(". ") + plainWords(row, bar);
        }
        if (isEdited(row))
            line += tr(", edited since");
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

bool TimelineItem::isEdited(const GanttRow& row) const {
    return std::any_of(row.bars.begin(), row.bars.end(), [this](const GanttBar& bar) {
        return m_events->editOf(bar.visit) == VisitEdit::Invalid;
    });
}

// Where things are

double TimelineItem::chartWidth() const {
    return std::max(width() - timeline::kNames - timeline::kMargin, 40.0);
}

double TimelineItem::wholeBegin() const {
    return byEvents() ? 0 : static_cast<double>(m_gantt->begin);
}

double TimelineItem::wholeEnd() const {
    const double count = m_events == nullptr ? 1 : std::max(1, m_events->eventCount());
    return byEvents() ? count : static_cast<double>(std::max(m_gantt->end, m_gantt->begin + 1));
}

/// Puts the axis where zoom and middle say, within the run.
void TimelineItem::place() {
    const double whole = wholeEnd() - wholeBegin();
    const double part = whole / m_zoom;
    const double from =
        m_zoom <= 1 ? wholeBegin() : std::clamp(m_middle - part / 2, wholeBegin(), wholeEnd() - part);
    m_middle = from + part / 2;
    m_axis.set(from, from + part, chartWidth());
    const double rows = static_cast<double>(m_gantt->rows.size()) * timeline::kRow;
    m_scroll = std::clamp(m_scroll, 0.0, std::max(0.0, rows - (height() - timeline::kHeader)));
    update();
}

bool TimelineItem::shows(const GanttBar& bar) const {
    return !byEvents() || bar.first != 0;
}

TimelineItem::Stretch TimelineItem::stretchOf(const GanttBar& bar) const {
    const double origin = timeline::kNames;
    if (byEvents()) {
        const double first = bar.first - 1.0;
        const double whole = bar.last - first;
        return {origin + m_axis.toScreen(first + whole * bar.from),
                origin + m_axis.toScreen(first + whole * bar.to)};
    }
    return {origin + m_axis.toScreen(static_cast<double>(bar.begin)),
            origin + m_axis.toScreen(static_cast<double>(bar.end))};
}

double TimelineItem::valueOf(int position) const {
    if (byEvents() || m_events == nullptr || position < 1 || position > m_events->eventCount())
        return byEvents() ? position : wholeBegin();
    return static_cast<double>(m_events->timeOf(position));
}

int TimelineItem::rowAt(double y) const {
    const double row = (y - timeline::kHeader + m_scroll) / timeline::kRow;
    return y < timeline::kHeader || row >= static_cast<double>(m_gantt->rows.size()) ? -1
                                                                                     : static_cast<int>(row);
}

const GanttBar* TimelineItem::barAt(const QPointF& at) const {
    const int row = rowAt(at.y());
    if (row < 0)
        return nullptr;
    const std::vector<GanttBar>& bars = m_gantt->rows[static_cast<std::size_t>(row)].bars;
    const GanttBar* found = nullptr;
    for (const GanttBar& bar : bars) {
        const Stretch stretch = stretchOf(bar);
        if (shows(bar) && at.x() >= stretch.begin - 1 &&
            at.x() <= std::max(stretch.end, stretch.begin + timeline::kLeastBar) + 1)
            found = &bar; // the last: it was drawn over the others
    }
    return found;
}

QString TimelineItem::words(const GanttRow& row, const GanttBar& bar) const {
    QString words = plainWords(row, bar);
    switch (m_events == nullptr ? VisitEdit::None : m_events->editOf(bar.visit)) {
    case VisitEdit::Invalid:
        return tr("%1. The state was edited since.").arg(words);
    case VisitEdit::Doubtful:
        return tr("%1. An edited state came before it.").arg(words);
    case VisitEdit::None:
        break;
    }
    return words;
}

QString TimelineItem::plainWords(const GanttRow& row, const GanttBar& bar) {
    const QString length = durationText(bar.end - bar.begin);
    switch (bar.kind) {
    case GanttBar::Kind::Work:
        return bar.open ? tr("%1 has been at work for %2").arg(row.name, length)
                        : tr("%1 worked for %2").arg(row.name, length);
    case GanttBar::Kind::Container:
        return tr("%1 took %2").arg(row.name, length);
    case GanttBar::Kind::Failed:
        return bar.error.isEmpty() ? tr("%1 failed after %2").arg(row.name, length)
                                   : tr("%1 failed after %2: %3").arg(row.name, length, bar.error);
    case GanttBar::Kind::Wait:
        return bar.predicted ? tr("%1 will wait for another %2").arg(row.name, length)
                             : tr("%1 waited for %2").arg(row.name, length);
    case GanttBar::Kind::Backoff:
        return bar.predicted ? tr("%1 will be tried again in %2").arg(row.name, length)
                             : tr("%1 was tried again after %2").arg(row.name, length);
    case GanttBar::Kind::Timeout:
        return tr("%1 will time out in %2 if nobody answers").arg(row.name, length);
    case GanttBar::Kind::Heartbeat:
        return tr("The heartbeat of %1 will be overdue in %2").arg(row.name, length);
    case GanttBar::Kind::Spread:
        return tr("Jitter: the next attempt of %1 could begin at any moment of these %2")
            .arg(row.name, length);
    }
    return {};
}

// Pointer and keys

void TimelineItem::scrub(double x) {
    if (m_events == nullptr || m_events->eventCount() == 0)
        return;
    const double value = m_axis.toValue(x - timeline::kNames);
    const int position = byEvents() ? static_cast<int>(std::lround(value))
                                    : m_events->positionAt(static_cast<std::int64_t>(std::floor(value)));
    emit positionRequested(std::clamp(position, 1, m_events->eventCount()));
}

void TimelineItem::mousePressEvent(QMouseEvent* event) {
    forceActiveFocus(Qt::MouseFocusReason);
    const int row = rowAt(event->position().y());
    const QString pointer = row >= 0 && m_events != nullptr
                                ? m_events->pointerOf(m_gantt->rows[static_cast<std::size_t>(row)])
                                : QString();
    if (!pointer.isEmpty())
        emit selectionRequested(pointer);
    m_scrubbing = event->position().x() >= timeline::kNames - timeline::kMargin;
    if (m_scrubbing)
        scrub(event->position().x());
}

void TimelineItem::mouseMoveEvent(QMouseEvent* event) {
    if (m_scrubbing)
        scrub(event->position().x());
}

void TimelineItem::mouseReleaseEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    m_scrubbing = false;
}

void TimelineItem::look(const QPointF& at) {
    const GanttBar* bar = at.x() < timeline::kNames ? nullptr : barAt(at);
    const int row = rowAt(at.y());
    const QString hint =
        bar == nullptr ? QString() : words(m_gantt->rows[static_cast<std::size_t>(row)], *bar);
    if (hint == m_hint)
        return;
    m_hint = hint;
    m_hintPlace = QPointF(at.x(), timeline::kHeader + (row + 1) * timeline::kRow - m_scroll);
    emit hintChanged();
}

void TimelineItem::hoverMoveEvent(QHoverEvent* event) {
    look(event->position());
}

void TimelineItem::hoverLeaveEvent(QHoverEvent* event) {
    Q_UNUSED(event)
    look(QPointF(-1, -1));
}

void TimelineItem::zoom(double factor, double x) {
    const double held = m_axis.toValue(x - timeline::kNames);
    const double most = std::max(1.0, (wholeEnd() - wholeBegin()) / (byEvents() ? 8 : 10));
    const double zoomed = std::clamp(m_zoom * factor, 1.0, most);
    m_middle = held + (m_middle - held) * m_zoom / zoomed;
    m_zoom = zoomed;
    place();
}

void TimelineItem::wheelEvent(QWheelEvent* event) {
    event->accept();
    const double notches = event->angleDelta().y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(1.25, notches), event->position().x());
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_middle -= notches * (m_axis.to() - m_axis.from()) / 8;
        place();
    } else {
        m_scroll -= notches * 3 * timeline::kRow;
        place();
    }
}

void TimelineItem::keyPressEvent(QKeyEvent* event) {
    const int count = m_events == nullptr ? 0 : m_events->eventCount();
    const double centre = timeline::kNames + chartWidth() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        emit positionRequested(std::clamp(m_position - 1, 1, std::max(1, count)));
        return;
    case Qt::Key_Right:
        emit positionRequested(std::clamp(m_position + 1, 1, std::max(1, count)));
        return;
    case Qt::Key_Home:
        emit positionRequested(1);
        return;
    case Qt::Key_End:
        emit positionRequested(std::max(1, count));
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_scroll += event->key() == Qt::Key_Down ? timeline::kRow : -timeline::kRow;
        place();
        return;
    case Qt::Key_Plus:
        zoom(1.5, centre);
        return;
    case Qt::Key_Minus:
        zoom(1 / 1.5, centre);
        return;
    case Qt::Key_0:
        showAll();
        return;
    default:
        event->ignore();
    }
}

void TimelineItem::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        place();
}

} // namespace steploom::app
