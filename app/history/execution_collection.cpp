// SPDX-License-Identifier: Apache-2.0
#include "app/history/execution_collection.h"

namespace steploom::app {

ExecutionCollection::ExecutionCollection(QObject* parent)
    : QObject(parent) {
    m_comparison.setRuns(&m_runs);
    m_coverage.setRuns(&m_runs);
    connect(&m_runs, &RunSet::changed, this, &ExecutionCollection::busyChanged);
    connect(&m_comparison, &RunComparisonView::changed, this, &ExecutionCollection::busyChanged);
    connect(&m_coverage, &CoverageView::changed, this, &ExecutionCollection::busyChanged);
}

void ExecutionCollection::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    const auto follow = [this] {
        if (m_session->document() != nullptr)
            m_runs.setDocument(m_session->document());
    };
    connect(m_session, &DebugSession::documentChanged, this, follow);
    follow();
    m_coverage.setSession(session);
    emit sessionChanged();
}

} // namespace steploom::app
