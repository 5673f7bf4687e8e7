// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

#include "app/debugger/answer_list.h"
#include "app/debugger/breakpoint_list.h"
#include "app/debugger/call_list.h"
#include "app/debugger/edit_marks.h"
#include "app/debugger/iteration_list.h"
#include "app/debugger/mock_set.h"
#include "app/debugger/run_clock.h"
#include "app/debugger/run_collection.h"
#include "app/debugger/run_maker.h"
#include "app/debugger/task_work.h"
#include "app/debugger/value_set.h"
#include "app/document/document_controller.h"
#include "app/document/measured_runs.h"
#include "app/run/event_model.h"
#include "app/run/iteration_lens.h"
#include "app/run/run_marks.h"
#include "app/run/visit_view.h"
#include "engine/debug/debugger.h"

namespace steploom::app {

struct RunReading;

/// A run of the document's workflow under the user's control, forwards and backwards: what it does now, what
/// it did, and what it waits for.
///
/// The engine runs on the GUI thread in slices, so that the window stays live whatever the workflow does.
/// Time is virtual: a Wait or a retry interval passes when the run is let go on, as runClock() says: at once,
/// when somebody lets it, or as a real clock has it. Everything shown is what the run was at `position`; the
/// events are those of the whole recording.
class DebugSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(steploom::app::DocumentController* document READ document WRITE setDocument NOTIFY
                   documentChanged REQUIRED)
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool ended READ ended NOTIFY changed)
    Q_PROPERTY(bool canStep READ canStep NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool live READ live NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed)
    Q_PROPERTY(int lastPosition READ lastPosition NOTIFY changed)
    Q_PROPERTY(int eventPosition READ eventPosition NOTIFY changed)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString memory READ memory NOTIFY changed)
    Q_PROPERTY(QVariantList timers READ timers NOTIFY changed)
    Q_PROPERTY(bool canPassTimer READ canPassTimer NOTIFY changed)
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY seedChanged)
    Q_PROPERTY(QString runSeed READ runSeed NOTIFY changed)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QStringList breakpoints READ breakpoints NOTIFY breakpointsChanged)
    Q_PROPERTY(QVariantList strands READ strands NOTIFY changed)
    Q_PROPERTY(bool selectedFirst READ selectedFirst WRITE setSelectedFirst NOTIFY changed)
    Q_PROPERTY(QVariantList callStack READ callStack NOTIFY changed)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    Q_PROPERTY(QString log READ log NOTIFY changed)
    Q_PROPERTY(bool taskOpen READ taskOpen NOTIFY changed)
    Q_PROPERTY(QString taskState READ taskState NOTIFY changed)
    Q_PROPERTY(QString taskResource READ taskResource NOTIFY changed)
    Q_PROPERTY(QString taskRequest READ taskRequest NOTIFY changed)
    Q_PROPERTY(QString taskToken READ taskToken NOTIFY changed)
    Q_PROPERTY(bool taskWorks READ taskWorks NOTIFY changed)
    Q_PROPERTY(bool taskBeats READ taskBeats NOTIFY changed)
    Q_PROPERTY(QVariantList openTasks READ openTasks NOTIFY changed)
    Q_PROPERTY(QString input READ input WRITE setInput NOTIFY inputChanged)
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY inputChanged)
    Q_PROPERTY(QString variables READ variables NOTIFY changed)
    Q_PROPERTY(bool express READ express NOTIFY changed)
    Q_PROPERTY(int mapRunCount READ mapRunCount NOTIFY changed)
    Q_PROPERTY(steploom::app::BreakpointList* breakpointList READ breakpointList CONSTANT)
    Q_PROPERTY(steploom::app::MockSet* mocks READ mocks CONSTANT)
    Q_PROPERTY(steploom::app::AnswerList* answers READ answers CONSTANT)
    Q_PROPERTY(steploom::app::CallList* calls READ calls CONSTANT)
    Q_PROPERTY(steploom::app::ValueSet* values READ values CONSTANT)
    Q_PROPERTY(steploom::app::RunClock* runClock READ runClock CONSTANT)
    Q_PROPERTY(steploom::app::RunCollection* runs READ runs CONSTANT)
    Q_PROPERTY(steploom::app::MeasuredRuns* measured READ measured CONSTANT)
    Q_PROPERTY(steploom::app::EditMarks* edits READ edits CONSTANT)
    Q_PROPERTY(steploom::app::RunMarks* marks READ marks CONSTANT)
    Q_PROPERTY(steploom::app::EventModel* events READ events CONSTANT)
    Q_PROPERTY(steploom::app::VisitView* visit READ visit CONSTANT)
    Q_PROPERTY(steploom::app::IterationList* iterations READ iterations CONSTANT)

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
    bool canGoBack() const { return active() && m_status != Status::Running && position() > 0; }
    /// At the end of what was recorded.
    bool live() const { return !active() || m_debugger->timeline().isLive(); }
    /// Operations since the start (see engine/debug/timeline.h).
    int position() const { return active() ? static_cast<int>(m_debugger->timeline().position()) : 0; }
    int lastPosition() const { return active() ? static_cast<int>(m_debugger->timeline().end()) : 0; }
    /// Events written up to this position.
    int eventPosition() const;
    QString statusText() const;
    /// Why the run stands here; empty where the status says enough.
    QString reasonText() const;
    /// Output of a run that succeeded, error and cause of one that failed.
    QString outcome() const;
    QString clock() const;  ///< virtual time since the start
    QString memory() const; ///< what the recording takes, and the bound that it is kept below
    /// What is still to come: { title, detail, pointer }.
    QVariantList timers() const;
    bool canPassTimer() const;
    /// Decimal, 64 bits: what jitter, UUIDs and random numbers of the next run come from.
    QString seed() const { return QString::number(m_seed); }
    void setSeed(const QString& seed);
    QString runSeed() const; ///< of this run
    QString current() const; ///< pointer of the state that the run stands at
    QStringList breakpoints() const { return m_breakpoints.entryPointers(); }
    /// The lines of control: { id, title, detail, pointer, selected, held, ready, next }.
    QVariantList strands() const { return m_strands; }
    bool selectedFirst() const { return m_selectedFirst; }
    void setSelectedFirst(bool first);
    /// Innermost first: { title, detail, pointer }.
    QVariantList callStack() const { return m_callStack; }
    /// While the run is inside a state: { title, field, text, status } of each stage of the step to come.
    QVariantList stages() const;
    /// What log points wrote, up to this position, a line each.
    QString log() const;
    bool taskOpen() const { return m_openTask.has_value(); }
    QString taskState() const;
    QString taskResource() const;
    QString taskRequest() const;
    QString taskToken() const; ///< empty where it has none
    /// Somebody works at it; what a person answers counts instead.
    bool taskWorks() const;
    /// It has a heartbeat to keep.
    bool taskBeats() const;
    /// All tasks that are open at this position: { id, title, detail, working, chosen }.
    QVariantList openTasks() const;
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
    bool express() const {
        return active() && m_debugger->execution().options().type == engine::WorkflowType::Express;
    }
    /// Of the whole recording.
    int mapRunCount() const { return static_cast<int>(m_recording.mapRuns.size()); }
    BreakpointList* breakpointList() { return &m_breakpoints; }
    MockSet* mocks() { return &m_mocks; }
    AnswerList* answers() { return &m_answers; }
    CallList* calls() { return &m_calls; }
    ValueSet* values() { return &m_values; }
    RunClock* runClock() { return &m_clock; }
    RunCollection* runs() { return &m_runs; }
    MeasuredRuns* measured() { return &m_measured; }
    EditMarks* edits() { return &m_edits; }
    RunMarks* marks() { return &m_marks; }
    EventModel* events() { return &m_events; }
    VisitView* visit() { return &m_visit; }
    /// Of the Map that is looked at, or that the state looked at lies in.
    IterationList* iterations() { return &m_iterations; }
    /// Null where there is no run.
    engine::Debugger* debugger() const { return m_debugger.get(); }
    /// Where runs come from that do not begin with the test input and the mocks.
    using RunMaker = std::function<MadeRun()>;
    /// Begins such a run and stops where its first state is entered; started again it is made anew, until
    /// stop(), or another document. False (and a notice) where there can be none. `source`: what it is
    /// measured as when it ends.
    bool beginWith(const QObject* owner, RunMaker maker, model::RunSource source = model::RunSource::Debug);
    /// Who gave the maker of the present run; null where it is an ordinary one, or there is none.
    const QObject* runOwner() const { return active() ? m_owner : nullptr; }
    /// The document was edited since the run got its definition.
    bool definitionIsOld() const { return active() && m_document->workflow() != m_workflow; }
    /// Gives the run away; then there is none.
    HeldRun release();
    /// Shows a run that was given away, copied or read from a file, where it stands.
    void adopt(HeldRun run);
    /// The graph that the run was started on, or its definition was last taken from.
    std::shared_ptr<const model::Workflow> runWorkflow() const { return m_workflow; }
    TaskWork::Kept work() const { return m_work.kept(); }
    /// Of the whole recording, wherever the run stands.
    const engine::History& recording() const { return m_recording; }
    const std::vector<QString>& recordedPointers() const { return m_pointers; }
    /// `SendBooks, branch 2`: a branch or iteration of a recorded visit, what is around it first; empty at
    /// the top.
    QString scopeWords(std::uint32_t parent, std::uint32_t branch) const;
    /// Somebody changed the run at this position: shows it as it goes on from here.
    void showEdited();
    /// … and it goes on with the document's definition.
    void showNewDefinition();

    /// Starts, or goes on, to the next breakpoint, open task or the end (F5).
    Q_INVOKABLE void run();
    /// Starts, or goes on until the selected line of control enters its next state (F10).
    Q_INVOKABLE void stepOver();
    /// To the next state that is entered: in a branch, an iteration or a child execution of the selected line
    /// of control, or in any where all take turns (F11).
    Q_INVOKABLE void stepInto();
    /// To the end of the branch or iteration (Shift+F11).
    Q_INVOKABLE void stepOut();
    /// To the next stage inside the state (Ctrl+F11).
    Q_INVOKABLE void stepStage();
    Q_INVOKABLE void runTo(const QString& pointer);
    /// To where the selected line entered this state, or the one before (Shift+F10).
    Q_INVOKABLE void stepBack();
    /// To the last breakpoint before, or the start (Ctrl+F5).
    Q_INVOKABLE void runBack();
    /// To where a place of the payload, or of a variable, was last written.
    Q_INVOKABLE void runBackToWrite(const QString& variable, const QString& pointer);
    /// To right after an event was written; of one that this run has not come to yet, runs there.
    Q_INVOKABLE void goToEvent(int event);
    Q_INVOKABLE void goToPosition(int position);
    /// To where a visit began.
    Q_INVOKABLE void goToVisit(int visit);
    Q_INVOKABLE void goLive();
    /// Lets time pass up to the next timer, and what it wakes go on to the next state.
    Q_INVOKABLE void passTimer();
    /// Forgets what was recorded after this position: the run goes on from here anew.
    Q_INVOKABLE void restartHere();
    /// Begins anew with a seed (decimal), to the next breakpoint, open task or the end.
    Q_INVOKABLE void runAgain(const QString& seed);
    Q_INVOKABLE void pause();
    /// Ends and forgets the run (Shift+F5).
    Q_INVOKABLE void stop();
    Q_INVOKABLE void selectStrand(int strand);
    Q_INVOKABLE void holdStrand(int strand, bool held);
    Q_INVOKABLE void toggleBreakpoint(const QString& pointer) { m_breakpoints.toggle(pointer); }
    /// JSON text; false where it is none (jsonProblem says why).
    Q_INVOKABLE bool succeedTask(const QString& json);
    Q_INVOKABLE bool failTask(const QString& error, const QString& cause);
    Q_INVOKABLE bool timeOutTask();
    /// Which of the open tasks is answered next.
    Q_INVOKABLE void chooseTask(int task);
    /// As SendTaskHeartbeat does.
    Q_INVOKABLE bool heartbeatTask();
    /// Lets the time pass until nobody waits for the task any more; without a timeout it times out now.
    Q_INVOKABLE bool expireTask();
    /// Why `json` is not JSON, or empty.
    Q_INVOKABLE QString jsonProblem(const QString& json) const;
    /// Shows the latest visit of a state in visit().
    Q_INVOKABLE void look(const QString& pointer);
    /// Shows one visit of this run there, until another is looked at or the run goes on.
    Q_INVOKABLE void lookAtVisit(int visit);
    /// From now on the states inside a Map are shown as they were in this iteration of it, from 0, until the
    /// run stops in another; -1: as the run comes to them.
    Q_INVOKABLE void chooseIteration(const QString& map, int iteration);

