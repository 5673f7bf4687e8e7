// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

#include "app/run/gantt.h"
#include "app/run/run_events.h"
#include "app/timeline/time_axis.h"

namespace steploom::app {

/// A run over its time, a row for each state: work, waits, attempts and the pauses between them, what lies
/// ahead dashed, and the playhead. One painted item (decision 8): a run may have 25,000 events.
///
/// A press or drag asks for the position there; Left and Right ask for the event before and after; a wheel
/// scrolls the rows, with Ctrl it zooms, with Shift it moves along.
class TimelineItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::RunEvents* events READ events WRITE setEvents NOTIFY eventsChanged REQUIRED)
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY positionChanged)
    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged)
    Q_PROPERTY(bool byEvents READ byEvents WRITE setByEvents NOTIFY axisChanged)
    Q_PROPERTY(bool timeless READ timeless NOTIFY shownChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY shownChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY hintChanged)
    Q_PROPERTY(QPointF hintPlace READ hintPlace NOTIFY hintChanged)

public:
    explicit TimelineItem(QQuickItem* parent = nullptr);

    RunEvents* events() const { return m_events; }
    void setEvents(RunEvents* events);
    /// The event that is shown, from 1; 0 is before the start.
    int position() const { return m_position; }
    void setPosition(int position);
    QString selected() const { return m_selected; }
    void setSelected(const QString& pointer);
    /// Whether the axis counts events, not time: as it must where the whole run took none.
    bool byEvents() const { return m_byEvents || timeless(); }
    void setByEvents(bool byEvents);
    bool timeless() const { return m_gantt->end <= m_gantt->begin; }
    /// The rows in words, for who does not see them.
    QString summary() const;
    /// What the pointer is over, in words.
    QString hint() const { return m_hint; }
    QPointF hintPlace() const { return m_hintPlace; }
    const Gantt& gantt() const { return *m_gantt; }

    Q_INVOKABLE void showAll();
    void paint(QPainter* painter) override;

signals:
    void eventsChanged();
    void positionChanged();
    void selectedChanged();
    void axisChanged();
    void shownChanged();
    void hintChanged();
    void positionRequested(int position);
    void selectionRequested(const QString& pointer);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    struct Stretch {
        double begin = 0;
        double end = 0;
    };

    void rebuild();
    void scrub(double x);
    void look(const QPointF& at);
    void zoom(double factor, double x);
    void place();
    double wholeBegin() const;
    double wholeEnd() const;
    bool shows(const GanttBar& bar) const;
    Stretch stretchOf(const GanttBar& bar) const;
    double valueOf(int position) const;
    double chartWidth() const;
    int rowAt(double y) const;
    const GanttBar* barAt(const QPointF& at) const;
    QString words(const GanttRow& row, const GanttBar& bar) const;
    static QString plainWords(const GanttRow& row, const GanttBar& bar);
    void paintLimit(QPainter& painter, const GanttBar& bar, double y) const;
    void paintSpread(QPainter& painter, const GanttBar& bar, double y) const;
    void paintEdit(QPainter& painter, const GanttBar& bar, double y) const;
    bool isEdited(const GanttRow& row) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, const GanttRow& row, double y) const;
    bool paintBar(QPainter& painter, const GanttBar& bar, double y, double& drawnTo) const;
    void paintWords(QPainter& painter, const std::vector<const GanttBar*>& bars, double y) const;
    static QString wordsIn(const GanttBar& bar);
    void paintPlayhead(QPainter& painter) const;

    QPointer<RunEvents> m_events;
    std::shared_ptr<const Gantt> m_gantt = std::make_shared<const Gantt>();
    TimeAxis m_axis;
    double m_zoom = 1;   ///< times the whole run that fits
    double m_middle = 0; ///< of the part that is shown, where it is not the whole
    double m_scroll = 0; ///< pixels
    int m_position = 0;
    QString m_selected;
    bool m_byEvents = false;
    bool m_scrubbing = false;
    QString m_hint;
    QPointF m_hintPlace;
};

} // namespace steploom::app
