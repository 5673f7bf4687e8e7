// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include "app/debugger/debug_session.h"

namespace steploom::app {

/// What a person changes in a run that stands still, to see what would happen then. Each change makes the run
/// go another way from this position, for the selected line of control.
///
/// Each answers in words why it was refused; empty where it was done.
class WhatIf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool possible READ possible NOTIFY changed)
    Q_PROPERTY(bool answerable READ answerable NOTIFY changed)
    Q_PROPERTY(bool failable READ failable NOTIFY changed)
    Q_PROPERTY(bool retries READ retries NOTIFY changed)
    Q_PROPERTY(QString payload READ payload NOTIFY changed)
    Q_PROPERTY(QString variables READ variables NOTIFY changed)
    Q_PROPERTY(bool definitionChanged READ definitionChanged NOTIFY changed)

public:
    using QObject::QObject;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool possible() const;
    /// A state that calls something is at work: it can be answered, and can time out.
    bool answerable() const;
    /// The state's work itself can fail: of a Task, a Parallel, a Map; of a Choice, that nothing matches.
    bool failable() const;
    /// It has retriers, which can be used up.
    bool retries() const;
    /// JSON text of what the line of control has on its way, and of all its variables.
    QString payload() const;
    QString variables() const;
    /// The document was edited since the run has its definition.
    bool definitionChanged() const;

    Q_INVOKABLE QString setPayload(const QString& json);
    Q_INVOKABLE QString setVariables(const QString& json);
    Q_INVOKABLE QString answer(const QString& json);
    Q_INVOKABLE QString fail(const QString& error, const QString& cause);
    Q_INVOKABLE QString exhaustRetries(const QString& error, const QString& cause);
    Q_INVOKABLE QString timeOut();
    /// To another state of the same scope.
    Q_INVOKABLE QString moveTo(const QString& pointer);
    /// Goes on with the document as it is now.
    Q_INVOKABLE QString useDefinition();

signals:
    void sessionChanged();
    void changed();

private:
    void followDocument();
    engine::StrandId strand() const;
    const engine::State* state() const;
    QString done(engine::EditProblem problem);
    static QString words(engine::EditProblem problem);

    QPointer<DebugSession> m_session;
};

} // namespace steploom::app