signals:
    void documentChanged();
    void changed();
    void inputChanged();
    void breakpointsChanged();
    void seedChanged();
    /// Another run is shown.
    void runBegan();
    /// The run is about to be forgotten; whoever wants to keep it takes it with release().
    void runLeaving();
    /// The run stopped somewhere worth looking at.
    void pausedAt(const QString& pointer);

private:
    bool begin();
    bool prepareTasks(MadeRun& made);
    bool beginOrRestart();
    void go(const engine::DebugGoal& goal, bool passTimers);
    void goPastTimer(const engine::DebugGoal& goal, bool passTimers);
    void awaitTimer();
    void timerPassed();
    void takeElapsed();
    void showTick();
    void forgetShown();
    std::int64_t clockNow() const;
    void slice();
    bool taskGoesOn();
    void taskArrived();
    void chooseOpenTask();
    void settle();
    void show();
    void showStrands();
    void measure();
    void keepRecording(const engine::Execution& whole);
    void showMarks();
    void showIterations();
    RunReading reading() const;
    bool isShown(std::uint32_t visit) const;
    void followRun();
    void bindBreakpoints();
    bool answered(engine::EditProblem problem);
    const engine::Execution& execution() const { return m_debugger->execution(); }
    std::uint32_t visitNow() const { return m_debugger->stop().visit; }
    QString pointerOfVisit(std::uint32_t visit) const;
    QString placeOf(std::uint32_t visit) const;
    engine::Value contextOf(std::uint32_t visit) const;
    std::uint32_t latestVisit(const QString& pointer, int& count) const;
    bool isInContainer() const;
    void loadCompanions();
    void forget();

    DocumentController* m_document = nullptr;
    BreakpointList m_breakpoints;
    MockSet m_mocks;
    AnswerList m_answers;
    CallList m_calls;
    TaskWork m_work;
    ValueSet m_values;
    RunClock m_clock;
    RunMarks m_marks;
    EventModel m_events;
    VisitView m_visit;
    IterationList m_iterations;
    IterationLens m_lens;
    EditMarks m_edits{this};
    RunCollection m_runs{this};
    MeasuredRuns m_measured;
    bool m_unmeasured = false;                         ///< it went on since it was measured last
    std::shared_ptr<const model::Workflow> m_workflow; ///< the graph that the run was started on
    std::unique_ptr<engine::Debugger> m_debugger;
    RunMaker m_maker; ///< null: test input and mocks
    const QObject* m_owner = nullptr;
    model::RunSource m_source = model::RunSource::Debug; ///< of the maker's runs
    std::optional<engine::TaskRequest> m_openTask;
    engine::StrandId m_openStrand = engine::kNone; ///< that waits for it
    engine::TaskId m_chosenTask = 0;               ///< by the person; 0: none
    engine::History m_recording;                   ///< all that was recorded
    std::vector<QString> m_pointers;               ///< of the state, by visit of the recording
    std::int64_t m_recordedUntil = 0;              ///< virtual time
    QVariantList m_strands;
    QVariantList m_callStack;
    engine::DebugGoal m_goal; ///< that the run is after
    bool m_passes = false;    ///< and lets timers pass for
    std::int64_t m_due = 0;   ///< virtual time at which an answer is due that is waited for; 0: none
    std::uint64_t m_seed = 1;
    QTimer m_slice;
    QElapsedTimer m_shown;
    Status m_status = Status::Idle;
    bool m_selectedFirst = false;
    QString m_looked;
    QString m_input = QStringLiteral("{}");
};

} // namespace steploom::app
