// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/run/opened_execution.h"
#include "app/run/run_events.h"

namespace steploom::app {

/// The events of a run as rows, all or those that a filter leaves (EventFilter). Numbers count the events of
/// the run from 0, positions from 1, whether they are listed or not.
class ListedEvents : public steploom::app::RunEvents {
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
        EditRole,     ///< what an edit of the definition means for the event's step, in a word; mostly empty
    };

    using RunEvents::RunEvents;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Of the rows.
    int count() const { return m_rows ? static_cast<int>(m_rows->size()) : eventCount(); }

    /// Only these events, ascending; nothing: all.
    void showOnly(std::optional<std::vector<std::uint32_t>> numbers);
    void setHits(std::vector<std::uint32_t> numbers);

    /// What a filter goes through; null where there is nothing. Of a run that goes on it is made when asked
    /// for, and stays the same one until there are other events.
    virtual std::shared_ptr<const OpenedExecution> searched() const = 0;
    /// False where the texts of searched() are not there: says() has to be asked, in this thread.
    virtual bool hasTexts() const { return true; }
    /// Whether an event says something; `needle` as model::wantedText() makes it.
    virtual bool says(std::uint32_t /*number*/, const std::string& /*needle*/) const { return false; }
    /// Another number than before where earlier events are other ones, and not only some more.
    virtual int generation() const { return 0; }

    /// The event as GetExecutionHistory writes it, indented JSON; cut where it is very long.
    Q_INVOKABLE virtual QString json(int position) const = 0;
    Q_INVOKABLE int positionOf(int row) const;
    /// The row of an event, or of the last one before it that is shown; -1 where there is none.
    Q_INVOKABLE int rowOf(int position) const;
    Q_INVOKABLE QString pointerAt(int row) const;

signals:
    void countChanged();

protected:
    virtual QVariant eventData(std::uint32_t number, int role) const = 0;
    virtual QString pointerOfEvent(std::uint32_t number) const = 0;
    bool narrowed() const { return m_rows.has_value(); }
    /// Within a reset of the model: other events, all of them listed.
    void forgetFilter();

private:
    std::uint32_t numberAt(int row) const {
        return m_rows ? (*m_rows)[static_cast<std::size_t>(row)] : static_cast<std::uint32_t>(row);
    }

    std::optional<std::vector<std::uint32_t>> m_rows; ///< nothing: all
    std::vector<std::uint32_t> m_hits;                ///< ascending
};

} // namespace steploom::app
