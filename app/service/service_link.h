// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "app/debugger/run_maker.h"
#include "app/service/service_host.h"
#include "app/service/terraform_nearby.h"
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
    Q_PROPERTY(QString terraform READ terraform WRITE setTerraform NOTIFY terraformChanged)
    Q_PROPERTY(QStringList terraformProblems READ terraformProblems NOTIFY terraformChanged)

public:
    explicit ServiceLink(QObject* parent = nullptr);
    ~ServiceLink() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    /// ARN of the execution that the session runs; empty: none.
    QString execution() const { return m_arn; }

    /// Where the Terraform files are whose alarms are watched and whose rules start executions.
    QString terraform() const;
    void setTerraform(const QString& place);
    QStringList terraformProblems() const;
    /// Starts the workflow on the service, as it is in the window, with the test input. Says why it cannot.
    Q_INVOKABLE void start();

signals:
    void executionChanged();
    void terraformChanged();
    /// The session runs an execution of the service from now on.
    void adopted();

private:
    struct Deployed {
        QString name;
        bool express = false;
    };
    Deployed deployed() const;
    void choose();
    void offer();
    void take(const DrivenStart& start);
    void follow();
    void answer(const QString& arn, int task, bool succeeded, const QString& output, const QString& error,
                const QString& cause);
    void sendTasks();
    void dropTasks();
    void deliver();
    MadeRun makeDriven(const DrivenStart& start) const;
    void finish(const engine::DrivenOutcome& outcome);
    void letGo();

    DocumentController* m_document = nullptr;
    TerraformNearby* m_nearby = nullptr;
    DebugSession* m_session = nullptr;
    QTimer m_chooseSoon;   ///< several things change at once
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
