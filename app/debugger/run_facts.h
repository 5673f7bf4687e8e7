// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/debug_session.h"

namespace steploom::app {

/// What is worked out of a run when somebody looks, beside what its session keeps.
class RunFacts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString eventText READ eventText NOTIFY changed)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    /// How many events there are up to here, and how many a Standard execution may have.
    QString eventText() const;

    /// `Payload 3.1 kB, the last of 4 passes`: what went over a transition up to here, as JSON; empty where
    /// nothing did.
    Q_INVOKABLE QString payloadOver(const QString& transition) const;
    /// Placeholders of the document have no values: it may be unable to run for that.
    Q_INVOKABLE bool valuesMissing() const;

signals:
    void sessionChanged();
    void changed();

private:
    QPointer<DebugSession> m_session;
};

} // namespace steploom::app
