// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/history/history_session.h"

namespace steploom::app {

/// What the view models of History's pages share: the session they look at.
class HistoryView : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        steploom::app::HistorySession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)

public:
    using QObject::QObject;

    HistorySession* session() const { return m_session; }
    void setSession(HistorySession* session) {
        if (m_session == session)
            return;
        m_session = session;
        connect(session, &HistorySession::changed, this, &HistoryView::refresh);
        emit sessionChanged();
        refresh();
    }

signals:
    void sessionChanged();

protected:
    std::shared_ptr<const OpenedExecution> execution() const {
        return m_session == nullptr ? nullptr : m_session->execution();
    }
    /// Something else was opened, or the language is another one.
    virtual void refresh() = 0;

private:
    HistorySession* m_session = nullptr;
};

} // namespace steploom::app
