// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/history_view.h"
#include "app/history/map_run_list.h"
#include "app/history/state_table.h"
#include "app/history/visit_list.h"

namespace steploom::app {

/// The lists of History's pages over one session, for QML to hold.
class HistoryTables : public steploom::app::HistoryView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::StateTable* states READ states CONSTANT)
    /// Of the state that is selected.
    Q_PROPERTY(steploom::app::VisitList* visits READ visits CONSTANT)
    Q_PROPERTY(steploom::app::MapRunList* mapRuns READ mapRuns CONSTANT)
    Q_PROPERTY(QString selection READ selection WRITE setSelection NOTIFY selectionChanged)

public:
    using HistoryView::HistoryView;

    StateTable* states() { return &m_states; }
    VisitList* visits() { return &m_visits; }
    MapRunList* mapRuns() { return &m_mapRuns; }
    QString selection() const { return m_visits.pointer(); }
    void setSelection(const QString& pointer) {
        if (pointer == selection())
            return;
        m_visits.setPointer(pointer);
        emit selectionChanged();
    }

signals:
    void selectionChanged();

private:
    void refresh() override {
        m_states.setSession(session());
        m_visits.setSession(session());
        m_mapRuns.setSession(session());
    }

    StateTable m_states;
    VisitList m_visits;
    MapRunList m_mapRuns;
};

} // namespace steploom::app
