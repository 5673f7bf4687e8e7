// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "app/debugger/run_maker.h"
#include "app/service/service_host.h"
#include "engine/task/handler.h"

namespace steploom::app {

/// Between a window and the local service: an execution that a client starts of the machine whose definition
/// is open here, with breakpoints, is run by the debug session. Its tasks are done by the service; to clients
/// it is RUNNING until the session has brought it to its end.
class ServiceLink : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument REQUIRED)
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession REQUIRED)
    Q_PROPERTY(QString execution READ execution NOTIFY executionChanged)

public:
    explicit ServiceLink(QObject* parent = nullptr);
    ~ServiceLink() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    /// ARN of the execution that the session runs; empty: none.
    QString execution() const { return m_arn; }

signals:
    void executionChanged();
    /// The session runs an execution of the service from now on.
    void adopted();

private:
    void offer();
    void take(const DrivenStart& start);
    void follow();
    void answer(const QString& arn, int task, bool succeeded, const QString& output, const QString& error,
                const QString& cause);
    void sendTasks();
    void deliver();
    MadeRun makeDriven(const DrivenStart& start) const;
    void finish(const engine::DrivenOutcome& outcome);
    void letGo();

    DocumentController* m_document = nullptr;
    DebugSession* m_session = nullptr;
    std::string m_offered; ///< the definition that the service was told of
    QString m_arn;
    QSet<int> m_sent; ///< tasks that the service has
    struct Answer {
        engine::TaskId task = 0;
        engine::TaskAnswer answer;
    };
    void hand(const Answer& answer);
    std::vector<Answer> m_answers; ///< that came while the session was busy or back in time
};

} // namespace steploom::app
