// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <set>
#include <string>

#include "app/debugger/mock_set.h"
#include "app/debugger/value_set.h"
#include "app/document/document_controller.h"
#include "app/run/event_model.h"
#include "app/run/run_marks.h"
#include "app/run/visit_view.h"
#include "engine/debug/debugger.h"

namespace steploom::app {

/// A run of the document's workflow under the user's control: what it does now, what it did, and what it
/// waits for.
///
/// The engine runs on the GUI thread in slices, so that the window stays live whatever the workflow does.
/// Time is virtual: a Wait or a retry interval passes when the run is let go on.
class DebugSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool ended READ ended NOTIFY changed)
    Q_PROPERTY(bool canStep READ canStep NOTIFY changed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QStringList breakpoints READ breakpoints NOTIFY breakpointsChanged)
    Q_PROPERTY(bool taskOpen READ taskOpen NOTIFY changed)
    Q_PROPERTY(QString taskState READ taskState NOTIFY changed)
    Q_PROPERTY(QString taskResource READ taskResource NOTIFY changed)
    Q_PROPERTY(QString taskRequest READ taskRequest NOTIFY changed)
    Q_PROPERTY(QString input READ input WRITE setInput NOTIFY inputChanged)
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY inputChanged)
    Q_PROPERTY(QString variables READ variables NOTIFY changed)
    Q_PROPERTY(steploom::app::MockSet* mocks READ mocks CONSTANT)
    Q_PROPERTY(steploom::app::ValueSet* values READ values CONSTANT)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks CONSTANT)
    Q_PROPERTY(steploom::app::EventModel* events READ events CONSTANT)
    Q_PROPERTY(steploom::app::VisitView* visit READ visit CONSTANT)

public:
    enum class Status { Idle, Running, Paused, WaitingForTask, Succeeded, Failed };
    Q_ENUM(Status)

    explicit DebugSession(QObject* parent = nullptr);
    ~DebugSession() override;

    DocumentController* document() const { return m_document; }
    void setDocument(DocumentController* document);
    Status status() const { return m_status; }
    bool active() const { return m_debugger != nullptr; }
    bool ended() const { return m_status == Status::Succeeded || m_status == Status::Failed; }
    bool canStep() const {
        return !active() || m_status == Status::Paused || m_status == Status::WaitingForTask;
    }
    QString statusText() const;
    /// Output of a run that succeeded, error and cause of one that failed.
    QString outcome() const;
    QString clock() const;   ///< virtual time since the start
    QString current() const; ///< pointer of the state that the run stands at
    QStringList breakpoints() const;
    bool taskOpen() const { return m_openTask.has_value(); }
    QString taskState() const;
    QString taskResource() const;
    QString taskRequest() const;
    QString input() const { return m_input; }
    void setInput(const QString& input);
    QString inputProblem() const;
    QString variables() const;
    /// The latest visit of a state in this run, and the context object that its expressions see; none where
    /// it has not been entered.
    struct LastVisit {
        engine::VisitRecord record;
        engine::Value context;
    };
    std::optional<LastVisit> lastVisit(const QString& pointer) const;
    MockSet* mocks() { return &m_mocks; }
    ValueSet* values() { return &m_values; }
    RunMarks* marks() { return &m_marks; }
    EventModel* events() { return &m_events; }
    VisitView* visit() { return &m_visit; }

    /// Starts, or goes on, to the next breakpoint, open task or the end (F5).
    Q_INVOKABLE void run();
    /// Starts, or goes on to the next state; a Parallel or Map runs through as one (F10).
    Q_INVOKABLE void stepOver();
    /// To the next state, in whatever branch or iteration it is (F11).
    Q_INVOKABLE void stepInto();
    /// To the end of the branch or iteration (Shift+F11).
    Q_INVOKABLE void stepOut();
    Q_INVOKABLE void pause();
    /// Ends and forgets the run (Shift+F5).
    Q_INVOKABLE void stop();
    Q_INVOKABLE void toggleBreakpoint(const QString& pointer);
    /// JSON text; false where it is none (taskProblem says why).
    Q_INVOKABLE bool succeedTask(const QString& json);
    Q_INVOKABLE bool failTask(const QString& error, const QString& cause);
    Q_INVOKABLE bool timeOutTask();
    /// Why `json` is not JSON, or empty.
    Q_INVOKABLE QString jsonProblem(const QString& json) const;
    /// Shows the latest visit of a state in visit().
    Q_INVOKABLE void look(const QString& pointer);

signals:
    void documentChanged();
    void changed();
    void inputChanged();
    void breakpointsChanged();
    /// The run stopped somewhere worth looking at.
    void pausedAt(const QString& pointer);

private:
    bool begin();
    void advance(engine::DebugGoal::Kind goal, bool passTimers);
    void slice();
    void settle(const engine::DebugStop& stop);
    void addBreakpoint(const std::string& pointer);
    const engine::Execution& execution() const { return m_debugger->execution(); }
    void show();
    bool answerTask(engine::TaskAnswer answer);
    bool isContainer() const;
    QString pointerOfVisit(std::uint32_t visit) const;
    engine::Value contextOf(std::uint32_t visit) const;
    std::uint32_t latestVisit(const QString& pointer, int& count) const;
    void loadCompanions();

    DocumentController* m_document = nullptr;
    MockSet m_mocks;
    ValueSet m_values;
    RunMarks m_marks;
    EventModel m_events;
    VisitView m_visit;
    std::set<std::string> m_breakpoints; ///< pointers of the states that a run pauses at; they outlive it
    std::shared_ptr<const engine::Definition> m_definition;
    std::shared_ptr<const model::Workflow> m_workflow; ///< the graph that the run was started on
    std::unique_ptr<engine::Debugger> m_debugger;
    std::optional<engine::TaskRequest> m_openTask;
    QTimer m_slice;
    Status m_status = Status::Idle;
    std::uint32_t m_at = engine::kNone; ///< visit that the run stands at
    bool m_waitingForTime = false;
    QString m_looked;
    QString m_input = QStringLiteral("{}");
};

} // namespace steploom::app
