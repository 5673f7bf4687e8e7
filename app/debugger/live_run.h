// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

#include "app/debugger/debug_session.h"
#include "app/run/event_filter.h"
#include "app/run/shown_run.h"

namespace steploom::app {

/// The run in the debugger as tables and the filter of events see one: as it was at the position, so that it
/// goes along with steps in both directions. Nothing is worked out but while somebody looks. One for a
/// session, whose events have one filter, however many windows show it.
class LiveRun : public steploom::app::ShownRun {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(steploom::app::EventFilter* filter READ filter NOTIFY sessionChanged)
    /// Tables are looked at.
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)

public:
    explicit LiveRun(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    /// Of the session's events.
    EventFilter* filter() const { return m_filter.get(); }
    bool watched() const { return m_watched; }
    void setWatched(bool watched);
    /// `who` shows this page of the run now: "events", "states", or none that is made here. The filter and
    /// the tables are watched as long as anybody does.
    Q_INVOKABLE void look(QObject* who, const QString& page);

    std::shared_ptr<const OpenedExecution> execution() const override { return m_execution; }
    const StatePlaces& places() const override { return m_places; }

signals:
    void sessionChanged();
    void watchedChanged();

private:
    void follow();
    bool anyLooksAt(const QString& page) const;

    QPointer<DebugSession> m_session;
    std::unique_ptr<EventFilter> m_filter;
    std::shared_ptr<const OpenedExecution> m_execution;
    StatePlaces m_places;
    bool m_watched = false;
    std::map<const QObject*, QString> m_looking; ///< by who looks
    QElapsedTimer m_made;                        ///< since the record was made last
    std::int64_t m_cost = 0;                     ///< ms that it took
    QTimer m_later;
    /// What the tables were made of.
    struct Seen {
        const engine::Debugger* run = nullptr;
        int position = -1;
        std::size_t events = 0;
        std::shared_ptr<const model::Workflow> workflow;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    Seen m_seen;
};

} // namespace steploom::app
