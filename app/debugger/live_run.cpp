// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/live_run.h"

#include "model/history/live_record.h"

namespace steploom::app {

void LiveRun::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    m_filter.reset();
    if (session != nullptr) {
        m_filter = std::make_unique<EventFilter>(*session->events());
        m_filter->setWatched(false); // until somebody looks
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
    m_seen = std::move(seen);
    m_execution.reset();
    m_places = {};
    if (active) {
        const engine::Execution& execution = m_session->debugger()->execution();
        m_execution = executionOf(model::recordOf(execution.history(), execution.options().type));
        m_places = StatePlaces(*m_execution, *m_session->runWorkflow());
    }
    emit changed();
}

} // namespace steploom::app
