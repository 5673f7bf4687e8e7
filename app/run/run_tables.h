// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/run/state_table.h"
#include "app/run/visit_list.h"

namespace steploom::app {

/// The states of a run as a table, and the visits of the one that is selected, for QML to hold.
class RunTables : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::ShownRun* run READ run WRITE setRun NOTIFY runChanged REQUIRED)
    Q_PROPERTY(steploom::app::StateTable* states READ states CONSTANT)
    Q_PROPERTY(steploom::app::VisitList* visits READ visits CONSTANT)
    Q_PROPERTY(QString selection READ selection WRITE setSelection NOTIFY selectionChanged)

public:
    using QObject::QObject;

    ShownRun* run() const { return m_states.run(); }
    void setRun(ShownRun* run) {
        if (run == m_states.run())
            return;
        m_states.setRun(run);
        m_visits.setRun(run);
        emit runChanged();
    }
    StateTable* states() { return &m_states; }
    VisitList* visits() { return &m_visits; }
    QString selection() const { return m_visits.pointer(); }
    void setSelection(const QString& pointer) {
        if (pointer == selection())
            return;
        m_visits.setPointer(pointer);
        emit selectionChanged();
    }

signals:
    void runChanged();
    void selectionChanged();

private:
    StateTable m_states;
    VisitList m_visits;
};

} // namespace steploom::app
