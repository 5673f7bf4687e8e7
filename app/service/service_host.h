// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/service/answerer_rows.h"
#include "app/service/map_run_files.h"
#include "app/service/row_list.h"
#include "app/service/service_rows.h"
#include "app/service/service_thread.h"
#include "app/service/window_driver.h"
#include "model/monitoring/monitoring.h"

class QQmlEngine;
class QJSEngine;

namespace steploom::app {

/// The local service of this program, as all of its windows see it: on or off, what runs, what waits for an
/// answer, what it comes to, and what the local services hold.
class ServiceHost : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(QString url READ url NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY changed)
    Q_PROPERTY(QString dataFolder READ dataFolder WRITE setDataFolder NOTIFY changed)
    Q_PROPERTY(QString settingsFile READ settingsFile WRITE setSettingsFile NOTIFY changed)
    Q_PROPERTY(steploom::app::RowList* executions READ executions CONSTANT)
    Q_PROPERTY(steploom::app::RowList* tokens READ tokens CONSTANT)
    Q_PROPERTY(steploom::app::RowList* machines READ machines CONSTANT)
    Q_PROPERTY(steploom::app::RowList* alarms READ alarms CONSTANT)
    Q_PROPERTY(steploom::app::RowList* held READ held CONSTANT)
    Q_PROPERTY(steploom::app::RowList* answerers READ answerers CONSTANT)
    Q_PROPERTY(bool choicesUsed READ choicesUsed WRITE setChoicesUsed NOTIFY changed)
    Q_PROPERTY(int running READ running NOTIFY seen)
    Q_PROPERTY(int alarming READ alarming NOTIFY seen)

public:
    enum class State { Off, Starting, On };
    Q_ENUM(State)

    static ServiceHost& instance();
    static ServiceHost* create(QQmlEngine*, QJSEngine*);
    ~ServiceHost() override;

    State state() const { return m_state; }
    bool on() const { return m_state == State::On; }
    /// Where clients connect to; empty while it is off.
    QString url() const;
    /// Why it does not start, or what went wrong last; empty otherwise.
    QString problem() const { return m_problem; }
    int port() const { return m_port; }
    void setPort(int port);
    QString dataFolder() const { return m_dataFolder; }
    void setDataFolder(const QString& folder);
    QString settingsFile() const { return m_settingsFile; }
    void setSettingsFile(const QString& file);
    RowList* executions() { return &m_executions; }
    RowList* tokens() { return &m_tokens; }
    RowList* machines() { return &m_machines; }
    RowList* alarms() { return &m_alarms; }
    RowList* held() { return &m_held; }
    /// Who answers the tasks of the workflows of all windows.
    RowList* answerers() { return &m_answerers; }
    /// What is chosen in Debug holds here too; else only the settings file does.
    bool choicesUsed() const { return m_choicesUsed; }
    void setChoicesUsed(bool used);
    int running() const { return m_running; }
    int alarming() const { return m_alarming; }
    WindowDriver& driver() { return m_driver; }
    /// Said by the link that takes an execution, while drivenStarted() is told.
    void claim() { m_claimed = true; }
    QString objectsFolder() const { return m_dataFolder + QStringLiteral("/s3"); }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void toggle();
    /// Looks at once, and not only when it is time to.
    Q_INVOKABLE void look();
    /// As SendTaskSuccess and SendTaskFailure.
    Q_INVOKABLE void succeed(const QString& token, const QString& output);
    Q_INVOKABLE void fail(const QString& token, const QString& error, const QString& cause);
    /// As if its time had passed.
    Q_INVOKABLE void expire(const QString& token);
    Q_INVOKABLE void stopExecution(const QString& arn);
    /// Brings the workflow here under this name, as it is now, and starts it.
    void startWorkflow(const QString& name, bool express, const std::string& definition,
                       const QString& input);
    /// Gets the history of one that runs or has ended, and tells of it (historyReady).
    Q_INVOKABLE void openHistory(const QString& arn);
    /// Alarms and rules of Terraform and templates that belong to `owner`; empty: none any more.
    void setTerraform(const void* owner, const model::MonitoringTexts& texts);
    /// Who answers the tasks of the workflow of `owner`; nothing: there is none any more.
    void setChoices(const void* owner, std::optional<engine::ChoiceTexts> texts);
    /// Of held rows.
    Q_INVOKABLE void save(int kind, const QString& container, const QString& id, const QString& text);
    Q_INVOKABLE void remove(int kind, const QString& container, const QString& id);
    /// Why a text is no JSON; empty where it is.
    Q_INVOKABLE QString jsonProblem(const QString& json) const;
    /// On the thread of the service.
    void post(std::function<void(engine::Service&, engine::LocalServices&)> then);

signals:
    void changed();
    void seen();
    /// An answer or an edit was refused, in words.
    void refused(const QString& why);
    /// A history that was asked for, and the definition of its workflow, as files.
    void historyReady(const QStringList& paths);
    /// An execution that a window wanted began; the window's link takes it.
    void drivenStarted(const steploom::app::DrivenStart& start);
    void drivenAnswered(const QString& arn, int task, bool succeeded, const QString& output,
                        const QString& error, const QString& cause);
    void drivenStopped(const QString& arn);
    /// One that no window ran has ended.
    void executionEnded(const steploom::app::EndedExecution& execution);

private:
    ServiceHost();
    /// What was seen on the thread of the service.
    struct Look {
        engine::ServiceView view;
        std::vector<HeldThing> things;
        std::vector<engine::SeenAnswerer> answerers;
    };
    void show(const Look& look);
    void readChoicesUsed();
    void call(const QString& operation, std::vector<std::pair<std::string, std::string>> members);
    void notStarted(const ServiceThread::Failure& failure);
    /// On this thread, unless it was switched off or on in between.
    void later(int turn, std::function<void()> then);
    void offerDriven(const DrivenStart& start);
    void putTerraform(const void* owner, const model::MonitoringTexts& texts);
    void openExpress(int turn, const QString& arn, const std::optional<engine::ExpressHistory>& history);
    void showHistory(const QString& arn, const std::string& events, const std::string& definition,
                     const MapRunFiles& mapRuns);
    /// Words that say that something was refused; empty: it was not. From any thread.
    void told(int turn, const QString& why);

    WindowDriver m_driver;
    std::map<const void*, model::MonitoringTexts> m_terraform;
    std::map<const void*, engine::ChoiceTexts> m_choices;
    bool m_choicesUsed = true;
    /// What was put into the service that runs now; only for its thread.
    std::shared_ptr<std::map<const void*, model::Monitoring>> m_put;
    std::unique_ptr<ServiceThread> m_thread;
    QTimer m_looks;
    State m_state = State::Off;
    std::unique_ptr<QTemporaryDir> m_histories; ///< that were opened
    bool m_looking = false;
    int m_turn = 0; ///< counts how often it was switched
    bool m_claimed = false;
    int m_port = 8083;
    int m_listening = 0;
    int m_running = 0;
    int m_alarming = 0;
    QString m_dataFolder;
    QString m_settingsFile;
    QString m_problem;
    RowList m_executions;
    RowList m_tokens;
    RowList m_machines;
    RowList m_alarms;
    RowList m_held;
    RowList m_answerers;
};

} // namespace steploom::app
