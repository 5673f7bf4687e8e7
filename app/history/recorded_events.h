// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

#include "app/history/opened_history.h"
#include "app/history/state_places.h"
#include "app/run/run_events.h"

namespace steploom::app {

/// The events of a recorded execution, all or those that a filter leaves. A row is read from the file's text
/// when it is shown, so a million of them cost nothing before.
class RecordedEvents : public steploom::app::RunEvents {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TypeRole,
        TimeRole,
        StateRole,
        DetailRole,
        FailureRole,
        CaughtRole, ///< a failure that the execution got over
        PointerRole,
        PositionRole, ///< of the event in the run, from 1
        HitRole,      ///< the search found something in it
    };

    explicit RecordedEvents(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int eventCount() const override;
    std::int64_t timeOf(int position) const override;
    int positionAt(std::int64_t time) const override;
    std::shared_ptr<const Gantt> gantt() const override;
    QString pointerOf(const GanttRow& row) const override;

    void show(std::shared_ptr<const OpenedExecution> execution, StatePlaces places);
    void clear() { show(nullptr, {}); }
    /// Only these events, ascending, as numbers of Recording::rows; nothing: all.
    void showOnly(std::optional<std::vector<std::uint32_t>> rows);
    void setHits(std::vector<std::uint32_t> rows);

    int count() const;
    const OpenedExecution* execution() const { return m_execution.get(); }
    std::shared_ptr<const OpenedExecution> shared() const { return m_execution; }
    /// The event as GetExecutionHistory writes it, indented JSON; cut where it is very long.
    Q_INVOKABLE QString json(int position) const;
    Q_INVOKABLE int positionOf(int row) const;
    /// The row of an event, or of the last one before it that is shown; -1 where there is none.
    Q_INVOKABLE int rowOf(int position) const;
    Q_INVOKABLE QString pointerAt(int row) const;

signals:
    void countChanged();

private:
    const model::EventRow& rowAt(int row) const;
    QString stateOf(const model::EventRow& event) const;

    std::shared_ptr<const OpenedExecution> m_execution;
    StatePlaces m_places;
    std::optional<std::vector<std::uint32_t>> m_rows; ///< nothing: all
    std::vector<std::uint32_t> m_hits;                ///< ascending
};

/// What an event of a recording says in a line.
QString eventWords(const OpenedExecution& execution, const model::EventRow& event);

} // namespace steploom::app
