// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/run/listed_events.h"
#include "app/run/opened_execution.h"
#include "app/run/state_places.h"

namespace steploom::app {

/// The events of a recorded execution, all or those that a filter leaves. A row is read from the file's text
/// when it is shown, so a million of them cost nothing before.
class RecordedEvents : public steploom::app::ListedEvents {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
public:
    explicit RecordedEvents(QObject* parent = nullptr);

    int eventCount() const override;
    std::int64_t timeOf(int position) const override;
    int positionAt(std::int64_t time) const override;
    std::shared_ptr<const Gantt> gantt() const override;
    QString pointerOf(const GanttRow& row) const override;

    void show(std::shared_ptr<const OpenedExecution> execution, StatePlaces places);
    void clear() { show(nullptr, {}); }
    const OpenedExecution* execution() const { return m_execution.get(); }
    std::shared_ptr<const OpenedExecution> searched() const override { return m_execution; }
    QString json(int position) const override;

protected:
    QVariant eventData(std::uint32_t number, int role) const override;
    QString pointerOfEvent(std::uint32_t number) const override;

private:
    QString stateOf(const model::EventRow& event) const;

    std::shared_ptr<const OpenedExecution> m_execution;
    StatePlaces m_places;
};

/// What an event of a recording says in a line.
QString eventWords(const OpenedExecution& execution, const model::EventRow& event);

} // namespace steploom::app
