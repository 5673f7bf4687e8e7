// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "engine/debug/task_desk.h"
#include "engine/history/history.h"

namespace steploom::app {

/// The calls of a run: each attempt of a task with what was sent, what came back, how long it took, and who
/// answered. Texts are made for the rows that are shown only.
class CallList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(int revision READ revision NOTIFY shown)
    Q_PROPERTY(QStringList states READ states NOTIFY countChanged)
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY countChanged)
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY countChanged)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        StateRole,
        AttemptRole,
        ResourceRole,
        WhoRole,
        DurationRole,
        StatusRole,  ///< "running", "succeeded", "failed" or "timedOut"
        OutcomeRole, ///< the status in words, of a failure its error name
        PlaceRole,   ///< branch or iteration; empty at the top
        PointerRole,
    };

    explicit CallList(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Of the chosen state.
    int count() const { return static_cast<int>(m_shown.size()); }
    /// Increases whenever a call may have another answer.
    int revision() const { return m_revision; }
    /// Of the whole run.
    int total() const { return static_cast<int>(m_calls.size()); }
    /// `All states`, then those that called something, in the order of their first call.
    QStringList states() const;
    /// Only calls of this one are shown; empty: of all.
    QString state() const { return m_state; }
    void setState(const QString& state);
    /// The same as an index into states().
    int chosen() const;
    void setChosen(int index);

    /// `now`: virtual time that calls without an end have come to. `desk` may be null.
    void show(const engine::History& history, const std::vector<QString>& pointers, std::int64_t now,
              const engine::TaskDesk* desk);
    void clear() { show({}, {}, 0, nullptr); }

    /// JSON text, indented.
    Q_INVOKABLE QString request(int row) const;
    /// The answer; of one that failed error and cause; of one submitted and open what the submission gave.
    Q_INVOKABLE QString response(int row) const;

signals:
    void countChanged();
    void shown();

private:
    struct Call {
        std::uint32_t visit = engine::kNone;
        std::uint32_t attempt = 0;
        engine::ChildId child = engine::kNone;
        engine::EventId scheduled = 0;
        engine::EventId submitted = 0; ///< 0: not yet
        engine::EventId ended = 0;     ///< 0: not yet
        engine::TaskDesk::Who who = engine::TaskDesk::Who::Person;
        bool spoiled = false;
        friend bool operator==(const Call&, const Call&) = default;
    };
    std::vector<Call> read(const engine::TaskDesk* desk) const;
    void readEvents(engine::ChildId child, std::vector<Call>& calls) const;
    void filter();
    const Call* at(int row) const;
    const engine::HistoryEvent& eventOf(const Call& call, engine::EventId id) const {
        return m_history.event(id, call.child);
    }
    QString nameOf(const Call& call) const;
    QString placeOf(const Call& call) const;

    engine::History m_history;
    std::vector<QString> m_pointers; ///< by visit
    std::vector<Call> m_calls;
    std::vector<int> m_shown; ///< indices into m_calls
    QString m_state;
    std::int64_t m_now = 0;
    int m_revision = 0;
};

} // namespace steploom::app
