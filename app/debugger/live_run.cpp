// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/live_run.h"

#include <algorithm>

#include "model/history/live_record.h"

namespace steploom::app {

namespace {

constexpr std::int64_t kRest = 10; ///< times as long as it took to make the record, it is not made again

const QString kEvents = QStringLiteral("events");
const QString kStates = QStringLiteral("states");

} // namespace

LiveRun::LiveRun(QObject* parent)
    : ShownRun(parent) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &LiveRun::follow);
}

void LiveRun::look(QObject* who, const QString& page) {
    if (m_looking.count(who) == 0)
        connect(who, &QObject::destroyed, this, [this, who] { look(who, {}); });
    m_looking[who] = page;
    if (page.isEmpty()) {
        m_looking.erase(who);
        who->disconnect(this);
    }
    if (m_filter != nullptr)
        m_filter->setWatched(anyLooksAt(kEvents));
    setWatched(anyLooksAt(kStates));
}

bool LiveRun::anyLooksAt(const QString& page) const {
    return std::any_of(m_looking.begin(), m_looking.end(),
                       [&](const auto& one) { return one.second == page; });
}

void LiveRun::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    m_filter.reset();
    if (session != nullptr) {
        m_filter = std::make_unique<EventFilter>(*session->events());
        m_filter->setWatched(anyLooksAt(kEvents));
        connect(session, &DebugSession::changed, this, &LiveRun::follow);
    }
    emit sessionChanged();
    follow();
}

void LiveRun::setWatched(bool watched) {
    if (m_watched == watched)
        return;
    m_watched = watched;
    emit watchedChanged();
    follow();
}

void LiveRun::follow() {
    if (!m_watched)
        return;
    Seen seen;
    const bool active = m_session != nullptr && m_session->active();
    if (active) {
        const engine::Execution& execution = m_session->debugger()->execution();
        seen = {m_session->debugger(), m_session->position(), execution.history().events.size(),
                m_session->runWorkflow()};
    }
    if (seen == m_seen)
        return;
    // Of a run that goes on: what it took may not take all of the time.
    const bool running = m_session != nullptr && m_session->status() == DebugSession::Status::Running;
    if (running && seen.run == m_seen.run && m_made.isValid() && m_made.elapsed() < kRest * m_cost) {
        m_later.start(static_cast<int>(kRest * m_cost - m_made.elapsed()));
        return;
    }
    QElapsedTimer took;
    took.start();
    m_seen = std::move(seen);
    m_execution.reset();
    m_places = {};
    if (active) {
        const engine::Execution& execution = m_session->debugger()->execution();
        m_execution = executionOf(model::recordOf(execution.history(), execution.options().type));
        m_places = StatePlaces(*m_execution, *m_session->runWorkflow());
    }
    m_cost = took.elapsed();
    m_made.start();
    emit changed();
}

} // namespace steploom::app
