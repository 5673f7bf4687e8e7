// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/run/listed_events.h"
#include "app/run/run_reading.h"
#include "engine/history/history.h"

namespace steploom::app {

/// The events of a history as rows, in the shape of the states API. Texts are made for the rows that are
/// shown only.
class EventModel : public steploom::app::ListedEvents {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
public:
    explicit EventModel(QObject* parent = nullptr);

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
    const engine::History& history() const { return m_history; }
    const std::vector<QString>& pointers() const { return m_pointers; }
    std::int64_t now() const { return m_now; }
    int eventCount() const override { return static_cast<int>(m_history.events.size()); }
    std::int64_t timeOf(int position) const override;
    int positionAt(std::int64_t time) const override;
    std::shared_ptr<const Gantt> gantt() const override;

    std::shared_ptr<const OpenedExecution> searched() const override;
    bool hasTexts() const override { return false; }
    bool says(std::uint32_t number, const std::string& needle) const override;
    int generation() const override { return m_generation; }
    QString json(int position) const override;

protected:
    QVariant eventData(std::uint32_t number, int role) const override;
    QString pointerOfEvent(std::uint32_t number) const override;

private:
    bool isCaught(const engine::HistoryEvent& event) const;
    QString detail(const engine::HistoryEvent& event) const;

    engine::History m_history;
    std::vector<QString> m_pointers;
    std::int64_t m_now = 0;
    RunOutlook m_outlook;
    std::vector<VisitEdit> m_edits;
    int m_generation = 0;
    mutable std::shared_ptr<const OpenedExecution> m_searched; ///< null: not asked for yet
};

} // namespace steploom::app
