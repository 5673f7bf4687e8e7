// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/run/run_events.h"
#include "app/run/run_reading.h"
#include "engine/history/history.h"

namespace steploom::app {

/// The events of a history as rows, in the shape of the states API. Texts are made for the rows that are
/// shown only.
class EventModel : public steploom::app::RunEvents {
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
        PointerRole,
        EditRole, ///< what an edit of the definition means for the event's step, in a word; mostly empty
    };

    explicit EventModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows `history` (a copy that shares its contents). `pointers`: state pointer by visit.
    /// `now`: the virtual time of a live run; 0 where it is over.
    void show(const engine::History& history, std::vector<QString> pointers, std::int64_t now = 0);
    void clear();
    /// What is to come; shown with the next show().
    void setOutlook(RunOutlook outlook) { m_outlook = std::move(outlook); }
    const RunOutlook& outlook() const { return m_outlook; }
    /// What an edit of the definition means for each visit; shorter where nothing is to be said of the rest.
    void setEdits(std::vector<VisitEdit> edits);
    VisitEdit editOf(std::uint32_t visit) const override {
        return visit < m_edits.size() ? m_edits[visit] : VisitEdit::None;
    }
    int count() const { return static_cast<int>(m_history.events.size()); }
    const engine::History& history() const { return m_history; }
    const std::vector<QString>& pointers() const { return m_pointers; }
    std::int64_t now() const { return m_now; }
    int eventCount() const override { return count(); }
    std::int64_t timeOf(int position) const override;
    int positionAt(std::int64_t time) const override;
    std::shared_ptr<const Gantt> gantt() const override;

    /// The event as GetExecutionHistory writes it, indented JSON.
    Q_INVOKABLE QString json(int row) const;
    Q_INVOKABLE QString pointerAt(int row) const;

signals:
    void countChanged();

private:
    QString detail(const engine::HistoryEvent& event) const;

    engine::History m_history;
    std::vector<QString> m_pointers;
    std::int64_t m_now = 0;
    RunOutlook m_outlook;
    std::vector<VisitEdit> m_edits;
};

} // namespace steploom::app
